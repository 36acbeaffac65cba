export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that at least this share of the values does not exceed; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** `quartiles 1.02 to 1.31 of 9`. */
export function spread(values: readonly number[], digits = 2): string {
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  return `quartiles ${low.toFixed(digits)} to ${high.toFixed(digits)} of ${values.length}`;
}

/** Of the line that fits best (least squares): how much y grows with each x. */
export function slope(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [along, across] = [0, 0];
  for (const [index, x] of xs.entries()) {
    along += (x - meanX) ** 2;
    across += (x - meanX) * ((ys[index] ?? meanY) - meanY);
  }
  return across / along;
}

/** Milliseconds that the work takes. */
export function timed<T>(work: () => T): { readonly milliseconds: number; readonly result: T } {
  const started = performance.now();
  const result = work();
  return { milliseconds: performance.now() - started, result };
}

export async function timedAsync<T>(
  work: () => Promise<T>,
): Promise<{ readonly milliseconds: number; readonly result: T }> {
  const started = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - started, result };
}
