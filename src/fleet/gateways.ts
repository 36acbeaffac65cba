import type { ClusterDocument } from '../documents/document.ts';
import type { Findings } from './findings.ts';

interface Endpoint {
  readonly cluster: ClusterDocument;
  readonly index: number;
}

/** The ports an agent takes when its cluster names none. */
const ANY_PORT = { first: 0, last: 65_535 };

/** One address for the gateways of two clusters is right only behind one NAT with ports told apart. */
export function checkEndpointsOnce(clusters: Iterable<ClusterDocument>, findings: Findings): void {
  const first = new Map<string, Endpoint>();
  for (const cluster of clusters) {
    for (const [index, endpoint] of (cluster.spec.gateways?.endpoints ?? []).entries()) {
      const earlier = first.get(endpoint);
      if (earlier === undefined) first.set(endpoint, { cluster, index });
      else if (mayMeet(earlier.cluster, cluster)) addShared(endpoint, earlier, { cluster, index }, findings);
    }
  }
}

function mayMeet(a: ClusterDocument, b: ClusterDocument): boolean {
  const [left, right] = [a, b].map(({ spec }) => spec.gateways?.portRange ?? ANY_PORT);
  if (left === undefined || right === undefined) return false;
  return left.first <= right.last && right.first <= left.last;
}

function addShared(
  endpoint: string,
  earlier: Endpoint,
  { cluster, index }: Endpoint,
  findings: Findings,
): void {
  const place = { source: cluster.source, pointer: `/spec/gateways/endpoints/${index}` };
  const message = `${endpoint} is also an endpoint of cluster ${earlier.cluster.name}`;
  const related = {
    source: earlier.cluster.source,
    pointer: `/spec/gateways/endpoints/${earlier.index}`,
    message: `the endpoint of cluster ${earlier.cluster.name}`,
  };
  findings.add('FS2044', place, message, { related: [related] });
}
