import { compareText } from '../model/diagnostic.ts';
import type { EffectAction, PlanEffect } from './effects.ts';
import { type PlanInterruption, worstOf } from './interruptions.ts';
import type { PlanCounts, PlanGroup } from './report.ts';

/** Things over the whole change, by what happens to them. */
export function countAll(effects: readonly PlanEffect[]): PlanCounts {
  const counts = { create: 0, change: 0, delete: 0 };
  const clusters = new Set<string>();
  const slices = new Set<string>();
  for (const effect of effects) {
    counts[effect.action] += effect.count;
    if (effect.slice !== undefined) slices.add(effect.slice);
    for (const cluster of effect.clusters) clusters.add(cluster);
  }
  return { ...counts, clusters: clusters.size, slices: slices.size };
}

/** Clusters for which the same happens, the largest group first. */
export function groupClusters(
  effects: readonly PlanEffect[],
  interruptions: readonly PlanInterruption[],
): readonly PlanGroup[] {
  const views = viewsOf(effects);
  for (const interruption of interruptions)
    for (const cluster of interruption.clusters) views.get(cluster)?.interruptions.push(interruption);
  const groups = new Map<
    string,
    { readonly first: View; readonly clusters: string[]; readonly places: Set<number> }
  >();
  for (const [cluster, view] of [...views].toSorted(([a], [b]) => compareText(a, b))) {
    const key = `${view.keys.join(';')} ${worstOf(view.interruptions)}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { first: view, clusters: [cluster], places: new Set(view.places) });
    else {
      group.clusters.push(cluster);
      for (const place of view.places) group.places.add(place);
    }
  }
  return [...groups.values()]
    .map(({ first, clusters, places }) => ({
      clusters,
      ...first.counts,
      interruption: worstOf(first.interruptions),
      effects: [...places].toSorted((a, b) => a - b),
    }))
    .toSorted(
      (a, b) =>
        b.clusters.length - a.clusters.length || compareText(a.clusters[0] ?? '', b.clusters[0] ?? ''),
    );
}

/** What one cluster sees of a change. */
interface View {
  readonly counts: Record<EffectAction, number>;
  /** Equal for clusters that see the same, apart from their own names and addresses. */
  readonly keys: string[];
  readonly places: number[];
  readonly interruptions: PlanInterruption[];
}

function viewsOf(effects: readonly PlanEffect[]): ReadonlyMap<string, View> {
  const views = new Map<string, View>();
  for (const [place, effect] of effects.entries()) {
    const countAt = counterOf(effect);
    const own = ownKey(effect);
    for (const cluster of effect.clusters) {
      const view = views.get(cluster) ?? newView();
      views.set(cluster, view);
      const count = countAt(cluster);
      view.counts[effect.action] += count;
      view.keys.push(own ?? `${place}x${count}`);
      view.places.push(place);
    }
  }
  return views;
}

function newView(): View {
  return { counts: { create: 0, change: 0, delete: 0 }, keys: [], places: [], interruptions: [] };
}

/** How many things an effect is for one cluster: links by the tunnels it has, members by itself. */
function counterOf({ ends, kind, count, clusters }: PlanEffect): (cluster: string) => number {
  if (kind === 'member') return () => 1;
  if (ends === undefined) return () => (kind === 'peer' ? Math.min(count, clusters.length) : 1);
  const [from, to] = ends;
  if (from === to) return () => from.length - 1;
  const near = new Set(from);
  return (cluster) => (near.has(cluster) ? to.length : from.length);
}

/** Of what concerns each cluster alone: the same kind of thing is the same thing. */
function ownKey({
  kind,
  action,
  slice = '',
  field = '',
  old = '',
  new: now = '',
}: PlanEffect): string | undefined {
  if (kind === 'block') return `block/${action}/${slice}`;
  return kind === 'cluster' ? `cluster/${action}/${field}/${old}/${now}` : undefined;
}
