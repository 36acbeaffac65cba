import type { Document } from '../documents/document.ts';
import { linesOf, locate } from '../documents/position.ts';
import type { FleetReading } from '../fleet/assemble.ts';
import type { FleetExport, FleetSlice } from '../fleet/fleet.ts';
import { type LockEntry, pointerTo } from '../lock/lock.ts';
import { innerDevice } from '../model/device-name.ts';
import { type Address, containsAddress, formatPrefix, parseAddress, parsePrefix } from '../net/ip.ts';
import { namesOf } from '../plan/names.ts';
import { isTunnelName } from '../steps/names.ts';
import { UsageError } from './context.ts';
import { unknownName } from './unknown-name.ts';

/** Something in a cluster, and the lines that it comes from. */
export interface Target {
  /** What it is, in one line. */
  readonly meaning: string;
  readonly places: readonly TracedPlace[];
  /** The slices that it is part of; absent means that it is about whole clusters. */
  readonly slices?: readonly string[];
  /** The one cluster that it is about; absent means all of them. */
  readonly cluster?: string;
}

export interface TracedPlace {
  readonly kind: Document['kind'] | 'Lock';
  readonly name: string;
  readonly file: string;
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
}

const KINDS: ReadonlyMap<string, Document['kind']> = new Map(
  (['Fleet', 'Cluster', 'Slice', 'ServiceExport', 'QoSProfile'] as const).map((kind) => [
    kind.toLowerCase(),
    kind,
  ]),
);

/** Finds what a person calls `kind/name`, or an address, a device or a DNS name; UsageError when there is none. */
export function findTarget(reading: FleetReading, what: string): Target {
  const slash = what.indexOf('/');
  if (slash !== -1) return findObject(reading, what.slice(0, slash), what.slice(slash + 1));
  const address = parseAddress(what);
  if (address.ok) return findAddress(reading, what, address.value);
  const target = what.includes('.') ? findName(reading, what) : findDevice(reading, what);
  if (target !== undefined) return target;
  throw new UsageError(
    `trace: ${JSON.stringify(what)} is not in this fleet; give KIND/NAME, an address, a device or a DNS name`,
  );
}

function findObject(reading: FleetReading, kindText: string, name: string): Target {
  const kind = KINDS.get(kindText.toLowerCase());
  if (kind === undefined) throw unknownName('trace', kindText, [...KINDS.values()]);
  if (kind === 'ServiceExport') return findExport(reading, name);
  const document = reading.find(kind, name);
  if (document === undefined) throw unknownName('trace', name, namesIn(reading, kind));
  return {
    meaning: `${kind} ${name}`,
    places: [placeOf(document)],
    ...(kind === 'Slice' ? { slices: [name] } : {}),
    ...(kind === 'Cluster' ? { cluster: name } : {}),
  };
}

function namesIn({ fleet }: FleetReading, kind: Document['kind']): readonly string[] {
  if (kind === 'Slice') return [...fleet.slices.keys()];
  if (kind === 'Cluster') return [...fleet.clusters.keys()];
  return kind === 'Fleet' ? [fleet.name] : [];
}

/** `slice/namespace/name`, or `namespace/name` in whichever slices have it. */
function findExport(reading: FleetReading, name: string): Target {
  const all = exportsOf(reading);
  const found = all.filter(({ slice, item }) => {
    const short = `${item.namespace}/${item.name}`;
    return name === short || name === `${slice.name}/${short}`;
  });
  if (found.length > 0) return targetOf(reading, found);
  const names = all.map(({ slice, item }) => `${slice.name}/${item.namespace}/${item.name}`);
  throw unknownName('trace', name, names);
}

interface Found {
  readonly slice: FleetSlice;
  readonly item: FleetExport;
}

function exportsOf({ fleet }: FleetReading): readonly Found[] {
  return [...fleet.slices.values()].flatMap((slice) => slice.exports.map((item) => ({ slice, item })));
}

function targetOf(reading: FleetReading, found: readonly Found[]): Target {
  const described = found.map(
    ({ slice, item }) => `ServiceExport ${item.namespace}/${item.name} of slice ${slice.name}`,
  );
  return {
    meaning: described.join(', '),
    places: found.flatMap(({ slice, item }) =>
      placesOf(reading, 'ServiceExport', `${slice.name}/${item.namespace}/${item.name}`),
    ),
    slices: found.map(({ slice }) => slice.name),
  };
}

/** The name of a service, or the name of an endpoint or a port, which is two labels longer. */
function findName(reading: FleetReading, text: string): Target | undefined {
  const labels = text.toLowerCase().replace(/\.$/, '').split('.');
  const candidates = [labels.join('.'), labels.slice(2).join('.')];
  const names = new Map([...reading.fleet.slices.values()].map((slice) => [slice, namesOf(slice)]));
  const found = exportsOf(reading).filter(({ slice, item }) =>
    candidates.some((name) => names.get(slice)?.get(name) === `${item.service}.${item.namespace}`),
  );
  return found.length === 0 ? undefined : targetOf(reading, found);
}

function findDevice(reading: FleetReading, device: string): Target | undefined {
  const slice = [...reading.fleet.slices.values()].find(
    ({ name }) => innerDevice(name) === device || isTunnelName(name, device),
  );
  if (slice === undefined) return undefined;
  const role = innerDevice(slice.name) === device ? 'the device of workloads' : 'a tunnel device';
  return {
    meaning: `${role} in slice ${slice.name}`,
    places: placesOf(reading, 'Slice', slice.name),
    slices: [slice.name],
  };
}

function findAddress(reading: FleetReading, text: string, address: Address): Target {
  const holds = (prefix: string): boolean => {
    const parsed = parsePrefix(prefix);
    return parsed.ok && containsAddress(parsed.value, address);
  };
  const slice = [...reading.fleet.slices.values()].find(({ subnets }) => subnets.some(holds));
  if (slice === undefined) throw new UsageError(`trace: ${text} lies in no subnet of a slice`);
  const entry = reading.locks.get(slice.name)?.entries.find(({ block }) => containsAddress(block, address));
  const common = { slices: [slice.name] };
  const places = placesOf(reading, 'Slice', slice.name);
  if (entry !== undefined)
    return { ...common, ...blockTarget(reading, slice, entry), cluster: entry.cluster };
  return { ...common, places, meaning: `${ownUse(slice, text, holds)} slice ${slice.name}` };
}

function ownUse({ routers, vips }: FleetSlice, text: string, holds: (prefix: string) => boolean): string {
  if (routers.includes(text)) return 'the address of the routers of';
  return vips.some(holds) ? 'a virtual address of services in' : 'an address that no cluster has yet, in';
}

function blockTarget(
  reading: FleetReading,
  { name }: FleetSlice,
  { block, cluster }: LockEntry,
): Pick<Target, 'meaning' | 'places'> {
  const text = formatPrefix(block);
  const source = reading.locks.get(name)?.source;
  const line = source === undefined ? undefined : locate(source, pointerTo(text));
  const lock: readonly TracedPlace[] =
    line === undefined ? [] : [{ kind: 'Lock', name, file: line.file, line: line.line, endLine: line.line }];
  return {
    meaning: `in ${text}, the block of cluster ${cluster} in slice ${name}`,
    places: [...lock, ...placesOf(reading, 'Slice', name), ...placesOf(reading, 'Cluster', cluster)],
  };
}

function placesOf(reading: FleetReading, kind: Document['kind'], name: string): readonly TracedPlace[] {
  const document = reading.find(kind, name);
  return document === undefined ? [] : [placeOf(document)];
}

function placeOf(document: Document): TracedPlace {
  const { kind, source } = document;
  const [line, endLine] = linesOf(source);
  const name =
    document.kind === 'ServiceExport'
      ? `${document.spec.slice}/${document.namespace}/${document.name}`
      : document.name;
  return { kind, name, file: source.file, line, endLine };
}
