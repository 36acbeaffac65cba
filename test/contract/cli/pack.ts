import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRunner } from '../../../src/process/runner.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

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

/**
 * Packs our package into a folder and resolves with the path of the tarball. Built apart from the checkout, in
 * `source/` of that folder: other tests use dist/ of the checkout meanwhile.
 */
export async function pack(work: string): Promise<string> {
  const runner = createRunner();
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

/** What somebody has installed in the example is no part of it. */
function isSource(path: string): boolean {
  return !path.slice(ROOT.length).includes('node_modules');
}
