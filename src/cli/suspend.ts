import { decodeIndex } from '../desired/codec.ts';
import { inParallel } from '../loop/parallel.ts';
import { compareText } from '../model/diagnostic.ts';
import { Blocked, messageOf } from '../model/errors.ts';
import type { Suspension, WireControl, WireFleet } from '../model/generated/types.ts';
import { parseClusterName, parseSliceName } from '../model/ids.ts';
import { forTerminal } from '../present/escape.ts';
import {
  GIT,
  isSameObject,
  resume as resumeObject,
  suspend as suspendObject,
  type SuspendedObject,
} from '../rollout/control.ts';
import { describeSuspension, suspendedBy } from '../status/fleet-decisions.ts';
import type { Store } from '../store/port.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';
import { changeControl, readFleet, suspendedNow } from './control.ts';
import { readUntil, readWho, readWhy, timeText } from './decision.ts';
import { openStore, parseName } from './options.ts';
import { unknownName } from './unknown-name.ts';

export interface ResumeOptions {
  readonly store: string;
  readonly output: string;
}

export interface SuspendOptions extends ResumeOptions {
  readonly why: string;
  readonly who?: string;
  readonly until?: string;
}

/** `fleetslice suspend cluster/NAME|slice/NAME|fleet`: what runs there keeps running, and nothing new comes. */
export async function suspend(
  context: CommandContext,
  text: string,
  options: SuspendOptions,
): Promise<ExitCode> {
  const now = context.clock.now();
  const decision = {
    who: readWho(context, options.who),
    why: readWhy(options.why),
    since: timeText(now),
    ...(options.until === undefined ? {} : { until: readUntil(options.until, now) }),
  };
  const asked = parseObject('suspend', text);
  const store = await openStore(options.store);
  const fleet = await readFleet(context, store);
  const object = await existing('suspend', named(asked, fleet), namesIn(context, store, asked.kind));
  const suspension: Suspension = { ...object, ...decision };
  const before = await changeControl(context, store, (control) => {
    const found = suspensionIn(control, object);
    if (found !== undefined && found.who !== suspension.who) mustNotEndEarlier(found, suspension);
    return { control: suspendObject(control, suspension), told: found };
  });
  const others = await stillHolding(context, { store, fleet }, object);
  tell(context, options, { object, suspension, before, others });
  return EXIT.done;
}

/** `fleetslice resume cluster/NAME|slice/NAME|fleet`: lifts what `suspend` did; what Git suspends stays so. */
export async function resume(
  context: CommandContext,
  text: string,
  options: ResumeOptions,
): Promise<ExitCode> {
  const asked = parseObject('resume', text);
  const store = await openStore(options.store);
  const fleet = await readFleet(context, store);
  const object = named(asked, fleet);
  const before = await changeControl(context, store, (control) => ({
    control: resumeObject(control, object),
    told: suspensionIn(control, object),
  }));
  const others = await stillHolding(context, { store, fleet }, object);
  // Whoever mistypes a name must not believe that the right one goes on.
  if (before === undefined && others.length === 0)
    await existing('resume', object, namesIn(context, store, object.kind));
  tell(context, options, { object, before, others });
  return EXIT.done;
}

const KINDS: ReadonlyMap<string, 'Cluster' | 'Slice'> = new Map([
  ['cluster', 'Cluster'],
  ['slice', 'Slice'],
]);
/** What the fleet is called as long as the hub has not told its name. */
const FLEET: SuspendedObject = { kind: 'Fleet', name: 'fleet' };

function parseObject(command: string, text: string): SuspendedObject {
  if (text === 'fleet') return FLEET;
  const [word = '', name = '', ...rest] = text.split('/');
  const kind = KINDS.get(word);
  if (kind === undefined || rest.length > 0)
    throw new UsageError(`${command}: ${JSON.stringify(text)} is not cluster/NAME, slice/NAME or fleet`);
  return {
    kind,
    name: parseName<string>(name, text, kind === 'Cluster' ? parseClusterName : parseSliceName),
  };
}

function named(object: SuspendedObject, fleet: WireFleet | undefined): SuspendedObject {
  return object.kind === 'Fleet' && fleet?.fleet !== undefined
    ? { kind: 'Fleet', name: fleet.fleet }
    : object;
}

/** The object when there is one; a misspelt name would suspend nothing, and nobody would notice. */
async function existing(
  command: string,
  object: SuspendedObject,
  names: Promise<readonly string[]>,
): Promise<SuspendedObject> {
  const known = await names;
  if (object.kind === 'Fleet' || known.includes(object.name)) return object;
  throw unknownName(`${command} ${object.kind.toLowerCase()}`, object.name, known);
}

const READS_AT_ONCE = 32;

/** What something is published for, sorted. */
async function namesIn(
  context: CommandContext,
  store: Store,
  kind: SuspendedObject['kind'],
): Promise<readonly string[]> {
  if (kind === 'Fleet') return [];
  const clusters = await store.clusters();
  if (kind === 'Cluster') return clusters;
  const slices = new Set<string>();
  await inParallel(clusters, READS_AT_ONCE, async (cluster) => {
    try {
      const stored = await store.get({ kind: 'index', cluster });
      if (stored === undefined) return;
      for (const slice of Object.keys(decodeIndex(stored.bytes).slices)) slices.add(slice);
    } catch (thrown) {
      const problem = forTerminal(messageOf(thrown));
      context.err(`warning: the index of cluster ${cluster} cannot be read: ${problem}\n`);
    }
  });
  return [...slices].toSorted(compareText);
}

function suspensionIn({ suspensions }: WireControl, object: SuspendedObject): Suspension | undefined {
  return suspensions.find((each) => isSameObject(each, object));
}

/** Somebody else relies on the longer one. */
function mustNotEndEarlier(before: Suspension, after: Suspension): void {
  const [wanted, given] = [before, after].map(({ until }) =>
    until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
  ) as [number, number];
  if (given >= wanted) return;
  throw new Blocked(
    'suspended-longer',
    forTerminal(
      `${describeSuspension(before)}${before.until === undefined ? ', without an end' : ''}; ` +
        'this would end it earlier, so nothing was changed. Resume it first if that is meant',
    ),
  );
}

/** What else keeps the object where it is: Git, or the suspension of the whole fleet. */
async function stillHolding(
  context: CommandContext,
  { store, fleet }: { readonly store: Store; readonly fleet: WireFleet | undefined },
  object: SuspendedObject,
): Promise<readonly Suspension[]> {
  const all = await suspendedNow(context, store, fleet);
  return all.filter((each) => (isSameObject(each, object) ? each.who === GIT : each.kind === 'Fleet'));
}

interface Outcome {
  readonly object: SuspendedObject;
  /** In force from now on. */
  readonly suspension?: Suspension;
  /** What was decided about the object until now. */
  readonly before: Suspension | undefined;
  readonly others: readonly Suspension[];
}

function tell(context: CommandContext, options: ResumeOptions, outcome: Outcome): void {
  if (options.output === 'json') {
    const isChanged = outcome.suspension !== undefined || outcome.before !== undefined;
    printJson(context, { apiVersion: API_VERSION, kind: 'SuspensionResult', changed: isChanged, ...outcome });
    return;
  }
  context.out(`${forTerminal(lineOf(outcome))}\n`);
  for (const note of notesOn(outcome, options.store)) context.err(`${forTerminal(note)}\n`);
}

function notesOn({ object, suspension, before, others }: Outcome, store: string): readonly string[] {
  if (suspension === undefined) return others.map((other) => `still: ${otherOf(other)}`);
  return [
    ...(before === undefined ? [] : [`this replaces what was decided before: ${suspendedBy(before)}`]),
    ...others.map((other) => `also: ${otherOf(other)}`),
    'nothing new is published for it, and what runs keeps running. To lift it:',
    `  fleetslice resume ${argumentOf(object)} --store ${store}`,
  ];
}

function lineOf({ object, suspension, before }: Outcome): string {
  const text = object.kind === 'Fleet' ? 'the fleet' : `${object.kind.toLowerCase()} ${object.name}`;
  if (suspension !== undefined) return describeSuspension(suspension);
  if (before === undefined) return `${text} was not suspended by an operator`;
  return `${text} is resumed; since ${before.since} it was ${suspendedBy(before)}`;
}

function argumentOf({ kind, name }: SuspendedObject): string {
  return kind === 'Fleet' ? 'fleet' : `${kind.toLowerCase()}/${name}`;
}

function otherOf(suspension: Suspension): string {
  if (suspension.who !== GIT) return describeSuspension(suspension);
  return `${describeSuspension(suspension)}; take \`suspend\` out of its document`;
}
