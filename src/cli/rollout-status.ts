import type { RolloutState, Suspension, WireControl, WireFleet } from '../model/generated/types.ts';
import { forTerminal } from '../present/escape.ts';
import { activePin } from '../rollout/control.ts';
import { counted, shortCommit } from '../status/fleet.ts';
import { describePin, describeSuspension } from '../status/fleet-decisions.ts';
import type { Store } from '../store/port.ts';
import { API_VERSION, type CommandContext, printJson } from './context.ts';
import { readControl, readFleet, suspendedNow } from './control.ts';
import { type RolloutOptions, waveOf } from './rollout-state.ts';

interface Known {
  readonly control: WireControl;
  readonly fleet: WireFleet | undefined;
  readonly suspensions: readonly Suspension[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Where the rollout is: from control, which is exact, and from what the hub says of it. */
export async function showRollout(
  context: CommandContext,
  store: Store,
  { output }: RolloutOptions,
): Promise<void> {
  const { value: control } = await readControl(store);
  const fleet = await readFleet(context, store);
  const suspensions = await suspendedNow(context, store, fleet);
  const known = { control, fleet, suspensions, now: context.clock.now() };
  if (output === 'json') {
    printJson(context, { apiVersion: API_VERSION, kind: 'RolloutStatus', ...documentOf(known) });
    return;
  }
  for (const [title, text] of rowsOf(known)) context.out(`${title.padEnd(10)}${forTerminal(text)}\n`);
}

function documentOf({ control, fleet, suspensions, now }: Known): object {
  return {
    rollout: control.rollout,
    view: viewOf(control.rollout, fleet),
    pin: activePin(control, now),
    suspensions,
  };
}

type Row = readonly [title: string, text: string];

function rowsOf(known: Known): readonly Row[] {
  const { control, suspensions, now } = known;
  const pin = activePin(control, now);
  return [
    ...stateRows(known),
    ...(pin === undefined ? [] : [['pin', describePin(pin)] as const]),
    ...suspensions.map((each) => ['suspended', describeSuspension(each)] as const),
  ];
}

function stateRows({ control: { rollout: state }, fleet, now }: Known): readonly Row[] {
  if (state === undefined) return [['rollout', 'none: no hub has accepted a commit for this store']];
  const view = viewOf(state, fleet);
  const { paused, halted, ailing } = state;
  return [
    ['rollout', `${shortCommit(state.target)}${subjectOf(state, fleet)}`],
    ['phase', PHASES[state.phase]],
    ...(state.phase === 'waves' ? [waveRow(state, fleet, now)] : []),
    ...(view === undefined ? [] : [['hub', view.message] as const]),
    ...waitingRows(state),
    ...(paused === undefined
      ? []
      : [['paused', `by ${paused.who}, ${ago(paused.at, now)}: ${paused.why}`] as const]),
    ...(halted === undefined
      ? []
      : [['halted', `at cluster ${halted.cluster}, ${ago(halted.at, now)}: ${halted.why}`] as const]),
    ...(ailing.length === 0
      ? []
      : [['ignored', `${namesOf(ailing)}: not healthy before, or resumed after a halt`] as const]),
  ];
}

const PHASES: Readonly<Record<RolloutState['phase'], string>> = {
  offer: 'offer: every cluster accepts what will change, before any changes',
  waves: 'waves: clusters change, wave by wave',
  done: 'done',
};

/** The soak time is counted from when the wave became healthy. */
function waveRow(state: RolloutState, fleet: WireFleet | undefined, now: number): Row {
  const health = state.healthy === true ? 'healthy' : 'not healthy yet, begun';
  return ['wave', `${waveOf(state, fleet).replace(/^wave /, '')}: ${health} ${ago(state.since, now)}`];
}

/** What the hub says, as long as it is about the same rollout. */
function viewOf(state: RolloutState | undefined, fleet: WireFleet | undefined): WireFleet['rollout'] {
  return fleet?.rollout?.target === state?.target ? fleet?.rollout : undefined;
}

function subjectOf({ target }: RolloutState, fleet: WireFleet | undefined): string {
  const subject = fleet?.history.find(({ commit }) => commit === target)?.subject;
  return subject === undefined ? '' : ` (${subject})`;
}

function waitingRows({ from }: RolloutState): readonly Row[] {
  const waiting = new Map<string, string[]>();
  for (const [cluster, commit] of Object.entries(from))
    waiting.set(commit, [...(waiting.get(commit) ?? []), cluster]);
  return [...waiting].map(([commit, names]) => [
    'waiting',
    `${counted(names.length, 'cluster')} at ${shortCommit(commit)}: ${namesOf(names)}`,
  ]);
}

const MOST_NAMES = 10;

function namesOf(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}

const UNITS: readonly (readonly [name: string, milliseconds: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function ago(time: string, now: number): string {
  const elapsed = Math.max(0, now - Date.parse(time));
  const [name, length] = UNITS.find(([, milliseconds]) => elapsed >= milliseconds) ?? ['second', 1000];
  return `${counted(Math.floor(elapsed / length), name)} ago`;
}
