import type { SliceSettings } from '../fleet/fleet.ts';
import { type PlanEffect, textOf } from './effects.ts';
import { fieldEffects } from './fields.ts';
import { feltBy, memberChange, type SlicePair } from './slice-pair.ts';

/** The slice itself, its members and the settings of its tunnels. */
export function sliceEffects(pair: SlicePair): readonly PlanEffect[] {
  const { name, base, head } = pair;
  const common = { kind: 'slice', slice: name, subject: name, clusters: feltBy(pair), count: 1 } as const;
  if (base === undefined && head !== undefined)
    return [{ ...common, action: 'create', new: textOf(head.subnets) }, ...memberEffects(pair)];
  if (base !== undefined && head === undefined)
    return [{ ...common, action: 'delete', old: textOf(base.subnets) }, ...memberEffects(pair)];
  if (base === undefined || head === undefined) return [];
  const { subnets, routers, vips, suspended } = base;
  const { subnets: newSubnets, routers: newRouters, vips: newVips, suspended: isSuspended } = head;
  return [
    ...fieldEffects(
      common,
      { subnets, routers, vips, suspended },
      { subnets: newSubnets, routers: newRouters, vips: newVips, suspended: isSuspended },
    ),
    ...memberEffects(pair),
    ...settingEffects(pair),
  ];
}

/** Clusters that join or leave, together: what they get is in the effects that follow. */
function memberEffects(pair: SlicePair): readonly PlanEffect[] {
  const { joined, left } = memberChange(pair);
  const effect = (action: 'create' | 'delete', clusters: readonly string[]): readonly PlanEffect[] =>
    clusters.length === 0
      ? []
      : [
          {
            kind: 'member',
            action,
            slice: pair.name,
            subject: clusters.length === 1 ? textOf(clusters) : `${clusters.length} clusters`,
            clusters,
            count: clusters.length,
          },
        ];
  return [...effect('create', joined), ...effect('delete', left)];
}

/** Settings with an effect of their own kind. */
const ELSEWHERE = new Set(['topology', 'isolation', 'namespaces', 'qos']);

function settingEffects(pair: SlicePair): readonly PlanEffect[] {
  const [before, after] = [pair.base?.settings, pair.head?.settings];
  if (before === undefined || after === undefined) return [];
  const common = { slice: pair.name, subject: 'settings', clusters: feltBy(pair), count: 1 } as const;
  const tunnel = { ...common, kind: 'tunnel' } as const;
  const sized = (settings: SliceSettings): object => ({
    ...Object.fromEntries(Object.entries(settings).filter(([field]) => !ELSEWHERE.has(field))),
    mtu: settings.mtu ?? 'automatic',
  });
  return [
    ...fieldEffects(tunnel, sized(before), sized(after)),
    ...fieldEffects({ ...common, kind: 'topology' }, before.topology, after.topology),
  ];
}
