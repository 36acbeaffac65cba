import type { Topology as WrittenTopology } from '../model/generated/types.ts';
import type { Findings, Place } from './findings.ts';
import type { Topology } from './fleet.ts';
import { partsOf } from './graph.ts';
import { enumerated } from './lists.ts';
import { checkMember, checkMembers, type SliceContext } from './members.ts';

type Edges = NonNullable<WrittenTopology['edges']>;

/** Hubs and edges lead to members, and every member has a tunnel. `topology` has the defaults filled in. */
export function checkTopology(slice: SliceContext, topology: Topology, findings: Findings): void {
  const { source, spec } = slice.document;
  const { hubs = [], edges = [] } = spec.topology ?? {};
  const place = { source, pointer: '/spec/topology' };
  const earlier = findings.all.length;
  checkMembers(hubs, { source, pointer: '/spec/topology/hubs' }, slice, findings);
  checkEnds(edges, slice, findings);
  checkUse(spec.topology ?? {}, topology.type, place, findings);
  checkEdges(edges, place, findings);
  // A name that is wrong is one cause; what follows from it is not told as well.
  if (findings.all.length > earlier || slice.catalog.hasRejected('Cluster')) return;
  if (topology.type === 'HubSpoke') checkHubs(slice, topology, findings);
  if (topology.type === 'Custom') checkParts(slice, topology, findings);
}

/** Edges that say nothing new. */
export function checkEdges(edges: Edges, { source, pointer }: Place, findings: Findings): void {
  const first = new Map<string, number>();
  for (const [index, { from, to }] of edges.entries()) {
    const at = { source, pointer: `${pointer}/edges/${index}` };
    const key = from < to ? `${from}/${to}` : `${to}/${from}`;
    const earlier = first.get(key);
    if (from === to) findings.add('FS2033', at, `the edge leads from ${from} to itself`);
    else if (earlier === undefined) first.set(key, index);
    else {
      const related = { source, pointer: `${pointer}/edges/${earlier}`, message: 'first listed here' };
      findings.add('FS2033', at, `the edge between ${from} and ${to} is there already`, {
        related: [related],
      });
    }
  }
}

function checkEnds(edges: Edges, slice: SliceContext, findings: Findings): void {
  for (const [index, edge] of edges.entries()) {
    for (const end of ['from', 'to'] as const) {
      const place = { source: slice.document.source, pointer: `/spec/topology/edges/${index}/${end}` };
      checkMember(edge[end], place, slice, findings);
    }
  }
}

/** What the slice itself wrote and its type does not read. */
function checkUse(
  { hubs, edges }: WrittenTopology,
  type: Topology['type'],
  { source, pointer }: Place,
  findings: Findings,
): void {
  if (hubs !== undefined && type !== 'HubSpoke') {
    findings.add('FS2034', { source, pointer: `${pointer}/hubs` }, `the topology ${type} has no hubs`);
  }
  if (edges !== undefined && type !== 'Custom') {
    findings.add('FS2034', { source, pointer: `${pointer}/edges` }, `the topology ${type} takes no edges`);
  }
}

function checkHubs({ document, names, catalog }: SliceContext, { hubs }: Topology, findings: Findings): void {
  if (names.size === 0 || hubs.some((hub) => names.has(hub))) return;
  const place = { source: document.source, pointer: '/spec/topology' };
  const { fleet } = catalog;
  const inherited = fleet?.spec.defaults?.topology?.hubs;
  const related =
    inherited === undefined || fleet === undefined
      ? []
      : [{ source: fleet.source, pointer: '/spec/defaults/topology/hubs', message: 'the hubs of the fleet' }];
  findings.add('FS2030', place, `no member of slice ${document.name} is a hub`, { related });
}

function checkParts({ document, names }: SliceContext, { edges }: Topology, findings: Findings): void {
  const parts = partsOf([...names], edges);
  const place = { source: document.source, pointer: '/spec/topology' };
  const alone = parts.filter((part) => part.length === 1).flat();
  if (alone.length > 0 && names.size > 1) {
    findings.add('FS2031', place, `no edge leads to ${enumerated(alone)}`);
  }
  const [first, second] = parts.filter((part) => part.length > 1);
  if (first === undefined || second === undefined) return;
  const message = `no path of edges leads from ${first[0]} to ${enumerated(second)}`;
  findings.add('FS2032', place, message);
}
