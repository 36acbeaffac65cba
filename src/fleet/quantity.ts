const FACTORS: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 };

/** Bits per second of a quantity; the schema has seen to the notation. */
export function bitsPerSecond(quantity: string | number): number {
  const text = String(quantity);
  const factor = FACTORS[text.slice(-1)];
  return factor === undefined ? Number(text) : Number(text.slice(0, -1)) * factor;
}

/** In the largest unit that needs no fraction. */
export function formatBits(bits: number): string {
  const [unit, factor] = Object.entries(FACTORS).findLast(
    ([, size]) => bits >= size && bits % size === 0,
  ) ?? ['', 1];
  return `${bits / factor}${unit}`;
}
