/** Anything JSON can say. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * RFC 8785: members sorted by UTF-16 code unit, numbers and strings as ECMAScript prints them, no white space. Members
 * that are undefined are left out. Objects that occur again and again (a peer of many clusters) are encoded once when
 * `seen` is passed; they must not change in between.
 */
export function canonicalJson(value: Json, seen?: WeakMap<object, string>): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const known = seen?.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value)
    ? array(value, seen)
    : object(value as { readonly [key: string]: Json }, seen);
  seen?.set(value, text);
  return text;
}

function scalar(value: string | number | boolean | null): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} has no JSON form`);
  return JSON.stringify(value);
}

/** Text that needs no escape, as nearly all of it, is only put in quotes: that is much faster. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

function array(values: readonly Json[], seen?: WeakMap<object, string>): string {
  return `[${values.map((value) => canonicalJson(value, seen)).join(',')}]`;
}

function object(value: { readonly [key: string]: Json | undefined }, seen?: WeakMap<object, string>): string {
  let members = '';
  for (const key of sortedKeys(value)) {
    const member = value[key];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${quoted(key)}:${canonicalJson(member, seen)}`;
  }
  return `{${members}}`;
}

/** What was read from canonical text is sorted already. */
function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  return keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key) ? keys : keys.toSorted();
}
