import { pointerTo, type SliceLock } from '../lock/lock.ts';
import { compareText } from '../model/diagnostic.ts';
import { formatPrefix } from '../net/ip.ts';
import { blockMoves, isRenumbered } from './blocks.ts';
import { memberChange, membersOf, type SlicePair } from './slice-pair.ts';
import { type Update, type UpdateFinding, updateFinding } from './update-finding.ts';

/** What a commit may not do to blocks: move them, hand them over at once, free them together with their cluster. */
export function lockUpdates(update: Update): readonly UpdateFinding[] {
  return update.pairs.flatMap((pair) => {
    const [base, head] = [update.base.locks.get(pair.name), update.head.locks.get(pair.name)];
    if (base === undefined || head === undefined || pair.head === undefined) return [];
    if (isRedivided(pair)) return [];
    return [...moved(pair, base, head), ...handedOver(base, head), ...releasedAtOnce(pair, base, head)];
  });
}

/** Then every block is another one, and the slice itself has a finding. */
function isRedivided({ base, head }: SlicePair): boolean {
  const shape = (slice: typeof base): string =>
    slice?.plans.map(({ subnet, clusterPrefix }) => `${formatPrefix(subnet)} ${clusterPrefix}`).join() ?? '';
  return shape(base) !== shape(head);
}

function moved(pair: SlicePair, base: SliceLock, head: SliceLock): readonly UpdateFinding[] {
  return blockMoves(pair)
    .filter((move) => move.after.length > 0 && isRenumbered(move))
    .map(({ cluster, before, after }) => {
      const gone = before.find((block) => !after.includes(block)) ?? '';
      const now = after.find((block) => !before.includes(block)) ?? after[0] ?? '';
      const message = `${cluster} loses ${gone}${before.includes(now) ? '' : ` and gets ${now}`}`;
      return updateFinding('FS4005', { source: head.source, pointer: pointerTo(now) }, message, {
        before: { source: base.source, pointer: pointerTo(gone) },
        liftedBy: { risk: 'renumbering', object: `Slice/${pair.name}` },
      });
    });
}

function handedOver(base: SliceLock, head: SliceLock): readonly UpdateFinding[] {
  const owners = new Map(base.entries.map(({ block, cluster }) => [formatPrefix(block), cluster]));
  return head.entries.flatMap(({ block, cluster }) => {
    const text = formatPrefix(block);
    const owner = owners.get(text);
    if (owner === undefined || owner === cluster) return [];
    const at = { source: head.source, pointer: pointerTo(text) };
    const before = { source: base.source, pointer: pointerTo(text) };
    return [
      updateFinding('FS4006', at, `${text} goes from ${owner} to ${cluster} in one commit`, { before }),
    ];
  });
}

/** Told for the cluster, whatever number of blocks it had. */
function releasedAtOnce(pair: SlicePair, base: SliceLock, head: SliceLock): readonly UpdateFinding[] {
  const kept = new Set(head.entries.map(({ block }) => formatPrefix(block)));
  const left = new Set<string>(memberChange(pair).left);
  if (membersOf(pair.base).length === 0) return [];
  const freed = base.entries.filter(
    ({ block, cluster }) => left.has(cluster) && !kept.has(formatPrefix(block)),
  );
  const first = new Map(freed.toReversed().map(({ block, cluster }) => [cluster, formatPrefix(block)]));
  return [...first]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([cluster, block]) => {
      const message = `${cluster} leaves slice ${pair.name}, and its block ${block} is released with it`;
      const before = { source: base.source, pointer: pointerTo(block) };
      return updateFinding('FS4007', { source: head.source, pointer: '/blocks' }, message, { before });
    });
}
