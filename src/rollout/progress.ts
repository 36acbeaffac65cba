import type { RolloutState } from '../model/generated/types.ts';
import type { ClusterName } from '../model/ids.ts';
import type { RolloutInput } from './rollout.ts';
import type { FilledWave } from './waves.ts';

/** How far a wave is. Suspended clusters are not counted: they neither go nor hold anybody up. */
export interface WaveProgress {
  readonly total: number;
  /** Have the commit, have applied it and are healthy. */
  readonly current: number;
  /** Have the commit and have not applied it yet. */
  readonly inFlight: number;
  /** Have not been told yet, sorted by name. */
  readonly pending: readonly ClusterName[];
  /** The first cluster, of this wave or an earlier one, that has the commit and got sick. */
  readonly sick?: { readonly cluster: ClusterName; readonly problem: string };
}

/** A cluster that has never reported, or was sick before, is not waited for: a dead site must not stop the others. */
export function progressOf(
  wave: FilledWave,
  earlier: readonly FilledWave[],
  state: RolloutState,
  input: RolloutInput,
): WaveProgress {
  const view = viewOf(state, input);
  const members = wave.clusters.filter((name) => !view.isSuspended(name));
  const told = members.filter((name) => !view.isPending(name));
  const settled = told.filter((name) => view.isSettled(name));
  const sick = [...earlier.flatMap(({ clusters }) => clusters), ...wave.clusters].find((name) =>
    view.isSick(name),
  );
  return {
    total: members.length,
    current: settled.length,
    inFlight: told.length - settled.length,
    pending: members.filter((name) => view.isPending(name)),
    ...(sick === undefined ? {} : { sick: { cluster: sick, problem: view.problem(sick) } }),
  };
}

interface View {
  isSuspended(name: ClusterName): boolean;
  isPending(name: ClusterName): boolean;
  isSettled(name: ClusterName): boolean;
  isSick(name: ClusterName): boolean;
  problem(name: ClusterName): string;
}

function viewOf(state: RolloutState, { clusters }: RolloutInput): View {
  const pending = new Set(Object.keys(state.from));
  const ailing = new Set<string>(state.ailing);
  const view: View = {
    isSuspended: (name) => clusters.get(name)?.isSuspended === true,
    isPending: (name) => pending.has(name),
    isSettled: (name) => clusters.get(name)?.standing !== 'behind' && !view.isSick(name),
    isSick: (name) =>
      clusters.get(name)?.standing === 'sick' &&
      !ailing.has(name) &&
      !pending.has(name) &&
      !view.isSuspended(name),
    problem: (name) => clusters.get(name)?.problem ?? '',
  };
  return view;
}
