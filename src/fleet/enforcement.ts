import type { ClusterDocument, ServiceExportDocument } from '../documents/document.ts';
import type { FleetSpec, Gateways, SliceDefaults, SliceSpec } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { Findings, Place } from './findings.ts';
import type { FleetView } from './view.ts';

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
  }
  for (const documents of catalog.exports.values()) {
    for (const document of documents) checkExport(document, findings);
  }
}

function checkExport({ spec, source }: ServiceExportDocument, findings: Findings): void {
  const { consumers, trafficDistribution: distribution = 'Any' } = spec;
  if (consumers !== undefined) {
    const place = { source, pointer: '/spec/consumers' };
    findings.add('FS2090', place, 'consumers of an export are not enforced yet');
  }
  if (distribution !== 'Any') {
    const place = { source, pointer: '/spec/trafficDistribution' };
    findings.add('FS2091', place, `trafficDistribution ${distribution} has no effect yet`);
  }
}

function checkFleet(
  spec: FleetSpec,
  document: { readonly source: Place['source'] },
  findings: Findings,
): void {
  const at = (field: string): Place => ({ source: document.source, pointer: `/spec/${field}` });
  if (spec.zones !== undefined) findings.add('FS2090', at('zones'), 'zones are not answered yet');
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

/** Isolation of namespaces means nothing to a slice of plain hosts. */
export function checkIsolation({ slices }: FleetView, findings: Findings): void {
  for (const { document, members } of slices.values()) {
    const { namespaceIsolation } = document.spec;
    if (namespaceIsolation === undefined || namespaceIsolation.mode === 'Off') continue;
    if (members.every(({ spec }) => spec.type === 'standalone')) continue;
    const place = { source: document.source, pointer: '/spec/namespaceIsolation' };
    findings.add('FS2090', place, 'namespace isolation is not enforced yet');
  }
}
