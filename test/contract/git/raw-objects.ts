/** Objects that no git would make: written as they are into a bare repository, as a hostile pusher could. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

export interface RawEntry {
  readonly mode: string;
  readonly name: string | Buffer;
  readonly id: string;
}

export function writeBlob(repository: string, content: string | Buffer): string {
  return writeObject(repository, 'blob', Buffer.from(content as string));
}

export function writeTree(repository: string, entries: readonly RawEntry[]): string {
  const parts = entries.flatMap(({ mode, name, id }) => [
    Buffer.from(`${mode} `),
    Buffer.from(name as string),
    Buffer.from([0]),
    Buffer.from(id, 'hex'),
  ]);
  return writeObject(repository, 'tree', Buffer.concat(parts));
}

function writeCommit(repository: string, tree: string, parents: readonly string[]): string {
  const who = 'Raw <raw@fleetslice.example> 1700000000 +0000';
  return writeObject(
    repository,
    'commit',
    Buffer.from(
      [
        `tree ${tree}`,
        ...parents.map((parent) => `parent ${parent}`),
        `author ${who}`,
        `committer ${who}`,
        '',
        'planted',
      ].join('\n'),
    ),
  );
}

function moveBranch(repository: string, branch: string, commit: string): void {
  const path = join(repository, 'refs/heads', branch);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${commit}\n`);
}

/** A commit of these entries on top of main. */
export function plantTree(repository: string, entries: readonly RawEntry[]): string {
  const main = join(repository, 'refs/heads/main');
  const parents = existsSync(main) ? [readFileSync(main, 'utf8').trim()] : [];
  const commit = writeCommit(repository, writeTree(repository, entries), parents);
  moveBranch(repository, 'main', commit);
  return commit;
}

function writeObject(repository: string, type: string, bytes: Buffer): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
  const id = createHash('sha1').update(whole).digest('hex');
  const path = join(repository, 'objects', id.slice(0, 2), id.slice(2));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, deflateSync(whole));
  return id;
}
