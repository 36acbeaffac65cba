import type { ServiceExportDocument, SliceDocument } from '../documents/document.ts';
import { compareText } from '../model/diagnostic.ts';
import type { ClusterName, NamespaceName, ServiceName } from '../model/ids.ts';
import type { Catalog } from './catalog.ts';
import { checkNames } from './export-names.ts';
import type { Findings } from './findings.ts';
import type { FleetExport } from './fleet.ts';
import { checkNotEmpty } from './lists.ts';
import { checkMembers, type SliceContext } from './members.ts';

/** The exports of a slice, sorted by namespace and name, and what is wrong with them. */
export function exportsOf(slice: SliceContext, findings: Findings): readonly FleetExport[] {
  const documents = slice.catalog.exports.get(slice.document.name) ?? [];
  checkNames(slice, documents, findings);
  return documents.map((document) => {
    checkNamespace(document, slice.document, findings);
    checkClusters(document, slice, findings);
    checkPorts(document, findings);
    return exportOf(document, slice);
  });
}

/** Exports that name a slice which is not there. */
export function checkSlices(catalog: Catalog, findings: Findings): void {
  for (const [slice, documents] of catalog.exports) {
    if (catalog.slices.has(slice) || catalog.isRejected('Slice', slice)) continue;
    const hint = catalog.suggest('Slice', slice);
    for (const document of documents) {
      const place = { source: document.source, pointer: '/spec/slice' };
      findings.add('FS2011', place, `there is no slice ${slice} in this fleet`, { hint });
    }
  }
}

function exportOf(document: ServiceExportDocument, { members }: SliceContext): FleetExport {
  const { spec } = document;
  const clusters = spec.clusters?.toSorted() ?? members.map(({ name }) => name);
  const offered = {
    namespace: document.namespace as NamespaceName,
    name: document.name,
    service: (spec.serviceName ?? document.name) as ServiceName,
    headless: spec.type === 'Headless',
    clusters: clusters as ClusterName[],
    ports: (spec.ports ?? [])
      .map(({ name, port, protocol = 'TCP' }) => ({ name, port, protocol }))
      .toSorted((a, b) => compareText(a.name, b.name)),
    aliases: (spec.aliases ?? []).toSorted(),
    distribution: spec.trafficDistribution ?? ('Any' as const),
  };
  return spec.consumers === undefined ? offered : { ...offered, consumers: spec.consumers };
}

/** Offered by members, and from where its namespace belongs to the slice. */
function checkClusters(document: ServiceExportDocument, slice: SliceContext, findings: Findings): void {
  const { source, namespace, spec } = document;
  const place = { source, pointer: '/spec/clusters' };
  checkNotEmpty(spec.clusters, place, 'no cluster offers the service', findings);
  checkMembers(spec.clusters ?? [], place, slice, findings);
  const { namespaces } = slice.document.spec;
  if (namespaces === undefined) return;
  const entry = namespaces.findIndex(({ name }) => name === namespace);
  const allowed = namespaces[entry]?.clusters;
  if (allowed === undefined) return;
  for (const [index, cluster] of (spec.clusters ?? []).entries()) {
    if (allowed.includes(cluster) || !slice.names.has(cluster)) continue;
    const at = { source, pointer: `/spec/clusters/${index}` };
    const related = {
      source: slice.document.source,
      pointer: `/spec/namespaces/${entry}/clusters`,
      message: 'the clusters where it is in the slice',
    };
    const message = `namespace ${namespace} of cluster ${cluster} is not in slice ${spec.slice}`;
    findings.add('FS2015', at, message, { related: [related] });
  }
}

/** A name means one port, and a port of a protocol has one name. */
function checkPorts(document: ServiceExportDocument, findings: Findings): void {
  const { ports } = document.spec;
  if (ports === undefined || ports.length < 2) return;
  const known = new Map<string, number>();
  for (const [index, { name, port, protocol = 'TCP' }] of ports.entries()) {
    const number = `${port}/${protocol}`;
    const earlier = known.get(name) ?? known.get(number);
    if (earlier !== undefined) {
      const twice = known.has(name)
        ? ({ field: 'name', value: name } as const)
        : ({ field: 'port', value: number } as const);
      addTwice(document, { earlier, index, ...twice }, findings);
    }
    known.set(name, earlier ?? index).set(number, earlier ?? index);
  }
}

function addTwice(
  { source }: ServiceExportDocument,
  { earlier, index, field, value }: Twice,
  findings: Findings,
): void {
  const at = (port: number): string => `/spec/ports/${port}/${field}`;
  findings.add('FS2019', { source, pointer: at(index) }, `port ${value} is declared twice`, {
    related: [{ source, pointer: at(earlier), message: 'first declared here' }],
  });
}

interface Twice {
  readonly earlier: number;
  readonly index: number;
  readonly field: 'name' | 'port';
  readonly value: string;
}

function checkNamespace(document: ServiceExportDocument, slice: SliceDocument, findings: Findings): void {
  const { namespaces } = slice.spec;
  if (namespaces === undefined) return;
  const index = namespaces.findIndex(({ name }) => name === document.namespace);
  const entry = namespaces[index];
  if (entry !== undefined && entry.allowExports !== false) return;
  const place = { source: document.source, pointer: '/metadata/namespace' };
  const [why, pointer, message] =
    entry === undefined
      ? [`is not in slice ${slice.name}`, '/spec/namespaces', 'the namespaces of the slice']
      : [
          `may not export to slice ${slice.name}`,
          `/spec/namespaces/${index}/allowExports`,
          'not allowed here',
        ];
  findings.add('FS2015', place, `namespace ${document.namespace} ${why}`, {
    related: [{ source: slice.source, pointer, message }],
  });
}
