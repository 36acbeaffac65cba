import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLocalRepository } from '../../../src/git/local.ts';
import type { Runner } from '../../../src/process/port.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { fleetslice } from '../../unit/cli/command-line.ts';
import { clusterText, Lab } from './lab.ts';

const FILES = { 'a.yaml': clusterText('a'), 'deep/b.yaml': clusterText('b') };

describe('a local repository', () => {
  it('knows where a folder lies, and names commits', async () => {
    const lab = new Lab(FILES).init();
    lab.git('tag', '--annotate', '--message=one', 'one');
    lab.write({ 'c.yaml': clusterText('c') });
    lab.commit();
    const repository = await lab.open('deep');
    expect([repository.root, repository.path]).toEqual([lab.root, 'deep']);
    const [head, tag] = [lab.git('rev-parse', 'HEAD'), lab.git('rev-parse', 'HEAD~1')];
    expect(await repository.resolve('main')).toBe(head);
    expect(await repository.resolve('one')).toBe(tag);
    expect(await repository.resolve('HEAD~1')).toBe(tag);
    expect(await repository.info(await repository.resolve(head))).toMatchObject({
      sha: head,
      subject: 'change',
    });
    const files = await repository.files(await repository.resolve('one'), '');
    expect(files.map(({ path }) => path)).toEqual(['a.yaml', 'deep/b.yaml']);
  });

  it('finds where two branches parted, and says when it cannot know', async () => {
    const lab = new Lab(FILES).init();
    const base = lab.git('rev-parse', 'HEAD');
    lab.git('switch', '--quiet', '--create', 'side');
    lab.write({ 'side.yaml': clusterText('s') });
    lab.commit().git('switch', '--quiet', 'main');
    lab.write({ 'main.yaml': clusterText('m') });
    const repository = await lab.commit().open();
    const [main, side] = [await repository.resolve('main'), await repository.resolve('side')];
    expect(await repository.mergeBase(main, side)).toBe(base);
    lab.git('switch', '--quiet', '--orphan', 'alone');
    lab.git('commit', '--quiet', '--allow-empty', '--message=alone');
    expect(await repository.mergeBase(main, await repository.resolve('alone'))).toBeUndefined();
  });

  it.each([
    '--upload-pack=touch hacked',
    '-c core.pager=touch',
    '--output=hacked',
    '--all',
    '@{-1}',
    'refs/heads/a..b',
    'main:a.yaml',
    'main^{tree}',
    'nowhere',
    '',
    ' ',
    'a\nb',
    'HEAD..main',
  ])('takes no name of a commit for an option: %j (T-16)', async (revision) => {
    const lab = new Lab(FILES).init();
    await expect((await lab.open()).resolve(revision)).rejects.toMatchObject({ code: 'git-bad-ref' });
    expect(existsSync(join(lab.root, 'hacked'))).toBe(false);
  });

  it('reads a branch that looks like an option', async () => {
    const lab = new Lab(FILES).init();
    lab.git('update-ref', 'refs/heads/--upload-pack=x', 'HEAD');
    const repository = await lab.open();
    expect(await repository.resolve('refs/heads/--upload-pack=x')).toBe(lab.git('rev-parse', 'HEAD'));
  });

  it('refuses SHA-256 objects in words', async () => {
    const lab = new Lab(FILES);
    lab.git('init', '--quiet', '--object-format=sha256');
    await expect(lab.open()).rejects.toMatchObject({ code: 'git-unsupported' });
    const { code, err } = await fleetslice(['validate', lab.root]);
    expect(err).toContain('SHA-256');
    expect(code).toBe(1);
  });

  it('is none in a folder without Git, and without a git binary', async () => {
    const runner: Runner = createRunner();
    expect(await openLocalRepository(new Lab(FILES).root, runner)).toBeUndefined();
    const without: Runner = {
      ...runner,
      run: (argv, options) =>
        runner.run(argv, { ...options, env: { ...options?.env, PATH: '/nonexistent' } }),
    };
    expect(await openLocalRepository(new Lab(FILES).init().root, without)).toBeUndefined();
  });

  it('starts nothing that the configuration of a folder names', async () => {
    const lab = new Lab(FILES).init();
    const hacked = join(lab.root, 'hacked');
    writeFileSync(join(lab.root, 'hack.sh'), `#!/bin/sh\ntouch ${hacked}\n`, { mode: 0o755 });
    lab.git('config', 'core.fsmonitor', join(lab.root, 'hack.sh'));
    await (await lab.open()).workTree('');
    expect(existsSync(hacked)).toBe(false);
  });

  it('takes no folder of a fleet for a repository because it looks like a bare one', async () => {
    const lab = new Lab(FILES).init();
    lab.git('clone', '--quiet', '--bare', lab.root, 'trap');
    lab.git('-C', 'trap', 'config', 'core.bare', 'false');
    lab.git('-C', 'trap', 'config', 'core.worktree', '..');
    lab.write({ 'trap/d.yaml': clusterText('d') });
    expect(await openLocalRepository(join(lab.root, 'trap'), createRunner())).toBeUndefined();
  });
});
