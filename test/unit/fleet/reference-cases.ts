import { type Case, FRA, fleet, fra, PAY, pay, WEB, web } from './cases.ts';

const waves = (...list: readonly string[]) => fleet(`rollout: {waves: [${list.join(', ')}]}`);
const acknowledge = (object: string) =>
  fleet(`acknowledge: [{risk: renumbering, object: ${object}, until: 2027-01-31}]`);

export const REFERENCE_CASES: Readonly<
  Record<'FS2004' | 'FS2005' | 'FS2006' | 'FS2007' | 'FS2008' | 'FS2009' | 'FS2100' | 'FS2101', Case>
> = {
  FS2004: {
    fires: waves('{name: a, clusters: [fra]}', '{name: a, clusters: [iad]}'),
    at: 'fleet.yaml:5:56 /spec/rollout/waves/1/name',
    nearMiss: waves('{name: a, clusters: [fra]}', '{name: b, clusters: [iad]}'),
  },
  FS2005: {
    fires: web('clusters: []'),
    at: `${WEB}:6:3 /spec/clusters`,
    nearMiss: web('clusters: [fra]'),
  },
  FS2006: {
    fires: pay('clusterSelector: {matchLabels: {region: europe}}'),
    at: `${PAY}:7:3 /spec/clusterSelector`,
    nearMiss: { ...pay('clusterSelector: {matchExpressions: [{key: region, operator: DoesNotExist}]}') },
  },
  FS2007: {
    fires: acknowledge('Slice/pya'),
    at: 'fleet.yaml:5:45 /spec/acknowledge/0/object',
    nearMiss: acknowledge('Slice/telemetry'),
  },
  FS2008: {
    fires: fra('location: {latitude: 50.11}'),
    at: `${FRA}:6:3 /spec/location`,
    nearMiss: fra('location: {latitude: 50.11, longitude: 8.68}'),
  },
  FS2009: {
    fires: waves('{name: canary, clusters: [fra]}', '{name: rest, clusterSelector: {}}'),
    at: 'fleet.yaml:5:54 /spec/rollout/waves/1',
    nearMiss: waves('{name: canary, clusters: [fra]}', '{name: rest, clusters: [iad]}'),
  },
  FS2100: {
    fires: waves('{name: canary, clusters: [fra], count: 1}'),
    at: 'fleet.yaml:5:60 /spec/rollout/waves/0/count',
    nearMiss: waves('{name: canary, clusterSelector: {}, count: 1}'),
  },
  FS2101: {
    fires: waves('{name: all, clusterSelector: {}}', '{name: canary, share: 0.1}'),
    at: 'fleet.yaml:5:55 /spec/rollout/waves/1',
    nearMiss: waves('{name: canary, share: 0.1}', '{name: all, clusterSelector: {}}'),
  },
};
