import type { RolloutState, Wave } from '../../../src/model/generated/types.ts';
import type { ClusterName, CommitSha } from '../../../src/model/ids.ts';
import {
  beginRollout,
  type ClusterStanding,
  type RolloutCluster,
  type RolloutInput,
} from '../../../src/rollout/rollout.ts';

export const A: CommitSha = commitOf('a');
export const B: CommitSha = commitOf('b');
export const C: CommitSha = commitOf('c');

export function commitOf(digit: string): CommitSha {
  return digit.repeat(40) as CommitSha;
}

export const NAMES = ['ams', 'fra', 'iad', 'sin'] as readonly string[] as readonly ClusterName[];
export const CANARY: readonly Wave[] = [{ name: 'canary', clusters: ['fra'], soak: '10m' }];
export const MINUTE = 60_000;

export type Standings = Readonly<Record<string, ClusterStanding | 'suspended'>>;

/** Clusters are current unless said otherwise; their label `region` is the first letter. */
export function inputOf(waves: readonly Wave[], standings: Standings = {}, now = 0): RolloutInput {
  const clusters = NAMES.map((name): [ClusterName, RolloutCluster] => {
    const standing = standings[name] ?? 'current';
    const isSuspended = standing === 'suspended';
    const shown = isSuspended ? 'current' : standing;
    const problem = shown === 'sick' ? `${name} is broken` : '';
    return [name, { labels: { region: name.slice(0, 1) }, standing: shown, problem, isSuspended }];
  });
  return { waves, clusters: new Map(clusters), now };
}

export interface Beginning {
  readonly needsOffer?: boolean;
  readonly standings?: Standings;
  readonly changes?: readonly string[];
}

/** From a fleet that is at A all over to B, or on from the state given. */
export function begin(
  waves: readonly Wave[],
  { needsOffer = false, standings = {}, changes = NAMES }: Beginning = {},
  { target, state }: { readonly target: CommitSha; readonly state?: RolloutState } = { target: B },
): RolloutState {
  const before = { commit: (state?.target ?? A) as CommitSha, state };
  const input = { ...inputOf(waves, standings), needsOffer, changes: new Set(changes as ClusterName[]) };
  return beginRollout(before, target, input);
}

/** The clusters that have the target. */
export function at(state: RolloutState): readonly string[] {
  return NAMES.filter((name) => !Object.hasOwn(state.from, name));
}
