/** Clusters that act by what they were last told, and a hub that turns the way the real one does. */
import { acceptedBlocks } from '../../../src/desired/blocks.ts';
import { encodeWire } from '../../../src/desired/codec.ts';
import type { Fleet, FleetSlice, SliceMember } from '../../../src/fleet/fleet.ts';
import type { RolloutState, Wave } from '../../../src/model/generated/types.ts';
import type { ClusterName, CommitSha, SliceName } from '../../../src/model/ids.ts';
import { decodeControl } from '../../../src/rollout/control.ts';
import { needsOffer, withOffers } from '../../../src/rollout/offers.ts';
import {
  beginRollout,
  type ClusterStanding,
  commitsInUse,
  positions,
  type RolloutCluster,
  type RolloutInput,
  stepRollout,
} from '../../../src/rollout/rollout.ts';
import { NAMES } from './support.ts';

/** What a commit says, by cluster; clusters that are not there have left. */
export type Commit = Readonly<Record<string, { readonly content: number; readonly block: number }>>;

interface Told {
  readonly content: number;
  readonly own: readonly string[];
  readonly accepts: Readonly<Record<string, readonly string[]>>;
}

export interface World {
  readonly commits: Map<CommitSha, { readonly fleet: Fleet; readonly commit: Commit }>;
  waves: readonly Wave[];
  state: RolloutState;
  now: number;
  /** As text, so that equal ones are equal. */
  readonly told: Map<ClusterName, string>;
  readonly applied: Map<ClusterName, string>;
  readonly sick: Set<ClusterName>;
  readonly suspended: Set<ClusterName>;
  readonly members: Map<string, readonly SliceMember[]>;
  /** Nobody waited for it at some time, so that it may have been cut off. */
  readonly exempt: Set<ClusterName>;
}

export function createWorld(commit: Commit): World {
  const world: World = {
    commits: new Map(),
    waves: [],
    state: {
      target: shaOf(0),
      from: {},
      phase: 'done',
      wave: 0,
      since: new Date(0).toISOString(),
      ailing: [],
    },
    now: 0,
    members: new Map(),
    told: new Map(),
    applied: new Map(),
    sick: new Set(),
    suspended: new Set(),
    exempt: new Set(NAMES.filter((name) => commit[name] === undefined)),
  };
  world.commits.set(shaOf(0), { commit, fleet: fleetOf(commit) });
  turn(world);
  for (const [name, told] of world.told) world.applied.set(name, told);
  return world;
}

/** A new commit is accepted. */
export function push(world: World, commit: Commit, waves: readonly Wave[]): void {
  const sha = shaOf(world.commits.size);
  world.commits.set(sha, { commit, fleet: fleetOf(commit) });
  for (const name of NAMES) if (commit[name] === undefined) world.exempt.add(name);
  goTo(world, sha, waves);
}

/** Back to the first commit that was ever accepted, or on to the newest. */
export function goTo(world: World, target: CommitSha, waves: readonly Wave[]): void {
  const before = world.state;
  const inUse = [...new Set([...commitsInUse(before), target])];
  const at = positions({ commit: before.target as CommitSha, state: before }, NAMES);
  const changes = NAMES.filter(
    (name) => textOf(world, name, at.get(name) as CommitSha, inUse) !== textOf(world, name, target, inUse),
  );
  const others = inUse.filter((commit) => commit !== target).map((commit) => fleetAt(world, commit));
  world.state = beginRollout({ commit: before.target as CommitSha, state: before }, target, {
    ...inputOf({ ...world, waves }),
    needsOffer: needsOffer(others, fleetAt(world, target)),
    changes: new Set(changes),
  });
  if (world.state !== before) world.waves = waves;
}

/** One turn of the hub, which forgets everything but the state: as if it were another one each time. */
export function turn(world: World): { readonly isSame: boolean; readonly message: string } {
  const before = world.state;
  const { state, message } = stepRollout(before, inputOf(world));
  world.state = decodeControl(Buffer.from(encodeWire({ format: 1, suspensions: [], rollout: state })))
    .rollout as RolloutState;
  for (const name of NAMES) {
    if (world.suspended.has(name)) continue;
    const text = textOf(world, name, positionOf(world, name), commitsInUse(state));
    if (text === undefined) world.told.delete(name);
    else world.told.set(name, text);
  }
  return { isSame: state === before, message };
}

/** Turns until nothing changes. Throws when that never comes. */
export function settle(world: World): string {
  for (let turns = 0; turns < 50; turns++) {
    const { isSame, message } = turn(world);
    if (isSame) return message;
  }
  throw new Error('a rollout that never stands still');
}

export function apply(world: World, name: ClusterName): void {
  const told = world.told.get(name);
  if (told === undefined) world.applied.delete(name);
  else world.applied.set(name, told);
}

export function positionOf({ state }: World, name: ClusterName): CommitSha {
  return positions({ commit: state.target as CommitSha, state }, [name]).get(name) as CommitSha;
}

/** What one member sends and another one refuses: both act by what they applied, and both were waited for. */
export function refusals({ applied, exempt }: World): readonly string[] {
  const acting = [...applied].filter(([name]) => !exempt.has(name));
  return acting.flatMap(([from, sends]) =>
    acting.flatMap(([to, takes]) => {
      const { own } = JSON.parse(sends) as Told;
      const accepted = (JSON.parse(takes) as Told).accepts[from];
      const refused = accepted === undefined ? [] : own.filter((block) => !accepted.includes(block));
      return refused.map((block) => `${to} refuses ${block} of ${from}`);
    }),
  );
}

function inputOf(world: World): RolloutInput {
  const target = world.commits.get(world.state.target as CommitSha)?.commit;
  const clusters = NAMES.map((name): [ClusterName, RolloutCluster] => {
    const standing = target?.[name] === undefined ? 'silent' : standingOf(world, name);
    const isSuspended = world.suspended.has(name);
    return [name, { labels: {}, standing, problem: `${name} is sick`, isSuspended }];
  });
  return { waves: world.waves, clusters: new Map(clusters), now: world.now };
}

function standingOf(world: World, name: ClusterName): ClusterStanding {
  const applied = world.applied.get(name);
  if (applied === undefined) return 'silent';
  if (world.sick.has(name)) return 'sick';
  const wanted = world.suspended.has(name)
    ? world.told.get(name)
    : textOf(world, name, positionOf(world, name), commitsInUse(world.state));
  return applied === wanted ? 'current' : 'behind';
}

function textOf(
  world: World,
  name: ClusterName,
  at: CommitSha,
  inUse: readonly CommitSha[],
): string | undefined {
  const members = membersAt(world, at, inUse);
  const own = members.find(({ cluster }) => cluster === name);
  if (own === undefined) return undefined;
  const peers = members.filter((member) => member !== own);
  const accepts = Object.fromEntries(peers.map((member) => [member.cluster, acceptedBlocks(member)]));
  const content = world.commits.get(at)?.commit[name]?.content;
  return JSON.stringify({ content, own: own.blocks, accepts });
}

/** Remembered, because thousands of histories ask for the same. */
function membersAt(world: World, at: CommitSha, inUse: readonly CommitSha[]): readonly SliceMember[] {
  const key = [at, ...inUse].join(' ');
  const known = world.members.get(key);
  if (known !== undefined) return known;
  const others = inUse.filter((commit) => commit !== at).map((commit) => fleetAt(world, commit));
  const members = withOffers(fleetAt(world, at), others).slices.get(SLICE)?.members ?? [];
  world.members.set(key, members);
  return members;
}

function fleetAt({ commits }: World, sha: CommitSha): Fleet {
  const known = commits.get(sha);
  if (known === undefined) throw new Error(`no commit ${sha}`);
  return known.fleet;
}

export function shaOf(number: number): CommitSha {
  return number.toString(16).padStart(40, '0') as CommitSha;
}

const SLICE = 'blue' as SliceName;

/** One slice; each cluster has one of a few blocks of its own. */
export function fleetOf(commit: Commit): Fleet {
  const members = Object.entries(commit).map(([name, { block }]): SliceMember => {
    const number = 16 * NAMES.indexOf(name as ClusterName) + block;
    return { cluster: name as ClusterName, blocks: [`10.64.${number}.0/24`] };
  });
  const slice: FleetSlice = {
    name: SLICE,
    subnets: ['10.64.0.0/16'],
    plans: [],
    routers: [],
    vips: [],
    members,
    settings: {
      driver: 'wireguard',
      topology: { type: 'FullMesh', hubs: [], edges: [] },
      isolation: { mode: 'Off', allow: [] },
    },
    exports: [],
    suspended: false,
    inputs: [members],
  };
  return {
    name: 'fleet',
    clusters: new Map(),
    slices: new Map([[SLICE, slice]]),
    guards: {},
    acknowledged: [],
    waves: [],
  };
}
