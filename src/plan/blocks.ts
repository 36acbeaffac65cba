import { compareText } from '../model/diagnostic.ts';
import { oldAndNew, type PlanEffect } from './effects.ts';
import { neighboursIn } from './links.ts';
import { memberChange, type SlicePair } from './slice-pair.ts';

/** What the lock gives to a member, before and after. */
export interface BlockMove {
  readonly cluster: string;
  readonly family: 4 | 6;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Blocks of members as the lock has them, and how the others see it: a changed block is a changed route everywhere. */
export function blockEffects(pair: SlicePair): readonly PlanEffect[] {
  const moves = blockMoves(pair);
  const blocks = moves.map(
    ({ cluster, before, after }): PlanEffect => ({
      kind: 'block',
      action: actionOf(before, after),
      slice: pair.name,
      subject: cluster,
      ...oldAndNew(before.length === 0 ? undefined : before, after.length === 0 ? undefined : after),
      clusters: [cluster],
      count: 1,
    }),
  );
  return [...blocks, ...peerEffects(pair, moves)];
}

/** Members whose blocks of a family differ, also those that join or leave. */
export function blockMoves({ base, head }: SlicePair): readonly BlockMove[] {
  const before = new Map<string, readonly string[]>(
    base?.members.map(({ cluster, blocks }) => [cluster, blocks]),
  );
  const after = new Map<string, readonly string[]>(
    head?.members.map(({ cluster, blocks }) => [cluster, blocks]),
  );
  const clusters = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareText);
  return clusters.flatMap((cluster) =>
    ([4, 6] as const).flatMap((family) => {
      const [was, is] = [ofFamily(before.get(cluster), family), ofFamily(after.get(cluster), family)];
      return was.join() === is.join() ? [] : [{ cluster, family, before: was, after: is }];
    }),
  );
}

/** True when workloads of the cluster lose the addresses that they have. */
export function isRenumbered({ before, after }: BlockMove): boolean {
  return before.some((block) => !after.includes(block));
}

/** Peers that are told apart; of more, one effect says how many. */
const FEW = 8;

/** Of members that stay; the links of one that joins or leaves say it already. */
function peerEffects(pair: SlicePair, moves: readonly BlockMove[]): readonly PlanEffect[] {
  const { name, head } = pair;
  if (head === undefined) return [];
  const kept = new Set<string>(memberChange(pair).kept);
  const moved = moves.filter(({ cluster }) => kept.has(cluster));
  const common = { kind: 'peer', action: 'change', slice: name, field: 'blocks' } as const;
  if (moved.length > FEW) {
    const subject = `${moved.length} blocks`;
    return [{ ...common, subject, clusters: memberChange(pair).kept, count: moved.length }];
  }
  const neighbours = neighboursIn(head);
  return moved
    .map(({ cluster, before, after }): PlanEffect => {
      const clusters = neighbours(cluster).filter((neighbour) => kept.has(neighbour));
      return { ...common, subject: cluster, ...oldAndNew(before, after), clusters, count: 1 };
    })
    .filter(({ clusters }) => clusters.length > 0);
}

function actionOf(before: readonly string[], after: readonly string[]): PlanEffect['action'] {
  if (before.length === 0) return 'create';
  return after.length === 0 ? 'delete' : 'change';
}

function ofFamily(blocks: readonly string[] | undefined, family: 4 | 6): readonly string[] {
  return (blocks ?? []).filter((block) => block.includes(':') === (family === 6));
}
