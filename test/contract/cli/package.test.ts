import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunResult } from '../../../src/process/port.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { pack } from './pack.ts';

const runner = createRunner();

describe('the package, packed and installed in an empty folder', () => {
  let work: string;
  let folder: string;

  const fleetslice = (...argv: readonly string[]): Promise<RunResult> =>
    runner.run([join(folder, 'node_modules', '.bin', 'fleetslice'), ...argv], {
      cwd: folder,
      timeout: 30_000,
    });

  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'fstest-package-'));
    folder = join(work, 'empty');
    const tarball = await pack(work);
    const install = [
      'npm',
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--prefix',
      folder,
      tarball,
    ];
    await runner.run(install, { timeout: 60_000 });
  }, 90_000);

  afterAll(() => rm(work, { recursive: true, force: true }));

  test('shows its commands', async () => {
    const { stdout } = await fleetslice('--help');
    expect(stdout).toMatch(/Usage: fleetslice/);
    expect(stdout).toMatch(/Exit codes:/);
  });

  test('prints the schemas that it ships', async () => {
    expect((await fleetslice('schema')).stdout.split('\n')).toContain('Slice');
    expect(JSON.parse((await fleetslice('schema', 'Slice')).stdout)).toMatchObject({ title: 'Slice' });
  });

  test('makes a fleet repo that it finds nothing wrong with', async () => {
    await fleetslice('init', 'fleet');
    expect((await readdir(join(folder, 'fleet'))).toSorted()).toEqual(
      [...(await readdir(join(work, 'source', 'examples', 'fleet-repo'))), '.git'].toSorted(),
    );
    expect((await fleetslice('validate', 'fleet')).stdout).toBe('');
    expect((await fleetslice('lock', 'fleet', '--check')).stdout).toBe('');
  });
});
