import type { ClusterDocument } from '../documents/document.ts';
import type { Findings } from './findings.ts';
import { bitsPerSecond, formatBits } from './quantity.ts';
import type { FleetView, SliceView } from './view.ts';

/** Most slices that one finding points to. */
const MOST_RELATED = 8;

/** What all slices of a cluster together ask of its gateways: bandwidth and ports. */
export function checkClusterLoad({ catalog, byCluster }: FleetView, findings: Findings): void {
  for (const cluster of catalog.clusters.values()) {
    const slices = byCluster.get(cluster.name) ?? [];
    if (cluster.spec.bandwidth !== undefined) checkBandwidth(cluster, slices, findings);
    if (cluster.spec.gateways?.portRange !== undefined) checkPorts(cluster, slices, findings);
  }
}

function checkBandwidth(cluster: ClusterDocument, slices: readonly SliceView[], findings: Findings): void {
  const guaranteed = slices.filter(({ slice }) => slice.settings.qos?.guaranteed !== undefined);
  const sum = guaranteed.reduce(
    (bits, { slice }) => bits + bitsPerSecond(slice.settings.qos?.guaranteed ?? 0),
    0,
  );
  for (const way of ['up', 'down'] as const) {
    const available = cluster.spec.bandwidth?.[way];
    if (available === undefined || sum <= bitsPerSecond(available)) continue;
    const place = { source: cluster.source, pointer: `/spec/bandwidth/${way}` };
    const message = `${guaranteed.length} slices of cluster ${cluster.name} are guaranteed ${formatBits(sum)}, more than ${available}`;
    findings.add('FS2060', place, message, {
      related: guaranteed.slice(0, MOST_RELATED).map(({ document, slice }) => ({
        source: document.source,
        pointer: document.spec.qos === undefined ? '/spec/qosProfile' : '/spec/qos/guaranteed',
        message: `slice ${document.name} is guaranteed ${slice.settings.qos?.guaranteed ?? 0}`,
      })),
    });
  }
}

/** A range the wrong way round has a finding of its own. */
function checkPorts(cluster: ClusterDocument, slices: readonly SliceView[], findings: Findings): void {
  const { first, last } = cluster.spec.gateways?.portRange ?? { first: 0, last: -1 };
  const ports = last - first + 1;
  if (ports < 1 || ports >= slices.length) return;
  const place = { source: cluster.source, pointer: '/spec/gateways/portRange' };
  const message = `cluster ${cluster.name} has ${ports} ports for ${slices.length} slices`;
  findings.add('FS2045', place, message);
}
