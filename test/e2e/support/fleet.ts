import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DemoFleet, openFleet } from '../../../src/demo/fleet.ts';
import type { DemoHost } from '../../../src/demo/host.ts';
import { eventually } from '../../../src/demo/wait.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { decodeFleet } from '../../../src/status/fleet.ts';
import type { WireFleet } from '../../../src/model/generated/types.ts';
import type { CommitSha } from '../../../src/model/ids.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;
export const COMMAND: readonly string[] = [process.execPath, join(ROOT, 'bin/fleetslice.js')];

/** A fleet of its own for one test file; everything of it is gone after `close`, and when the test process dies. */
export interface TestFleet extends DemoFleet {
  /** Pushes these documents with the locks they need, and waits until the hub has published them. */
  accept(files: Files): Promise<CommitSha>;
  /** Gives a cluster one more block of a slice, with the next commit. */
  grow(sliceName: string, clusterName: string): void;
  /** What the hub tells about the fleet. */
  told(): WireFleet;
  /** Runs one command about the store; returns its stdout. */
  operate(...argv: readonly string[]): Promise<string>;
  host(cluster: string): DemoHost;
  close(): Promise<void>;
}

export type Files = Readonly<Record<string, string | null>>;

export async function openTestFleet(name: string, clusters: readonly string[]): Promise<TestFleet> {
  const directory = mkdtempSync(join(tmpdir(), `fstest-${name}-`));
  const tools = execFileSync(join(ROOT, 'scripts/setup'), ['--print-path'], { encoding: 'utf8' }).trim();
  const fleet = await openFleet({
    name: `fstest-${name}`,
    directory,
    runner: createRunner(),
    command: COMMAND,
    path: `${tools}:${process.env['PATH'] ?? ''}`,
    interval: '250ms',
  });
  for (const cluster of clusters) await fleet.addHost(cluster);
  await fleet.hub.start();
  let files: Files = {};
  return {
    ...fleet,
    async accept(changes) {
      files = { ...files, ...changes };
      const commit = await fleet.git.push({ ...changes, ...lockFiles(directory, files) }, 'change the fleet');
      const [verdict] = await fleet.hub.verdictOn(commit);
      if (verdict?.['msg'] !== 'commit accepted') throw new Error(`refused: ${JSON.stringify(verdict)}`);
      await eventually(`${commit} to be published`, 10_000, async () => runs(fleet.store, commit));
      return commit;
    },
    grow(sliceName, clusterName) {
      const flags = ['--slice', sliceName, '--grow', clusterName];
      execFileSync(COMMAND[0] ?? '', [COMMAND[1] ?? '', 'lock', join(directory, 'checkout'), ...flags], {
        stdio: 'pipe',
      });
    },
    told: () => decodeFleet(readFileSync(join(fleet.store, 'fleet.json'))),
    async operate(...argv) {
      const { stdout } = await fleet.options.runner.run([
        ...COMMAND,
        ...argv,
        '--store',
        `dir:${fleet.store}`,
      ]);
      return stdout;
    },
    host(cluster) {
      const host = fleet.hosts.get(cluster);
      if (host === undefined) throw new Error(`no host ${cluster}`);
      return host;
    },
    async close() {
      await fleet.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** True once the hub tells that this is what it publishes. */
function runs(store: string, commit: CommitSha): true | undefined {
  const file = join(store, 'fleet.json');
  if (!existsSync(file)) return undefined;
  return decodeFleet(readFileSync(file)).running?.commit === commit || undefined;
}

/** The locks that `fleetslice lock` writes for these documents, keeping earlier ones. */
function lockFiles(directory: string, files: Files): Files {
  const folder = join(directory, 'checkout');
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, path), { force: true });
    else writeTree(folder, path, text);
  }
  execFileSync(COMMAND[0] ?? '', [COMMAND[1] ?? '', 'lock', folder], { stdio: 'pipe' });
  return readTree(join(folder, 'locks'), 'locks');
}

function writeTree(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function readTree(folder: string, prefix: string): Files {
  const names = readdirSync(folder, { withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map(({ name }) => [`${prefix}/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
}

export function cluster(name: string, spec = ''): string {
  return `apiVersion: fleetslice.io/v1alpha1\nkind: Cluster\nmetadata: {name: ${name}}\nspec:\n  type: standalone\n${spec}`;
}

export function slice(name: string, subnets: readonly string[], clusters: readonly string[]): string {
  return `apiVersion: fleetslice.io/v1alpha1
kind: Slice
metadata: {name: ${name}}
spec:
  subnets: [${subnets.map((subnet) => `'${subnet}'`).join(', ')}]
  clusters: [${clusters.join(', ')}]
`;
}

/** A Fleet document that accepts risks: `risk Kind/name`. */
export function accepting(...risks: readonly string[]): string {
  const entries = risks.map((text) => {
    const [risk, object] = text.split(' ');
    return `    - {risk: ${risk}, object: ${object}, until: '2099-12-31'}\n`;
  });
  return `apiVersion: fleetslice.io/v1alpha1
kind: Fleet
metadata: {name: test}
spec:
  acknowledge:
${entries.join('')}`;
}

export function webExport(sliceName: string): string {
  return `apiVersion: fleetslice.io/v1alpha1
kind: ServiceExport
metadata: {name: web, namespace: shop}
spec:
  slice: ${sliceName}
  ports: [{name: http, port: 8080}]
`;
}

/** A web workload on a host, an endpoint of shop/web. */
export function attachWeb(
  host: DemoHost,
  sliceName: string,
  name: string,
): Promise<{ readonly addresses: readonly string[] }> {
  return host.attach({ slice: sliceName, name, service: 'web', port: 'http=8080/tcp' });
}

/** Waits until a ping from the workload is answered. */
export async function answered(
  host: DemoHost,
  workload: string,
  address: string,
  timeout = 20_000,
): Promise<void> {
  await eventually(`an answer from ${address} to ${workload} of ${host.cluster}`, timeout, async () => {
    const { isOk } = await host.inWorkload(workload, ['ping', '-c', '1', '-W', '1', address]);
    return isOk ? true : undefined;
  });
}

/** A ping every 20 ms for as long as `during` takes; how many were sent until the last answer, and how many of these had none. */
export async function pingDuring(
  host: DemoHost,
  workload: string,
  address: string,
  during: () => Promise<void>,
): Promise<{ readonly sent: number; readonly lost: number }> {
  const output = join(tmpdir(), `fstest-ping-${process.pid}-${Math.random().toString(36).slice(2)}`);
  const ping = await host.host.start(['ip', 'netns', 'exec', workload, 'ping', '-i', '0.02', address], {
    output,
  });
  const answers = (): ReadonlySet<number> =>
    new Set([...read(output).matchAll(/icmp_seq=(\d+) ttl=/g)].map(([, sequence]) => Number(sequence)));
  const last = (): number => Math.max(0, ...answers());
  try {
    await eventually('the first ping', 5000, async () => (last() > 0 ? true : undefined));
    await during();
    const end = last();
    // A path that was lost at the very end shows only in what should come after it.
    await eventually('pings that go on', 5000, async () => (last() > end + 5 ? true : undefined));
    const heard = answers();
    const sent = Math.max(...heard);
    return { sent, lost: sent - heard.size };
  } finally {
    ping.kill('SIGINT');
    await ping.ended;
    rmSync(output, { force: true });
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

export { eventually };
