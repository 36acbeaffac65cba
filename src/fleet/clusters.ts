import type { ClusterDocument } from '../documents/document.ts';
import type { ClusterName } from '../model/ids.ts';
import { hostPrefix, overlaps, parseAddress, parsePrefix, type Prefix } from '../net/ip.ts';
import type { Findings } from './findings.ts';
import type { FleetCluster } from './fleet.ts';

/** Namespace of the hub that belongs to one cluster: `fleetslice-` and its name, a label of at most 63 characters. */
const LONGEST_NAME = 63 - 'fleetslice-'.length;

/** This host, link-local and multicast: never the address of a gateway that others dial. */
const UNREACHABLE = [
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/3',
  '::/127',
  'fe80::/10',
  'ff00::/8',
].map(mustParse);

/** A cluster as it was declared, and what is wrong with its name, addresses, ports and place. */
export function buildCluster(document: ClusterDocument, findings: Findings): FleetCluster {
  const { gateways, suspend } = document.spec;
  const { endpoints, portRange } = gateways ?? {};
  checkName(document, findings);
  checkEndpoints(document, endpoints ?? [], findings);
  checkLocation(document, findings);
  if (portRange !== undefined && portRange.last < portRange.first) {
    const place = { source: document.source, pointer: '/spec/gateways/portRange' };
    findings.add('FS2025', place, `the range ${portRange.first} to ${portRange.last} is empty`);
  }
  return {
    name: document.name as ClusterName,
    labels: document.labels,
    suspended: suspend ?? false,
    ...(endpoints === undefined ? {} : { endpoints }),
    ...(portRange === undefined ? {} : { portRange }),
  };
}

function checkName({ name, source }: ClusterDocument, findings: Findings): void {
  if (name.length <= LONGEST_NAME) return;
  const message = `the name ${name} has ${name.length} characters, a cluster may have ${LONGEST_NAME}`;
  findings.add('FS2070', { source, pointer: '/metadata/name' }, message);
}

function checkEndpoints(document: ClusterDocument, endpoints: readonly string[], findings: Findings): void {
  for (const [index, endpoint] of endpoints.entries()) {
    const parsed = parseAddress(endpoint);
    const place = { source: document.source, pointer: `/spec/gateways/endpoints/${index}` };
    if (!parsed.ok) findings.add('FS2024', place, parsed.problem, { hint: parsed.hint });
    else if (UNREACHABLE.some((range) => overlaps(range, hostPrefix(parsed.value)))) {
      findings.add('FS2043', place, `no other cluster can reach ${endpoint}`);
    }
  }
}

function checkLocation({ spec, source }: ClusterDocument, findings: Findings): void {
  const { latitude, longitude } = spec.location ?? {};
  if ((latitude === undefined) === (longitude === undefined)) return;
  const missing = latitude === undefined ? 'latitude' : 'longitude';
  findings.add('FS2008', { source, pointer: '/spec/location' }, `the location has no ${missing}`);
}

function mustParse(text: string): Prefix {
  const parsed = parsePrefix(text);
  if (!parsed.ok) throw new RangeError(`${text}: ${parsed.problem}`);
  return parsed.value;
}
