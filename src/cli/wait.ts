import { decodeControl } from '../rollout/control.ts';
import { parseClusterName, parseSliceName } from '../model/ids.ts';
import { forTerminal } from '../present/escape.ts';
import { type Goal, type GoalInput, type Progress, progressTo, type Stage } from '../status/fleet-goal.ts';
import type { Subject } from '../status/fleet-parts.ts';
import type { Store } from '../store/port.ts';
import { type CommandContext, EXIT, type ExitCode, UsageError } from './context.ts';
import { readFleet, readOne, readReported } from './get-reading.ts';
import { watchStore } from './get-watch.ts';
import { openStore, parseName, readDuration } from './options.ts';

export interface WaitOptions {
  readonly for: Stage;
  readonly store: string;
  readonly timeout: string;
  readonly revision?: string;
}

/** `fleetslice wait --for ready --revision SHA`: until the fleet, a cluster or a slice has come so far. */
export async function wait(
  context: CommandContext,
  subject: string | undefined,
  options: WaitOptions,
): Promise<ExitCode> {
  const goal = goalOf(subject, options);
  const timeout = readDuration(options.timeout, '--timeout');
  const store = await openStore(options.store);
  const ended = new AbortController();
  const timer = context.clock.delay(timeout, ended.signal).then(() => ended.abort());
  const stop = (): void => ended.abort();
  context.stopped.addEventListener('abort', stop, { once: true });
  if (context.stopped.aborted) stop();
  try {
    const last = await watchGoal(context, { goal, store, ended });
    return finish(context, last, options.timeout);
  } finally {
    ended.abort();
    context.stopped.removeEventListener('abort', stop);
    await timer;
  }
}

interface Waiting {
  readonly goal: Goal;
  readonly store: Store;
  readonly ended: AbortController;
}

/** What was seen last, when it needs no more looks or there is no more time for them. */
async function watchGoal(context: CommandContext, { goal, store, ended }: Waiting): Promise<Progress> {
  let last: Progress = { kind: 'waiting', message: 'the store could not be read' };
  await watchStore(context, store, {
    scope: goal.subject === undefined ? 'fleet' : 'everything',
    ended: ended.signal,
    look: async () => {
      const { progress, problems } = await lookFor(goal, store);
      if (progress.message !== last.message) tell(context, progress, problems);
      last = progress;
      if (progress.kind !== 'waiting') ended.abort();
    },
  });
  return last;
}

const SUBJECT = /^(cluster|slice)\/(.*)$/s;

function goalOf(text: string | undefined, options: WaitOptions): Goal {
  const revision = options.revision?.toLowerCase();
  if (revision !== undefined && !/^[0-9a-f]{7,40}$/.test(revision))
    throw new UsageError(
      `--revision: ${JSON.stringify(options.revision)} is not 7 to 40 hex digits of a commit`,
    );
  return {
    stage: options.for,
    ...(revision === undefined ? {} : { revision }),
    ...(text === undefined ? {} : { subject: subjectOf(text) }),
  };
}

function subjectOf(text: string): Subject {
  const [, kind, name = ''] = SUBJECT.exec(text) ?? [];
  if (kind === 'cluster') return { kind: 'Cluster', name: parseName(name, 'wait', parseClusterName) };
  if (kind === 'slice') return { kind: 'Slice', name: parseName(name, 'wait', parseSliceName) };
  throw new UsageError(`wait: ${JSON.stringify(text)} is neither cluster/NAME nor slice/NAME`);
}

interface Looked {
  readonly progress: Progress;
  readonly problems: readonly string[];
}

/** What the hub writes last is read first, so that no cluster seems to be told before it is. */
async function lookFor(goal: Goal, store: Store): Promise<Looked> {
  const { fleet, problem } = await readFleet(store);
  if (problem !== undefined) return { progress: { kind: 'waiting', message: problem }, problems: [] };
  const parts = goal.subject === undefined ? NO_PARTS : await readParts(store);
  const input: GoalInput = { ...parts.input, ...(fleet === undefined ? {} : { fleet }) };
  return { progress: progressTo(goal, input), problems: parts.problems };
}

interface Parts {
  readonly input: GoalInput;
  readonly problems: readonly string[];
}

const NO_PARTS: Parts = {
  input: { reported: { indexes: [], statuses: [], facts: [], objects: [] } },
  problems: [],
};

async function readParts(store: Store): Promise<Parts> {
  const { value: control, problem } = await readOne(store, { kind: 'control' }, decodeControl);
  const { reported, problems } = await readReported(store, false);
  return {
    input: { reported, ...(control === undefined ? {} : { control }) },
    problems: problem === undefined ? problems : [problem, ...problems],
  };
}

function tell({ err }: CommandContext, { message }: Progress, problems: readonly string[]): void {
  for (const problem of problems) err(`warning: ${forTerminal(problem)}\n`);
  err(`${forTerminal(message)}\n`);
}

/** What is missing has been told last. */
function finish({ err, stopped }: CommandContext, { kind, message }: Progress, timeout: string): ExitCode {
  switch (kind) {
    case 'reached':
      return EXIT.done;
    case 'refused':
      return EXIT.invalid;
    case 'held':
      return EXIT.unsafe;
    case 'ambiguous':
      return EXIT.usage;
    case 'waiting':
      if (stopped.aborted) return EXIT.failed;
      err(`not within ${timeout}: ${forTerminal(message)}\n`);
      return EXIT.timeout;
  }
}
