/** Times a source on a large fleet, over HTTP and from a path: `npx tsx test/contract/git/measure.ts [files]`. */
import { execFileSync } from 'node:child_process';
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
  await measurePushes('http', server, server.url('fleet.git'));
  await measurePushes('path', server, server.folder('fleet.git'));
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

/** Fetch time and disk over many pushes: the median of each twenty syncs, and the most that the clone took. */
async function measurePushes(name: string, server: GitServer, url: string): Promise<void> {
  const directory = join(root, `${name}-pushes`);
  const source = await openSource({ url, ref: 'pushes', path: '', directory, runner: createRunner() });
  const target = { folder: server.folder('fleet.git'), branch: 'pushes' };
  await commitFiles(target, fleet(500), 'beginning');
  await source.sync();
  for (let block = 0; block < 10; block += 1) {
    const times: number[] = [];
    let most = 0;
    for (let push = 0; push < 20; push += 1) {
      await commitFiles(target, { [fileName(push)]: `push ${block} ${push}\n` }, 'push');
      const start = performance.now();
      await source.sync();
      times.push(performance.now() - start);
      most = Math.max(
        most,
        Number(execFileSync('du', ['-sk', directory], { encoding: 'utf8' }).split('\t')[0]),
      );
    }
    const median = times.toSorted((a, b) => a - b)[10] ?? 0;
    const line = `${name}: pushes ${block * 20 + 1} to ${block * 20 + 20}`;
    console.log(`${line.padEnd(40)} ${median.toFixed(0).padStart(6)} ms ${String(most).padStart(8)} KiB`);
  }
  await source.close();
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
