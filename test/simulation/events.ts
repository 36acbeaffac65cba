import type { FleetShape } from '../fakes/fleets.ts';
import { mutate } from './fleets.ts';
import { operate } from './operators.ts';
import { meddle } from './outsider.ts';
import { createRandom, type Random } from './random.ts';
import { settle } from './calm.ts';
import type { Event, EventKind } from './script.ts';
import { settled } from './schedule.ts';
import type { TurnOptions } from './processes.ts';
import type { World } from './world.ts';

/** Lets one event happen, and then as many operations as it says. */
export async function perform(world: World, event: Event): Promise<void> {
  const random = createRandom(event.salt);
  const { schedule } = world;
  schedule.random = random;
  schedule.trace?.(`-- ${event.kind}`);
  await HAPPENINGS[event.kind](world, random);
  await settled();
  for (let step = 0; step < event.steps && world.violation === undefined; step += 1) {
    world.now += random.below(20);
    if (!(await schedule.step())) return;
  }
}

const LOOKS: readonly [TurnOptions, ...TurnOptions[]] = [
  { isPolling: true, look: 'reports' },
  { isPolling: true, look: 'reports' },
  { isPolling: true, look: 'nothing' },
  { isPolling: true, look: 'store' },
  { isPolling: false, look: 'reports' },
];

/** Chance that a webhook tells a hub of a push. */
const TOLD = 0.5;

type Happening = (world: World, random: Random) => Promise<void> | void;

const HAPPENINGS: Readonly<Record<EventKind, Happening>> = {
  'agent-turn': ({ agents }, random) => random.pick(agents).begin(LOOKS[0]),
  'hub-turn': ({ hubs }, random) => random.pick(hubs).begin(random.pick(LOOKS)),
  commit: (world, random) => {
    push(world, mutate(world.branch.good.shape, random));
    if (random.chance(TOLD)) random.pick(world.hubs).begin(random.pick(LOOKS));
  },
  'bad-commit': ({ branch, schedule }, random) => {
    branch.pushBad(random.below(4));
    schedule.trace?.(`   a bad commit, ${branch.head.sha.slice(0, 8)}`);
  },
  revert: (world, random) => {
    const shapes = [...world.branch.commits.values()].flatMap(({ shape }) => shape ?? []);
    push(world, random.pick(shapes));
  },
  kill: (world, random) => killed(world, random),
  settle: (world) => settle(world),
  time: (world) => {
    world.now += 31_000;
  },
  'cut-off': ({ runners, schedule }, random) => {
    const { process } = random.pick(runners);
    process.isCutOff = !process.isCutOff;
    schedule.trace?.(`   ${process.name} is cut off: ${process.isCutOff}`);
  },
  reboot: async (world, random) => {
    const agent = random.pick(world.agents);
    world.schedule.trace?.(`   the host of ${agent.process.name} boots again`);
    await agent.kill();
    world.links.disturb(agent.host.cluster);
    agent.host.reboot();
  },
  damage: (world, random) => {
    const agent = random.pick(world.agents);
    const names = [...agent.host.kernel.namespaces.keys()].filter((name) => name.startsWith('fleetslice-'));
    if (names.length === 0) return;
    world.links.disturb(agent.host.cluster);
    agent.host.kernel.deleteNetns(random.pick(names));
    agent.startle();
  },
  outsider: (world, random) => meddle(world, random),
  operate: async (world, random) => {
    await operate(world, random);
    random.pick(world.hubs).begin(random.pick(LOOKS));
  },
  sick: (world, random) => {
    const agent = random.pick(world.agents);
    agent.host.isSick = !agent.host.isSick;
    agent.startle();
    world.schedule.trace?.(`   ${agent.host.cluster} is sick: ${agent.host.isSick}`);
  },
  poison: (world, random) => {
    const poisons = random.pick([...world.hosts.keys()]);
    push(world, mutate(world.branch.good.shape, random), poisons);
    world.schedule.trace?.(`   it makes ${poisons} sick`);
  },
};

function push({ branch, schedule }: World, shape: FleetShape, poisons?: string): void {
  branch.push(shape, poisons);
  schedule.trace?.(`   commit ${branch.head.sha.slice(0, 8)}: ${JSON.stringify(shape)}`);
}

async function killed(world: World, random: Random): Promise<void> {
  const busy = world.runners.filter((runner) => runner.isBusy);
  const runner = random.pick(busy.length > 0 ? busy : world.runners);
  world.schedule.trace?.(`   ${runner.process.name} is killed`);
  await runner.kill();
}
