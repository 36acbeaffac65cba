import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnosticAt } from './diagnostic-at.ts';
import { printable } from './quote.ts';

/** The file at the root of a fleet that names what is not part of it, in a subset of the format of .gitignore. */
export const IGNORE_FILE = '.fleetsliceignore';

/** The patterns of a fleet; later ones win. */
export type Ignore = readonly Rule[];

export const NOTHING_IGNORED: Ignore = [];

interface Rule {
  readonly segments: readonly string[];
  /** Matches from the root only; otherwise in any folder. */
  readonly anchored: boolean;
  readonly foldersOnly: boolean;
  /** `!`: takes back an earlier match. */
  readonly keeps: boolean;
}

const MOST_RULES = 1000;

export function parseIgnore(text: string): {
  readonly ignore: Ignore;
  readonly diagnostics: readonly Diagnostic[];
} {
  const rules: Rule[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const pattern = line.trimEnd();
    if (pattern === '' || pattern.startsWith('#')) continue;
    const problem = rules.length >= MOST_RULES ? 'more than 1,000 patterns' : problemOf(pattern);
    if (problem === undefined) rules.push(ruleOf(pattern));
    else diagnostics.push(badPattern(index + 1, problem));
    if (rules.length >= MOST_RULES && problem !== undefined) break;
  }
  return { ignore: rules, diagnostics };
}

function problemOf(pattern: string): string | undefined {
  if (!/[[\]\\\0]/.test(pattern))
    return pattern.length > 256 ? 'a pattern has more than 256 characters' : undefined;
  return `pattern "${printable(pattern)}" has a character class or an escape`;
}

function badPattern(line: number, message: string): Diagnostic {
  return diagnosticAt({ file: IGNORE_FILE, line, column: 1 }, { code: 'FS1023', message });
}

function ruleOf(pattern: string): Rule {
  const keeps = pattern.startsWith('!');
  const foldersOnly = pattern.endsWith('/');
  const body = pattern.slice(keeps ? 1 : 0).replace(/\/$/, '');
  const segments = body.replace(/^\//, '').split('/');
  return { segments, anchored: body.includes('/'), foldersOnly, keeps };
}

/** True for what a fleet is made of: YAML and JSON files that neither start with a dot nor are locks nor ignored. */
export function isFleetFile(path: string, ignore: Ignore): boolean {
  if (!/\.(?:ya?ml|json)$/.test(path) || path.endsWith('.lock.yaml')) return false;
  return !isSkipped(path, ignore);
}

/** True when a path, or a folder it is in, starts with a dot or is ignored. */
export function isSkipped(path: string, ignore: Ignore): boolean {
  if (path.startsWith('.') || path.includes('/.')) return true;
  if (ignore.length === 0) return false;
  const segments = path.split('/');
  return segments.some((_, index) =>
    isIgnored(segments.slice(0, index + 1), index < segments.length - 1, ignore),
  );
}

/** As in git, nothing below an ignored folder can be taken back: the caller asks for each folder from the root. */
function isIgnored(segments: readonly string[], isFolder: boolean, ignore: Ignore): boolean {
  const last = ignore.findLast((rule) => (isFolder || !rule.foldersOnly) && matchesRule(rule, segments));
  return last !== undefined && !last.keeps;
}

function matchesRule(rule: Rule, segments: readonly string[]): boolean {
  if (rule.anchored) return matches(rule.segments, segments, matchesSegment, '**');
  return matchesSegment(rule.segments[0] ?? '', segments.at(-1) ?? '');
}

function matchesSegment(pattern: string, segment: string): boolean {
  return matches(pattern, segment, (wanted, actual) => wanted === '?' || wanted === actual, '*');
}

/**
 * Wildcard matching without recursion: after a mismatch only the last star takes one item more. Quadratic at worst,
 * where a regular expression made of the pattern could be exponential.
 */
function matches(
  pattern: readonly string[] | string,
  items: readonly string[] | string,
  same: (wanted: string, actual: string) => boolean,
  star: string,
): boolean {
  let [at, item, starAt, resume] = [0, 0, -1, 0];
  while (item < items.length) {
    const wanted = pattern[at];
    if (wanted === star) [starAt, resume, at] = [at, item, at + 1];
    else if (wanted !== undefined && same(wanted, items[item] ?? '')) [at, item] = [at + 1, item + 1];
    else if (starAt !== -1) [resume, item, at] = [resume + 1, resume + 1, starAt + 1];
    else return false;
  }
  while (pattern[at] === star) at += 1;
  return at === pattern.length;
}
