import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { encodeWire } from '../src/desired/codec.ts';
import { readLog } from '../src/demo/log.ts';
import { eventually } from '../src/demo/wait.ts';
import { commitFiles } from '../src/lab/git-commits.ts';
import { startGitServer } from '../src/lab/git-server.ts';
import type { AgentName } from '../src/model/ids.ts';
import { createRunner } from '../src/process/runner.ts';
import { openDirectoryStore } from '../src/store/directory.ts';
import { COMMAND } from './bundle.ts';
import { allFiles } from './compile/source.ts';
import { type ReferenceFleet, referenceFleet } from './fleet.ts';
import { inFolder } from './folder.ts';
import { watchBesideNothing } from './lab/idle.ts';
import { type BenchResult, byValue, withoutBar } from './result.ts';

/** Until the memory of the first pass is given back. */
const REST = 30_000;
const SECONDS = 60;
const CPU_BAR = 1;
const FIRST_PASS = 180_000;

/** A hub that has published fleet L from a Git server over HTTP into a folder, and to which nothing happens. */
export function benchHubIdle(): Promise<readonly BenchResult[]> {
  return inFolder('hub', async (folder) => {
    const fleet = referenceFleet('L');
    await writeFacts(fleet, join(folder, 'store'));
    const git = await startGitServer({ root: join(folder, 'git') });
    try {
      const url = await git.createRepository('fleet.git');
      const author = { folder: join(folder, 'author.git'), push: url };
      await commitFiles(author, Object.fromEntries(allFiles(fleet)), 'fleet L');
      return await withHub(folder, url, fleet.facts.size);
    } finally {
      await git.close();
    }
  });
}

/** What the agents of all clusters would have reported. */
async function writeFacts(fleet: ReferenceFleet, path: string): Promise<void> {
  const store = await openDirectoryStore(path);
  for (const [cluster, reports] of fleet.facts) {
    for (const facts of reports) {
      const key = { kind: 'facts', cluster, agent: facts.agent as AgentName } as const;
      await store.put(key, Buffer.from(encodeWire(facts)), { kind: 'any' });
    }
  }
}

async function withHub(folder: string, url: string, clusters: number): Promise<readonly BenchResult[]> {
  const output = join(folder, 'hub.log');
  const flags = [
    '--source',
    url,
    '--store',
    `dir:${join(folder, 'store')}`,
    '--state-dir',
    join(folder, 'hub'),
  ];
  const started = performance.now();
  const hub = await createRunner().start([...COMMAND, 'hub', ...flags, '--listen', '127.0.0.1:0'], {
    output,
  });
  try {
    await eventually('the hub to publish for every cluster', FIRST_PASS, async () => {
      const published = (await readLog(output)).filter(({ msg }) => msg === 'published');
      return published.length >= clusters ? true : undefined;
    });
    const firstPass = (performance.now() - started) / 1000;
    await delay(REST);
    return await measure(hub.pid, firstPass);
  } finally {
    hub.kill('SIGTERM');
    await hub.ended;
  }
}

async function measure(pid: number, firstPass: number): Promise<readonly BenchResult[]> {
  const { usage, nothing } = await watchBesideNothing(pid, SECONDS);
  const { residentMebibytes, peakMebibytes } = usage;
  const first = `the first pass, from start to published, took ${firstPass.toFixed(1)} s`;
  return [
    byValue(
      {
        name: 'hub-idle-L-cpu',
        value: 100 * usage.cpuShare,
        unit: '% of a core',
        baseline: 100 * nothing.cpuShare,
        note: `poll every 10 s over HTTP, ${SECONDS} s; baseline: node with a timer of 250 ms; ${first}`,
      },
      '<=',
      CPU_BAR,
    ),
    withoutBar({
      name: 'hub-idle-L-memory',
      value: residentMebibytes,
      unit: 'MiB',
      baseline: nothing.residentMebibytes,
      note: `peak ${peakMebibytes.toFixed(0)} MiB; baseline: the same`,
    }),
  ];
}
