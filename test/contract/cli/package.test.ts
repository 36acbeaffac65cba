import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunResult } from '../../../src/process/port.ts';
import { createRunner } from '../../../src/process/runner.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const runner = createRunner();

/** What the package is built from and made of. */
const SOURCES = [
  'package.json',
  'tsconfig.json',
  'bin',
  'src',
  'schema',
  'examples',
  'scripts',
  'tools',
  'systemd',
];

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

/** What somebody has installed in the example is no part of it. */
function isSource(path: string): boolean {
  return !path.slice(ROOT.length).includes('node_modules');
}

/** Built and packed apart from the checkout: other tests use its dist/ meanwhile. */
async function pack(work: string): Promise<string> {
  const source = join(work, 'source');
  for (const name of SOURCES)
    await cp(join(ROOT, name), join(source, name), { recursive: true, filter: isSource });
  await symlink(join(ROOT, 'node_modules'), join(source, 'node_modules'));
  await runner.run([join(ROOT, 'node_modules', '.bin', 'tsx'), 'scripts/build.ts'], {
    cwd: source,
    timeout: 60_000,
  });
  const argv = ['npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', work];
  const { stdout } = await runner.run(argv, { cwd: source, timeout: 30_000 });
  return join(work, stdout.trim().split('\n').at(-1) ?? '');
}
