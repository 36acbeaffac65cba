import { existsSync, readdirSync } from 'node:fs';
import { readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startClusters } from './cluster-set.ts';
import { clustersFolder, sweepClusters } from './site.ts';

const USAGE = `Usage: npm run cluster -- up|down|kubeconfig [--clusters N] [--nodes M]

Real Kubernetes clusters on this machine, in namespaces of their own; needs root and scripts/setup --kubernetes.

  up          starts clusters, in place of those that are there, and prints the path of their kubeconfig
  down        ends them and removes everything of theirs
  kubeconfig  prints the path of the kubeconfig; its contexts are fsk8s-1 and so on

  --clusters N  2 unless told, at most 9
  --nodes M     nodes of the first cluster, 2 unless told; the others have one

  export KUBECONFIG=$(npm run --silent cluster -- up)
  npm run cluster -- down
`;

const OPTIONS = {
  clusters: { type: 'string', default: '2' },
  nodes: { type: 'string', default: '2' },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const order = orderOf(argv);
  switch (order?.command) {
    case 'help':
      return said(process.stdout, USAGE, 0);
    case 'up':
      return up(order.nodes);
    case 'down':
      return down();
    case 'kubeconfig':
      return kubeconfig();
    default:
      return said(process.stderr, USAGE, 64);
  }
}

interface Order {
  readonly command: string;
  /** Of each cluster. */
  readonly nodes: readonly number[];
}

/** Undefined when it cannot be understood. */
function orderOf(argv: readonly string[]): Order | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
    const [clusters, nodes] = [countOf(values.clusters), countOf(values.nodes)];
    if (clusters === undefined || nodes === undefined) return undefined;
    const counts = Array.from({ length: clusters }, (_, index) => (index === 0 ? nodes : 1));
    return { command: values.help ? 'help' : positionals.join(' '), nodes: counts };
  } catch {
    // An option that there is not.
    return undefined;
  }
}

async function up(nodes: readonly number[]): Promise<number> {
  const begin = performance.now();
  const set = await startClusters({ nodes, keep: true });
  const path = kubeconfigPath(set.folder);
  await writeFile(path, await merged(set.clusters.map(({ kubeconfig }) => kubeconfig)), { mode: 0o600 });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  process.stderr.write(`${set.clusters.map(({ name }) => name).join(', ')}: ready after ${seconds} s\n`);
  return said(process.stdout, `${path}\n`, 0);
}

async function down(): Promise<number> {
  await sweepClusters('kept');
  const parent = clustersFolder('kept');
  if (readdirSync(parent).length === 0) await rmdir(parent);
  return 0;
}

function kubeconfig(): number {
  const parent = clustersFolder('kept');
  const paths = readdirSync(parent).map((name) => kubeconfigPath(join(parent, name)));
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) return said(process.stderr, 'no clusters are up: npm run cluster -- up\n', 1);
  return said(process.stdout, `${path}\n`, 0);
}

function kubeconfigPath(folder: string): string {
  return join(folder, 'kubeconfig');
}

/** One file with a context for each cluster; the first one is current. */
async function merged(paths: readonly string[]): Promise<string> {
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const configs = texts.map(
    (text) => JSON.parse(text) as Record<'clusters' | 'users' | 'contexts', unknown[]>,
  );
  return JSON.stringify({
    ...configs[0],
    clusters: configs.flatMap(({ clusters }) => clusters),
    users: configs.flatMap(({ users }) => users),
    contexts: configs.flatMap(({ contexts }) => contexts),
  });
}

/** Undefined when it is no number from 1 to 9: addresses are given out by it. */
function countOf(text: string): number | undefined {
  return /^[1-9]$/.test(text) ? Number(text) : undefined;
}

function said(stream: NodeJS.WritableStream, text: string, code: number): number {
  stream.write(text);
  return code;
}
