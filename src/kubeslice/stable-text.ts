/** JSON with sorted keys. */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).map(([key, below]) => `${JSON.stringify(key)}:${stableText(below)}`);
  return `{${entries.toSorted().join()}}`;
}
