import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { FileChanges } from '../lab/git-commits.ts';
import { Failure } from '../model/errors.ts';
import type { CommitSha } from '../model/ids.ts';
import type { DemoFleet } from './fleet.ts';

/** A checkout of the fleet repo, worked on as a person would: edit, `fleetslice lock`, commit, push. */
export interface Repository {
  readonly folder: string;
  read(path: string): Promise<string>;
  /** Changes files; null removes one. Locks are brought up to date as well. */
  edit(changes: FileChanges): Promise<void>;
  /** Everything edited since the last time. */
  push(message: string): Promise<Pushed>;
}

export interface Pushed {
  readonly commit: CommitSha;
  /** Milliseconds since 1970 when the push began. */
  readonly at: number;
  /** How long it took. */
  readonly milliseconds: number;
  readonly paths: readonly string[];
}

/** Not part of a fleet repo, but found in a checkout of the example. */
const NOT_COPIED: ReadonlySet<string> = new Set(['node_modules', '.git']);

export async function openRepository(
  fleet: DemoFleet,
  example: string,
  now: () => number,
): Promise<Repository> {
  const folder = join(fleet.options.directory, 'fleet-repo');
  await cp(example, folder, {
    recursive: true,
    filter: (path) => path === example || !NOT_COPIED.has(basename(path)),
  });
  let pushed: ReadonlyMap<string, string> = new Map();
  return {
    folder,
    read: (path) => readFile(join(folder, path), 'utf8'),
    async edit(changes) {
      for (const [path, content] of Object.entries(changes)) await write(join(folder, path), content);
      await bringLocks(fleet, folder);
    },
    async push(message) {
      const files = await readTree(folder);
      const changes = compare(pushed, files);
      const at = now();
      const commit = await fleet.git.push(changes, message);
      pushed = files;
      return { commit, at, milliseconds: now() - at, paths: Object.keys(changes).toSorted() };
    },
  };
}

/** A broken document has no lock: the hub is to say so, not this. */
async function bringLocks({ options }: DemoFleet, folder: string): Promise<void> {
  await options.runner.run([...options.command, 'lock', folder], { timeout: 30_000 }).catch(() => undefined);
}

async function write(path: string, content: string | Uint8Array | null): Promise<void> {
  if (content === null) return rm(path, { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function readTree(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => [relative(folder, path), await readFile(path, 'utf8')] as const),
  );
  return new Map(files);
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): FileChanges {
  const gone = [...before.keys()].filter((path) => !after.has(path)).map((path) => [path, null] as const);
  const written = [...after].filter(([path, text]) => before.get(path) !== text);
  return Object.fromEntries([...gone, ...written]);
}

/** Replaces one piece of a document, and says so when it is not there. */
export function replaceOnce(text: string, piece: string, by: string): string {
  const at = text.indexOf(piece);
  if (at < 0) throw new Failure('demo-edit', `the example has no ${JSON.stringify(piece)} any more`);
  return text.slice(0, at) + by + text.slice(at + piece.length);
}
