import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createRunner } from '../../../src/process/runner.ts';
import type { Cluster } from '../../clusters/cluster.ts';
import { type ClusterSet, startClusters } from '../../clusters/cluster-set.ts';
import { writeImage } from '../../clusters/image.ts';
import { programFiles } from '../../clusters/program-files.ts';
import { TOOLS_IMAGE } from '../../clusters/images.ts';
import { wantsNodes } from '../../clusters/programs.ts';
import { cgroupOf, cgroupsWith, sweepClusters } from '../../clusters/site.ts';
import { lineOfKilled, processesOf } from './processes.ts';

describe.runIf(wantsNodes())('two clusters, the first one with two nodes', () => {
  let before: string;
  let set: ClusterSet;
  let first: Cluster;
  let second: Cluster;

  beforeAll(async () => {
    before = machine();
    set = await startClusters({ nodes: [2, 1] });
    [first, second] = set.clusters as readonly [Cluster, Cluster];
    for (const cluster of [first, second]) await startPods(cluster);
  }, 240_000);

  afterAll(() => set.stop(), 60_000);

  test('every node is ready and has its pod network', async () => {
    const list = async (cluster: Cluster): Promise<string> =>
      cluster.kubectl([
        'get',
        'nodes',
        '-o',
        'jsonpath={range .items[*]}{.metadata.name} {.spec.podCIDR} {end}',
      ]);
    expect(await list(first)).toBe('fsk8s-1-node-1 10.10.1.0/24 fsk8s-1-node-2 10.10.2.0/24 ');
    expect(await list(second)).toBe('fsk8s-2-node-1 10.20.1.0/24 ');
  });

  test('pods of two nodes reach each other from their own addresses', async () => {
    const [one, two] = await Promise.all([podOn(first, 1), podOn(first, 2)]);
    expect(await ask(first, one.name, two.address)).toBe(`${one.address}\n`);
    expect(await ask(first, two.name, one.address)).toBe(`${two.address}\n`);
  });

  test('a service has a name and reaches pods of every node', { timeout: 60_000 }, async () => {
    const { name } = await podOn(first, 1);
    await eventually(async () =>
      expect(await ask(first, name, 'web.default.svc.cluster.local')).toContain('10.10.'),
    );
  });

  test('a pod does not reach pods of another cluster', async () => {
    const [here, there] = await Promise.all([podOn(first, 1), podOn(second, 1)]);
    expect(await ask(second, there.name, there.address)).toBe(`${there.address}\n`);
    await expect(ask(first, here.name, there.address)).rejects.toThrow(/exit code 143|unreachable/);
  });

  test('a pod has a token and reaches the API server', async () => {
    const { name } = await podOn(first, 2);
    const token = '/var/run/secrets/kubernetes.io/serviceaccount/token';
    const script = `test -s ${token} && nc -w 2 ${first.plan.apiService} 443 </dev/null && echo open`;
    expect(await first.kubectl(['exec', name, '--', 'sh', '-c', script])).toBe('open\n');
  });

  test('an image made of programs of this machine runs', { timeout: 60_000 }, async () => {
    const [node] = second.nodes;
    const archive = join(set.folder, 'own.tar');
    const name = 'fsk8s.example/own:1';
    const files = await programFiles(createRunner(), { 'bin/cat': '/bin/cat' });
    const text = { kind: 'text', text: 'hello\n' } as const;
    await writeImage(
      { name, files: { ...files, hello: text }, command: ['/bin/cat', '/hello'], user: 1000 },
      archive,
    );
    await node?.importImage(archive);
    await second.kubectl(['run', 'own', `--image=${name}`, '--restart=Never']);
    await second.kubectl(['wait', 'pod/own', '--for=jsonpath={.status.phase}=Succeeded', '--timeout=40s']);
    expect(await second.kubectl(['logs', 'own'])).toBe('hello\n');
  });

  test('a node can be destroyed and comes back empty', { timeout: 180_000 }, async () => {
    await first.replaceNode('fsk8s-1-node-2');
    await eventually(async () => {
      const [one, two] = await Promise.all([podOn(first, 1), podOn(first, 2)]);
      expect(await ask(first, one.name, two.address)).toBe(`${one.address}\n`);
    });
  });

  test('pods do not need the control plane, and it comes back', { timeout: 180_000 }, async () => {
    const [node] = first.nodes;
    const { address } = await podOn(first, 2);
    await first.apiServer.stop();
    await first.etcd.stop();
    const wget = ['busybox', 'wget', '-q', '-O', '-', `http://${address}/cgi-bin/who`];
    expect((await node?.host.runner.run(wget))?.stdout).toBe(`${node?.host.addresses[0]}\n`);
    await first.etcd.start();
    await first.apiServer.start();
    expect((await podOn(first, 2)).address).toBe(address);
  });

  test('the end leaves the machine as it was', { timeout: 60_000 }, async () => {
    await set.stop();
    expect(processesOf(set.folder)).toEqual([]);
    expect(existsSync(set.folder)).toBe(false);
    expect(cgroupsWith(cgroupOf(set.folder))).toEqual([]);
    expect(machine()).toEqual(before);
  });
});

test.runIf(wantsNodes())(
  'clusters of a killed program end; the next sweep removes the rest',
  { timeout: 240_000 },
  async () => {
    const before = machine();
    const folder = await lineOfKilled('cluster-set.ts', '(await startClusters({ nodes: [1] })).folder');
    await vi.waitFor(() => expect(processesOf(folder)).toEqual([]), { timeout: 20_000 });
    await sweepClusters('passing');
    // Another test may be the one that sweeps.
    await vi.waitFor(() => {
      expect(existsSync(folder)).toBe(false);
      expect(cgroupsWith(cgroupOf(folder))).toEqual([]);
    });
    expect(machine()).toEqual(before);
  },
);

/** Nodes, name servers and API servers that were just started take a while. */
function eventually(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 90_000, interval: 500 });
}

interface Pod {
  readonly name: string;
  readonly address: string;
}

/** Answers with the address of whoever asks. */
const SERVER = `
mkdir -p /www/cgi-bin
printf '#!/bin/sh\\necho Content-Type: text/plain; echo; echo $REMOTE_ADDR\\n' >/www/cgi-bin/who
chmod +x /www/cgi-bin/who
exec httpd -f -p 0.0.0.0:80 -h /www
`;

/** One on every node, and a service in front of them. */
async function startPods(cluster: Cluster): Promise<void> {
  const labels = { app: 'web' };
  const spec = {
    terminationGracePeriodSeconds: 0,
    containers: [{ name: 'web', image: TOOLS_IMAGE, command: ['sh', '-ec', SERVER] }],
  };
  const pods = {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'web' },
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
  };
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web' },
    spec: { selector: labels, ports: [{ port: 80 }] },
  };
  const items = [pods, service];
  await cluster.kubectl(['apply', '-f', '-'], {
    input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
  });
  await cluster.kubectl(['rollout', 'status', 'daemonset/web', '--timeout=100s'], { timeout: 120_000 });
}

/** The running pod of a node. */
async function podOn(cluster: Cluster, node: number): Promise<Pod> {
  const output = await cluster.kubectl([
    'get',
    'pods',
    '--selector=app=web',
    `--field-selector=spec.nodeName=${cluster.name}-node-${node},status.phase=Running`,
    '-o',
    'jsonpath={.items[0].metadata.name} {.items[0].status.podIP}',
  ]);
  const [name = '', address = ''] = output.split(' ');
  return { name, address };
}

/** What a server says to a pod. */
function ask(cluster: Cluster, pod: string, server: string): Promise<string> {
  const program = ['timeout', '3', 'wget', '-q', '-O', '-', `http://${server}/cgi-bin/who`];
  return cluster.kubectl(['exec', pod, '--', ...program]);
}

/** What clusters may not change: the machine's own network, mounts and settings. */
function machine(): string {
  const settings = ['vm/overcommit_memory', 'kernel/panic', 'kernel/panic_on_oops', 'net/ipv4/ip_forward'];
  return [
    run('ip', '-br', 'address'),
    run('ip', 'route'),
    run('ip', 'netns'),
    run('nft', 'list', 'ruleset'),
    readFileSync('/proc/self/mounts', 'utf8'),
    ...settings.map((name) => readFileSync(`/proc/sys/${name}`, 'utf8')),
  ].join('\n');
}

function run(program: string, ...argv: readonly string[]): string {
  return execFileSync(program, argv, { encoding: 'utf8' });
}
