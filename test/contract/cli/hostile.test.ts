import { execFileSync } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cluster, fleetslice, folderWith } from '../../unit/cli/command-line.ts';

const CANARY = 'canary-of-a-file-outside';

function git(folder: string, ...argv: readonly string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@fleetslice.example'];
  execFileSync('git', ['-C', folder, ...identity, ...argv], { stdio: 'ignore' });
}

async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=first');
  return folder;
}

function including(...paths: readonly string[]): string {
  return `apiVersion: fleetslice.io/v1alpha1\nkind: Fleet\nmetadata:\n  name: fleet\nspec:\n  include: ${JSON.stringify(paths)}\n`;
}

describe('T-01: a path that leads out of the repository', () => {
  it.each([
    '../outside',
    '../../etc',
    '/etc',
    'a/../../outside',
    './..',
    '..',
    '~',
    'file:///etc',
    '..\\outside',
    '%2e%2e/outside',
    '..\u0000',
  ])('as an include %j is a finding, and nothing there is read', async (path) => {
    const outer = await folderWith({ 'outside/a.yaml': cluster(CANARY) });
    const folder = join(outer, 'fleet');
    await mkdir(folder);
    await writeFile(join(folder, 'a.yaml'), cluster('fra'));
    await writeFile(join(folder, 'fleet.yaml'), including(path));
    git(folder, 'init', '--quiet');
    const { code, out } = await fleetslice(['validate', folder, '-o', 'json']);
    expect(code).toBe(3);
    const { findings, documents } = JSON.parse(out);
    expect(
      findings.map(({ file, severity }: { file: string; severity: string }) => [file, severity]),
    ).toEqual([[join(folder, 'fleet.yaml'), 'error']]);
    expect(documents).toBe(2);
    expect(out).not.toContain(CANARY);
  });
});

describe('T-02: a symbolic link', () => {
  it.each([
    ['to a file outside', '../outside/a.yaml'],
    ['to an absolute path', '/etc/passwd'],
    ['to a folder above', '..'],
    ['to itself', 'link.yaml'],
    ['to nothing', 'nowhere.yaml'],
    ['to another link', 'other.yaml'],
  ])(
    '%s is an error, and what is behind it is never read, as files, staged or in a commit',
    async (_, target) => {
      const outer = await folderWith({ 'outside/a.yaml': `${CANARY}: [` });
      const folder = join(outer, 'fleet');
      await mkdir(folder);
      await writeFile(join(folder, 'a.yaml'), cluster('fra'));
      await symlink(target, join(folder, 'link.yaml'));
      await symlink('a.yaml', join(folder, 'other.yaml'));
      const outputs = [await fleetslice(['validate', folder])];
      git(folder, 'init', '--quiet', '--initial-branch=main');
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--message=first');
      outputs.push(await fleetslice(['validate', folder, '--staged']));
      outputs.push(await fleetslice(['validate', folder]));
      for (const { code, out } of outputs) {
        expect(code).toBe(3);
        expect(out).toMatch(/link\.yaml:1:1: error FS1007: a symbolic link is not followed\n/);
        expect(out).not.toMatch(new RegExp(`${CANARY}|root:`));
      }
    },
  );
});

describe('T-05: a submodule', () => {
  it.each(['-u./x', 'file:///etc', 'ext::sh -c touch% pwned', '--upload-pack=touch pwned', '../../..'])(
    'with the URL %j is a warning, and nothing is started or fetched',
    async (url) => {
      const folder = await repository({
        'a.yaml': cluster('fra'),
        '.gitmodules': `[submodule "vendor"]\n\tpath = vendor\n\turl = ${JSON.stringify(url)}\n`,
      });
      git(folder, 'update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},vendor`);
      git(folder, 'commit', '--quiet', '--message=second');
      for (const argv of [
        ['validate', folder, '--staged'],
        ['validate', folder, '--base', 'HEAD'],
      ]) {
        const { code, out } = await fleetslice(argv);
        expect([code, out.includes('pwned')]).toEqual([0, false]);
      }
      const { out } = await fleetslice(['validate', folder, '--staged']);
      expect(out).toMatch(/vendor:1:1: warning FS1008: a submodule is not read\n/);
      expect((await readdir(folder)).toSorted()).toEqual(['.git', '.gitmodules', 'a.yaml']);
    },
  );
});

/** Every flag that takes the name of a commit, a branch or a tag. */
const FLAGS: Readonly<Record<string, (folder: string, ref: string) => readonly string[]>> = {
  'validate --base': (folder, ref) => ['validate', folder, `--base=${ref}`],
  'lock --base': (folder, ref) => ['lock', folder, '--check', `--base=${ref}`],
  'plan --base': (folder, ref) => ['plan', folder, `--base=${ref}`],
  'plan --head': (folder, ref) => ['plan', folder, '--base=HEAD', `--head=${ref}`],
  'hub --ref': (folder, ref) =>
    ['hub', '--once', '--listen', '127.0.0.1:0', '--source', folder, `--ref=${ref}`].concat(
      ['--store', `dir:${join(folder, 'store')}`],
      ['--state-dir', join(folder, 'state')],
    ),
};

const REFS: readonly string[] = [
  '--upload-pack=touch pwned',
  '--output=pwned',
  '-c core.pager=touch',
  '--git-dir=/etc',
  '@{-1}',
  'a..b',
  'refs/heads/a..b',
  'a b',
  'a~1^:x',
  'a\nb',
  '',
];

describe.each(Object.entries(FLAGS))('T-16: a ref that looks like an option, as %s', (_, argvOf) => {
  it.each(REFS)('%j is refused and starts nothing', async (ref) => {
    const folder = await repository({ 'a.yaml': cluster('fra') });
    const before = process.cwd();
    const { code, out, err } = await fleetslice(argvOf(folder, ref));
    expect([1, 64]).toContain(code);
    expect(out).toBe('');
    expect(err.trim()).not.toBe('');
    for (const place of [folder, before]) expect(await readdir(place)).not.toContain('pwned');
  });
});
