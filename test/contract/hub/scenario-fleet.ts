/** The documents of the scenario. */
import type { Files } from './scenario-desk.ts';

export const NAMES = ['fra', 'gru', 'iad', 'sin'] as const;

const HEAD = 'apiVersion: fleetslice.io/v1alpha1';

/** A slice in all clusters; its MTU tells versions apart. */
export function payments(mtu: number): Files {
  const clusters = NAMES.join(', ');
  const spec = `{subnets: [10.64.0.0/16], clusters: [${clusters}], tunnel: {mtu: ${mtu}}}`;
  return {
    'slices/payments.yaml': `${HEAD}\nkind: Slice\nmetadata: {name: payments}\nspec: ${spec}\n`,
  };
}

export const logs: Files = {
  'slices/logs.yaml': `${HEAD}
kind: Slice
metadata: {name: logs}
spec: {subnets: [10.65.0.0/16], clusters: [gru, sin]}
`,
};

/** Without the slice `logs`, its lock included. */
export const withoutLogs: Files = { 'slices/logs.yaml': null, 'locks/logs.lock.yaml': null };

/** More lines may follow in `spec`. */
export const FLEET: string = `${HEAD}
kind: Fleet
metadata: {name: acme}
spec:
  guards: {maxDeletionShare: 0.2}
  rollout:
    waves: [{name: canary, clusters: [fra], soak: 1s}]
`;

export function clusterFile(name: string, more = ''): Files {
  const spec = `{type: standalone${more}}`;
  return {
    [`clusters/${name}.yaml`]: `${HEAD}\nkind: Cluster\nmetadata: {name: ${name}}\nspec: ${spec}\n`,
  };
}

/** All of it, but for its locks. */
export function wholeFleet(mtu: number): Files {
  return {
    ...Object.assign({}, ...NAMES.map((name) => clusterFile(name))),
    ...payments(mtu),
    ...logs,
    'fleet.yaml': FLEET,
  };
}
