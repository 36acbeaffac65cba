/** Bundles src/ into dist/: one small entry, one for the parsing thread, and a chunk per command that is loaded when it is asked for. */
import { build } from 'esbuild';
import { rename, rm } from 'node:fs/promises';

const dist = new URL('../dist', import.meta.url).pathname;
// Made aside and swapped in, so that a build that fails leaves the one before it.
const outdir = `${dist}.${process.pid}`;

await build({
  entryPoints: {
    main: new URL('../src/cli/main.ts', import.meta.url).pathname,
    'parse-worker': new URL('../src/checkout/parse-worker.ts', import.meta.url).pathname,
  },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  // What is not there need not be read before each command.
  minifyWhitespace: true,
  legalComments: 'none',
  // Its build for Node asks the environment for every token whether it should log it.
  alias: { yaml: new URL('../node_modules/yaml/browser/index.js', import.meta.url).pathname },
  logLevel: 'warning',
  // Packages that were written for CommonJS ask for `require`.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
await rm(dist, { recursive: true, force: true });
await rename(outdir, dist);
