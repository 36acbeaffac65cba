/** The resourceVersion of an API server: a whole number, larger after every change of the same resource. */

/** Whatever is no such number can be neither compared nor watched from. */
export function isVersion(text: unknown): text is string {
  return typeof text === 'string' && /^[1-9][0-9]{0,39}$/.test(text);
}

/** Negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
