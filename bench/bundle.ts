import { join } from 'node:path';
import { build } from 'esbuild';

export const ROOT: string = join(import.meta.dirname, '..');

/** The command line as it is shipped. */
export const COMMAND: readonly string[] = [process.execPath, join(ROOT, 'bin/fleetslice.js')];

/** Makes one plain file of a script of ours, so that the tools that run TypeScript are not measured along. */
export async function bundle(script: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, script)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}
