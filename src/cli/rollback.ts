import type { CommitVerdict, Pin, WireControl, WireFleet } from '../model/generated/types.ts';
import { forTerminal } from '../present/escape.ts';
import { pinTo, unpin } from '../rollout/control.ts';
import { shortCommit } from '../status/fleet.ts';
import { describePin } from '../status/fleet-decisions.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';
import { changeControl, type Decide, ifUnchanged, readFleet } from './control.ts';
import { readUntil, readWho, readWhy } from './decision.ts';
import { openStore } from './options.ts';

export interface RollbackOptions {
  readonly store: string;
  readonly output: string;
  readonly to?: string;
  readonly off?: boolean;
  readonly why?: string;
  readonly who?: string;
  readonly until?: string;
}

/** `fleetslice rollback --to SHA` pins a commit that ran before; `--off` goes back to the branch. */
export async function rollback(context: CommandContext, options: RollbackOptions): Promise<ExitCode> {
  if ((options.to === undefined) === (options.off !== true))
    throw new UsageError('rollback: name exactly one of --to and --off');
  return options.to === undefined ? endPin(context, options) : startPin(context, options, options.to);
}

async function startPin(context: CommandContext, options: RollbackOptions, to: string): Promise<ExitCode> {
  if (options.why === undefined) throw new UsageError('rollback: --to needs --why');
  if (!PREFIX.test(to))
    throw new UsageError(`--to: ${JSON.stringify(to)} is not a commit: 7 to 40 digits of its id`);
  const decision = readPinDecision(context, { ...options, why: options.why });
  const store = await openStore(options.store);
  const fleet = await readFleet(context, store);
  const choose = (control: WireControl): Pinned => {
    const pin = { commit: findCommit(to.toLowerCase(), fleet, control), ...decision };
    return { pin, ...leftBy(pin, fleet, control) };
  };
  const pinned = await changeControl(context, store, pinning(choose));
  tellPin(context, options, { ...pinned, fleet });
  return EXIT.done;
}

/** At most so long: a hub that is off the branch for good is one that nobody looks after. */
const MOST_DAYS = 30;
export const PIN_TIME = '24h';

/** Who pins, why, and until when; a day unless told. */
export function readPinDecision(
  context: CommandContext,
  { who, why, until }: { readonly who?: string; readonly why: string; readonly until?: string },
): Omit<Pin, 'commit'> {
  return {
    who: readWho(context, who),
    why: readWhy(why),
    until: readUntil(until ?? PIN_TIME, context.clock.now(), MOST_DAYS),
  };
}

export interface Pinned {
  readonly pin: Pin;
  /** The commit that clusters go back from; absent when they are at the pinned one, or nothing runs. */
  readonly left?: string;
  /** The pin that this one replaces. */
  readonly before?: Pin;
}

/** Pins what `choose` makes of control. */
export function pinning(choose: (control: WireControl) => Pinned): Decide<Pinned> {
  return ifUnchanged(
    ({ pin }) => ({ pin }),
    (control) => {
      const chosen = choose(control);
      const told = control.pin === undefined ? chosen : { ...chosen, before: control.pin };
      return { control: pinTo(control, chosen.pin), told };
    },
  );
}

const PREFIX = /^[0-9a-fA-F]{7,40}$/;

/** Of the commits that were accepted; what was refused since, such as for a revoked key, is not among them. */
function findCommit(prefix: string, fleet: WireFleet | undefined, control: WireControl): string {
  const verdicts = latestVerdicts(fleet?.history ?? []);
  const accepted = [...verdicts.values()].filter(({ outcome }) => outcome === 'accepted');
  const ran = [control.rollout?.target, ...Object.values(control.rollout?.from ?? {})];
  const known = new Set(
    [...accepted.map(({ commit }) => commit), ...ran].filter((each) => each !== undefined),
  );
  const found = [...known].filter((commit) => commit.startsWith(prefix));
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  if (second !== undefined) throw new UsageError(`--to: ${prefix} is ambiguous: ${found.join(', ')}`);
  throw new UsageError(`--to: ${whyNot(prefix, [...verdicts.values()], [...known])}`);
}

/** The newest of each commit. */
function latestVerdicts(history: readonly CommitVerdict[]): ReadonlyMap<string, CommitVerdict> {
  const latest = new Map<string, CommitVerdict>();
  for (const verdict of history)
    if (verdict.commit !== undefined && !latest.has(verdict.commit)) latest.set(verdict.commit, verdict);
  return latest;
}

const MOST_SHOWN = 5;

function whyNot(prefix: string, verdicts: readonly CommitVerdict[], known: readonly string[]): string {
  const refused = verdicts.find(({ commit }) => commit?.startsWith(prefix));
  if (refused !== undefined)
    return forTerminal(
      `${prefix} never ran: it was ${refused.outcome} (${refused.reason}): ${refused.message}`,
    );
  const choice = known.slice(0, MOST_SHOWN).map(shortCommit).join(', ');
  return `the hub has accepted no commit ${prefix} lately; it has ${choice === '' ? 'none' : choice}`;
}

/** The commit that clusters go back from. */
export function leftBy(
  pin: Pin,
  fleet: WireFleet | undefined,
  { rollout }: WireControl,
): Pick<Pinned, 'left'> {
  const running = rollout?.target ?? fleet?.running?.commit;
  return running === undefined || running === pin.commit ? {} : { left: running };
}

interface PinOutcome extends Pinned {
  readonly fleet: WireFleet | undefined;
}

/** What holds from now on, how it ends, and what would last. */
export function tellPin(
  context: CommandContext,
  { store, output }: Pick<RollbackOptions, 'store' | 'output'>,
  { fleet, ...pinned }: PinOutcome,
): void {
  if (output === 'json') {
    printJson(context, { apiVersion: API_VERSION, kind: 'RollbackResult', changed: true, ...pinned });
    return;
  }
  const { pin, before } = pinned;
  context.out(`${forTerminal(describePin(pin))}\n`);
  const notes = [
    ...(before === undefined ? [] : [`this replaces what was decided before: ${describePin(before)}`]),
    `the hub is off ${fleet?.source.ref ?? 'its branch'} until then, and later commits do not run. To go back to it:`,
    `  fleetslice rollback --off --store ${store}`,
    ...lasting(pinned, fleet?.history ?? []),
  ];
  for (const note of notes) context.err(`${forTerminal(note)}\n`);
}

function lasting({ pin, left }: Pinned, history: readonly CommitVerdict[]): readonly string[] {
  if (left === undefined) return [];
  const [to, from] = [pin.commit, left].map(shortCommit) as [string, string];
  const goBack = `clusters that have ${from} leave it, and get it again when the pin ends`;
  // Newest first; what is not there any more is older than what is.
  const [age, ageOfLeft] = [pin.commit, left].map((one) => history.findIndex(({ commit }) => commit === one));
  const isOlder = ageOfLeft !== -1 && (age === -1 || Number(age) > Number(ageOfLeft));
  if (!isOlder) return [goBack];
  return [`${goBack}. What lasts is a commit that undoes it:`, `  git revert --no-edit ${to}..${from}`];
}

async function endPin(context: CommandContext, options: RollbackOptions): Promise<ExitCode> {
  const { why, who, until } = options;
  if ([why, who, until].some((given) => given !== undefined))
    throw new UsageError('rollback: --off takes neither --why nor --who nor --until');
  const store = await openStore(options.store);
  const lift: Decide<Pin | undefined> = (control) => ({ control: unpin(control), told: control.pin });
  const before = await changeControl(
    context,
    store,
    ifUnchanged(({ pin }) => ({ pin }), lift),
  );
  const fleet = await readFleet(context, store);
  tellEnd(context, options, { before, fleet });
  return EXIT.done;
}

function tellEnd(
  context: CommandContext,
  { output }: RollbackOptions,
  { before, fleet }: { readonly before: Pin | undefined; readonly fleet: WireFleet | undefined },
): void {
  if (output === 'json') {
    const changed = before !== undefined;
    printJson(context, { apiVersion: API_VERSION, kind: 'RollbackResult', changed, before });
    return;
  }
  if (before === undefined) {
    context.out('there is no pin: the hub follows its branch\n');
    return;
  }
  context.out(`${forTerminal(`the pin is lifted; until now ${describePin(before)}`)}\n`);
  if (fleet?.accepted !== undefined)
    context.err(
      forTerminal(`the hub goes on with ${fleet.source.ref}, at ${shortCommit(fleet.accepted)} or later`) +
        '\n',
    );
}
