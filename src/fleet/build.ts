import type { ClusterDocument, Document, RejectedDocument, SliceDocument } from '../documents/document.ts';
import type { Finding } from '../documents/position.ts';
import type { SliceLock } from '../lock/lock.ts';
import type { SliceDefaults, Tunnel } from '../model/generated/types.ts';
import type { ClusterName, SliceName } from '../model/ids.ts';
import { formatAddress, formatPrefix, parseAddress } from '../net/ip.ts';
import { blocksOf } from './blocks.ts';
import { buildCatalog, type Catalog } from './catalog.ts';
import { checkEnforcement } from './enforcement.ts';
import { checkSlices, exportsOf } from './exports.ts';
import { createFindings, type Findings } from './findings.ts';
import type { Fleet, FleetCluster, FleetSlice } from './fleet.ts';
import { membersOf } from './members.ts';
import { subnetsOf } from './subnets.ts';

export interface FleetInput {
  readonly documents: readonly Document[];
  readonly rejected: readonly RejectedDocument[];
  /** By slice. */
  readonly locks: ReadonlyMap<string, SliceLock>;
}

export interface BuiltFleet {
  /** Complete only when no finding is an error. */
  readonly fleet: Fleet;
  readonly findings: readonly Finding[];
}

const DEFAULT_NAME = 'fleet';
const NO_DEFAULTS: SliceDefaults = {};
const NO_LOCK = {};

/** Resolves the documents against each other and tells everything that is wrong with them, at once. */
export function buildFleet(input: FleetInput): BuiltFleet {
  const findings = createFindings();
  const catalog = buildCatalog(input.documents, input.rejected, findings);
  checkEnforcement(catalog, findings);
  checkSlices(catalog, findings);
  const clusters = [...catalog.clusters.values()].map((document) => buildCluster(document, findings));
  const slices = [...catalog.slices.values()].flatMap((document) =>
    buildSlice(document, catalog, input, findings),
  );
  return {
    fleet: {
      name: catalog.fleet?.name ?? DEFAULT_NAME,
      clusters: new Map(clusters.map((cluster) => [cluster.name, cluster])),
      slices: new Map(slices.map((slice) => [slice.name, slice])),
    },
    findings: findings.all,
  };
}

function buildCluster(document: ClusterDocument, findings: Findings): FleetCluster {
  const { gateways, suspend } = document.spec;
  const { endpoints, portRange } = gateways ?? {};
  for (const [index, endpoint] of (endpoints ?? []).entries()) {
    const parsed = parseAddress(endpoint);
    const place = { source: document.source, pointer: `/spec/gateways/endpoints/${index}` };
    if (!parsed.ok) findings.add('FS2024', place, `${endpoint}: ${parsed.problem}`);
  }
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

function buildSlice(
  document: SliceDocument,
  catalog: Catalog,
  input: FleetInput,
  findings: Findings,
): readonly FleetSlice[] {
  const defaults = catalog.fleet?.spec.defaults ?? NO_DEFAULTS;
  const members = membersOf(document, catalog, findings);
  const names = members.map((member) => member.name);
  checkProfile(document, catalog, findings);
  const exports = exportsOf(document, names, catalog, findings);
  const subnets = subnetsOf(document, defaults, findings);
  if (subnets === undefined) return [];
  const lock = input.locks.get(document.name);
  const blocks = blocksOf({ document, subnets, members: names, lock }, findings);
  const exported = catalog.exports.get(document.name) ?? [];
  const slice: FleetSlice = {
    name: document.name as SliceName,
    subnets: subnets.map((plan) => formatPrefix(plan.subnet)),
    plans: subnets,
    routers: subnets.map((plan) => formatAddress(plan.router)),
    vips: subnets.map((plan) => formatPrefix(plan.vips)),
    members: names.map((cluster) => ({ cluster: cluster as ClusterName, blocks: blocks.get(cluster) ?? [] })),
    exports,
    suspended: document.spec.suspend ?? false,
    inputs: [document, defaults, lock ?? NO_LOCK, ...members, ...exported],
    ...mtuOf(document.spec.tunnel ?? {}, defaults.tunnel ?? {}),
  };
  return [slice];
}

function mtuOf(own: Tunnel, inherited: Tunnel): Pick<FleetSlice, 'mtu'> {
  const mtu = own.mtu ?? inherited.mtu;
  return mtu === undefined ? {} : { mtu };
}

function checkProfile(document: SliceDocument, catalog: Catalog, findings: Findings): void {
  const { qosProfile } = document.spec;
  if (
    qosProfile === undefined ||
    catalog.profiles.has(qosProfile) ||
    catalog.isRejected('QoSProfile', qosProfile)
  )
    return;
  const place = { source: document.source, pointer: '/spec/qosProfile' };
  findings.add('FS2013', place, `there is no QoS profile ${qosProfile} in this fleet`);
}
