import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cluster, fleetslice, folderWith, slice } from '../../unit/cli/command-line.ts';

function git(folder: string, ...argv: readonly string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@fleetslice.example'];
  execFileSync('git', ['-C', folder, ...identity, ...argv], { stdio: 'ignore' });
}

const PAYMENTS = slice('payments', ['fra', 'iad']);
const MOVED = PAYMENTS.replace('10.64.0.0/16', '10.80.0.0/16');

/** A fleet with one commit, and another subnet on disk. */
async function movedFleet(): Promise<string> {
  const folder = await folderWith({
    'fra.yaml': cluster('fra'),
    'iad.yaml': cluster('iad'),
    'payments.yaml': PAYMENTS,
  });
  await fleetslice(['lock', folder]);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=first');
  await writeFile(join(folder, 'payments.yaml'), MOVED);
  await fleetslice(['lock', folder]);
  return folder;
}

describe('validate --base', () => {
  it('finds what may not change, with its place before', async () => {
    const folder = await movedFleet();
    expect(await fleetslice(['validate', folder])).toMatchObject({ code: 0 });
    const { code, out } = await fleetslice(['validate', folder, '--base', 'HEAD', '-o', 'json']);
    expect(code).toBe(3);
    const [finding] = JSON.parse(out).findings;
    expect(finding).toMatchObject({
      code: 'FS4001',
      file: join(folder, 'payments.yaml'),
      line: 6,
      related: [{ file: join(folder, 'payments.yaml'), line: 6, message: expect.any(String) }],
    });
  });

  it('compares what is staged, and nothing else, with --staged', async () => {
    const folder = await movedFleet();
    expect(await fleetslice(['validate', folder, '--base', 'main', '--staged'])).toMatchObject({ code: 0 });
    git(folder, 'add', '--all');
    expect(await fleetslice(['validate', folder, '--base', 'main', '--staged'])).toMatchObject({
      code: 3,
      out: expect.stringContaining('FS4001'),
    });
  });

  it('compares with where the branch began', async () => {
    const folder = await movedFleet();
    git(folder, 'switch', '--quiet', '--create', 'topic');
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=second');
    expect(await fleetslice(['validate', folder, '--base', 'main'])).toMatchObject({ code: 3 });
    git(folder, 'branch', '--force', 'main');
    expect(await fleetslice(['validate', folder, '--base', 'main'])).toMatchObject({ code: 0 });
  });

  it('needs a repository', async () => {
    const folder = await folderWith({ 'fra.yaml': cluster('fra') });
    expect(await fleetslice(['validate', folder, '--base', 'main'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not in a Git repository'),
    });
  });
});
