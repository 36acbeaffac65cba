import { encodeWire } from '../../src/desired/codec.ts';
import type { Suspension, WireControl } from '../../src/model/generated/types.ts';
import {
  pause,
  pinTo,
  proceed,
  promote,
  resume,
  type SuspendedObject,
  suspend,
  unpin,
} from '../../src/rollout/control.ts';
import { OPERATOR } from './effect.ts';
import { CLUSTERS, SLICES } from './fleets.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

type Change = (control: WireControl, world: World, random: Random) => WireControl;

/** Somebody runs one of the commands that decide something; each changes control as a whole, or nothing. */
export async function operate(world: World, random: Random): Promise<void> {
  const [name, change] = random.pick(DECISIONS);
  await decide(world, name, (control) => change(control, world, random));
}

/** Nothing holds anybody up any more that an operator can take away. */
export async function lift(world: World): Promise<void> {
  await decide(world, 'lift', (control) => proceed(unpin({ ...control, suspensions: [] })));
}

/** The next wave may go, and whoever has stopped it is looked after. */
export async function wave(world: World): Promise<void> {
  await decide(world, 'wave on', (control) => promote(proceed(control)));
}

async function decide(
  world: World,
  name: string,
  change: (control: WireControl) => WireControl,
): Promise<void> {
  const before = world.ledger.decisions.control;
  const after = change(before);
  if (encodeWire(after) === encodeWire(before)) return;
  world.schedule.trace?.(`   an operator: ${name}`);
  await world.bus.put(OPERATOR, { kind: 'control' }, Buffer.from(encodeWire(after)), { kind: 'any' });
}

const DECISIONS: readonly (readonly [string, Change])[] = [
  ['suspend', suspendSome],
  ['suspend', suspendSome],
  ['resume', resumeSome],
  ['resume all', (control) => ({ ...control, suspensions: [] })],
  ['pause', (control, world) => pause(control, { who: 'somebody', why: 'a look', at: timeOf(world.now) })],
  ['proceed', proceed],
  ['promote', promote],
  ['pin', pinSome],
  ['unpin', unpin],
];

const OBJECTS: readonly SuspendedObject[] = [
  ...CLUSTERS.map((name) => ({ kind: 'Cluster', name }) as const),
  ...SLICES.map((name) => ({ kind: 'Slice', name }) as const),
  { kind: 'Fleet', name: 'fleet' },
];

function suspendSome(control: WireControl, { now }: World, random: Random): WireControl {
  const until = random.chance(0.5) ? {} : { until: timeOf(now + random.below(60_000)) };
  const suspension: Suspension = {
    ...random.pick(OBJECTS),
    who: 'somebody',
    why: 'work',
    since: timeOf(now),
    ...until,
  };
  return suspend(control, suspension);
}

function resumeSome(control: WireControl, _: World, random: Random): WireControl {
  const { suspensions } = control;
  return suspensions.length === 0 ? control : resume(control, random.pick(suspensions));
}

/** To a commit that ran, or might have. */
function pinSome(control: WireControl, { branch, now }: World, random: Random): WireControl {
  const good = [...branch.commits.values()].filter(({ shape }) => shape !== undefined);
  const until = timeOf(now + 1 + random.below(90_000));
  return pinTo(control, { commit: random.pick(good).sha, who: 'somebody', why: 'trouble', until });
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
