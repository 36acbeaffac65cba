import type { ClusterDocument } from '../documents/document.ts';
import type { FleetSpec, Gateways, SliceDefaults, SliceSpec } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { Findings, Place } from './findings.ts';
import { isSelected } from './selectors.ts';

/**
 * Values a user wrote that this version does not enforce. Each of these rules is deleted by the change that implements
 * its value: an error where traffic would be wrong or open, a warning otherwise.
 */
export function checkEnforcement(catalog: Catalog, findings: Findings): void {
  const { fleet } = catalog;
  if (fleet !== undefined) checkFleet(fleet.spec, fleet, findings);
  for (const document of catalog.clusters.values()) checkCluster(document, findings);
  for (const document of catalog.slices.values()) {
    checkSlice(document.spec, { source: document.source, pointer: '/spec' }, findings);
    if (hasKubernetes(document.spec, catalog))
      checkIsolation(document.spec, { source: document.source, pointer: '/spec' }, findings);
  }
  for (const document of [...catalog.exports.values()].flat()) {
    const { consumers, trafficDistribution } = document.spec;
    const at = (field: string): Place => ({ source: document.source, pointer: `/spec/${field}` });
    if (consumers !== undefined)
      findings.add('FS2090', at('consumers'), 'consumers of an export are not enforced yet');
    if (trafficDistribution !== undefined && trafficDistribution !== 'Any') {
      findings.add(
        'FS2091',
        at('trafficDistribution'),
        `trafficDistribution ${trafficDistribution} has no effect yet`,
      );
    }
  }
}

function checkFleet(
  spec: FleetSpec,
  document: { readonly source: Place['source'] },
  findings: Findings,
): void {
  const at = (field: string): Place => ({ source: document.source, pointer: `/spec/${field}` });
  if (spec.include !== undefined) findings.add('FS2090', at('include'), 'include is not read yet');
  if (spec.tenants !== undefined) findings.add('FS2090', at('tenants'), 'tenants are not enforced yet');
  if (spec.zones !== undefined) findings.add('FS2090', at('zones'), 'zones are not answered yet');
  for (const field of ['guards', 'acknowledge', 'rollout'] as const) {
    if (spec[field] !== undefined) findings.add('FS2091', at(field), `${field} has no effect yet`);
  }
  if (spec.defaults !== undefined) checkSlice(spec.defaults, at('defaults'), findings);
}

function checkCluster(document: ClusterDocument, findings: Findings): void {
  const { gateways, bandwidth } = document.spec;
  const at = (field: string): Place => ({ source: document.source, pointer: `/spec/${field}` });
  if (bandwidth !== undefined) findings.add('FS2091', at('bandwidth'), 'bandwidth has no effect yet');
  if (gateways !== undefined)
    checkGateways(gateways, { source: document.source, pointer: '/spec/gateways' }, findings);
}

function checkGateways(gateways: Gateways, place: Place, findings: Findings): void {
  const at = (field: string): Place => ({ ...place, pointer: `${place.pointer}/${field}` });
  if (gateways.relay === true) findings.add('FS2090', at('relay'), 'relays are not there yet');
  for (const field of ['nodeSelector', 'service'] as const) {
    if (gateways[field] !== undefined)
      findings.add('FS2091', at(field), `gateways.${field} has no effect yet`);
  }
  const { count = 1 } = gateways;
  if (count > 1) findings.add('FS2091', at('count'), `of ${count} gateways only the first is active yet`);
}

function checkSlice(spec: SliceSpec | SliceDefaults, place: Place, findings: Findings): void {
  const at = (field: string): Place => ({ ...place, pointer: `${place.pointer}/${field}` });
  const { tunnel = {}, topology = {} } = spec;
  if (tunnel.driver !== undefined && tunnel.driver !== 'wireguard') {
    findings.add('FS2090', at('tunnel/driver'), `the tunnel driver ${tunnel.driver} is not there yet`);
  }
  if (topology.type !== undefined && topology.type !== 'FullMesh') {
    findings.add('FS2090', at('topology/type'), `the topology ${topology.type} is not enforced yet`);
  }
  if (tunnel.keyRotation !== undefined) {
    findings.add('FS2091', at('tunnel/keyRotation'), 'keys are not rotated yet');
  }
  for (const field of ['qosProfile', 'qos'] as const) {
    if (field in spec) findings.add('FS2091', at(field), `${field} has no effect yet`);
  }
}

function checkIsolation(spec: SliceSpec, place: Place, findings: Findings): void {
  const { namespaceIsolation } = spec;
  if (namespaceIsolation === undefined || namespaceIsolation.mode === 'Off') return;
  const at = { ...place, pointer: `${place.pointer}/namespaceIsolation` };
  findings.add('FS2090', at, 'namespace isolation is not enforced yet');
}

/** Namespaces mean nothing to a slice of plain hosts. */
function hasKubernetes(spec: SliceSpec, catalog: Catalog): boolean {
  const { clusters = [], clusterSelector } = spec;
  const isMember = ({ name, labels }: ClusterDocument): boolean =>
    clusters.includes(name) || (clusterSelector !== undefined && isSelected(clusterSelector, labels));
  return [...catalog.clusters.values()].some(
    (cluster) => cluster.spec.type !== 'standalone' && isMember(cluster),
  );
}
