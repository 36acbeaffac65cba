import { Blocked } from '../model/errors.ts';
import type { RolloutState, WireControl, WireFleet } from '../model/generated/types.ts';
import { shortCommit } from '../status/fleet.ts';

export interface RolloutOptions {
  readonly store: string;
  readonly output: string;
  readonly why?: string;
  readonly who?: string;
  readonly until?: string;
}

/** Throws Blocked while there is none: a hub makes it with the first commit that it accepts. */
export function stateOf({ rollout }: WireControl): RolloutState {
  if (rollout !== undefined) return rollout;
  throw new Blocked(
    'no-rollout',
    'there is no rollout: no hub has accepted a commit for this store. To stop it before it does: fleetslice suspend fleet',
  );
}

export function nameOf({ target }: RolloutState): string {
  return `the rollout of ${shortCommit(target)}`;
}

/** As the hub calls it, when what it tells is about the same wave. */
export function waveOf(state: RolloutState, fleet: WireFleet | undefined): string {
  const view = fleet?.rollout;
  const isSame = view?.target === state.target && view.number === state.wave + 1;
  if (!isSame || view.wave === undefined) return `wave ${state.wave + 1}`;
  return `wave ${view.wave} (${state.wave + 1} of ${view.waves ?? state.wave + 1})`;
}
