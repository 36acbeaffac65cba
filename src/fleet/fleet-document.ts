import type { FleetDocument } from '../documents/document.ts';
import { suggest } from '../documents/suggest.ts';
import type { Topology } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { Findings, Place } from './findings.ts';
import { checkCluster } from './members.ts';
import { checkRollout } from './rollout.ts';
import { checkEdges } from './topology.ts';

const KINDS = ['Fleet', 'Cluster', 'Slice', 'ServiceExport', 'QoSProfile'] as const;

/** What the Fleet document refers to: clusters of its defaults and waves, and objects it acknowledges risks of. */
export function checkFleetDocument(catalog: Catalog, findings: Findings): void {
  const { fleet } = catalog;
  if (fleet === undefined) return;
  checkDefaults(fleet, catalog, findings);
  checkRollout(fleet, catalog, findings);
  checkAcknowledged(fleet, catalog, findings);
}

function checkDefaults({ spec, source }: FleetDocument, catalog: Catalog, findings: Findings): void {
  const { topology, namespaceIsolation } = spec.defaults ?? {};
  const place = { source, pointer: '/spec/defaults/topology' };
  if (topology !== undefined) checkTopology(topology, place, catalog, findings);
  for (const [index, { clusters = [] }] of (namespaceIsolation?.allow ?? []).entries()) {
    const pointer = `/spec/defaults/namespaceIsolation/allow/${index}/clusters`;
    checkClusters(clusters, { source, pointer }, catalog, findings);
  }
}

function checkTopology(
  { hubs = [], edges = [] }: Topology,
  { source, pointer }: Place,
  catalog: Catalog,
  findings: Findings,
): void {
  checkClusters(hubs, { source, pointer: `${pointer}/hubs` }, catalog, findings);
  for (const [index, { from, to }] of edges.entries()) {
    checkCluster(from, { source, pointer: `${pointer}/edges/${index}/from` }, catalog, findings);
    checkCluster(to, { source, pointer: `${pointer}/edges/${index}/to` }, catalog, findings);
  }
  checkEdges(edges, { source, pointer }, findings);
}

function checkClusters(
  names: readonly string[],
  { source, pointer }: Place,
  catalog: Catalog,
  findings: Findings,
): void {
  for (const [index, name] of names.entries()) {
    checkCluster(name, { source, pointer: `${pointer}/${index}` }, catalog, findings);
  }
}

/** An object that is gone may be the very risk, so only what looks misspelt is told. */
function checkAcknowledged({ spec, source }: FleetDocument, catalog: Catalog, findings: Findings): void {
  const known = { Cluster: catalog.clusters, Slice: catalog.slices, QoSProfile: catalog.profiles };
  for (const [index, { object }] of (spec.acknowledge ?? []).entries()) {
    const place = { source, pointer: `/spec/acknowledge/${index}/object` };
    const slash = object.indexOf('/');
    const [word, name] = [object.slice(0, slash), object.slice(slash + 1)];
    const kind = KINDS.find((one) => one === word);
    if (kind === undefined) {
      const meant = suggest(word, KINDS);
      const hint = meant === undefined ? `kinds: ${KINDS.join(', ')}` : `did you mean ${meant}/${name}?`;
      findings.add('FS2007', place, `${object} is no object: there is no kind ${word}`, { hint });
    } else if (kind !== 'Fleet' && kind !== 'ServiceExport') {
      if (known[kind].has(name) || catalog.isRejected(kind, name)) continue;
      const hint = catalog.suggest(kind, name);
      if (hint !== undefined) findings.add('FS2007', place, `there is no ${object} in this fleet`, { hint });
    }
  }
}
