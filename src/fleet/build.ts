import type { ClusterDocument, Document, RejectedDocument, SliceDocument } from '../documents/document.ts';
import type { Finding } from '../documents/position.ts';
import type { SliceLock } from '../lock/lock.ts';
import type { SliceDefaults } from '../model/generated/types.ts';
import type { ClusterName, SliceName } from '../model/ids.ts';
import { formatAddress, formatPrefix } from '../net/ip.ts';
import { checkAcross } from './across.ts';
import { blocksOf } from './blocks.ts';
import { buildCatalog, type Catalog } from './catalog.ts';
import { buildCluster } from './clusters.ts';
import { checkEnforcement } from './enforcement.ts';
import { checkSlices, exportsOf } from './exports.ts';
import { createFindings, type Findings } from './findings.ts';
import { checkFleetDocument } from './fleet-document.ts';
import type { Fleet, FleetSlice } from './fleet.ts';
import { checkEndpointsOnce } from './gateways.ts';
import { membersOf, type SliceContext } from './members.ts';
import { checkNamespaces } from './namespaces.ts';
import { checkNetworks, type Networks, networksOf } from './networks.ts';
import { checkQos } from './qos.ts';
import { checkSelectors } from './selectors.ts';
import { settingsOf } from './settings.ts';
import { subnetsOf } from './subnets.ts';
import { checkTopology } from './topology.ts';
import { type SliceView, viewOf } from './view.ts';

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
  const networks = networksOf(catalog.clusters.values(), findings);
  const { views, sound } = buildSlices({ input, catalog, networks, findings, before });
  checkAcross(viewOf(catalog, views), findings);
  const { guards = {}, acknowledge = [], rollout = {} } = catalog.fleet?.spec ?? {};
  const fleet: Fleet = {
    name: catalog.fleet?.name ?? DEFAULT_NAME,
    clusters: new Map(clusters.map((cluster) => [cluster.name, cluster])),
    slices: new Map(views.map(({ slice }) => [slice.name, slice])),
    guards,
    acknowledged: acknowledge,
    waves: rollout.waves ?? [],
  };
  return { fleet, findings: findings.all, sound };
}

/** The rules that look at documents as they are. */
function checkCatalog(catalog: Catalog, findings: Findings): void {
  checkEnforcement(catalog, findings);
  checkFleetDocument(catalog, findings);
  checkEndpointsOnce(catalog.clusters.values(), findings);
  checkSlices(catalog, findings);
  checkQos(catalog, findings);
  checkSelectors(catalog, findings);
}

interface Building {
  readonly input: FleetInput;
  readonly catalog: Catalog;
  readonly networks: Networks;
  readonly findings: Findings;
  readonly before: SoundSlices;
}

function buildSlices(building: Building): {
  readonly views: readonly SliceView[];
  readonly sound: SoundSlices;
} {
  const { input, catalog, findings, before } = building;
  const views: SliceView[] = [];
  const sound = new Map<string, FleetSlice>();
  for (const document of catalog.slices.values()) {
    const earlier = findings.all.length;
    const parts = partsOf(document, catalog, input, findings);
    const { members } = parts;
    const names = new Set(members.map(({ name }) => name));
    const slice = takeOver(before.get(document.name), parts) ?? buildSlice(parts, names, building);
    if (slice === undefined) continue;
    views.push({ document, members, names, slice });
    if (findings.all.length === earlier && input.rejected.length === 0) sound.set(slice.name, slice);
  }
  return { views, sound };
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

/** Undefined when its subnets are wrong. Its rules look at nothing but what it is made from. */
function buildSlice(
  parts: SliceParts,
  names: ReadonlySet<string>,
  { catalog, networks, findings }: Building,
): FleetSlice | undefined {
  const { document, defaults, members, lock, isUnreadable, inputs } = parts;
  const context: SliceContext = { document, members, names, catalog };
  const settings = settingsOf(document, defaults, catalog);
  checkNamespaces(context, findings);
  checkTopology(context, settings.topology, findings);
  const exports = exportsOf(context, findings);
  const subnets = subnetsOf(document, defaults, findings);
  if (subnets === undefined) return undefined;
  checkNetworks(context, subnets, networks, findings);
  const blocks = blocksOf({ document, subnets, members: [...names], lock, isUnreadable }, findings);
  return {
    name: document.name as SliceName,
    subnets: subnets.map((plan) => formatPrefix(plan.subnet)),
    plans: subnets,
    routers: subnets.map((plan) => formatAddress(plan.router)),
    vips: subnets.map((plan) => formatPrefix(plan.vips)),
    members: members.map(({ name }) => ({ cluster: name as ClusterName, blocks: blocks.get(name) ?? [] })),
    settings,
    exports,
    suspended: document.spec.suspend ?? false,
    inputs,
  };
}
