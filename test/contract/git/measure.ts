/** Times a source on a large fleet, over HTTP and from a path: `npx tsx test/contract/git/measure.ts [files]`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSource } from '../../../src/git/source.ts';
import { commitFiles, type FileChanges } from '../../../src/lab/git-commits.ts';
import { type GitServer, startGitServer } from '../../../src/lab/git-server.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { contents } from './source-lab.ts';

const CLUSTERS = 500;

const count = Number(process.argv[2] ?? 11_500);
const root = mkdtempSync(join(tmpdir(), 'fstest-git-'));
const server = await startGitServer({ root: join(root, 'server') });
try {
  await server.createRepository('fleet.git');
  await commitFiles({ folder: server.folder('fleet.git') }, fleet(count), 'everything');
  await measure('http', server, server.url('fleet.git'));
  await measure('path', server, server.folder('fleet.git'));
} finally {
  await server.close();
  rmSync(root, { recursive: true, force: true });
}

async function measure(name: string, server: GitServer, url: string): Promise<void> {
  const options = { url, ref: 'main', path: '', directory: join(root, name), runner: createRunner() };
  const source = await openSource(options);
  const first = await timed(`${name}: new clone`, () => source.sync());
  const files = await source.files(first);
  await timed(`${name}: read all ${files.length} blobs`, () => contents(source, files));
  await timed(`${name}: sync, unchanged`, () => source.sync());
  const change = { [fileName(7)]: `changed for ${name}\n` };
  const next = await commitFiles({ folder: server.folder('fleet.git') }, change, 'one');
  await timed(`${name}: sync after a push of one file`, () => source.sync());
  const now = await timed(`${name}: listing after it`, () => source.files(next));
  const known = new Set(files.map(({ blob }) => blob));
  const changed = now.filter(({ blob }) => !known.has(blob));
  await timed(`${name}: read of the ${changed.length} file`, () => contents(source, changed));
  await source.close();
  const again = await timed(`${name}: open after a restart`, () => openSource(options));
  await again.close();
}

async function timed<T>(name: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  console.log(`${name.padEnd(40)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`);
  return result;
}

function fleet(size: number): FileChanges {
  const text = (index: number): string =>
    `kind: Service\nname: service-${index}\n${'# a line\n'.repeat(index % 30)}`;
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [fileName(index), text(index)]));
}

function fileName(index: number): string {
  return `clusters/c${index % CLUSTERS}/ns${Math.floor(index / CLUSTERS) % 5}/service-${index}.yaml`;
}
