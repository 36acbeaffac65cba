/** What no GitSource falls for, whichever adapter brings the objects. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { CommitSha } from '../../../src/model/ids.ts';
import { plantTree, writeBlob, writeTree } from './raw-objects.ts';
import { type Adapter, contents, useLab } from './source-lab.ts';

export function describeHostileTrees(adapter: Adapter): void {
  describe(`odd and hostile trees over ${adapter.name}`, () => {
    const lab = useLab(adapter);

    test('T-02, T-05, T-06: names symlinks, submodules and LFS pointers, and follows none', async () => {
      const folder = lab.server.folder('fleet.git');
      const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n';
      const sha = plantTree(folder, [
        { mode: '100755', name: 'big.yaml', id: writeBlob(folder, pointer) },
        { mode: '120000', name: 'link.yaml', id: writeBlob(folder, '/etc/passwd') },
        { mode: '160000', name: 'module', id: 'a'.repeat(40) },
      ]) as CommitSha;
      const source = await lab.open();
      await source.sync();
      const before = lab.server.requests;
      const files = await source.files(sha);
      expect(files.map(({ path, mode }) => [path, mode])).toEqual([
        ['big.yaml', 'file'],
        ['link.yaml', 'symlink'],
        ['module', 'submodule'],
      ]);
      expect(await contents(source, files.slice(0, 2))).toEqual([pointer, '/etc/passwd']);
      expect(lab.server.requests).toBe(before);
    });

    test.each([
      ['.git::$INDEX_ALLOCATION', 'is .git'],
      ['..', 'is not a name'],
      ['a\\b', 'backslash'],
      ['a\u001b[31m', 'control character'],
      [Buffer.from([0x61, 0xff]), 'UTF-8'],
    ])('T-01, T-04: refuses a tree with the name %j and keeps the last commit', async (name, problem) => {
      const good = await lab.commit({ 'a.yaml': '1' });
      const source = await lab.open();
      await source.sync();
      const folder = lab.server.folder('fleet.git');
      const inner = writeTree(folder, [{ mode: '100644', name, id: writeBlob(folder, 'bad') }]);
      plantTree(folder, [{ mode: '40000', name: 'inner', id: inner }]);
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const refusal: unknown = await source.sync().catch((thrown: unknown) => thrown);
        expect(refusal).toMatchObject({ name: 'Blocked', code: 'git-tree-refused' });
        expect(String(refusal)).toContain(problem);
        expect(String(refusal)).not.toContain('\u001b');
      }
      await expect(source.files(good)).resolves.toHaveLength(1);
      lab.moveMain(good);
      const next = await lab.commit({ 'b.yaml': '2' });
      expect(await source.sync()).toBe(next);
    });

    test('T-08: refuses trees that are too deep, too wide or that hold themselves by powers', async () => {
      const folder = lab.server.folder('fleet.git');
      const leaf = { mode: '100644', name: 'a.yaml', id: writeBlob(folder, '1') };
      const nest = (depth: number, copies: number, tree = writeTree(folder, [leaf])): string => {
        if (depth === 0) return tree;
        const names = Array.from({ length: copies }, (_, index) => `d${index}`);
        return nest(
          depth - 1,
          copies,
          writeTree(
            folder,
            names.map((name) => ({ mode: '40000', name, id: tree })),
          ),
        );
      };
      const source = await lab.open();
      for (const [depth, copies] of [
        [70, 1],
        [9, 10],
        [3, 40],
      ] as const) {
        plantTree(folder, [{ mode: '40000', name: 'top', id: nest(depth, copies) }]);
        await expect(source.sync()).rejects.toMatchObject({ code: 'git-tree-refused' });
      }
    });

    test('T-08: gives the start of a file that is too large', async () => {
      const large = Buffer.alloc(3_000_000, 'abcdefghij');
      const sha = await lab.commit({ 'large.yaml': large, 'limit.yaml': Buffer.alloc(256 * 1024, 'z') });
      const next = await lab.commit({ 'large.yaml': Buffer.concat([large, Buffer.from('tail')]) });
      const source = await lab.open();
      await source.sync();
      for (const version of [sha, next]) {
        const [first = '', second = ''] = await contents(source, await source.files(version));
        expect(first).toBe(large.toString('utf8', 0, 256 * 1024 + 1));
        expect(second).toHaveLength(256 * 1024);
      }
    });

    test('refuses a repository with SHA-256 objects', async () => {
      await lab.server.createRepository('other.git', { objectFormat: 'sha256' });
      commitNothing(lab.server.folder('other.git'));
      const source = await lab.open({ repository: 'other.git' });
      await expect(source.sync()).rejects.toMatchObject({ name: 'Blocked', code: 'git-unsupported' });
    });
  });
}

function commitNothing(repository: string): void {
  const git = (...argv: readonly string[]): string =>
    execFileSync(
      'git',
      ['-C', repository, '-c', 'user.name=Lab', '-c', 'user.email=lab@fleetslice.example', ...argv],
      {
        encoding: 'utf8',
      },
    ).trim();
  const tree = git('hash-object', '-t', 'tree', '-w', '/dev/null');
  git('update-ref', 'refs/heads/main', git('commit-tree', '-m', 'first', tree));
}
