const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `250ms`, `10s`, `5m`, `12h`, `30d`; undefined for anything else, and for nothing at all. */
export function parseDuration(text: string): number | undefined {
  const [, digits, unit] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
  const factor = UNITS[unit ?? ''];
  return digits === undefined || factor === undefined || Number(digits) === 0
    ? undefined
    : Number(digits) * factor;
}
