import { formatAddress, formatPrefix, parseAddress, parsePrefix } from '../net/ip.ts';
import { comment, type Draft, draftOf } from './draft.ts';
import { type FleetDraft, mapName, nameFor, pathIn, uniqueOf } from './fleet-draft.ts';
import { mapLabels } from './labels.ts';
import { isLabelValue, labelOf } from './names.ts';
import type { KubeSliceObject } from './object.ts';

const MOST_ENDPOINTS = 16;
const MOST_NETWORKS = 64;
const GEO = '/spec/clusterProperty/geoLocation';

export function mapClusters(fleet: FleetDraft): void {
  for (const object of uniqueOf('Cluster', fleet)) {
    const name = nameFor(object, fleet.clusters.values(), fleet);
    if (name === undefined) continue;
    const draft = clusterDraft(name, fleet);
    fleet.clusters.set(object.name, draft);
    mapName(object, draft);
    mapLabels(object, draft);
    mapEndpoints(object, draft);
    mapNetworks(object, draft);
    mapLocation(object, draft);
    object.default(draft, '/spec/type', 'KubeSlice runs on Kubernetes only');
  }
}

/** The cluster that a slice names; one is made when it was not given. Undefined when there is no name for it. */
export function clusterFor(
  slice: KubeSliceObject,
  pointer: string,
  name: string,
  fleet: FleetDraft,
): Draft | undefined {
  const known = fleet.clusters.get(name);
  if (known !== undefined) return known;
  const label = labelOf(name);
  if (label === undefined || [...fleet.clusters.values()].some((draft) => draft.name === label)) {
    slice.drop(pointer, 'it is the name of no cluster');
    return undefined;
  }
  const draft = clusterDraft(label, fleet);
  fleet.clusters.set(name, draft);
  const message = `${slice.label} names cluster ${label}, for which no Cluster was given`;
  fleet.findings.add('FS5009', slice.place(pointer), message);
  slice.default(draft, '/spec/type', `no Cluster ${label} was among the manifests; a slice names it`);
  return draft;
}

/** How other clusters reach the gateways. In KubeSlice a slice says so, here the cluster does. */
export function gatewaysOf(draft: Draft): Record<string, unknown> {
  const gateways = (draft.spec['gateways'] ?? {}) as Record<string, unknown>;
  draft.spec['gateways'] = gateways;
  return gateways;
}

function clusterDraft(name: string, fleet: FleetDraft): Draft {
  const draft = draftOf('Cluster', name, pathIn(fleet, `clusters/${name}.yaml`));
  draft.spec['type'] = 'kubernetes';
  return draft;
}

function mapEndpoints(object: KubeSliceObject, draft: Draft): void {
  const declared = addressesAt(object, [...object.texts('/spec/nodeIPs'), ...single(object, '/spec/nodeIP')]);
  const found = declared.length > 0 ? declared : addressesAt(object, object.texts('/status/nodeIPs'));
  const endpoints: string[] = [];
  for (const { pointer, address } of found) {
    if (!endpoints.includes(address)) {
      if (endpoints.length === MOST_ENDPOINTS) {
        object.drop(pointer, `a cluster has at most ${MOST_ENDPOINTS} endpoints`);
        continue;
      }
      endpoints.push(address);
    }
    gatewaysOf(draft)['endpoints'] = endpoints;
    object.map(pointer, draft, `/spec/gateways/endpoints/${endpoints.indexOf(address)}`);
  }
  if (endpoints.length > 0)
    comment(draft, '/spec/gateways/endpoints', 'Node addresses of KubeSlice. Absent: the agent finds them.');
}

function single(
  object: KubeSliceObject,
  pointer: string,
): readonly { readonly pointer: string; readonly text: string }[] {
  const text = object.text(pointer);
  return text === undefined || text === '' ? [] : [{ pointer, text }];
}

function addressesAt(
  object: KubeSliceObject,
  texts: readonly { readonly pointer: string; readonly text: string }[],
): readonly { readonly pointer: string; readonly address: string }[] {
  return texts.flatMap(({ pointer, text }) => {
    const parsed = parseAddress(text);
    if (parsed.ok) return [{ pointer, address: formatAddress(parsed.value) }];
    object.drop(pointer, parsed.problem);
    return [];
  });
}

/** The pod networks that KubeSlice reported: what a slice must not overlap. */
function mapNetworks(object: KubeSliceObject, draft: Draft): void {
  const pods: string[] = [];
  for (const { pointer, text } of object.texts('/status/cniSubnet')) {
    const parsed = parsePrefix(text);
    const prefix = parsed.ok ? formatPrefix(parsed.value) : '';
    if (!parsed.ok || pods.length === MOST_NETWORKS) {
      object.drop(pointer, parsed.ok ? `a cluster has at most ${MOST_NETWORKS} networks` : parsed.problem);
      continue;
    }
    if (!pods.includes(prefix)) pods.push(prefix);
    draft.spec['networks'] = { pods };
    object.map(pointer, draft, `/spec/networks/pods/${pods.indexOf(prefix)}`);
  }
}

function mapLocation(object: KubeSliceObject, draft: Draft): void {
  const location: Record<string, unknown> = {};
  for (const [field, most] of [
    ['latitude', 90],
    ['longitude', 180],
  ] as const) {
    const pointer = `${GEO}/${field}`;
    const degrees = degreesAt(object, pointer);
    if (degrees === undefined) continue;
    if (Math.abs(degrees) > most) object.drop(pointer, `not a ${field}`);
    else {
      location[field] = degrees;
      object.map(pointer, draft, `/spec/location/${field}`);
    }
  }
  for (const [from, to] of [
    ['cloudRegion', 'region'],
    ['cloudProvider', 'provider'],
  ] as const) {
    const text = object.text(`${GEO}/${from}`);
    if (text === undefined) continue;
    if (text === '') object.lose(`${GEO}/${from}`, 'it is empty');
    else if (!isLabelValue(text)) object.drop(`${GEO}/${from}`, 'it is no value of a label');
    else {
      location[to] = text;
      object.map(`${GEO}/${from}`, draft, `/spec/location/${to}`);
    }
  }
  if (Object.keys(location).length > 0) draft.spec['location'] = location;
}

/** Degrees, as text in KubeSlice. Out of every range when it is no number. */
function degreesAt(object: KubeSliceObject, pointer: string): number | undefined {
  const value = object.at(pointer);
  if (typeof value === 'number') return value;
  const text = object.text(pointer);
  if (text === '') object.lose(pointer, 'it is empty');
  if (text === undefined || text === '') return undefined;
  return /^[-+]?\d{1,3}(?:\.\d{1,20})?$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}
