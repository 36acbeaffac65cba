import { Blocked } from '../model/errors.ts';
import type { RolloutState, Suspension, WireControl, WireFleet } from '../model/generated/types.ts';
import { counted, shortCommit } from '../status/fleet.ts';
import type { Store } from '../store/port.ts';
import type { CommandContext } from './context.ts';
import { changeControl, ifUnchanged, readFleet, suspendedNow } from './control.ts';
import { leftBy, type Pinned, pinning, readPinDecision, tellPin } from './rollback.ts';
import { nameOf, type RolloutOptions, stateOf } from './rollout-state.ts';

/**
 * Takes the clusters that have the target back to where the others still are, by a pin. Clusters that are suspended stay
 * where they are, so what they are at does not count.
 */
export async function abortRollout(
  context: CommandContext,
  store: Store,
  options: RolloutOptions,
): Promise<void> {
  const decision = readPinDecision(context, { ...options, why: options.why ?? '' });
  const fleet = await readFleet(context, store);
  const suspended = await suspendedNow(context, store, fleet);
  const choose = (control: WireControl): Pinned => {
    const pin = { commit: commitBefore(control, suspended, fleet), ...decision };
    return { pin, ...leftBy(pin, fleet, control) };
  };
  const decide = ifUnchanged(({ rollout }) => ({ target: rollout?.target }), pinning(choose));
  tellPin(context, options, { ...(await changeControl(context, store, decide)), fleet });
}

/** Throws Blocked when there is not exactly one. */
function commitBefore(
  control: WireControl,
  suspended: readonly Suspension[],
  fleet: WireFleet | undefined,
): string {
  const state = stateOf(control);
  if (control.pin?.commit === state.target)
    throw new Blocked(
      'rollout-pinned',
      `${nameOf(state)} is a way back: it is pinned. To follow the branch again: fleetslice rollback --off`,
    );
  const waiting = waitingOf(state, suspended);
  const [only, second] = waiting.keys();
  if (only === undefined)
    throw new Blocked(
      'rollout-over',
      `${nameOf(state)} has reached every cluster that is not suspended. To go back: fleetslice rollback --to ${acceptedBefore(state, fleet)}`,
    );
  if (second === undefined) return only;
  throw new Blocked(
    'rollout-mixed',
    `clusters wait at several commits: ${listOf(waiting)}. Choose one: fleetslice rollback --to COMMIT`,
  );
}

/** The one that was accepted last before the target, as a suggestion. */
function acceptedBefore({ target }: RolloutState, fleet: WireFleet | undefined): string {
  const history = fleet?.history ?? [];
  const earlier = history.slice(history.findIndex(({ commit }) => commit === target) + 1);
  const found = earlier.find(({ commit, outcome }) => outcome === 'accepted' && commit !== target);
  return found?.commit === undefined ? 'COMMIT' : shortCommit(found.commit);
}

/** The commits that clusters wait at, and who they are. */
function waitingOf(
  { from }: RolloutState,
  suspended: readonly Suspension[],
): ReadonlyMap<string, readonly string[]> {
  const still = new Set(suspended.filter(({ kind }) => kind === 'Cluster').map(({ name }) => name));
  const waiting = new Map<string, string[]>();
  for (const [cluster, commit] of Object.entries(from))
    if (!still.has(cluster)) waiting.set(commit, [...(waiting.get(commit) ?? []), cluster]);
  return waiting;
}

function listOf(waiting: ReadonlyMap<string, readonly string[]>): string {
  return [...waiting]
    .map(([commit, [first = '', ...others]]) => {
      const more = others.length === 0 ? '' : ` and ${counted(others.length, 'other')}`;
      return `${shortCommit(commit)} (${first}${more})`;
    })
    .join(', ');
}
