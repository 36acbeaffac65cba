import type { ServiceExportDocument } from '../documents/document.ts';
import type { Consumers } from '../model/generated/types.ts';
import type { Findings, Place } from './findings.ts';
import { partsOf } from './graph.ts';
import { checkNotEmpty, enumerated } from './lists.ts';
import { checkMember } from './members.ts';
import type { FleetView, SliceView } from './view.ts';

interface Offer {
  readonly document: ServiceExportDocument;
  readonly consumers: Consumers;
  readonly view: SliceView;
}

/** Who may use an export: slices, clusters and namespaces that are there, and that can reach it. */
export function checkConsumers(fleet: FleetView, findings: Findings): void {
  for (const view of fleet.slices.values()) {
    for (const document of fleet.catalog.exports.get(view.document.name) ?? []) {
      const { consumers } = document.spec;
      if (consumers !== undefined) checkOffer({ document, consumers, view }, fleet, findings);
    }
  }
}

function checkOffer(offer: Offer, fleet: FleetView, findings: Findings): void {
  const { document, consumers } = offer;
  for (const field of ['slices', 'clusters', 'namespaces'] as const) {
    const place = { source: document.source, pointer: `/spec/consumers/${field}` };
    checkNotEmpty(consumers[field], place, 'nobody may use the service', findings);
  }
  checkSlices(offer, fleet, findings);
  checkClusters(offer, fleet, findings);
  if (consumers.slices === undefined) checkNamespaces(offer, findings);
}

/** Slices meet only in clusters that are in both. */
function checkSlices(
  { document, consumers, view }: Offer,
  { catalog, slices }: FleetView,
  findings: Findings,
): void {
  for (const [index, name] of (consumers.slices ?? []).entries()) {
    const place = { source: document.source, pointer: `/spec/consumers/slices/${index}` };
    const consumer = slices.get(name);
    if (consumer !== undefined) {
      if (consumer.members.some((member) => view.names.has(member.name))) continue;
      const message = `slice ${name} has no cluster in common with slice ${view.document.name}`;
      const related = {
        source: consumer.document.source,
        pointer: '/spec',
        message: `the members of ${name}`,
      };
      findings.add('FS2050', place, message, { related: [related] });
    } else if (!catalog.slices.has(name) && !catalog.isRejected('Slice', name)) {
      const hint = catalog.suggest('Slice', name);
      findings.add('FS2011', place, `there is no slice ${name} in this fleet`, { hint });
    }
  }
}

function checkClusters(offer: Offer, { catalog, slices }: FleetView, findings: Findings): void {
  const { document, consumers, view } = offer;
  const others = (consumers.slices ?? []).map((name) => slices.get(name));
  const reach = reachOf(offer);
  for (const [index, cluster] of (consumers.clusters ?? []).entries()) {
    const place = { source: document.source, pointer: `/spec/consumers/clusters/${index}` };
    if (!view.names.has(cluster) && others.some((other) => other?.names.has(cluster))) continue;
    const isMember = checkMember(cluster, place, { ...view, catalog }, findings);
    if (isMember && reach?.has(cluster) === false) addUnreachable(cluster, place, offer, findings);
  }
}

/** The members that some offering cluster can reach; undefined when that is all of them. */
function reachOf({ document, view }: Offer): ReadonlySet<string> | undefined {
  const { topology } = view.slice.settings;
  if (topology.type !== 'Custom') return undefined;
  const offering = document.spec.clusters;
  const parts = partsOf([...view.names], topology.edges);
  return new Set(
    parts.filter((part) => offering === undefined || part.some((name) => offering.includes(name))).flat(),
  );
}

function addUnreachable(cluster: string, place: Place, { document, view }: Offer, findings: Findings): void {
  const offering = enumerated(document.spec.clusters ?? []);
  const message = `no path of edges leads from ${cluster} to ${offering}, where ${document.name} is offered`;
  const related = {
    source: view.document.source,
    pointer: '/spec/topology/edges',
    message: 'the edges of the slice',
  };
  findings.add('FS2050', place, message, { related: [related] });
}

function checkNamespaces({ document, consumers, view }: Offer, findings: Findings): void {
  const { namespaces } = view.document.spec;
  if (namespaces === undefined) return;
  const known = new Set(namespaces.map(({ name }) => name));
  for (const [index, namespace] of (consumers.namespaces ?? []).entries()) {
    if (known.has(namespace)) continue;
    const place = { source: document.source, pointer: `/spec/consumers/namespaces/${index}` };
    const related = {
      source: view.document.source,
      pointer: '/spec/namespaces',
      message: 'the namespaces of the slice',
    };
    const message = `namespace ${namespace} is not in slice ${view.document.name}`;
    findings.add('FS2015', place, message, { related: [related] });
  }
}
