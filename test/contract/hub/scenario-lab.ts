/** All parts of one fleet but the kernels: people, a Git server, a hub, a store, clusters, and who is notified. */
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { decodeIndex } from '../../../src/desired/codec.ts';
import { type GitServer, startGitServer } from '../../../src/lab/git-server.ts';
import type { WireFleet, WireIndex } from '../../../src/model/generated/types.ts';
import { openDirectoryStore } from '../../../src/store/directory.ts';
import type { Store } from '../../../src/store/port.ts';
import { type Finished, fleetslice } from '../../unit/cli/command-line.ts';
import { Signers } from '../git/signers.ts';
import { bundleHub } from './hub-process.ts';
import { type Cluster, openCluster } from './scenario-cluster.ts';
import { type Author, type Desk, newDesk } from './scenario-desk.ts';
import { NAMES } from './scenario-fleet.ts';
import { deliver, type Hub, type Receiver, startHub, startReceiver } from './scenario-hub.ts';

type Name = (typeof NAMES)[number];

export interface ScenarioLab {
  readonly server: GitServer;
  readonly url: string;
  readonly store: string;
  readonly desk: Desk;
  readonly clusters: Readonly<Record<Name, Cluster>>;
  readonly receiver: Receiver;
  /** Who may commit. */
  readonly ops: Author;
  readonly newcomer: Author;
  hub(): Hub;
  startHub(): Promise<void>;
  /** A signed delivery, as the forge sends it after a push; its status and its text. */
  tell(secret?: string, repository?: string): Promise<readonly [number, string]>;
  /** One command about the store. */
  run(...argv: readonly string[]): Promise<Finished>;
  /** `get fleet -o json`. */
  fleet(): Promise<WireFleet & { readonly explanation?: string }>;
  index(name: Name): WireIndex;
  /** All that the hub keeps beside the store, but for its key. */
  loseDisk(): void;
  loseStore(): void;
  close(): Promise<void>;
}

export const SECRET = 'a secret of this scenario';

export async function openScenarioLab(): Promise<ScenarioLab> {
  const root = mkdtempSync(join(tmpdir(), 'fstest-scenario-'));
  const signers = new Signers();
  const [ops, newcomer] = ['ops', 'newcomer'].map((name) => ({ name, key: signers.ssh(name) })) as [
    Required<Author>,
    Required<Author>,
  ];
  const keys = signers.keys({ 'ops.pub': ops.key.publicKey, 'newcomer.pub': newcomer.key.publicKey });
  const server = await startGitServer({ root: join(root, 'server') });
  const url = await server.createRepository('fleet.git');
  // A forge lets those who may delete any branch.
  execFileSync('git', ['-C', server.folder('fleet.git'), 'config', 'receive.denyDeleteCurrent', 'ignore']);
  const receiver = await startReceiver();
  const [store, state] = [join(root, 'store'), join(root, 'state')];
  mkdirSync(store);
  const stored = await openDirectoryStore(store);
  const clusters = await openClusters(stored);
  const program = await bundleHub(root);
  const flags = flagsOf({
    source: url,
    store: `dir:${store}`,
    'state-dir': state,
    interval: '1d',
    verify: 'all-since-last',
    'verify-keys': keys,
    ...filesOf(root, receiver),
  });
  const hubs: Hub[] = [];
  const running = (): Hub => {
    const hub = hubs.at(-1);
    if (hub === undefined) throw new Error('no hub was started');
    return hub;
  };
  const run: ScenarioLab['run'] = (...argv) => fleetslice([...argv, '--store', `dir:${store}`]);
  return {
    server,
    url,
    store,
    desk: newDesk(join(root, 'desk'), url),
    clusters,
    receiver,
    ops,
    newcomer,
    hub: running,
    startHub: async () => {
      hubs.push(await startHub(program, flags));
    },
    tell: async (secret = SECRET, repository = url) => {
      const answer = await deliver(running(), { secret, repository });
      return [answer.status, await answer.text()];
    },
    run,
    fleet: async () => JSON.parse((await run('get', 'fleet', '-o', 'json')).out) as WireFleet,
    index: (name) => decodeIndex(readFileSync(join(store, name, 'index.json'))),
    loseDisk: () => empty(state, 'keys'),
    loseStore: () => empty(store),
    close: async () => {
      for (const hub of hubs) await hub.kill();
      for (const cluster of Object.values(clusters)) await cluster.leave();
      await Promise.all([server.close(), receiver.close()]);
      signers.remove();
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openClusters(store: Store): Promise<ScenarioLab['clusters']> {
  const opened = NAMES.map(async (name, index) => {
    const endpoint = `192.0.2.${index + 1}`;
    return [name, await openCluster({ name, store, endpoint })] as const;
  });
  return Object.fromEntries(await Promise.all(opened)) as Record<Name, Cluster>;
}

/** Flags that name a file, which is written. */
function filesOf(root: string, { url }: Receiver): Readonly<Record<string, string>> {
  const [secret, receivers] = [join(root, 'secret'), join(root, 'receivers.json')];
  writeFileSync(secret, `${SECRET}\n`);
  writeFileSync(receivers, JSON.stringify({ receivers: [{ name: 'audit', type: 'cloudevents', url }] }));
  return { 'webhook-secret-file': secret, 'notify-file': receivers };
}

function flagsOf(flags: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]);
}

function empty(folder: string, kept = ''): void {
  for (const name of readdirSync(folder)) {
    if (name !== kept) rmSync(join(folder, name), { recursive: true });
  }
}
