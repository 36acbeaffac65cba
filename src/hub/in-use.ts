/** The commits that clusters are compiled from: one, or several while a rollout is on its way. */
import { commitTree } from '../checkout/tree.ts';
import { compileFleet, type Desired, needsPublished } from '../desired/compile.ts';
import type { FactsProblem } from '../desired/facts.ts';
import type { Fleet } from '../fleet/fleet.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { Blocked } from '../model/errors.ts';
import type { ClusterName, CommitSha, SliceName } from '../model/ids.ts';
import { withOffers } from '../rollout/offers.ts';
import type { HubContext } from './context.ts';
import type { Reports } from './reports.ts';

/** What a commit in use says, with what it accepts of the others, and what it compiles to. */
export interface CompiledCommit {
  readonly fleet: Fleet;
  readonly desired: Desired;
}

/** One that cannot be had any more is missing: its clusters stay as they are. */
export type CompiledCommits = ReadonlyMap<CommitSha, CompiledCommit>;

export interface CompileInput {
  /** Commits that nobody is compiled from any more, but whose blocks must still be accepted. */
  readonly offering: readonly CommitSha[];
  readonly reports: Reports;
  /** What is named again although nothing compiles it. */
  readonly kept: readonly { readonly cluster: ClusterName; readonly slice: SliceName }[];
}

/** Compiles all of them, each accepting what clusters at the others have, and forgets every other commit. */
export async function compileCommits(
  context: HubContext,
  commits: ReadonlySet<CommitSha>,
  { offering, reports, kept }: CompileInput,
): Promise<CompiledCommits> {
  const { inUse, ports } = context;
  const recent = [...inUse.values()].findLast(({ desired }) => desired !== undefined)?.desired;
  const all = new Set([...commits, ...offering]);
  const fleets = await fleetsOf(context, commits, all);
  const { facts } = reports;
  const needed = [...fleets.values()].flatMap((fleet) => needsPublished(fleet, facts));
  await ports.publication.fetch([...needed, ...kept]);
  const compiled = new Map<CommitSha, CompiledCommit>();
  for (const [commit, fleet] of fleets) {
    const previous = inUse.get(commit)?.desired ?? recent;
    const desired = compileFleet({ fleet, facts, published: ports.publication.sliceOf }, previous);
    compiled.set(commit, { fleet, desired });
    inUse.set(commit, { fleet: inUse.get(commit)?.fleet ?? fleet, desired });
  }
  for (const commit of inUse.keys()) if (!all.has(commit)) inUse.delete(commit);
  tellProblems(context, compiled);
  return compiled;
}

async function fleetsOf(
  context: HubContext,
  commits: ReadonlySet<CommitSha>,
  all: ReadonlySet<CommitSha>,
): Promise<ReadonlyMap<CommitSha, Fleet>> {
  for (const commit of all) await load(context, commit);
  const known = [...all].flatMap((commit) => {
    const fleet = context.inUse.get(commit)?.fleet;
    return fleet === undefined ? [] : [[commit, fleet] as const];
  });
  return new Map(
    known.flatMap(([commit, fleet]) => {
      if (!commits.has(commit)) return [];
      const others = known.filter(([other]) => other !== commit).map(([, other]) => other);
      return [[commit, withOffers(fleet, others)] as const];
    }),
  );
}

/** The fleet of one commit; undefined when it is not to be had. */
export async function fleetAt(context: HubContext, commit: CommitSha): Promise<Fleet | undefined> {
  await load(context, commit);
  return context.inUse.get(commit)?.fleet;
}

/** The accepted commit is at hand; an earlier one, or one that an operator has pinned, comes from the source. */
async function load({ ports, inUse, accepted }: HubContext, commit: CommitSha): Promise<void> {
  if (inUse.has(commit)) return;
  if (commit === accepted?.commit) {
    inUse.set(commit, { fleet: accepted.reading.fleet });
    return;
  }
  try {
    await ports.source.resolve(commit);
    const { fleet, diagnostics } = await ports.checkout.read(commitTree(ports.source, commit));
    if (hasErrors(diagnostics)) throw new Blocked('hub-invalid', 'it has errors');
    inUse.set(commit, { fleet });
  } catch (thrown) {
    if (!(thrown instanceof Blocked)) throw thrown;
    ports.log.error('a commit in use cannot be had: its clusters stay as they are', {
      commit,
      problem: thrown.message,
    });
  }
}

function tellProblems({ ports, refusedFacts }: HubContext, compiled: CompiledCommits): void {
  const problems = new Map<string, FactsProblem>();
  for (const { desired } of compiled.values())
    for (const problem of desired.problems) problems.set(lineOf(problem), problem);
  for (const [line, { cluster, agent, slice, message }] of problems) {
    if (refusedFacts.has(line)) continue;
    ports.metrics.factsRefused(cluster);
    ports.log.warn('facts refused', { cluster, agent, slice, problem: message });
  }
  refusedFacts.clear();
  for (const line of problems.keys()) refusedFacts.add(line);
}

function lineOf({ cluster, agent, slice, message }: FactsProblem): string {
  return `${cluster}/${agent}/${slice}: ${message}`;
}
