import { pathOf } from '../documents/quote.ts';
import type { Findings } from './findings.ts';
import { fits, leavesOf, type Pattern, patternOf } from './leaves.ts';
import type { KubeSliceObject } from './object.ts';

/** Patterns of fields that are never carried over, with the reason. */
type Table = Readonly<Record<string, string>>;

const SERVER = 'written by the API server';
const NOT_YET = 'not there yet in fleetslice';
const GPU = 'for another product; KubeSlice itself does not use it';
const RUNTIME = 'worked out at run time; no file holds it';
const SCHEDULING = 'the way a queue is made is not a matter of configuration here';

const EVERY_KIND: Table = {
  '/apiVersion': 'replaced by the apiVersion of fleetslice',
  '/kind': 'replaced by a kind of fleetslice',
  '/metadata/annotations/**': 'notes of other programs',
  '/metadata/creationTimestamp': SERVER,
  '/metadata/deletionTimestamp': SERVER,
  '/metadata/deletionGracePeriodSeconds': SERVER,
  '/metadata/finalizers/**': 'a matter of KubeSlice: deleting a file is enough here',
  '/metadata/generateName': SERVER,
  '/metadata/generation': SERVER,
  '/metadata/managedFields/**': SERVER,
  '/metadata/ownerReferences/**': SERVER,
  '/metadata/resourceVersion': SERVER,
  '/metadata/selfLink': SERVER,
  '/metadata/uid': SERVER,
  '/metadata/namespace': 'a fleet repo has no namespaces of a hub',
  '/status/**': 'what KubeSlice reported, not what was declared',
};

const QOS: Table = { queueType: SCHEDULING, tcType: SCHEDULING };

/** Only the blocks in it are read. */
const COPY: Table = {
  '/metadata/name': 'KubeSlice puts it together from other names',
  '/metadata/labels/**': 'a label that a program put there for itself',
  '/spec/**': 'a copy that KubeSlice makes of the SliceConfig',
};

const BY_KIND: Readonly<Record<string, Table>> = {
  Project: {
    '/spec/serviceAccount/**': 'who may change the fleet is decided where the Git repository is',
    '/spec/defaultSliceCreation': 'there is no default slice; every slice is written down',
  },
  Cluster: {
    '/spec/networkInterface': 'the agent finds the interface by its routes',
    '/spec/enableAutoEviction': GPU,
    '/spec/requeueOnFailure': GPU,
    '/spec/clusterProperty/telemetry/**': 'hub and agents serve metrics themselves',
    '/spec/clusterProperty/monitoring/**': 'dashboards are not part of a fleet',
  },
  SliceConfig: {
    '/spec/sliceType': 'KubeSlice gives it no meaning',
    '/spec/sliceGatewayProvider/sliceCaType': 'there is no CA: keys are made on the hosts and stay there',
    '/spec/vpnConfig/cipher': 'WireGuard has one cipher',
    '/spec/renewBefore': 'an order to renew keys now, not a setting',
    '/spec/externalGatewayConfig/**': `ingress and egress gateways are ${NOT_YET}`,
    '/spec/qosProfileDetails/queueType': QOS['queueType'] ?? '',
    '/spec/qosProfileDetails/tcType': QOS['tcType'] ?? '',
  },
  SliceQoSConfig: {
    '/spec/queueType': QOS['queueType'] ?? '',
    '/spec/tcType': QOS['tcType'] ?? '',
  },
  ServiceExport: {
    '/spec/ingressEnabled': `ingress gateways are ${NOT_YET}`,
    '/spec/ports/*/serviceProtocol': 'only multi-network slices of KubeSlice use it',
    '/spec/ports/*/servicePort': 'only multi-network slices of KubeSlice use it',
  },
  ServiceExportConfig: {
    '/spec/serviceDiscoveryEndpoints/**': RUNTIME,
    '/spec/serviceDiscoveryPorts/*/serviceProtocol': 'only multi-network slices of KubeSlice use it',
    '/spec/serviceDiscoveryPorts/*/servicePort': 'only multi-network slices of KubeSlice use it',
  },
  WorkerSliceConfig: COPY,
  SliceIpam: COPY,
};

const WHOLE_KINDS: Table = {
  VpnKeyRotation: 'the state of a rotation; its interval comes from the SliceConfig',
  WorkerSliceGateway: RUNTIME,
  WorkerSliceGwRecycler: RUNTIME,
  WorkerServiceImport: 'made from exports at run time',
  Slice: 'a copy that KubeSlice makes of the SliceConfig',
  SliceGateway: RUNTIME,
  ServiceImport: 'made from exports at run time',
  SliceNodeAffinity: `node affinity is ${NOT_YET}`,
  SliceResourceQuotaConfig: `quotas are ${NOT_YET}`,
  WorkerSliceResourceQuota: `quotas are ${NOT_YET}`,
  SliceRoleTemplate: `roles are ${NOT_YET}`,
  SliceRoleBinding: `roles are ${NOT_YET}; what it holds may include tokens`,
  WorkerSliceRoleBinding: `roles are ${NOT_YET}; what it holds may include tokens`,
  SliceNSGateway: `gateways are ${NOT_YET}`,
  WorkerSliceNSGateway: `gateways are ${NOT_YET}`,
  VpcServiceImport: `access to services outside of the clusters is ${NOT_YET}`,
  ReplicationSlice: 'copies data between clusters, which is no matter of networks',
  ReplicationJobConfig: 'copies data between clusters, which is no matter of networks',
  MigrationSlice: 'copies data between clusters, which is no matter of networks',
  MigrationJobConfig: 'copies data between clusters, which is no matter of networks',
  WorkerSliceAppServiceResourceUsage: RUNTIME,
  GpuWorkload: GPU,
};

/** Why objects of this kind are not carried over at all; undefined for those that are, and for unknown ones. */
export function reasonForKind(kind: string): string | undefined {
  return WHOLE_KINDS[kind];
}

/** Gives every field that nobody has dealt with its reason; one without any is unknown, which is a finding. */
export function accountForRest(object: KubeSliceObject, findings: Findings): void {
  const table = [...patternsOf(BY_KIND[object.kind] ?? {}), ...patternsOf(EVERY_KIND)];
  const unknown: string[] = [];
  for (const leaf of leavesOf(object.manifest.value, '')) {
    if (object.isKnown(leaf)) continue;
    const reason = reasonIn(table, leaf.split('/')) ?? (isEmpty(object.at(leaf)) ? 'it is empty' : undefined);
    if (reason === undefined) object.loseUnknown(leaf);
    else object.lose(leaf, reason);
    if (reason === undefined) unknown.push(leaf);
  }
  const [first] = unknown;
  if (first === undefined) return;
  const others = unknown.length === 1 ? '' : ` and ${unknown.length - 1} more`;
  findings.add(
    'FS5014',
    object.place(first),
    `${object.label} has an unknown field or shape at ${pathOf(first)}${others}`,
  );
}

type Reasons = readonly (readonly [Pattern, string])[];

function patternsOf(table: Table): Reasons {
  return Object.entries(table).map(([pattern, reason]) => [patternOf(pattern), reason] as const);
}

function reasonIn(table: Reasons, segments: readonly string[]): string | undefined {
  return table.find(([pattern]) => fits(pattern, segments))?.[1];
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
