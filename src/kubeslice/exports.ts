import { printable } from '../documents/quote.ts';
import { isLabel } from '../model/ids.ts';
import { mapAliases } from './aliases.ts';
import { type Draft, draftOf } from './draft.ts';
import { type FleetDraft, pathIn, refuse, type SliceDraft } from './fleet-draft.ts';
import type { Findings } from './findings.ts';
import { mapLabels } from './labels.ts';
import { labelOf } from './names.ts';
import type { KubeSliceObject } from './object.ts';
import { mapPorts } from './ports.ts';
import { serviceFor } from './services.ts';

/** ServiceExport of workers and ServiceExportConfig of the hub to ServiceExport. */
export function mapExports(
  objects: readonly KubeSliceObject[],
  fleets: readonly FleetDraft[],
  findings: Findings,
): void {
  for (const fleet of fleets) {
    for (const object of fleet.project.objects) {
      if (object.kind === 'ServiceExportConfig' && object.refusal === '') mapConfig(object, fleet);
    }
  }
  for (const object of objects) {
    if (object.refusal === '') mapExport(object, fleets, findings);
  }
  for (const fleet of fleets) sortClusters(fleet);
}

/** Where an export belongs: the fleet, the slice, and its name. */
interface Target {
  readonly fleet: FleetDraft;
  readonly slice: SliceDraft;
  readonly namespace: string;
  readonly draft: Draft;
}

function mapExport(object: KubeSliceObject, fleets: readonly FleetDraft[], findings: Findings): void {
  const name = object.text('/spec/slice');
  const found = fleets.filter((fleet) => name !== undefined && fleet.slices.has(name));
  const [fleet] = found;
  if (fleet === undefined) return refuseUnknown(object, '/spec/slice', findings);
  if (found.length > 1) {
    const message = `${object.label}: several projects have a slice ${printable(name ?? '')}`;
    return refuse(object, findings, { code: 'FS5005', message, pointer: '/spec/slice' });
  }
  const slice = fleet.slices.get(name ?? '');
  if (slice === undefined) return;
  const namespace = namespaceOf(object, slice, findings);
  if (namespace === undefined) return;
  const target = targetFor(object, { name: object.name, namespace, slice, fleet }, '/metadata/name');
  if (target === undefined) return;
  mapLabels(object, target.draft);
  object.map('/spec/slice', target.draft, '/spec/slice');
  mapSelector(object, target);
  const service = serviceOf(object, target);
  mapPorts(object, { list: '/spec/ports', number: 'containerPort' }, target.draft, service?.ports);
  mapAliases(object, target.draft, fleet, slice.draft.name);
}

function mapConfig(object: KubeSliceObject, fleet: FleetDraft): void {
  const slice = fleet.slices.get(object.text('/spec/sliceName') ?? '');
  if (slice === undefined) return refuseUnknown(object, '/spec/sliceName', fleet.findings);
  const [name, namespace] = [object.text('/spec/serviceName'), object.text('/spec/serviceNamespace')];
  if (name === undefined || namespace === undefined) {
    const message = `${object.label} has no serviceName or no serviceNamespace`;
    return refuse(object, fleet.findings, { code: 'FS5002', message, pointer: '/spec' });
  }
  if (!isNamespaceOf(slice, namespace))
    return refuse(object, fleet.findings, {
      code: 'FS5008',
      message: strangeNamespace(object, namespace, slice),
      pointer: '/spec/serviceNamespace',
    });
  const target = targetFor(object, { name, namespace, slice, fleet }, '/spec/serviceName');
  if (target === undefined) return;
  mapLabels(object, target.draft);
  object.lose('/metadata/name', 'KubeSlice puts it together from the names of service and cluster');
  object.map('/spec/sliceName', target.draft, '/spec/slice');
  object.map('/spec/serviceNamespace', target.draft, '/metadata/namespace');
  mapSource(object, target);
  mapPorts(object, { list: '/spec/serviceDiscoveryPorts', number: 'port' }, target.draft);
  mapAliases(object, target.draft, fleet, slice.draft.name);
}

function refuseUnknown(object: KubeSliceObject, pointer: string, findings: Findings): void {
  const name = object.text(pointer);
  const message =
    name === undefined
      ? `${object.label} names no slice`
      : `${object.label}: slice ${printable(name)} is not in the result`;
  refuse(object, findings, { code: name === undefined ? 'FS5002' : 'FS5007', message, pointer });
}

/** The namespace of a ServiceExport; where the manifest has none, the only one of the slice. */
function namespaceOf(object: KubeSliceObject, slice: SliceDraft, findings: Findings): string | undefined {
  const { namespace } = object;
  const [only, second] = slice.namespaces;
  if (namespace === '' && only !== undefined && second === undefined) return only;
  if (namespace !== '' && isNamespaceOf(slice, namespace)) return namespace;
  const message =
    namespace === ''
      ? `${object.label} has no metadata.namespace, and slice ${slice.draft.name} has ${slice.namespaces.length}`
      : strangeNamespace(object, namespace, slice);
  refuse(object, findings, { code: 'FS5008', message, pointer: '/metadata/namespace' });
  return undefined;
}

function isNamespaceOf({ namespaces }: SliceDraft, namespace: string): boolean {
  return isLabel(namespace) && (namespaces.length === 0 || namespaces.includes(namespace));
}

function strangeNamespace(object: KubeSliceObject, namespace: string, slice: SliceDraft): string {
  return `${object.label}: namespace ${printable(namespace)} is not in slice ${slice.draft.name}`;
}

interface Identity {
  readonly name: string;
  readonly namespace: string;
  readonly slice: SliceDraft;
  readonly fleet: FleetDraft;
}

/** The export of that name, made when it is not there: several clusters may export one service. */
function targetFor(object: KubeSliceObject, identity: Identity, pointer: string): Target | undefined {
  const { name: original, namespace, slice, fleet } = identity;
  const name = labelOf(original);
  if (name === undefined) {
    refuse(object, fleet.findings, {
      code: 'FS5003',
      message: `${object.label}: no name can be made of it`,
      pointer,
    });
    return undefined;
  }
  const path = pathIn(fleet, `exports/${slice.draft.name}/${namespace}/${name}.yaml`);
  const known = fleet.exports.get(path);
  if (known !== undefined && known.original !== original) {
    refuse(object, fleet.findings, {
      code: 'FS5005',
      message: `${object.label} would be written as ${name}, which is another one`,
      pointer,
    });
    return undefined;
  }
  const draft = known?.draft ?? exportDraft(name, namespace, slice, path);
  if (known === undefined) fleet.exports.set(path, { draft, original });
  if (known === undefined && name !== original)
    fleet.findings.add('FS5004', object.place(pointer), `${object.label} is written as ${name}`);
  object.main = draft;
  if (name === original) object.map(pointer, draft, '/metadata/name');
  else object.change(pointer, draft, '/metadata/name', 'the name was no RFC 1123 label');
  explain(object, draft, known === undefined);
  return { fleet, slice, namespace, draft };
}

function exportDraft(name: string, namespace: string, slice: SliceDraft, path: string): Draft {
  const draft = draftOf('ServiceExport', name, path);
  draft.metadata['namespace'] = namespace;
  // In the order in which they are shown; what stays empty is taken out again.
  Object.assign(draft.spec, {
    slice: slice.draft.name,
    serviceName: undefined,
    clusters: undefined,
    ports: undefined,
    type: 'Headless',
    aliases: undefined,
  });
  return draft;
}

function explain(object: KubeSliceObject, draft: Draft, isNew: boolean): void {
  if (isNew)
    object.default(draft, '/spec/type', 'KubeSlice answers with the addresses of the pods, and so does this');
  if (object.kind !== 'ServiceExport') return;
  if (object.namespace !== '') object.map('/metadata/namespace', draft, '/metadata/namespace');
  else object.default(draft, '/metadata/namespace', 'the manifest has none; it is the only one of the slice');
}

/** In KubeSlice an export chooses pods, here it names a Service that does. */
function mapSelector(object: KubeSliceObject, target: Target): void {
  const { draft } = target;
  const service = serviceOf(object, target);
  const name = service?.name ?? draft.name;
  if (service !== undefined && name !== draft.name) draft.spec['serviceName'] = name;
  const field = draft.spec['serviceName'] === undefined ? '/metadata/name' : '/spec/serviceName';
  for (const pointer of object.below('/spec/selector/matchLabels')) {
    if (object.text(pointer) === undefined) continue;
    if (service === undefined)
      object.lose(pointer, `exports name a Service: there must be one ${name} that has this selector`);
    else object.map(pointer, draft, field);
  }
  object.loseAll('/spec/selector/matchExpressions', 'KubeSlice itself does not look at it');
}

function serviceOf(object: KubeSliceObject, { fleet, namespace }: Target): ReturnType<typeof serviceFor> {
  const selector = object.at('/spec/selector/matchLabels');
  return (
    serviceFor(fleet.services, namespace, selector) ?? serviceFor(fleet.services, object.namespace, selector)
  );
}

function mapSource(object: KubeSliceObject, { fleet, slice, draft }: Target): void {
  const pointer = '/spec/sourceCluster';
  const source = object.text(pointer);
  if (source === undefined) return;
  const cluster = fleet.clusters.get(source);
  if (cluster === undefined || !slice.members.includes(source)) {
    object.drop(pointer, `${printable(source)} is no cluster of the slice`);
    return;
  }
  const clusters = (draft.spec['clusters'] ?? []) as readonly string[];
  draft.spec['clusters'] = [...new Set([...clusters, cluster.name])];
  object.map(pointer, draft, '/spec/clusters');
}

function sortClusters(fleet: FleetDraft): void {
  for (const { draft } of fleet.exports.values()) {
    const clusters = draft.spec['clusters'] as readonly string[] | undefined;
    if (clusters !== undefined) draft.spec['clusters'] = clusters.toSorted();
    for (const [field, value] of Object.entries(draft.spec)) {
      if (value === undefined) delete draft.spec[field];
    }
  }
}
