import { compareEntries, overlapsOf, parseEntry } from './entries.ts';
import type { LockEntry } from './lock.ts';

export const API_VERSION = 'fleetslice.io/v1alpha1';
export const KIND = 'SliceLock';
export const HEADER: string = [
  '# Address blocks of this slice, written by `fleetslice lock`. After a merge conflict, run it again.',
  '# A cluster that leaves keeps its line, so that its addresses are not given to another one.',
].join('\n');
/** Text for YAML, whatever follows: it starts with a letter. */
const NAME = /^[a-z][-a-z0-9]*$/;
/** The words in small letters that YAML does not read as text. */
const NO_TEXT: ReadonlySet<string> = new Set(['null', 'true', 'false']);
const LINE = /^ {2}([0-9a-f][0-9a-f.:]*\/[0-9]{1,3}): ([a-z][-a-z0-9]*)$/;

/**
 * The entries of a file that is line for line as `fleetslice lock` writes it, sorted and without a mistake, which is read
 * so in a tenth of the time. Undefined for any other file: what that says, and what is wrong with it, YAML must tell.
 */
export function entriesAsWritten(text: string, slice: string): readonly LockEntry[] | undefined {
  if (!isPlainName(slice)) return undefined;
  const head = `${HEADER}\napiVersion: ${API_VERSION}\nkind: ${KIND}\nslice: ${slice}\nblocks:\n`;
  if (!text.startsWith(head) || !text.endsWith('\n')) return undefined;
  const entries: LockEntry[] = [];
  for (const line of text.slice(head.length, -1).split('\n')) {
    const entry = entryAsWritten(line);
    const before = entries.at(-1);
    if (entry === undefined || (before !== undefined && compareEntries(before, entry) >= 0)) return undefined;
    entries.push(entry);
  }
  return overlapsOf(entries).length === 0 ? entries : undefined;
}

function entryAsWritten(line: string): LockEntry | undefined {
  const [, block = '', cluster = ''] = LINE.exec(line) ?? [];
  if (!isPlainName(cluster)) return undefined;
  const entry = parseEntry(block, cluster);
  return 'problem' in entry ? undefined : entry;
}

function isPlainName(name: string): boolean {
  return NAME.test(name) && !NO_TEXT.has(name);
}
