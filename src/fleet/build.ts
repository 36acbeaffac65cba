import type { ClusterDocument, Document, RejectedDocument, SliceDocument } from '../documents/document.ts';
import type { Finding } from '../documents/position.ts';
import type { SliceLock } from '../lock/lock.ts';
import type { SliceDefaults } from '../model/generated/types.ts';
import type { ClusterName, SliceName } from '../model/ids.ts';
import { formatAddress, formatPrefix } from '../net/ip.ts';
import { blocksOf } from './blocks.ts';
import { buildCatalog, type Catalog } from './catalog.ts';
import { buildCluster } from './clusters.ts';
import { checkEnforcement } from './enforcement.ts';
import { checkSlices, exportsOf } from './exports.ts';
import { createFindings, type Findings } from './findings.ts';
import type { Fleet, FleetSlice } from './fleet.ts';
import { membersOf } from './members.ts';
import { checkNamespaces } from './namespaces.ts';
import { checkQos } from './qos.ts';
import { checkSelectors } from './selectors.ts';
import { settingsOf } from './settings.ts';
import { subnetsOf } from './subnets.ts';

export interface FleetInput {
  readonly documents: readonly Document[];
  readonly rejected: readonly RejectedDocument[];
  /** By slice. */
  readonly locks: ReadonlyMap<string, SliceLock>;
  /** Slices whose lock has a finding of its own. */
  readonly unreadable: ReadonlySet<string>;
}

export interface BuiltFleet {
  /** Complete only when no finding is an error. */
  readonly fleet: Fleet;
  readonly findings: readonly Finding[];
  /** Slices without a finding of their own, by name; none while a document is rejected, which hides findings. */
  readonly sound: SoundSlices;
}

export type SoundSlices = ReadonlyMap<string, FleetSlice>;

const DEFAULT_NAME = 'fleet';
const NO_DEFAULTS: SliceDefaults = {};
const NO_LOCK = {};
const NO_PROFILE = {};

/**
 * Resolves the documents against each other and tells everything that is wrong with them, at once. A slice of `before`
 * that is made from the same objects is taken over: it had no finding, so it has none now.
 */
export function buildFleet(input: FleetInput, before: SoundSlices = new Map()): BuiltFleet {
  const findings = createFindings();
  const catalog = buildCatalog(input.documents, input.rejected, findings);
  checkCatalog(catalog, findings);
  const clusters = [...catalog.clusters.values()].map((document) => buildCluster(document, findings));
  const { slices, sound } = buildSlices({ input, catalog, findings, before });
  const { guards = {}, acknowledge = [] } = catalog.fleet?.spec ?? {};
  const fleet: Fleet = {
    name: catalog.fleet?.name ?? DEFAULT_NAME,
    clusters: new Map(clusters.map((cluster) => [cluster.name, cluster])),
    slices: new Map(slices.map((slice) => [slice.name, slice])),
    guards,
    acknowledged: acknowledge,
  };
  return { fleet, findings: findings.all, sound };
}

/** The rules that look at documents as they are. */
function checkCatalog(catalog: Catalog, findings: Findings): void {
  checkEnforcement(catalog, findings);
  checkSlices(catalog, findings);
  checkQos(catalog, findings);
  checkSelectors(catalog, findings);
  checkNamespaces(catalog, findings);
}

interface Building {
  readonly input: FleetInput;
  readonly catalog: Catalog;
  readonly findings: Findings;
  readonly before: SoundSlices;
}

function buildSlices({ input, catalog, findings, before }: Building): {
  readonly slices: readonly FleetSlice[];
  readonly sound: SoundSlices;
} {
  const slices: FleetSlice[] = [];
  const sound = new Map<string, FleetSlice>();
  for (const document of catalog.slices.values()) {
    const earlier = findings.all.length;
    const parts = partsOf(document, catalog, input, findings);
    const slice = takeOver(before.get(document.name), parts) ?? buildSlice(parts, catalog, findings);
    if (slice === undefined) continue;
    slices.push(slice);
    if (findings.all.length === earlier && input.rejected.length === 0) sound.set(slice.name, slice);
  }
  return { slices, sound };
}

/** Everything a slice is made from. */
interface SliceParts {
  readonly document: SliceDocument;
  readonly defaults: SliceDefaults;
  readonly members: readonly ClusterDocument[];
  readonly lock: SliceLock | undefined;
  readonly isUnreadable: boolean;
  /** The same as a list, to be compared by identity. */
  readonly inputs: FleetSlice['inputs'];
}

function partsOf(
  document: SliceDocument,
  catalog: Catalog,
  input: FleetInput,
  findings: Findings,
): SliceParts {
  const defaults = catalog.fleet?.spec.defaults ?? NO_DEFAULTS;
  const members = membersOf(document, catalog, findings);
  const lock = input.locks.get(document.name);
  const exported = catalog.exports.get(document.name) ?? [];
  const profile = catalog.profiles.get(document.spec.qosProfile ?? defaults.qosProfile ?? '');
  return {
    document,
    defaults,
    members,
    lock,
    isUnreadable: input.unreadable.has(document.name),
    inputs: [document, defaults, profile ?? NO_PROFILE, lock ?? NO_LOCK, ...members, ...exported],
  };
}

function takeOver(before: FleetSlice | undefined, { inputs }: SliceParts): FleetSlice | undefined {
  const isSame =
    before?.inputs.length === inputs.length && before.inputs.every((input, index) => input === inputs[index]);
  return isSame ? before : undefined;
}

/** Undefined when its subnets are wrong. */
function buildSlice(parts: SliceParts, catalog: Catalog, findings: Findings): FleetSlice | undefined {
  const { document, defaults, lock, isUnreadable, inputs } = parts;
  const names = parts.members.map((member) => member.name);
  const exports = exportsOf(document, names, catalog, findings);
  const subnets = subnetsOf(document, defaults, findings);
  if (subnets === undefined) return undefined;
  const blocks = blocksOf({ document, subnets, members: names, lock, isUnreadable }, findings);
  return {
    name: document.name as SliceName,
    subnets: subnets.map((plan) => formatPrefix(plan.subnet)),
    plans: subnets,
    routers: subnets.map((plan) => formatAddress(plan.router)),
    vips: subnets.map((plan) => formatPrefix(plan.vips)),
    members: names.map((cluster) => ({ cluster: cluster as ClusterName, blocks: blocks.get(cluster) ?? [] })),
    settings: settingsOf(document, defaults, catalog),
    exports,
    suspended: document.spec.suspend ?? false,
    inputs,
  };
}
