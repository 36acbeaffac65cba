/**
 * hub/ — the loop that turns commits into desired state: take a commit in, decide which cluster gets it, compile, publish,
 * tell. A commit that may not run is refused whole and the last good one stays; a turn that changes nothing writes nothing.
 */
import { messageOf } from '../model/errors.ts';
import type { CommitVerdict } from '../model/generated/types.ts';
import type { CommitSha } from '../model/ids.ts';
import type { HubContext, Look } from './context.ts';
import { restore, takeIn } from './intake.ts';
import { NOTHING_PUBLISHED, publish, type Published } from './publishing.ts';
import { readControl, readTold } from './recall.ts';
import { tell } from './telling.ts';

export interface HubReport extends Published {
  /** The commit that the clusters are at, or on the way to. */
  readonly commit?: CommitSha;
  /** The newest commit of the source, and what became of it. */
  readonly head?: CommitVerdict;
}

/** One pass. `isPolling` asks Git as well. */
export async function runHubTurn(
  context: HubContext,
  isPolling: boolean,
  look: Look = 'reports',
): Promise<HubReport> {
  await readTold(context);
  if (look !== 'nothing' || context.control === undefined) await readControl(context);
  const failures = [isPolling ? await tryTo(() => takeIn(context)) : undefined];
  if (context.accepted === undefined) failures.push(await tryTo(() => restore(context)));
  const isIdle = look === 'nothing' && !context.isOwing;
  const published = isIdle ? NOTHING_PUBLISHED : await publishAndTell(context, look);
  if (isIdle) await tell(context);
  const failure = failures.find((each) => each !== undefined);
  if (failure !== undefined) throw failure;
  return reportOf(context, published);
}

/** Also when a cluster could not be written, everybody is told how far the others are. */
async function publishAndTell(context: HubContext, look: Look): Promise<Published> {
  try {
    return await publish(context, look);
  } finally {
    await tell(context);
  }
}

/** Git may be away; what clusters report is published all the same, and the failure is told at the end. */
async function tryTo(work: () => Promise<void>): Promise<Error | undefined> {
  try {
    await work();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown : new Error(messageOf(thrown));
  }
}

function reportOf({ progress, head }: HubContext, published: Published): HubReport {
  return {
    ...published,
    ...(progress === undefined ? {} : { commit: progress.target }),
    ...(head === undefined ? {} : { head }),
  };
}
