import { pathOf, printable } from '../documents/quote.ts';
import { formatLock, lockPath } from '../lock/lock.ts';
import { formatPrefix, parsePrefix, type Prefix } from '../net/ip.ts';
import { type Move, planAddresses, shownBlocks } from './addresses.ts';
import { clusterFor } from './clusters.ts';
import { type Draft, draftOf } from './draft.ts';
import { type FleetDraft, mapName, nameFor, pathIn, refuse, uniqueOf } from './fleet-draft.ts';
import { mapGatewayProvider } from './gateways.ts';
import { heldBlocks } from './ipam.ts';
import { mapLabels } from './labels.ts';
import type { KubeSliceObject } from './object.ts';
import { mapQos, profileOf } from './qos.ts';
import { mapIsolation } from './slice-namespaces.ts';

/** SliceConfig to Slice, with its lock. */
export function mapSlices(fleet: FleetDraft): void {
  for (const object of uniqueOf('SliceConfig', fleet)) mapSlice(object, fleet);
}

function mapSlice(object: KubeSliceObject, fleet: FleetDraft): void {
  if (!isNetwork(object, fleet)) return;
  const subnet = subnetOf(object, fleet);
  if (subnet === undefined) return;
  const taken = [...fleet.slices.values()].map(({ draft }) => draft);
  const name = nameFor(object, taken, fleet);
  if (name === undefined) return;
  const draft = draftOf('Slice', name, pathIn(fleet, `slices/${name}.yaml`));
  const members = mapMembers(object, draft, fleet);
  if (!mapAddresses({ object, draft, members: [...members.keys()] }, subnet, fleet)) return;
  draft.spec['clusters'] = [...members.values()];
  mapName(object, draft);
  mapLabels(object, draft);
  mapMode(object, draft);
  mapGatewayProvider(object, draft, members, fleet);
  mapRotation(object, draft);
  const namespaces = mapIsolation(object, draft, members, fleet);
  mapBandwidth(object, draft, fleet);
  fleet.slices.set(object.name, { draft, object, members: [...members.keys()], namespaces });
}

const MODE = '/spec/overlayNetworkDeploymentMode';

function isNetwork(object: KubeSliceObject, fleet: FleetDraft): boolean {
  const mode = object.text(MODE) ?? 'single-network';
  if (mode === 'single-network') return true;
  const message = `${object.label} is ${printable(mode)}: there is no such slice here`;
  refuse(object, fleet.findings, { code: 'FS5006', message, pointer: MODE });
  return false;
}

function mapMode(object: KubeSliceObject, draft: Draft): void {
  if (object.text(MODE) !== undefined) object.map(MODE, draft, '/spec');
}

const SUBNET = '/spec/sliceSubnet';

function subnetOf(object: KubeSliceObject, fleet: FleetDraft): Prefix | undefined {
  const text = object.text(SUBNET);
  const parsed = parsePrefix(text ?? '');
  if (parsed.ok && parsed.value.family === 4) return parsed.value;
  const problem = parsed.ok ? `${text} is not IPv4, which is all that KubeSlice has` : parsed.problem;
  const message = `${object.label}: ${text === undefined ? 'it has no sliceSubnet' : problem}`;
  refuse(object, fleet.findings, { code: 'FS5011', message, pointer: SUBNET });
  return undefined;
}

/** Names of KubeSlice to names of fleetslice, in the order of the SliceConfig. */
function mapMembers(object: KubeSliceObject, draft: Draft, fleet: FleetDraft): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  for (const { pointer, text } of object.texts('/spec/clusters')) {
    if (members.has(text)) {
      object.drop(pointer, `${printable(text)} is listed twice`);
      continue;
    }
    const cluster = clusterFor(object, pointer, text, fleet);
    if (cluster === undefined) continue;
    const target = `/spec/clusters/${members.size}`;
    members.set(text, cluster.name);
    object.map(pointer, draft, target);
  }
  return members;
}

interface Mapping {
  readonly object: KubeSliceObject;
  readonly draft: Draft;
  readonly members: readonly string[];
}

/** False when the slice was refused, as its subnet has no room. */
function mapAddresses({ object, draft, members }: Mapping, subnet: Prefix, fleet: FleetDraft): boolean {
  const lock = draftOf('SliceLock', draft.name, pathIn(fleet, lockPath(draft.name)));
  draft.spec['subnets'] = [formatPrefix(subnet)];
  const { length, from } = blockLength(object, subnet, draft);
  const blocks = 2 ** Math.max(0, length - subnet.length);
  const request = { slice: object.name, subnet, length, blocks, members, lock };
  const labels = new Map(members.map((member) => [member, fleet.clusters.get(member)?.name ?? member]));
  const held = length > 32 ? new Map<string, Prefix>() : heldBlocks(request, fleet);
  const plan = planAddresses({
    slice: draft.name,
    subnet,
    length,
    members: [...labels.values()],
    held: new Map([...held].map(([member, block]) => [labels.get(member) ?? member, block])),
  });
  const problem =
    'problem' in plan
      ? plan.problem
      : plan.unplaced.length > 0 && `${formatPrefix(subnet)} has no room for ${plan.unplaced.join(', ')}`;
  if ('problem' in plan || typeof problem === 'string') {
    refuse(object, fleet.findings, {
      code: 'FS5011',
      message: `${object.label}: ${problem}`,
      pointer: SUBNET,
    });
    return false;
  }
  draft.spec['clusterPrefix'] = { ipv4: plan.clusterPrefix };
  object.map(SUBNET, draft, '/spec/subnets/0');
  explainLength(object, { draft, from, length, clusterPrefix: plan.clusterPrefix });
  for (const move of plan.moves) tellMove(object, move, fleet);
  fleet.locks.set(lock.path, formatLock(draft.name, plan.entries));
  object.targets.add(lock.path);
  return true;
}

const IPAM = '/spec/sliceIpamType';
const IPAM_TYPES = ['Local', 'Static', 'Dynamic'];
const MOST_CLUSTERS = 32;
const USUAL_CLUSTERS = 16;
const USUAL_SIZE = 24;
const LONGEST_SIZE = 30;

interface BlockLength {
  readonly length: number;
  /** The field that says so; empty when none does. */
  readonly from: string;
}

function blockLength(object: KubeSliceObject, subnet: Prefix, draft: Draft): BlockLength {
  if (isDynamic(object, draft)) return dynamicLength(object, subnet);
  object.loseAll('/spec/subnetSize', 'only dynamic allocation reads it');
  const pointer = '/spec/maxClusters';
  const most = object.integer(pointer);
  const isUsable = most !== undefined && most >= 2 && most <= MOST_CLUSTERS;
  if (most !== undefined && !isUsable) object.drop(pointer, 'KubeSlice takes 2 to 32');
  const clusters = isUsable ? most : USUAL_CLUSTERS;
  return { length: subnet.length + Math.ceil(Math.log2(clusters)), from: isUsable ? pointer : '' };
}

function isDynamic(object: KubeSliceObject, draft: Draft): boolean {
  const type = object.text(IPAM);
  if (type === undefined) return false;
  if (IPAM_TYPES.includes(type)) object.map(IPAM, draft, '/spec/clusterPrefix');
  else object.drop(IPAM, 'no way of allocation that KubeSlice has; it is read as Local');
  return type === 'Dynamic';
}

function dynamicLength(object: KubeSliceObject, subnet: Prefix): BlockLength {
  object.loseAll('/spec/maxClusters', 'dynamic allocation does not read it');
  const pointer = '/spec/subnetSize';
  const size = object.integer(pointer);
  const isUsable = size !== undefined && size > subnet.length && size <= LONGEST_SIZE;
  if (size !== undefined && !isUsable)
    object.drop(pointer, 'no block of that size is in the subnet, or it has next to no address');
  return isUsable
    ? { length: size, from: pointer }
    : { length: Math.max(USUAL_SIZE, subnet.length + 1), from: '' };
}

function explainLength(
  object: KubeSliceObject,
  at: BlockLength & { readonly draft: Draft; readonly clusterPrefix: number },
): void {
  const { draft, from, length, clusterPrefix } = at;
  const target = '/spec/clusterPrefix/ipv4';
  const why =
    clusterPrefix === length
      ? `KubeSlice gives a /${length} to each cluster`
      : `KubeSlice gives a /${length} to each cluster, here written as several blocks of /${clusterPrefix}`;
  if (from === '') object.default(draft, target, `${why}, as nothing says otherwise`);
  else if (clusterPrefix === length) object.map(from, draft, target);
  else object.change(from, draft, target, why);
}

function tellMove(object: KubeSliceObject, { cluster, old, isInside, now }: Move, fleet: FleetDraft): void {
  if (old === undefined) {
    const message = `KubeSlice has no block for cluster ${cluster}; it gets ${shownBlocks(now)}`;
    fleet.findings.add('FS5010', object.place('/spec/clusters'), `${object.label}: ${message}`);
    return;
  }
  const had = `cluster ${cluster} had ${formatPrefix(old)}`;
  const message = isInside
    ? `${had} and keeps ${shownBlocks(now)}; the rest is for the router address and virtual IPs`
    : `${had} and gets ${shownBlocks(now)}`;
  fleet.findings.add('FS5010', object.place('/spec/clusters'), `${object.label}: ${message}`);
}

const ROTATION = '/spec/rotationInterval';
const MOST_DAYS = 999_999;

function mapRotation(object: KubeSliceObject, draft: Draft): void {
  const days = object.integer(ROTATION);
  const tunnel = draft.spec['tunnel'] as Record<string, unknown>;
  if (days === undefined) return;
  if (days < 1 || days > MOST_DAYS) {
    object.drop(ROTATION, 'no number of days');
    return;
  }
  tunnel['keyRotation'] = `${days}d`;
  object.map(ROTATION, draft, '/spec/tunnel/keyRotation');
}

const PROFILE = '/spec/standardQosProfileName';
const DETAILS = '/spec/qosProfileDetails';

function mapBandwidth(object: KubeSliceObject, draft: Draft, fleet: FleetDraft): void {
  const name = object.text(PROFILE);
  if (name === undefined || name === '') {
    mapQos(object, DETAILS, draft, '/qos');
    return;
  }
  if (object.at(DETAILS) !== undefined) {
    const message = `${pathOf(PROFILE)} and ${pathOf(DETAILS)} are both there; the profile is taken`;
    fleet.findings.add('FS5015', object.place(DETAILS), `${object.label}: ${message}`);
    object.loseAll(DETAILS, message);
  }
  const profile = profileOf(name, fleet, object);
  if (profile === undefined) {
    const message = `${object.label}: there is no SliceQoSConfig ${printable(name)} among the manifests`;
    fleet.findings.add('FS5007', object.place(PROFILE), message);
    object.lose(PROFILE, 'no SliceQoSConfig of that name is among the manifests');
    return;
  }
  draft.spec['qosProfile'] = profile.name;
  object.map(PROFILE, draft, '/spec/qosProfile');
}
