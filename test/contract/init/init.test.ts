import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fleetslice, folderWith } from '../../unit/cli/command-line.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SLICE = 'slices/payments.yaml';
const IDENTITY = ['-c', 'user.name=dev', '-c', 'user.email=dev@example.com'];

interface Repository {
  readonly folder: string;
  /** A change as it is staged; what is on disk afterwards may be another one. */
  readonly stage: (path: string, edit: (text: string) => string) => Promise<void>;
  readonly git: (...argv: readonly string[]) => { readonly code: number; readonly log: string };
}

/** A new fleet repo, where `fleetslice` on the PATH is this program. */
async function initiated(...options: readonly string[]): Promise<Repository> {
  const parent = await folderWith();
  const bin = join(parent, 'bin');
  const folder = join(parent, 'fleet');
  await mkdir(bin);
  const start = `#!/bin/sh\nexec '${process.execPath}' --import '${ROOT}node_modules/tsx/dist/loader.mjs' '${ROOT}test/contract/init/program.ts' "$@"\n`;
  await writeFile(join(bin, 'fleetslice'), start);
  await chmod(join(bin, 'fleetslice'), 0o755);
  expect(await fleetslice(['init', folder, ...options])).toMatchObject({ code: 0, out: '' });
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
  };
  const git = (...argv: readonly string[]): { code: number; log: string } => {
    const { status, stdout, stderr } = spawnSync('git', [...IDENTITY, ...argv], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    return { code: status ?? -1, log: stdout + stderr };
  };
  return {
    folder,
    git,
    stage: async (path, edit) => {
      await writeFile(join(folder, path), edit(await readFile(join(folder, path), 'utf8')));
      git('add', path);
    },
  };
}

describe('init', () => {
  it('makes a repository whose hook works at once: it looks at what is staged', async () => {
    const { folder, git, stage } = await initiated();
    git('add', '--all');
    expect(git('commit', '--quiet', '--message', 'first')).toMatchObject({ code: 0 });
    const good = await readFile(join(folder, SLICE), 'utf8');
    await stage(SLICE, (text) => text.replace('- iad', '- idd'));
    await writeFile(join(folder, SLICE), good);
    const refused = git('commit', '--quiet', '--message', 'bad');
    expect(refused.code).toBe(1);
    expect(refused.log).toMatch(/^slices\/payments\.yaml:12:7: error FS\d{4}: /m);
    await stage(SLICE, (text) => `# reviewed\n${text}`);
    await writeFile(join(folder, SLICE), 'kind: [');
    expect(git('commit', '--quiet', '--message', 'good')).toMatchObject({ code: 0 });
    expect(git('log', '--format=%s').log).toBe('good\nfirst\n');
  }, 120_000);

  it('has a hook that refuses a stale lock', async () => {
    const { git, stage } = await initiated();
    git('add', '--all');
    await stage(SLICE, (text) => text.replace('- iad', '- iad\n    - sin'));
    const { code, log } = git('commit', '--quiet', '--message', 'stale');
    expect(code).toBe(1);
    expect(log).toMatch(/FS3\d{3}/);
  }, 60_000);

  it('has a hook that says what is missing when there is no fleetslice', async () => {
    const { folder } = await initiated();
    const tools = '/usr/bin:/bin';
    const hook = spawnSync('sh', ['hooks/pre-commit'], {
      cwd: folder,
      env: { PATH: tools },
      encoding: 'utf8',
    });
    expect(hook.status).toBe(1);
    expect(hook.stderr).toContain('run `npm install`');
  });

  it('writes the CI files of every forge, or of one', async () => {
    const ci = async (...options: readonly string[]): Promise<readonly string[]> => {
      const { folder } = await initiated(...options);
      return (await readdir(folder)).filter((name) => /^\.git(?:hub|lab-ci\.yml|ea)$/.test(name));
    };
    expect(await ci()).toEqual(['.gitea', '.github', '.gitlab-ci.yml']);
    expect(await ci('--forge', 'github')).toEqual(['.github']);
    expect(await ci('--forge', 'gitlab')).toEqual(['.gitlab-ci.yml']);
    expect(await ci('--forge', 'gitea')).toEqual(['.gitea']);
    expect(await fleetslice(['init', join(await folderWith(), 'x'), '--forge', 'sourcehut'])).toMatchObject({
      code: 64,
    });
  });

  it('leaves the hooks of a repository that was there to its owner, and says the command', async () => {
    const around = await folderWith();
    spawnSync('git', ['init', '--quiet', around]);
    const { code, err } = await fleetslice(['init', join(around, 'fleet')]);
    expect(code).toBe(0);
    expect(existsSync(join(around, '.git', 'hooks', 'pre-commit'))).toBe(false);
    expect(err).toContain('git rev-parse --git-path hooks');
  });
});

it('pre-commit.com finds a hook here that is a command of this package', async () => {
  const hooks = parse(await readFile(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Readonly<
    Record<string, unknown>
  >[];
  const { bin } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { readonly bin: object };
  expect(hooks.map(({ id }) => id)).toEqual(['fleetslice-validate']);
  for (const { name, entry, language, files, pass_filenames } of hooks) {
    expect([typeof name, language, pass_filenames]).toEqual(['string', 'node', false]);
    const [program = '', command, ...options] = String(entry).split(' ');
    expect(Object.keys(bin)).toContain(program);
    expect([command, ...options]).toEqual(['validate', '--staged']);
    const pattern = new RegExp(String(files));
    expect(
      ['slices/a.yaml', 'b.yml', 'c.json', '.fleetsliceignore', 'README.md'].map((file) =>
        pattern.test(file),
      ),
    ).toEqual([true, true, true, true, false]);
  }
});
