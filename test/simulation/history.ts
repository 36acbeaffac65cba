import { calmDown, settle } from './calm.ts';
import { perform } from './events.ts';
import { NOTHING_PLANTED, type Planted } from './planted.ts';
import { createRandom } from './random.ts';
import type { Script } from './script.ts';
import { rememberSignatures } from './signatures.ts';
import { type Violation, World } from './world.ts';

export interface Outcome {
  readonly violation?: Violation;
  /** Events that had happened when it was found. */
  readonly events: number;
}

export interface HistoryOptions {
  readonly planted?: Planted;
  /** Called with a line for everything that happens. */
  readonly trace?: (line: string) => void;
}

rememberSignatures();
// Most errors of a history are wanted, and nobody reads where they came from.
Error.stackTraceLimit = 0;

/** Lets a history happen, up to its end or to the first promise that is broken. */
export async function runHistory(script: Script, options: HistoryOptions = {}): Promise<Outcome> {
  const { shape, hubs, faults, isSettled } = script;
  const { planted = NOTHING_PLANTED, trace } = options;
  const world = new World({ shape, hubs, planted });
  if (isSettled) world.continue(await settledWorld(script));
  world.schedule.faults = faults;
  world.schedule.trace = trace;
  trace?.(
    `-- ${hubs} hubs, ${isSettled ? 'all at rest' : 'nothing yet'}, ${JSON.stringify({ shape, faults })}`,
  );
  let events = 0;
  for (const event of script.events) {
    world.bus.remember();
    await perform(world, event);
    events += 1;
    if (world.violation !== undefined) return { violation: world.violation, events };
  }
  if (script.isCalmed) await comeToRest(world, script);
  return world.violation === undefined ? { events } : { violation: world.violation, events };
}

async function comeToRest(world: World, { seed }: Script): Promise<void> {
  const random = createRandom(seed);
  world.schedule.random = random;
  world.schedule.trace?.('-- calm');
  await calmDown(world, random);
}

const SETTLED = new Map<string, World>();

/** A fleet that has been brought up without faults, once for all histories that begin with it. */
async function settledWorld({ shape }: Script): Promise<World> {
  const key = JSON.stringify(shape);
  const world = SETTLED.get(key) ?? new World({ shape, hubs: 1, planted: NOTHING_PLANTED });
  if (!SETTLED.has(key)) await settle(world);
  SETTLED.set(key, world);
  return world;
}
