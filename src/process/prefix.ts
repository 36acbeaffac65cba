import type { Runner } from './port.ts';

/**
 * Runs everything under `prefix`, a command that runs another (`nsenter …`, `env …`). A working directory is looked up
 * where the prefix leads to, with `env --chdir`.
 */
export function prefixed(runner: Runner, prefix: readonly string[]): Runner {
  const under = (argv: readonly string[], cwd?: string): readonly string[] =>
    cwd === undefined ? [...prefix, ...argv] : [...prefix, 'env', `--chdir=${cwd}`, ...argv];
  return {
    run: (argv, { cwd, ...options } = {}) => runner.run(under(argv, cwd), options),
    lines: (argv, onLine) => runner.lines(under(argv), onLine),
    bytes: (argv, { cwd, ...options } = {}) => runner.bytes(under(argv, cwd), options),
    start: (argv, { cwd, ...options } = {}) => runner.start(under(argv, cwd), options),
    detach: (argv, { cwd, ...options } = {}) => runner.detach(under(argv, cwd), options),
    handOver: (argv, { cwd, ...options } = {}) => runner.handOver(under(argv, cwd), options),
  };
}
