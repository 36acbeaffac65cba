import type { FleetShape } from '../fakes/fleets.ts';
import { CLUSTERS, SLICES, sliceShape, WAVES } from './fleets.ts';
import { createRandom, type Random } from './random.ts';
import type { Faults } from './schedule.ts';

/** What happens from outside; what it happens to is drawn when it happens. */
export type EventKind =
  | 'agent-turn'
  | 'hub-turn'
  | 'commit'
  | 'bad-commit'
  | 'revert'
  | 'kill'
  | 'settle'
  | 'time'
  | 'cut-off'
  | 'reboot'
  | 'damage'
  | 'outsider'
  | 'operate'
  | 'sick'
  | 'poison';

export interface Event {
  readonly kind: EventKind;
  /** Decides everything from this event to the next one, so that an event can be left out without moving the others. */
  readonly salt: number;
  /** Operations that are let go before the next event. */
  readonly steps: number;
}

/** One history before it has happened. */
export interface Script {
  readonly seed: number;
  readonly shape: FleetShape;
  readonly hubs: number;
  /** The fleet runs already; otherwise nothing has happened yet. */
  readonly isSettled: boolean;
  /** Faults stop in the end, and all must come to rest; otherwise the history ends where it is. */
  readonly isCalmed: boolean;
  readonly faults: Faults;
  readonly events: readonly Event[];
}

/** How often each kind of event is drawn; the rare ones are left out of many histories altogether. */
const WEIGHTS: Readonly<Record<EventKind, number>> = {
  'agent-turn': 30,
  'hub-turn': 20,
  commit: 14,
  'bad-commit': 4,
  revert: 4,
  kill: 8,
  settle: 1,
  time: 3,
  'cut-off': 4,
  reboot: 2,
  damage: 2,
  outsider: 3,
  operate: 8,
  sick: 3,
  poison: 3,
};

const ALWAYS: ReadonlySet<EventKind> = new Set<EventKind>(['agent-turn', 'hub-turn', 'commit']);
const WORST_FAULT = 0.15;

export function drawScript(seed: number): Script {
  const random = createRandom(seed);
  const clusters = CLUSTERS.slice(0, random.chance(0.6) ? 2 : 3);
  const slices = random.chance(0.4) ? SLICES : SLICES.slice(0, 1);
  const kinds = drawKinds(random);
  // Where somebody has taken away what was published, the reports are all there is to go by.
  const faults = drawFaults(random);
  const events = Array.from({ length: 5 + random.below(16) }, () => drawEvent(random, kinds));
  return {
    seed,
    shape: {
      clusters: Object.fromEntries(clusters.map((name) => [name, {}])),
      slices: Object.fromEntries(slices.map((name) => [name, sliceShape(name, clusters)])),
      ...drawWaves(random),
    },
    hubs: random.chance(0.3) ? 2 : 1,
    isSettled: random.chance(0.8),
    isCalmed: random.chance(0.4),
    faults: kinds.includes('outsider') ? { ...faults, stale: 0, torn: 0 } : faults,
    events,
  };
}

function drawWaves(random: Random): Pick<FleetShape, 'waves'> {
  const waves = random.pick(WAVES);
  return waves.length === 0 ? {} : { waves };
}

/** Each kind as often as its weight says. */
function drawKinds(random: Random): readonly EventKind[] {
  const all = Object.entries(WEIGHTS) as [EventKind, number][];
  return all
    .filter(([kind]) => ALWAYS.has(kind) || random.chance(0.6))
    .flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind));
}

function drawEvent(random: Random, kinds: readonly EventKind[]): Event {
  return {
    kind: random.pick(kinds),
    salt: random.below(2 ** 32),
    steps: random.chance(0.3) ? 60 : random.below(12),
  };
}

function drawFaults(random: Random): Faults {
  const draw = (): number => (random.chance(0.5) ? 0 : random.next() * WORST_FAULT);
  return { lost: draw(), unanswered: draw(), slow: draw(), repeated: draw(), stale: draw(), torn: draw() };
}
