import { setTimeout as delay } from 'node:timers/promises';
import type { ReferenceFleet } from '../fleet.ts';
import { exportYaml } from '../fleet/yaml.ts';
import { indexesWritten } from './indexes.ts';
import type { HubLab, Place } from './lab.ts';
import type { Metrics, RunningHub } from './process.ts';

/** One push that changes one file, and what became of it. Times are in milliseconds. */
export interface Round {
  /** Who is told of it. */
  readonly clusters: readonly string[];
  /** From the delivery of the webhook being sent to the last index being written. */
  readonly total: number;
  /** Until the hub has answered the delivery. */
  readonly answered: number;
  readonly stages: Readonly<Record<Stage, number>>;
}

export const STAGES = ['sync', 'read', 'compile', 'publish'] as const;
export type Stage = (typeof STAGES)[number];

/** Longer than a hub rests after a turn of one push (milliseconds). */
const REST = 1000;
const FIRST_PORT = 10_000;
const PORTS = 50_000;

export interface Scene {
  readonly lab: HubLab;
  readonly place: Place;
  readonly fleet: ReferenceFleet;
}

/** Another port of one export: each member of its slice is told. `turn` says which slice, and which port. */
export async function pushOneFile(
  { lab, place, fleet }: Scene,
  hub: RunningHub,
  turn: number,
): Promise<Round> {
  const slice = fleet.slices[turn % fleet.slices.length];
  const exported = slice?.exports[0];
  if (slice === undefined || exported === undefined) throw new RangeError('the fleet exports nothing');
  const path = `exports/${slice.name}/${exported.name}.yaml`;
  await lab.push({ [path]: exportYaml(slice.name, exported, FIRST_PORT + (turn % PORTS)) });
  const before = await hub.metrics();
  const written = indexesWritten(place.store, slice.members);
  const started = performance.now();
  const answered = await hub.deliver();
  const total = (await written) - started;
  return { clusters: slice.members, total, answered, stages: await stagesSince(hub, before) };
}

/** Of the turn that the delivery began, which asked Git, and no later one. */
async function stagesSince(hub: RunningHub, before: Metrics): Promise<Round['stages']> {
  const after = await untilPublished(hub, before);
  const spent = (stage: Stage): number => {
    const name = `fleetslice_hub_stage_seconds_sum{stage="${stage}"}`;
    return 1000 * ((after.get(name) ?? 0) - (before.get(name) ?? 0));
  };
  return {
    sync: spent('sync'),
    read: spent('read'),
    compile: spent('compile'),
    publish: spent('publish'),
  };
}

const PUBLISHED = 'fleetslice_hub_stage_seconds_count{stage="publish"}';
const TURNS = 'fleetslice_hub_turn_seconds_count{outcome="done"}';
const PAUSE = 25;

async function untilPublished(hub: RunningHub, before: Metrics): Promise<Metrics> {
  for (;;) {
    const metrics = await hub.metrics();
    if (metrics.get(PUBLISHED) !== before.get(PUBLISHED)) return metrics;
    await delay(PAUSE);
  }
}

/** The turns that follow a push are over, and the rest after them: people push seconds later, and not at once. */
export async function calm(hub: RunningHub): Promise<Metrics> {
  for (let before = await hub.metrics(); ; ) {
    await delay(REST);
    const now = await hub.metrics();
    if (now.get(TURNS) === before.get(TURNS)) return now;
    before = now;
  }
}
