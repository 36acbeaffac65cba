import { describe, expect, test } from 'vitest';
import { listCommit } from '../../../src/git/listing.ts';
import type { ObjectId, ObjectStore, TreeEntry } from '../../../src/git/port.ts';
import type { CommitSha } from '../../../src/model/ids.ts';

const COMMIT = 'c'.repeat(40) as CommitSha;

describe('a listing', () => {
  test('is sorted by path, whatever the order of the tree', async () => {
    const { files } = await listCommit(
      storeOf('1', [folder('b', '2'), file('b/x', '3'), file('b-a', '4'), file('B', '5')]),
      COMMIT,
      '',
      undefined,
    );
    expect(files.map(({ path }) => path)).toEqual(['B', 'b-a', 'b/x']);
  });

  test('looks for what the one before did not have, folders and files', async () => {
    const before = await listCommit(storeOf('1', [file('a', '2'), file('b', '3')]), COMMIT, '', undefined);
    const asked: ObjectId[] = [];
    const store = storeOf('4', [file('a', '2'), folder('d', '5'), file('d/b', '6'), file('d/c', '3')]);
    await listCommit({ ...store, missing: async (ids) => void asked.push(...ids) }, COMMIT, '', before);
    expect(asked).toEqual(['4', '5', '6'].map(idOf));
  });

  test('of the same folder is the same, and nothing is read', async () => {
    const before = await listCommit(storeOf('1', [file('a', '2')]), COMMIT, '', undefined);
    const unread: ObjectStore = { ...storeOf('1', []), walk: () => expect.unreachable() };
    expect(await listCommit(unread, COMMIT, '', before)).toBe(before);
  });

  test('is corrupt without one of the objects, but not without a submodule', async () => {
    const store: ObjectStore = {
      ...storeOf('1', [file('a', '2'), { mode: '160000', path: 'm', id: idOf('9') }]),
      missing: async (ids) => ids.find((id) => id === idOf('9')),
    };
    await expect(listCommit(store, COMMIT, '', undefined)).resolves.toMatchObject({ files: [{}, {}] });
    const without: ObjectStore = { ...store, missing: async () => idOf('2') };
    await expect(listCommit(without, COMMIT, '', undefined)).rejects.toMatchObject({ code: 'git-corrupt' });
  });

  test.each([
    ['a file in a folder that no tree names', [file('a/b', '2')], 'slash'],
    ['a folder and a file of one name', [folder('a', '2'), file('a', '3')], 'twice'],
    ['a name that leads out', [file('..', '2')], 'not a name'],
    ['a path that is too long', deep(20, 'x'.repeat(60)), 'longer than'],
    ['folders that lie too deep', deep(70, 'd'), 'deep'],
  ])('is refused for %s', async (_, entries, problem) => {
    const refusal = listCommit(storeOf('1', entries), COMMIT, '', undefined);
    await expect(refusal).rejects.toMatchObject({
      code: 'git-tree-refused',
      message: expect.stringContaining(problem),
    });
  });

  test('ends reading a tree that has no end', async () => {
    async function* endless(): AsyncGenerator<TreeEntry> {
      for (let index = 0; ; index += 1) yield file(`f${index}`, '2');
    }
    const store: ObjectStore = { ...storeOf('1', []), walk: endless };
    await expect(listCommit(store, COMMIT, '', undefined)).rejects.toMatchObject({
      code: 'git-tree-refused',
    });
  });
});

function storeOf(root: string, entries: readonly TreeEntry[]): ObjectStore {
  const unused = (): never => expect.unreachable();
  return {
    fetch: unused,
    commit: unused,
    info: unused,
    log: unused,
    descends: unused,
    related: unused,
    blobs: unused,
    folder: async () => idOf(root),
    walk: async function* () {
      yield* entries;
    },
    missing: async () => undefined,
  };
}

function file(path: string, id: string): TreeEntry {
  return { mode: '100644', path, id: idOf(id) };
}

function folder(path: string, id: string): TreeEntry {
  return { mode: '040000', path, id: idOf(id) };
}

/** So many folders, one in the other. */
function deep(depth: number, name: string): readonly TreeEntry[] {
  return Array.from({ length: depth }, (_, index) =>
    folder(
      Array(index + 1)
        .fill(name)
        .join('/'),
      '2',
    ),
  );
}

function idOf(digit: string): ObjectId {
  return digit.repeat(40);
}
