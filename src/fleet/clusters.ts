import type { ClusterDocument } from '../documents/document.ts';
import type { ClusterName } from '../model/ids.ts';
import { parseAddress, parsePrefix } from '../net/ip.ts';
import type { Findings } from './findings.ts';
import type { FleetCluster } from './fleet.ts';

/** A cluster as it was declared, and what is wrong with its addresses and ports. */
export function buildCluster(document: ClusterDocument, findings: Findings): FleetCluster {
  const { gateways, suspend } = document.spec;
  const { endpoints, portRange } = gateways ?? {};
  checkEndpoints(document, endpoints ?? [], findings);
  checkNetworks(document, findings);
  if (portRange !== undefined && portRange.last < portRange.first) {
    const place = { source: document.source, pointer: '/spec/gateways/portRange' };
    findings.add('FS2025', place, `the range ${portRange.first} to ${portRange.last} is empty`);
  }
  return {
    name: document.name as ClusterName,
    suspended: suspend ?? false,
    ...(endpoints === undefined ? {} : { endpoints }),
    ...(portRange === undefined ? {} : { portRange }),
  };
}

function checkEndpoints(document: ClusterDocument, endpoints: readonly string[], findings: Findings): void {
  for (const [index, endpoint] of endpoints.entries()) {
    const parsed = parseAddress(endpoint);
    const place = { source: document.source, pointer: `/spec/gateways/endpoints/${index}` };
    if (!parsed.ok) findings.add('FS2024', place, parsed.problem, { hint: parsed.hint });
  }
}

function checkNetworks(document: ClusterDocument, findings: Findings): void {
  for (const field of ['pods', 'services', 'nodes'] as const) {
    for (const [index, network] of (document.spec.networks?.[field] ?? []).entries()) {
      const parsed = parsePrefix(network);
      const place = { source: document.source, pointer: `/spec/networks/${field}/${index}` };
      if (!parsed.ok) findings.add('FS2026', place, parsed.problem, { hint: parsed.hint });
    }
  }
}
