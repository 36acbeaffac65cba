import { createHash } from 'node:crypto';
import { decodeIndex } from '../../src/desired/codec.ts';
import type { KeyStore } from '../../src/keys/port.ts';
import { Failure } from '../../src/model/errors.ts';
import type { WireIndex } from '../../src/model/generated/types.ts';
import type { Digest, PublicKey, SliceName } from '../../src/model/ids.ts';
import type { AgentMemory, AgentState } from '../../src/state/port.ts';
import type { Step } from '../../src/steps/step.ts';
import type { System } from '../../src/system/port.ts';
import { sliceName } from '../fakes/fleets.ts';
import { FakeKernel, type FakeLink, type FakeNetns, type FakePeer, fakePublicKey } from '../fakes/kernel.ts';
import { FakeSystem } from '../fakes/kernel-system.ts';
import type { Note } from './effect.ts';
import type { Process, Schedule } from './schedule.ts';

/** The machine of one cluster: what stays when its agent dies. */
export class Host {
  readonly cluster: string;
  readonly address: string;
  readonly vault: Vault;
  readonly system: FakeSystem;
  disk: Disk = emptyDisk();
  /** The highest sequence its agent has ever taken. */
  obeyed = 0;
  /** It can do nothing that it is told, and says so. */
  isSick = false;
  /** Whether a commit makes it sick. */
  isPoisoned: (commit: string) => boolean = () => false;
  readonly #note: Note;

  constructor(cluster: string, address: string, note: Note) {
    this.cluster = cluster;
    this.address = address;
    this.vault = new Vault(cluster);
    this.#note = note;
    this.system = new FakeSystem(new NotedKernel((step) => note({ kind: 'stepped', host: this, step })));
    this.system.underlayNow = { addresses: [address], mtu: 1500, families: [4] };
  }

  get kernel(): FakeKernel {
    return this.system.kernel;
  }

  /** Has on its disk and in its kernel what another one has. */
  copy({ kernel, disk, vault, obeyed }: Host): void {
    this.kernel.namespaces.clear();
    for (const [name, space] of kernel.namespaces) this.kernel.namespaces.set(name, copyOf(space));
    this.disk = { ...disk, objects: new Map(disk.objects) };
    this.vault.copy(vault);
    this.obeyed = obeyed;
  }

  /** Its agent knows whom to obey, and knows it after a restart. */
  get isPinned(): boolean {
    return (JSON.parse(this.disk.memory) as AgentMemory).hub !== undefined;
  }

  /** Everything in the kernel is gone, as after a power cut. */
  reboot(): void {
    this.kernel.namespaces.clear();
    for (const [name, space] of new FakeKernel(NAMESPACES).namespaces)
      this.kernel.namespaces.set(name, space);
  }

  state(schedule: Schedule, process: Process): AgentState {
    const pass = <T>(label: string, work: () => T): Promise<T> =>
      schedule.pass({ process, label, kind: 'local', work });
    let saved: AgentMemory | undefined;
    return {
      load: () => pass('loads its memory', () => JSON.parse(this.disk.memory) as AgentMemory),
      save: async (memory) => {
        if (memory === saved) return;
        const text = JSON.stringify(memory);
        if (text !== this.disk.memory)
          await pass('saves its memory', () => {
            this.disk.memory = text;
          });
        saved = memory;
      },
      saveDesired: async (index, objects) => {
        await pass('keeps objects', () => {
          for (const [digest, bytes] of objects) this.disk.objects.set(digest, bytes);
        });
        await pass('keeps the index', () => this.#keepIndex(index));
        await pass('forgets old objects', () => {
          for (const digest of this.disk.objects.keys())
            if (!objects.has(digest as Digest)) this.disk.objects.delete(digest);
        });
      },
      loadDesired: () =>
        pass('loads the kept state', () => {
          const { index, objects } = this.disk;
          return index === undefined ? undefined : { index: index.bytes, objects: new Map(objects) };
        }),
    };
  }

  keys(schedule: Schedule, process: Process): KeyStore {
    const { vault } = this;
    const pass = <T>(label: string, work: () => T): Promise<T> =>
      schedule.pass({ process, label, kind: 'local', work });
    return {
      tunnelKey: (slice, epoch) => pass(`asks for its key of ${slice}`, () => vault.key(slice, epoch)),
      removeSlice: (slice) => pass(`forgets its keys of ${slice}`, () => vault.forget(slice)),
      signingKey: () => Promise.reject(new Error('an agent signs nothing')),
    };
  }

  /** Steps are carried out in up to two parts, so that the agent can die between them. */
  door(schedule: Schedule, process: Process): System {
    const { system } = this;
    const pass = <T>(label: string, work: () => Promise<T>): Promise<T> =>
      schedule.pass({ process, label, kind: 'local', work });
    return {
      capabilities: () => system.capabilities(),
      routers: () => system.routers(),
      watch: (wake) => system.watch(wake),
      openSockets: () => system.openSockets(),
      memoryOf: () => system.memoryOf(),
      underlay: () => pass('looks at its underlay', () => system.underlay()),
      observe: (netns, workloads) =>
        pass(`observes ${netns}`, () => {
          if (this.isSick || this.isPoisoned(this.disk.index?.index.commit ?? ''))
            return Promise.reject(new Failure('simulated-sick', 'this host is sick'));
          return system.observe(netns, workloads);
        }),
      async apply(steps) {
        const cut = schedule.random.chance(0.3) ? schedule.random.below(steps.length) : steps.length;
        const first = await pass('applies steps', () => system.apply(steps.slice(0, cut)));
        if (first.failed !== undefined || cut === steps.length) return first;
        const rest = await pass('applies more steps', () => system.apply(steps.slice(cut)));
        return { ...first, ...rest, done: [...first.done, ...rest.done] };
      },
    };
  }

  #keepIndex(bytes: Uint8Array): void {
    this.disk.index = { bytes, index: decodeIndex(bytes) };
    this.#note({ kind: 'accepted', host: this });
  }
}

interface Disk {
  memory: string;
  index?: { readonly bytes: Uint8Array; readonly index: WireIndex };
  readonly objects: Map<string, Uint8Array>;
}

const NAMESPACES = ['host', 'web'];

function copyOf({ links, routes, neighbours, ...space }: FakeNetns): FakeNetns {
  return {
    ...space,
    links: new Map([...links].map(([name, link]) => [name, copyOfLink(link)])),
    routes: routes.map((route) => ({ ...route })),
    neighbours: neighbours.map((entry) => ({ ...entry })),
  };
}

function copyOfLink({ addresses, tunnel, ...link }: FakeLink): FakeLink {
  const copy = { ...link, addresses: new Set(addresses) };
  if (tunnel === undefined) return copy;
  const peers = [...tunnel.peers].map(([key, peer]): readonly [string, FakePeer] => [
    key,
    { ...peer, allowed: [...peer.allowed] },
  ]);
  return { ...copy, tunnel: { ...tunnel, peers: new Map(peers) } };
}

/** Every host runs one workload of the slice blue, whether or not it is a member. */
function emptyDisk(): Disk {
  const workload = {
    slice: sliceName('blue'),
    namespace: 'shop',
    name: 'web-0',
    service: 'web',
    ports: [],
    place: { kind: 'netns', name: 'web' },
  } as const;
  const memory: AgentMemory = { format: 1, sequence: 0, slices: {}, workloads: [workload] };
  return { memory: JSON.stringify(memory), objects: new Map() };
}

/** Private keys of one host: made on first use, gone with their slice, and never the same again. */
class Vault {
  /** Every private key there ever was, in base64. */
  readonly secrets: string[] = [];
  readonly #cluster: string;
  readonly #keys: Map<string, { readonly publicKey: PublicKey; readonly file: string }> = new Map();
  #made = 0;

  constructor(cluster: string) {
    this.#cluster = cluster;
  }

  key(slice: SliceName, epoch: number): { readonly publicKey: PublicKey; readonly file: string } {
    const name = `${slice}-e${epoch}`;
    const key = this.#keys.get(name) ?? this.#make(name);
    this.#keys.set(name, key);
    return key;
  }

  copy(other: Vault): void {
    this.secrets.push(...other.secrets);
    for (const [name, key] of other.#keys) this.#keys.set(name, key);
    this.#made = other.#made;
  }

  forget(slice: SliceName): void {
    for (const name of this.#keys.keys()) if (name.startsWith(`${slice}-e`)) this.#keys.delete(name);
  }

  /** What a leak would show. */
  secretOf(file: string): string {
    return createHash('sha256').update(`private ${file}`).digest('base64');
  }

  #make(name: string): { readonly publicKey: PublicKey; readonly file: string } {
    this.#made += 1;
    const file = `/keys/${this.#cluster}/${name}.${this.#made}.key`;
    this.secrets.push(this.secretOf(file));
    return { file, publicKey: fakePublicKey(file) as PublicKey };
  }
}

/** Tells each step that it has carried out. */
class NotedKernel extends FakeKernel {
  readonly #told: (step: Step) => void;

  constructor(told: (step: Step) => void) {
    super(NAMESPACES);
    this.#told = told;
  }

  override apply(step: Step): void {
    super.apply(step);
    this.#told(step);
  }
}
