import { Blocked } from '../model/errors.ts';
import type { Decision, Halt, RolloutState } from '../model/generated/types.ts';
import { forTerminal } from '../present/escape.ts';
import { pause, proceed, promote } from '../rollout/control.ts';
import { describeSuspension } from '../status/fleet-decisions.ts';
import type { Store } from '../store/port.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';
import { changeControl, type Decide, ifUnchanged, readFleet, suspendedNow } from './control.ts';
import { readWho, readWhy, timeText } from './decision.ts';
import { openStore } from './options.ts';
import { abortRollout } from './rollout-abort.ts';
import { nameOf, type RolloutOptions, stateOf, waveOf } from './rollout-state.ts';
import { showRollout } from './rollout-status.ts';

export type RolloutAction = 'pause' | 'resume' | 'promote' | 'abort' | 'status';

/** `fleetslice rollout pause|resume|promote|abort|status`: whether clusters go on to the newest commit. */
export async function rollout(
  context: CommandContext,
  action: RolloutAction,
  options: RolloutOptions,
): Promise<ExitCode> {
  checkOptions(action, options);
  const store = await openStore(options.store);
  await ACTIONS[action](context, store, options);
  return EXIT.done;
}

type Act = (context: CommandContext, store: Store, options: RolloutOptions) => Promise<void>;

const ACTIONS: Readonly<Record<RolloutAction, Act>> = {
  pause: pauseRollout,
  resume: resumeRollout,
  promote: promoteRollout,
  abort: abortRollout,
  status: showRollout,
};

/** What would be ignored is refused: whoever says it believes that it counts. */
function checkOptions(action: RolloutAction, { why, who, until }: RolloutOptions): void {
  const decides = action === 'pause' || action === 'abort';
  if (decides && why === undefined) throw new UsageError(`rollout ${action}: needs --why`);
  if (!decides && (why ?? who) !== undefined)
    throw new UsageError(`rollout ${action}: takes neither --why nor --who`);
  if (action !== 'abort' && until !== undefined) throw new UsageError(`rollout ${action}: takes no --until`);
}

async function pauseRollout(context: CommandContext, store: Store, options: RolloutOptions): Promise<void> {
  const decision: Decision = {
    who: readWho(context, options.who),
    why: readWhy(options.why ?? ''),
    at: timeText(context.clock.now()),
  };
  const { before, state } = await changeControl(context, store, (control) => {
    const state = stateOf(control);
    const before = state.paused;
    const isOthers = before !== undefined && before.who !== decision.who;
    return { control: isOthers ? control : pause(control, decision), told: { before, state } };
  });
  const paused = before !== undefined && before.who !== decision.who ? before : decision;
  const isChanged = paused === decision;
  const done = `${nameOf(state)} is ${isChanged ? '' : 'already '}paused by ${paused.who}: ${paused.why}`;
  const next = `to go on: fleetslice rollout resume --store ${options.store}`;
  const notes = state.phase === 'done' ? [`it is done: the next commit waits`, next] : [next];
  tell(context, options, { action: 'pause', isChanged, done, notes, facts: { paused } });
}

/** Never goes on from a halt that was not there when the command began: nobody has looked at that cluster. */
async function resumeRollout(context: CommandContext, store: Store, options: RolloutOptions): Promise<void> {
  const decide: Decide<RolloutState> = (control) => {
    const state = stateOf(control);
    const isHeld = state.paused !== undefined || state.halted !== undefined;
    return { control: isHeld ? proceed(control) : control, told: state };
  };
  const state = await changeControl(
    context,
    store,
    ifUnchanged(({ rollout }) => ({ target: rollout?.target, halted: rollout?.halted }), decide),
  );
  const { paused, halted } = state;
  const isChanged = (paused ?? halted) !== undefined;
  const done = isChanged ? `${nameOf(state)} goes on` : `${nameOf(state)} was neither paused nor halted`;
  const notes = [...resumed(paused, halted), ...(await stillHeld(context, store))];
  tell(context, options, { action: 'resume', isChanged, done, notes, facts: { paused, halted } });
}

function resumed(paused: Decision | undefined, halted: Halt | undefined): readonly string[] {
  return [
    ...(paused === undefined ? [] : [`${paused.who} had paused it: ${paused.why}`]),
    ...(halted === undefined
      ? []
      : [`cluster ${halted.cluster} stops it no more, whatever is wrong there: ${halted.why}`]),
  ];
}

async function promoteRollout(context: CommandContext, store: Store, options: RolloutOptions): Promise<void> {
  const decide: Decide<RolloutState> = (control) => {
    const state = stateOf(control);
    if (state.phase === 'done')
      throw new Blocked('no-rollout', `${nameOf(state)} is done: there is nothing to promote`);
    return { control: promote(control), told: state };
  };
  const state = await changeControl(
    context,
    store,
    ifUnchanged(({ rollout }) => ({ target: rollout?.target, wave: rollout?.wave }), decide),
  );
  const fleet = await readFleet(context, store);
  const done = `${nameOf(state)} does not wait after ${waveOf(state, fleet)}`;
  const stop = state.halted === undefined ? state.paused : state.halted;
  const notes = [
    'it goes on when all clusters of the wave are healthy and the soak time is over',
    ...(stop === undefined
      ? []
      : [`it does not move before: fleetslice rollout resume --store ${options.store}`]),
    ...(await stillHeld(context, store)),
  ];
  tell(context, options, {
    action: 'promote',
    isChanged: true,
    done,
    notes,
    facts: { wave: state.wave + 1 },
  });
}

async function stillHeld(context: CommandContext, store: Store): Promise<readonly string[]> {
  const suspended = await suspendedNow(context, store, await readFleet(context, store));
  return suspended.filter(({ kind }) => kind === 'Fleet').map((each) => `still: ${describeSuspension(each)}`);
}

interface Outcome {
  readonly action: RolloutAction;
  readonly isChanged: boolean;
  readonly done: string;
  readonly notes: readonly string[];
  readonly facts: object;
}

function tell(
  context: CommandContext,
  { output }: RolloutOptions,
  { action, isChanged, done, notes, facts }: Outcome,
): void {
  if (output === 'json') {
    printJson(context, {
      apiVersion: API_VERSION,
      kind: 'RolloutResult',
      action,
      changed: isChanged,
      ...facts,
    });
    return;
  }
  context.out(`${forTerminal(done)}\n`);
  for (const note of notes) context.err(`${forTerminal(note)}\n`);
}
