import { broken } from './connectivity.ts';
import type { Commit } from './branch.ts';
import { decodeIndex } from '../../src/desired/codec.ts';
import { decodeFleet } from '../../src/status/fleet.ts';
import { decodeStatus } from '../../src/status/codec.ts';
import type { WireIndex, WireStatus } from '../../src/model/generated/types.ts';
import type { CommitSha } from '../../src/model/ids.ts';
import { type FleetShape, sliceName } from '../fakes/fleets.ts';
import { lift, wave } from './operators.ts';
import type { Host } from './host.ts';
import { isMember, storedSlice } from './ledger.ts';
import { AgentRunner, type Runner } from './processes.ts';
import type { Random } from './random.ts';
import { NO_FAULTS } from './schedule.ts';
import type { World } from './world.ts';

/** One round is a turn of everybody who was told of something, hubs first. */
const MOST_ROUNDS = 16;
/** Times that all are quiet until something is due, or until an operator lets the next wave go. */
const MOST_WAITS = 12;
/** Milliseconds: every sweep and every heartbeat is due. */
const LONG = 121_000;
/** The share of histories in which it is looked at what rarely breaks. */
const THOROUGH = 0.3;

/** Faults stop, everybody is there again: what must be true in the end, and what must stay true after that. */
export async function calmDown(world: World, random: Random): Promise<void> {
  await settle(world);
  if (world.violation !== undefined) return;
  const problem = differences(world, commitToRun(world))[0];
  if (problem !== undefined) fail(world, 'converges', problem);
  if (random.chance(THOROUGH)) await staysQuiet(world, random);
  if (random.chance(THOROUGH)) await standsAlone(world, random);
}

/** Everybody turns without faults, and again whoever is told of something, until nobody is. */
export async function settle(world: World): Promise<void> {
  const { schedule, runners } = world;
  const { faults } = schedule;
  schedule.faults = NO_FAULTS;
  for (const { process } of runners) process.isCutOff = false;
  await schedule.drain();
  await mend(world);
  heal(world);
  await lift(world);
  schedule.isCalm = true;
  world.now += LONG;
  await turnUntilQuiet(world);
  schedule.isCalm = false;
  schedule.faults = faults;
  world.bus.remember();
}

function heal(world: World): void {
  world.healed = world.branch.commits.size;
  for (const agent of world.agents) {
    agent.host.isSick = false;
    agent.startle();
  }
}

/** Until nobody has anything to do, however long it takes, and an operator has let every wave go. */
async function turnUntilQuiet(world: World): Promise<void> {
  const told = new Map<Runner, string>();
  for (let times = 0; times < MOST_WAITS; times += 1) {
    await turnWhileTold(world, told);
    if (world.violation !== undefined) return;
    const next = Math.min(...world.hubs.map(({ dueAt }) => dueAt));
    if (Number.isFinite(next)) {
      world.now = Math.max(world.now, next);
      // What is due in a while is due for everybody.
      told.clear();
    } else if (isUnderWay(world)) await wave(world);
    else return;
  }
  fail(
    world,
    'settles',
    `the rollout does not come to its end: ${JSON.stringify(world.ledger.decisions.control)}`,
  );
}

function isUnderWay({ ledger }: World): boolean {
  const { phase = 'done' } = ledger.decisions.control.rollout ?? {};
  return phase !== 'done';
}

async function turnWhileTold(world: World, told: Map<Runner, string>): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const woken = world.runners.filter(
      (runner) => told.get(runner) !== newsOf(world, runner) || runner.dueAt <= world.now,
    );
    if (woken.length === 0 || world.violation !== undefined) return;
    for (const runner of woken) {
      const news = newsOf(world, runner);
      const isDone = await runner.turn();
      told.set(runner, isDone ? news : FAILED);
    }
  }
  fail(world, 'settles', `after ${MOST_ROUNDS} rounds there is still something to do`);
}

const FAILED = 'its turn has failed';

const HEARTBEAT = /"appliedAt":"[^"]*"/;

/** What a hub is woken by. */
const REPORTED: ReadonlySet<string> = new Set(['facts', 'status', 'control']);

/** What would wake a process: the index of its cluster for an agent, for a hub what all clusters report. */
function newsOf({ bus }: World, runner: Runner): string {
  const { entries } = bus.memory;
  if (runner instanceof AgentRunner)
    return `index ${entries.get(`${runner.host.cluster}/index`)?.stored.version}`;
  const reports = [...entries.values()].filter(({ key }) => REPORTED.has(key.kind));
  return reports
    .map(({ stored }) => Buffer.from(stored.bytes).toString('latin1').replace(HEARTBEAT, ''))
    .join();
}

/** While the head is bad, hubs that start anew go on with the last good commit; where there is none, the branch is mended. */
async function mend(world: World): Promise<void> {
  const { branch, hubs, schedule } = world;
  if (branch.head.shape !== undefined) return;
  for (const hub of hubs) await hub.kill();
  if (acceptedCommit(world) !== undefined) return;
  branch.push(branch.good.shape);
  schedule.trace?.(`-- the branch is mended: ${branch.head.sha.slice(0, 8)}`);
}

/** The commit that everybody must be at: the head, or the last good one that the hubs have seen. */
function commitToRun(world: World): Commit {
  const { head } = world.branch;
  return head.shape === undefined ? (acceptedCommit(world) ?? head) : head;
}

/** As the status of the fleet tells it. */
function acceptedCommit({ bus, branch }: World): Commit | undefined {
  const status = bus.memory.entries.get('fleet')?.stored.bytes;
  const accepted = status === undefined ? undefined : decodeFleet(status).accepted;
  return branch.commits.get(accepted as CommitSha);
}

/** Nobody has told them of anything, so they find nothing to do. */
async function staysQuiet(world: World, random: Random): Promise<void> {
  const { schedule, bus, hubs, agents } = world;
  const { writes } = bus.memory;
  const { steps } = world;
  schedule.isCalm = true;
  for (const runner of [...hubs, random.pick(agents)]) await runner.turn();
  schedule.isCalm = false;
  if (bus.memory.writes !== writes)
    fail(world, 'stays-quiet', `${bus.memory.writes - writes} writes without a reason`);
  if (world.steps !== steps) fail(world, 'stays-quiet', `${world.steps - steps} steps without a reason`);
}

function fail(world: World, invariant: string, message: string): void {
  world.fail({ invariant, promise: CALM_PROMISES[invariant] ?? '', message });
}

const CALM_PROMISES: Readonly<Record<string, string>> = {
  settles: `Once faults stop, ${MOST_ROUNDS} rounds are enough for everything.`,
  'stays-quiet': 'The second turn changes nothing.',
  converges: 'Once faults stop, every cluster runs the last good commit, and all links of it work.',
  'stands-alone':
    'A cluster keeps working alone: a restart without the store changes nothing and repairs what is gone.',
};

function differences(world: World, commit: Commit): readonly string[] {
  const { shape } = commit;
  if (shape === undefined) return [`${commit.sha} is not a good commit`];
  const { clusters, slices } = shape;
  const active = [...world.hosts.values()].filter(
    ({ cluster }) => clusters[cluster]?.suspended !== true && !isHeld(world, shape, cluster),
  );
  const names = new Set([...Object.keys(slices), ...active.flatMap(routersOf)]);
  const running = [...names].filter((slice) => slices[slice]?.suspended !== true);
  return running.flatMap((slice) => {
    const members = active.filter(({ cluster }) => isMember(shape, cluster, slice));
    return [
      ...active.filter((host) => !members.includes(host)).flatMap((host) => remains(host, slice)),
      ...members.flatMap((host) => lacks(world, host, slice)),
      ...members.flatMap((a, index) =>
        members.slice(index + 1).flatMap((b) => broken(sliceName(slice), a, b) ?? []),
      ),
    ];
  });
}

/**
 * The hub asks for a human rather than forget something: where the object of a suspended slice is gone, and where somebody
 * has taken the index away or put an old one back, the objects are gone, and the hub that could know better was dead.
 */
function isHeld(world: World, { slices }: FleetShape, cluster: string): boolean {
  const index = read(world, `${cluster}/index`, decodeIndex) as WireIndex | undefined;
  const isRobbed = world.ledger.isRobbed(cluster);
  if (isRobbed && Object.values(slices).some(({ suspended }) => suspended === true)) return true;
  return Object.entries(index?.slices ?? {}).some(
    ([slice, digest]) =>
      (isRobbed || slices[slice]?.suspended === true) &&
      storedSlice(world, cluster, slice, digest) === undefined,
  );
}

function remains(host: Host, slice: string): readonly string[] {
  return routersOf(host).includes(slice) ? [`${host.cluster} still has slice ${slice}`] : [];
}

function lacks(world: World, { cluster }: Host, slice: string): readonly string[] {
  const index = read(world, `${cluster}/index`, decodeIndex) as WireIndex | undefined;
  const status = read(world, `${cluster}/status/${cluster}`, decodeStatus) as WireStatus | undefined;
  const digest = index?.slices[slice];
  if (digest === undefined) return [`slice ${slice} is not published for ${cluster}`];
  if (status?.sequence !== index?.sequence)
    return [`${cluster} is at sequence ${status?.sequence}, not at ${index?.sequence}`];
  return (status?.slices ?? [])
    .filter((applied) => applied.slice === slice && (applied.digest !== digest || !applied.ready))
    .map(({ problem }) => `${cluster} does not run slice ${slice} as published: ${problem}`);
}

function read(world: World, name: string, decode: (bytes: Uint8Array) => unknown): unknown {
  const entry = world.bus.memory.entries.get(name);
  return entry === undefined ? undefined : decode(entry.stored.bytes);
}

/** Slices that have a router on a host. */
function routersOf({ kernel }: Host): readonly string[] {
  return [...kernel.namespaces.keys()]
    .filter((name) => name.startsWith('fleetslice-'))
    .map((name) => name.slice('fleetslice-'.length));
}

/** One agent starts anew without the store, and then its whole host does. */
async function standsAlone(world: World, random: Random): Promise<void> {
  const { schedule } = world;
  const agent = random.pick(world.agents);
  const { host, process } = agent;
  const before = host.kernel.print();
  await agent.kill();
  process.isCutOff = true;
  schedule.isCalm = true;
  const { steps } = world;
  await agent.turn();
  if (world.steps !== steps)
    fail(world, 'stands-alone', `${process.name} took ${world.steps - steps} steps after a restart`);
  await agent.kill();
  host.reboot();
  world.links.disturb(host.cluster);
  await agent.turn();
  if (host.kernel.print() !== before)
    fail(world, 'stands-alone', `${host.cluster} is not what it was after a boot`);
}
