import type { RolloutState } from '../model/generated/types.ts';
import type { ClusterName } from '../model/ids.ts';
import type { RolloutInput } from './rollout.ts';
import type { FilledWave } from './waves.ts';

/** How far a wave and those before it are. Suspended clusters neither go nor hold anybody up. */
export interface WaveProgress {
  /** Have not been told yet. */
  readonly pending: readonly ClusterName[];
  /** Have been told by this rollout, or by one that it supersedes, and have not applied it. */
  readonly waiting: readonly ClusterName[];
  /** The first cluster that has the commit and got sick. */
  readonly sick?: { readonly cluster: ClusterName; readonly problem: string };
  /** Whether the rollout has changed anybody in this very wave: if not, there is nothing to watch. */
  readonly isConcerned: boolean;
}

/**
 * Waited for are those alone that were told something: not who was sick before it began, has never reported, or has
 * nothing new, however far behind. A dead site must not stop the others.
 */
export function progressOf(
  waves: readonly FilledWave[],
  state: RolloutState,
  { clusters }: RolloutInput,
): WaveProgress {
  const left = new Set(Object.keys(state.from));
  const told = new Set(Object.keys(state.told ?? {}));
  const isTold = (name: ClusterName): boolean => told.has(name) && !left.has(name);
  const ailing = new Set<string>(state.ailing);
  const reached = waves.slice(0, state.wave + 1).flatMap((wave) => wave.clusters);
  const active = reached.filter((name) => clusters.get(name)?.isSuspended !== true);
  const standing = (name: ClusterName): string | undefined => clusters.get(name)?.standing;
  const sick = active.find((name) => standing(name) === 'sick' && !left.has(name) && !ailing.has(name));
  return {
    pending: active.filter((name) => left.has(name)),
    waiting: active.filter((name) => isTold(name) && standing(name) === 'behind'),
    isConcerned: waves[state.wave]?.clusters.some(isTold) === true,
    ...(sick === undefined ? {} : { sick: { cluster: sick, problem: clusters.get(sick)?.problem ?? '' } }),
  };
}
