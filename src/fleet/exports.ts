import type { ServiceExportDocument, SliceDocument } from '../documents/document.ts';
import { compareText } from '../model/diagnostic.ts';
import type { ClusterName, NamespaceName, ServiceName } from '../model/ids.ts';
import type { Catalog } from './catalog.ts';
import type { Findings } from './findings.ts';
import type { FleetExport } from './fleet.ts';

/** The exports of a slice, sorted by namespace and name, and what is wrong with them. */
export function exportsOf(
  slice: SliceDocument,
  members: readonly string[],
  catalog: Catalog,
  findings: Findings,
): readonly FleetExport[] {
  const documents = catalog.exports.get(slice.name) ?? [];
  checkAliases(documents, findings);
  return documents.map((document) => {
    checkNamespace(document, slice, findings);
    return exportOf(document, members, catalog, findings);
  });
}

/** Exports that name a slice which is not there. */
export function checkSlices(catalog: Catalog, findings: Findings): void {
  for (const [slice, documents] of catalog.exports) {
    if (catalog.slices.has(slice) || catalog.isRejected('Slice', slice)) continue;
    for (const document of documents) {
      const place = { source: document.source, pointer: '/spec/slice' };
      findings.add('FS2011', place, `there is no slice ${slice} in this fleet`);
    }
  }
}

function exportOf(
  document: ServiceExportDocument,
  members: readonly string[],
  catalog: Catalog,
  findings: Findings,
): FleetExport {
  const { spec } = document;
  checkClusters(document, members, catalog, findings);
  checkPorts(document, findings);
  return {
    namespace: document.namespace as NamespaceName,
    name: document.name,
    service: (spec.serviceName ?? document.name) as ServiceName,
    headless: spec.type === 'Headless',
    clusters: (spec.clusters ?? members).toSorted() as ClusterName[],
    ports: (spec.ports ?? [])
      .map(({ name, port, protocol = 'TCP' }) => ({ name, port, protocol }))
      .toSorted((a, b) => compareText(a.name, b.name)),
    aliases: (spec.aliases ?? []).toSorted(),
    ...(spec.consumers === undefined ? {} : { consumers: spec.consumers }),
    distribution: spec.trafficDistribution ?? 'Any',
  };
}

function checkClusters(
  document: ServiceExportDocument,
  members: readonly string[],
  catalog: Catalog,
  findings: Findings,
): void {
  for (const [index, cluster] of (document.spec.clusters ?? []).entries()) {
    const place = { source: document.source, pointer: `/spec/clusters/${index}` };
    if (members.includes(cluster) || catalog.isRejected('Cluster', cluster)) continue;
    if (!catalog.clusters.has(cluster))
      findings.add('FS2010', place, `there is no cluster ${cluster} in this fleet`);
    else findings.add('FS2012', place, `cluster ${cluster} is no member of slice ${document.spec.slice}`);
  }
}

/** A name means one port, and a port of a protocol has one name. */
function checkPorts(document: ServiceExportDocument, findings: Findings): void {
  const known = new Set<string>();
  for (const [index, { name, port, protocol = 'TCP' }] of (document.spec.ports ?? []).entries()) {
    const isTwice = known.has(name) ? 'name' : 'port';
    const number = `${port}/${protocol}`;
    if (known.has(name) || known.has(number)) {
      const place = { source: document.source, pointer: `/spec/ports/${index}/${isTwice}` };
      findings.add('FS2019', place, `port ${isTwice === 'name' ? name : number} is declared twice`);
    }
    known.add(name).add(number);
  }
}

function checkNamespace(document: ServiceExportDocument, slice: SliceDocument, findings: Findings): void {
  const { namespaces } = slice.spec;
  if (namespaces === undefined) return;
  const entry = namespaces.find(({ name }) => name === document.namespace);
  if (entry !== undefined && entry.allowExports !== false) return;
  const place = { source: document.source, pointer: '/metadata/namespace' };
  const why = entry === undefined ? `is not in slice ${slice.name}` : `may not export to slice ${slice.name}`;
  findings.add('FS2015', place, `namespace ${document.namespace} ${why}`);
}

function checkAliases(documents: readonly ServiceExportDocument[], findings: Findings): void {
  const first = new Map<string, ServiceExportDocument>();
  for (const document of documents) {
    for (const [index, alias] of (document.spec.aliases ?? []).entries()) {
      const earlier = first.get(alias.toLowerCase());
      first.set(alias.toLowerCase(), earlier ?? document);
      if (earlier === undefined || earlier === document) continue;
      const place = { source: document.source, pointer: `/spec/aliases/${index}` };
      findings.add('FS2016', place, `${alias} is also an alias of ${earlier.namespace}/${earlier.name}`);
    }
  }
}
