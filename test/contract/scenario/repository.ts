import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fleetslice, folderWith } from '../../unit/cli/command-line.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const IDENTITY = ['-c', 'user.name=dev', '-c', 'user.email=dev@example.com', '-c', 'commit.gpgsign=false'];

export interface Ran {
  readonly code: number;
  readonly log: string;
}

/** What a person has on the desk: a fleet repo with a remote, where `fleetslice` is this program. */
export interface Desk {
  readonly folder: string;
  git(...argv: readonly string[]): Ran;
  edit(path: string, change: (text: string) => string): Promise<void>;
}

/** Made by `init`, committed, and pushed to a bare repository beside it. */
export async function newDesk(): Promise<Desk> {
  const parent = await folderWith();
  const [bin, folder, remote] = ['bin', 'fleet', 'remote.git'].map((name) => join(parent, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(bin);
  await writeFile(join(bin, 'fleetslice'), START);
  await chmod(join(bin, 'fleetslice'), 0o755);
  const made = await fleetslice(['init', folder]);
  if (made.code !== 0) throw new Error(made.err);
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` };
  const git = (...argv: readonly string[]): Ran => {
    const ran = spawnSync('git', [...IDENTITY, ...argv], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    return { code: ran.status ?? -1, log: ran.stdout + ran.stderr };
  };
  spawnSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  git('remote', 'add', 'origin', remote);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A fleet');
  git('push', '--quiet', '--set-upstream', 'origin', 'main');
  return {
    folder,
    git,
    edit: async (path, change) =>
      writeFile(join(folder, path), change(await readFile(join(folder, path), 'utf8'))),
  };
}

const START = `#!/bin/sh
exec '${process.execPath}' --import '${ROOT}node_modules/tsx/dist/loader.mjs' '${ROOT}test/contract/init/program.ts' "$@"
`;
