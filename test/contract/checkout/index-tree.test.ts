import { chmodSync, realpathSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexTree } from '../../../src/checkout/git-trees.ts';
import { fleetslice } from '../../unit/cli/command-line.ts';
import { clustersOf, clusterText, Lab, read } from './lab.ts';

const ROOT = realpathSync(new URL('../../..', import.meta.url).pathname);
const FILES = { 'a.yaml': clusterText('a'), 'b.yaml': clusterText('b'), 'deep/c.yaml': clusterText('c') };

async function staged(lab: Lab, path = ''): Promise<readonly string[]> {
  return clustersOf(await read(indexTree(await lab.open(path))));
}

describe('what is staged', () => {
  it('is read, and not what lies on disk', async () => {
    const lab = new Lab(FILES).init();
    lab.write({ 'a.yaml': clusterText('staged'), 'new.yaml': clusterText('new') });
    lab.git('add', 'a.yaml');
    lab.write({ 'a.yaml': 'broken: [' });
    lab.git('rm', '--quiet', '--cached', 'b.yaml');
    expect(await staged(lab)).toEqual(['c', 'staged']);
    expect(await staged(lab, 'deep')).toEqual(['c']);
  });

  it('does not have what is only intended to be added', async () => {
    const lab = new Lab(FILES).init();
    lab.write({ 'later.yaml': clusterText('later') });
    lab.git('add', '--intent-to-add', 'later.yaml');
    expect(await staged(lab)).toEqual(['a', 'b', 'c']);
  });

  it('is nothing while a merge has conflicts', async () => {
    const lab = new Lab(FILES).init();
    lab.git('switch', '--quiet', '--create', 'side');
    lab.write({ 'a.yaml': clusterText('side') });
    lab.commit().git('switch', '--quiet', 'main');
    lab.write({ 'a.yaml': clusterText('main') });
    expect(() => lab.commit().git('merge', 'side')).toThrow('merge side');
    await expect(staged(lab)).rejects.toMatchObject({ code: 'git-unmerged' });
    await expect(staged(lab)).rejects.toThrow('"a.yaml"');
    expect(await staged(lab, 'deep')).toEqual(['c']);
  });

  it('is refused with a name that a commit is refused for', async () => {
    const lab = new Lab({ ...FILES, 'a\\b.yaml': clusterText('d') }).init();
    await expect(staged(lab)).rejects.toMatchObject({ code: 'git-tree-refused' });
  });

  it('needs a repository', async () => {
    const { code, err } = await fleetslice(['validate', '--staged', new Lab(FILES).root]);
    expect(err).toContain('is not in the work tree of a Git repository');
    expect(code).toBe(1);
  });
});

describe('in a pre-commit hook', () => {
  const commit = (lab: Lab, folder: string, ...argv: readonly string[]): string => {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid'];
    const { stdout, stderr } = spawnSync('git', [...who, 'commit', '--message=change', ...argv], {
      cwd: join(lab.root, folder),
      encoding: 'utf8',
    });
    return /^staged: .*$/m.exec(stdout + stderr)?.[0] ?? stdout + stderr;
  };
  const withHook = (lab: Lab, folder: string): Lab => {
    const hook = `.git/hooks/pre-commit`;
    const program = `${ROOT}/node_modules/.bin/tsx ${ROOT}/test/contract/checkout/staged-process.ts ${folder}`;
    lab.write({ [hook]: `#!/bin/sh\nexec ${program} >&2\n` });
    chmodSync(join(lab.root, hook), 0o755);
    return lab;
  };

  it('sees the index of that commit: of all changes, of some files, of a linked work tree', async () => {
    const lab = withHook(new Lab(FILES).init(), '.');
    lab.write({ 'a.yaml': clusterText('a2'), 'b.yaml': clusterText('b2') });
    expect(commit(lab, '', 'b.yaml')).toBe('staged: a b2 c');
    expect(commit(lab, 'deep', '--all')).toBe('staged: a2 b2 c');
    lab.git('worktree', 'add', '--quiet', '-b', 'side', 'linked');
    lab.write({ 'linked/a.yaml': clusterText('linked') });
    expect(commit(lab, 'linked', '--all')).toBe('staged: b2 c linked');
  });

  it('sees it for a folder of the repository, and not for another repository', async () => {
    const other = new Lab({ 'o.yaml': clusterText('other') }).init();
    const lab = new Lab(FILES).init();
    lab.write({ 'deep/c.yaml': clusterText('c2') });
    expect(commit(withHook(lab, 'deep'), '', '--all', '--allow-empty')).toBe('staged: c2');
    expect(commit(withHook(lab, other.root), '', '--allow-empty')).toBe('staged: other');
  });
});
