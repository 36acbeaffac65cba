import type { Fleet, FleetCluster } from '../fleet/fleet.ts';
import { compareText } from '../model/diagnostic.ts';
import type { PlanEffect } from './effects.ts';
import { fieldEffects } from './fields.ts';

/** Clusters that come and go, and settings of those that stay. */
export function clusterEffects(base: Fleet, head: Fleet): readonly PlanEffect[] {
  const names = [...new Set([...base.clusters.keys(), ...head.clusters.keys()])].toSorted(compareText);
  return names.flatMap((name) => {
    const [before, after] = [base.clusters.get(name), head.clusters.get(name)];
    const common = { kind: 'cluster', subject: name, clusters: [name], count: 1 } as const;
    if (before === undefined) return [{ ...common, action: 'create' } satisfies PlanEffect];
    if (after === undefined) return [{ ...common, action: 'delete' } satisfies PlanEffect];
    return fieldEffects(common, settingsOf(before), settingsOf(after));
  });
}

/** Absent endpoints and ports have a meaning of their own. */
function settingsOf({ name: _name, ...cluster }: FleetCluster): object {
  const { endpoints = 'discovered', portRange = 'default', ...rest } = cluster;
  return { ...rest, endpoints, portRange };
}
