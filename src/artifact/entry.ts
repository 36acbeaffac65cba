import type { Header } from 'tar-stream';
import { printable } from '../documents/quote.ts';
import { entryNameProblem } from '../git/tree.ts';
import type { Blocked } from '../model/errors.ts';
import { refused } from './refusal.ts';

export interface Entry {
  /** From the root of the tarball, `/`-separated; empty for the root. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'folder';
  /** Bytes that follow. */
  readonly size: number;
}

const KINDS: ReadonlyMap<unknown, Entry['kind']> = new Map([
  ['file', 'file'],
  ['symlink', 'symlink'],
  ['directory', 'folder'],
]);
const REFUSED_KINDS: ReadonlyMap<unknown, string> = new Map([
  ['link', 'is a hard link'],
  ['character-device', 'is a device'],
  ['block-device', 'is a device'],
  ['fifo', 'is a pipe'],
]);
const MAX_DEPTH = 64;
const MAX_PATH = 1_024;

/** The entries of one tarball, so that no two of them can be taken for one another. Refuses the tarball for any of them. */
export class Inventory {
  readonly #kinds: Map<string, Entry['kind']> = new Map([['', 'folder']]);
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  hasFolder(path: string): boolean {
    return this.#kinds.get(path) === 'folder';
  }

  take(header: Header): Entry {
    const entry = entryOf(header);
    const { path, kind } = entry;
    const before = this.#kinds.get(path);
    // A folder may be named after what lies in it, and again.
    if (before !== undefined && (before !== 'folder' || kind !== 'folder'))
      throw refusedEntry(header.name, 'is there twice');
    this.#enclose(header.name, path);
    this.#set(path, kind);
    return entry;
  }

  /** Folders need not be named. */
  #enclose(name: string, path: string): void {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const problem = entryNameProblem(path.slice(slash + 1));
    if (path !== '' && problem !== undefined) throw refusedEntry(name, problem);
    const kind = this.#kinds.get(folder);
    if (kind === 'folder') return;
    if (kind !== undefined) throw refusedEntry(name, 'lies in what is no folder');
    this.#enclose(name, folder);
    this.#set(folder, 'folder');
  }

  #set(path: string, kind: Entry['kind']): void {
    this.#kinds.set(path, kind);
    if (this.#kinds.size > this.#most) throw refused(`it has more than ${this.#most} files and folders`);
  }
}

function entryOf(header: Header): Entry {
  const { name, type, size, pax } = header;
  const kind = KINDS.get(type);
  if (kind === undefined)
    throw refusedEntry(name, REFUSED_KINDS.get(type) ?? 'is of a kind that is not known');
  if (Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse')))
    throw refusedEntry(name, 'is a sparse file');
  if (!Number.isSafeInteger(size) || size < 0) throw refusedEntry(name, 'has an impossible size');
  if (kind !== 'file' && size > 0) throw refusedEntry(name, 'has content, and is no file');
  return { path: pathOf(name, kind), kind, size };
}

function pathOf(name: string, kind: Entry['kind']): string {
  if (name.startsWith('/')) throw refusedEntry(name, 'is an absolute path');
  const bare = name.replace(/^(?:\.\/)+/, '');
  const path = kind === 'folder' ? bare.replace(/\/$/, '') : bare;
  if (kind === 'folder' && (path === '' || path === '.')) return '';
  if (path === '') throw refusedEntry(name, 'is not a name');
  if (path.length > MAX_PATH) throw refusedEntry(name, `is longer than ${MAX_PATH} characters`);
  const parts = path.split('/');
  if (parts.includes('..')) throw refusedEntry(name, 'leads out of its folder');
  if (parts.length - 1 > MAX_DEPTH) throw refusedEntry(name, `lies more than ${MAX_DEPTH} folders deep`);
  return path;
}

const LONGEST_SHOWN = 200;

function refusedEntry(name: string, problem: string): Blocked {
  const shown = printable(name, LONGEST_SHOWN);
  return refused(`"${shown}" ${problem}`, shown);
}
