import type { Findings, Place } from './findings.ts';

/** Tells of a list that is there and empty, where an absent one would mean everybody. */
export function checkNotEmpty(
  list: readonly unknown[] | undefined,
  place: Place,
  effect: string,
  findings: Findings,
): void {
  if (list?.length === 0) findings.add('FS2005', place, `the list is empty: ${effect}`);
}

/** Tells of entries with a name that an earlier one has. `what` is a word such as wave. */
export function checkUniqueNames(
  entries: readonly { readonly name: string }[],
  place: Place,
  { code, what }: { readonly code: 'FS2003' | 'FS2004'; readonly what: string },
  findings: Findings,
): void {
  const first = new Map<string, number>();
  for (const [index, { name }] of entries.entries()) {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, index);
    else {
      const at = { source: place.source, pointer: `${place.pointer}/${index}/name` };
      const related = {
        source: place.source,
        pointer: `${place.pointer}/${earlier}/name`,
        message: 'first listed here',
      };
      findings.add(code, at, `${what} ${name} is listed twice`, { related: [related] });
    }
  }
}

/** `fra`, `fra and iad`, or `fra, iad and 5 more`. */
export function enumerated(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  if (names.length === 3) return `${names[0]}, ${names[1]} and ${names[2]}`;
  return `${names[0]}, ${names[1]} and ${names.length - 2} more`;
}
