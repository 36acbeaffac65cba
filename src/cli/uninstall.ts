import { access, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../model/errors.ts';
import { parseClusterName, type ClusterName, type SliceName } from '../model/ids.ts';
import { createRunner } from '../process/runner.ts';
import { claimHost } from '../state/claim.ts';
import { markOf, netnsOf } from '../steps/names.ts';
import { formatStep, planRemoval } from '../steps/plan.ts';
import { openSystem } from '../system/linux.ts';
import type { RouterName, System } from '../system/port.ts';
import { type CommandContext, EXIT, type ExitCode } from './context.ts';
import { parseName } from './options.ts';
import { fileOf, namespacesWithResolver, removeResolver } from './resolver.ts';

export interface UninstallOptions {
  readonly cluster: string;
  readonly stateDir: string;
  readonly purge?: boolean;
}

/** What happened to one thing of ours. */
interface Outcome {
  readonly removed: readonly string[];
  /** What of ours is still there, and why. */
  readonly remaining: readonly string[];
}

/** `fleetslice uninstall`: nothing of this cluster's agent stays on the host; what belongs to others is not touched. */
export async function uninstall(context: CommandContext, options: UninstallOptions): Promise<ExitCode> {
  const cluster = parseName(options.cluster, '--cluster', parseClusterName);
  const release = await claimHost();
  try {
    const system = openSystem({
      runner: createRunner(),
      self: context.pid,
      command: context.self,
      now: context.clock.now,
    });
    const outcomes = [
      await removeRouters(context, system, cluster),
      await removeResolvers(),
      options.purge === true ? await removeState(options.stateDir) : NOTHING,
    ];
    return report(context, outcomes);
  } finally {
    release();
  }
}

const NOTHING: Outcome = { removed: [], remaining: [] };

function report(context: CommandContext, outcomes: readonly Outcome[]): ExitCode {
  const removed = outcomes.flatMap((outcome) => outcome.removed);
  const remaining = outcomes.flatMap((outcome) => outcome.remaining);
  for (const what of removed) context.out(`removed ${what}\n`);
  for (const what of remaining) context.err(`still there: ${what}\n`);
  if (removed.length + remaining.length === 0) context.err('nothing of ours is here\n');
  return remaining.length === 0 ? EXIT.done : EXIT.failed;
}

async function removeRouters(
  context: CommandContext,
  system: System,
  cluster: ClusterName,
): Promise<Outcome> {
  const found = await system.routers();
  const ours = found.filter((router) => isOurs(router, cluster));
  for (const { netns, mark } of found.filter((router) => !ours.includes(router))) {
    const owner = mark === '' ? 'it has no mark of ours' : `its mark is ${mark}`;
    context.err(`left alone: network namespace ${netns} (${owner})\n`);
  }
  const problems: string[] = [];
  for (const router of ours) problems.push(...(await removeRouter(system, router)));
  const left = new Set(
    (await system.routers()).filter((router) => isOurs(router, cluster)).map(({ netns }) => netns),
  );
  return {
    removed: ours.filter(({ netns }) => !left.has(netns)).map(({ netns }) => `network namespace ${netns}`),
    remaining: problems.length > 0 ? problems : [...left].map((netns) => `network namespace ${netns}`),
  };
}

/** The mark alone could have been copied with a namespace; name and mark must be the pair that we make. */
function isOurs({ netns, mark }: RouterName, cluster: ClusterName): boolean {
  const slice = mark.slice(mark.lastIndexOf(':') + 1) as SliceName;
  return mark === markOf(cluster, slice) && netns === netnsOf(slice);
}

/** With the router go its tunnels and both ends of the links of its workloads, also those attached to the host. */
async function removeRouter(system: System, { netns, mark }: RouterName): Promise<readonly string[]> {
  try {
    const observed = await system.observe(netns, []);
    if (observed === undefined) return [];
    const { steps, conflicts } = planRemoval(observed, mark);
    const { failed } = await system.apply(steps);
    return failed === undefined ? conflicts : [...conflicts, `${formatStep(failed.step)}: ${failed.message}`];
  } catch (thrown) {
    return [`network namespace ${netns}: ${messageOf(thrown)}`];
  }
}

/** The resolv.conf files that `attach` wrote and nobody has made their own since. */
async function removeResolvers(): Promise<Outcome> {
  const removed: string[] = [];
  for (const netns of await namespacesWithResolver()) {
    if (await removeResolver(netns)) removed.push(fileOf(netns));
  }
  return { removed: removed.toSorted(), remaining: [] };
}

/** What an agent keeps in its state folder. */
const STATE_ENTRIES = ['keys', 'desired', 'state.json', 'state.json.new', 'agent.sock'] as const;

/** Only what an agent has put there: a folder named by mistake loses nothing else. */
async function removeState(stateDir: string): Promise<Outcome> {
  const present = await readdir(stateDir).catch(() => []);
  if (present.length === 0) return NOTHING;
  for (const entry of STATE_ENTRIES) await rm(join(stateDir, entry), { recursive: true, force: true });
  await removeIfEmpty(stateDir);
  const isGone = await access(stateDir).then(
    () => false,
    () => true,
  );
  return isGone
    ? { removed: [stateDir], remaining: [] }
    : { removed: [], remaining: [`${stateDir}: it has files that are not ours`] };
}

async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}
