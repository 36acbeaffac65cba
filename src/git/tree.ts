import { Blocked } from '../model/errors.ts';
import type { TreeEntry } from './port.ts';

export type EntryKind = 'folder' | 'file' | 'symlink' | 'submodule';

/** Kinds by mode and never by the type of the object: a symlink is a blob too. */
const KINDS: ReadonlyMap<string, EntryKind> = new Map([
  ['040000', 'folder'],
  ['100644', 'file'],
  ['100755', 'file'],
  ['120000', 'symlink'],
  ['160000', 'submodule'],
]);
const MAX_NAME = 255;

/** What six octal digits stand for; undefined for none of the modes of git. */
export function kindOf(mode: string): EntryKind | undefined {
  return KINDS.get(mode);
}

/** What an entry is; a name or mode that could mean something else elsewhere refuses the whole commit. */
export function entryKind({ mode, path }: TreeEntry): EntryKind {
  const problem = entryNameProblem(path.slice(path.lastIndexOf('/') + 1));
  if (problem !== undefined) throw refusedEntry(path, problem);
  const kind = kindOf(mode);
  if (kind === undefined) throw refusedEntry(path, 'has an unknown mode');
  return kind;
}

export function refusedEntry(path: string, problem: string): Blocked {
  const shown = JSON.stringify(path);
  return new Blocked('git-tree-refused', `${shown} ${problem}; rename or remove it in a new commit`);
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
/** Characters that HFS+ leaves out when it compares names (CVE-2014-9390). */
const IGNORABLE = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** Why a name in a tree is refused, or undefined. */
export function entryNameProblem(name: string): string | undefined {
  if (name === '' || name === '.' || name === '..') return 'is not a name';
  if (name.includes('/') || name.includes('\\')) return 'has a slash or backslash';
  if (CONTROL.test(name)) return 'has a control character';
  if (name.includes('\ufffd')) return 'is not UTF-8';
  if (Buffer.byteLength(name) > MAX_NAME) return `is longer than ${MAX_NAME} bytes`;
  if (isDotGit(name)) return 'is .git for some file systems';
  return undefined;
}

/** `.git` as Linux, HFS+ (ignorable characters) and NTFS (short name, streams, trailing dots and spaces) read it. */
function isDotGit(name: string): boolean {
  const plain = name.replace(IGNORABLE, '').toLowerCase();
  const [beforeStream = ''] = plain.split(':', 1);
  return /^(?:\.git|git~\d+)[. ]*$/.test(beforeStream);
}
