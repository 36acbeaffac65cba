import { type Desired, needsPublished } from '../desired/compile.ts';
import type { RolloutState } from '../model/generated/types.ts';
import type { ClusterName, CommitSha } from '../model/ids.ts';
import type { ClusterChange } from '../publish/plan.ts';
import { activePin, nextEnd } from '../rollout/control.ts';
import { needsOffer } from '../rollout/offers.ts';
import { beginRollout, type RolloutInput, stepRollout } from '../rollout/rollout.ts';
import type { HubContext } from './context.ts';
import { type Layout, layOut, type Seen } from './layout.ts';
import type { Progress } from './progress.ts';

/** Which cluster is compiled from which commit, and what must be written for that. */
export interface Assignment {
  readonly rollout: RolloutState;
  readonly desired: Pick<Desired, 'clusters'>;
  readonly changes: readonly ClusterChange[];
  readonly progress: Progress;
  /** Milliseconds after which time alone changes something. */
  readonly again: number;
}

/**
 * Goes on with the rollout: a new target begins one, and each look lets clusters go that may. Undefined while there is
 * no commit that may run, or what operators have decided was never read. While what they have pinned is not to be had,
 * nothing moves: to go on with the branch would be the opposite of what they want.
 */
export async function assign(context: HubContext, seen: Seen): Promise<Assignment | undefined> {
  const { control, controlProblem, accepted, ports } = context;
  if (control === undefined) return undefined;
  if (controlProblem !== undefined) return stay(context, seen);
  const pin = activePin(control.value, ports.clock.now());
  const target = (pin?.commit ?? accepted?.commit) as CommitSha | undefined;
  const assignment = target && (await goOn(context, target, seen));
  return assignment ?? (pin && stay(context, seen));
}

/** Nothing moves, but what clusters report still reaches the others. */
async function stay(context: HubContext, seen: Seen): Promise<Assignment | undefined> {
  const rollout = context.control?.value.rollout;
  const layout = rollout && (await layOut(context, courseOf(rollout), seen));
  return layout && rollout && assignmentOf(layout, rollout, 'everything stays where it is');
}

async function goOn(context: HubContext, target: CommitSha, seen: Seen): Promise<Assignment | undefined> {
  const before = context.control?.value.rollout;
  const begun = before?.target === target ? before : await begin(context, target, seen);
  if (begun === undefined) return undefined;
  const first = await layOut(context, courseOf(begun), seen);
  if (first === undefined) return undefined;
  const turn = stepRollout(begun, first.input);
  const last = turn.state === begun ? first : await layOut(context, courseOf(turn.state), seen);
  if (last === undefined) return undefined;
  const assignment = assignmentOf(last, turn.state, turn.message);
  const again = turn.state === before ? (turn.again ?? Number.POSITIVE_INFINITY) : 0;
  return { ...assignment, again: Math.min(again, last.again, untilNextEnd(context)) };
}

function courseOf(state: RolloutState): Parameters<typeof layOut>[1] {
  return { state, goal: state.target as CommitSha };
}

function assignmentOf(layout: Layout, rollout: RolloutState, message: string): Assignment {
  const { progress, desired, changes, again } = layout;
  return { rollout, desired, changes, progress: { ...progress, message }, again };
}

/** When a suspension or the pin ends. */
function untilNextEnd({ control, ports }: HubContext): number {
  return (control && nextEnd(control.value, ports.clock.now())) ?? Number.POSITIVE_INFINITY;
}

/** Undefined when the target is not to be had. */
async function begin(context: HubContext, target: CommitSha, seen: Seen): Promise<RolloutState | undefined> {
  const before = context.control?.value.rollout;
  if (before === undefined)
    return beginRollout(undefined, target, { ...NOBODY, now: context.ports.clock.now() });
  const layout = await layOut(context, { state: before, goal: target }, seen);
  if (layout === undefined) return undefined;
  const { input, compiled, goal } = layout;
  const others = [...compiled].filter(([commit]) => commit !== target).map(([, { fleet }]) => fleet);
  return beginRollout({ commit: before.target as CommitSha, state: before }, target, {
    ...input,
    clusters: withoutGrace(context, input.clusters),
    needsOffer: needsOffer(others, goal),
    changes: new Set([...changedClusters(layout, target), ...unjudged(layout, seen)]),
  });
}

/** Whoever is not well when a commit comes, for however short, is not sick because of it. */
function withoutGrace(
  { sickSince }: HubContext,
  clusters: RolloutInput['clusters'],
): RolloutInput['clusters'] {
  return new Map(
    [...clusters].map(([name, cluster]) => {
      const isSick = sickSince.has(name) && cluster.standing === 'behind';
      return [name, isSick ? { ...cluster, standing: 'sick' } : cluster];
    }),
  );
}

/** Where nothing ran there is nobody to be careful with. */
const NOBODY = { waves: [], clusters: new Map(), needsOffer: false, changes: new Set<ClusterName>() };

/** While a member of a slice has not reported, two commits may compile to the same and differ as soon as it has. */
function unjudged({ compiled, goal, progress }: Layout, { reports }: Seen): readonly ClusterName[] {
  const differing = needsPublished(goal, reports.facts).filter(({ cluster, slice }) => {
    const at = progress.positions.get(cluster);
    const was = at && compiled.get(at)?.fleet.slices.get(slice);
    return was !== undefined && was !== goal.slices.get(slice);
  });
  return differing.map(({ cluster }) => cluster);
}

/** Clusters that the target compiles to something else than the commit that they are at. */
function changedClusters({ compiled, progress }: Layout, target: CommitSha): ReadonlySet<ClusterName> {
  const next = compiled.get(target)?.desired.clusters;
  const changed = [...progress.positions].filter(([cluster, commit]) => {
    const was = compiled.get(commit)?.desired.clusters.get(cluster);
    const will = next?.get(cluster);
    if (was === undefined || will === undefined) return was !== will;
    return (
      was.size !== will.size || [...was].some(([slice, { digest }]) => will.get(slice)?.digest !== digest)
    );
  });
  return new Set(changed.map(([cluster]) => cluster));
}
