import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WHO = ['-c', 'gc.auto=0', '-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid'];

/** A fleet in a real repository, and what is run there. */
export interface BenchRepository {
  readonly folder: string;
  write(path: string, text: string): void;
  git(...argv: readonly string[]): void;
  /** Milliseconds of a program in the folder. Throws when it fails. */
  run(argv: readonly string[]): Timed;
}

export interface Timed {
  readonly milliseconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function createRepository(
  folder: string,
  files: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string>>,
): BenchRepository {
  const run = ([program = '', ...argv]: readonly string[]): Timed => {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(program, argv, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    const milliseconds = performance.now() - started;
    if (status === 0) return { milliseconds, stdout, stderr };
    throw new Error(`${program} ${argv.join(' ')}: ${status}\n${`${stdout}${stderr}`.slice(0, 2000)}`);
  };
  const repository: BenchRepository = {
    folder,
    run,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    git: (...argv) => void run(['git', ...WHO, ...argv]),
  };
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) repository.write(path, text);
  repository.git('init', '--quiet');
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--no-verify', '--message=fleet');
  return repository;
}
