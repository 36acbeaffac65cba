/**
 * dns/ — the name server of a slice router. `zone.ts` and `lookup.ts` say what is true, `query.ts`, `response.ts` and
 * `answer.ts` speak the wire format, all of them pure; `sockets.ts` and `server.ts` are the door. Names, for every export:
 *
 *     <svc>.<ns>.svc.slice.local                      A, AAAA of all its endpoints
 *     <endpoint>.<cluster>.<svc>.<ns>.svc.slice.local A, AAAA of one
 *     _<port>._<proto>.<svc>.<ns>.svc.slice.local     SRV to all of them, per named port
 *     each alias, exactly                             A, AAAA of all its endpoints
 *
 * and the first three once more below `svc.<slice>.slice.local`, where no other slice can ever mean the same name.
 * An export without endpoints exists without records (NODATA), as its address will be a VIP; a headless one does not
 * exist (NXDOMAIN), as in the Multi-Cluster Services DNS specification.
 */
import { compareText } from '../model/diagnostic.ts';
import { type ClusterName, isLabel, type SliceName } from '../model/ids.ts';
import { parseAddress } from '../net/ip.ts';

/** The zone every slice router serves; what is below depends on the slice. */
export const APEX = 'slice.local';

/** Longest name in text without its last dot: 255 bytes on the wire (RFC 1035, 2.3.4). */
export const LONGEST_NAME = 253;

export interface ZoneEndpoint {
  /** Host label, e.g. the workload's name. */
  readonly name: string;
  readonly cluster: ClusterName;
  readonly addresses: readonly string[];
}

interface ZonePort {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}

export interface ZoneExport {
  readonly namespace: string;
  readonly service: string;
  readonly headless: boolean;
  readonly aliases: readonly string[];
  readonly ports: readonly ZonePort[];
  readonly endpoints: readonly ZoneEndpoint[];
}

export interface ZoneInput {
  readonly slice: SliceName;
  readonly exports: readonly ZoneExport[];
  /** Of the SOA; larger than before whenever the answers change. */
  readonly serial: number;
}

export interface Addresses {
  readonly A: readonly string[];
  readonly AAAA: readonly string[];
}

export interface Service {
  /** False for a headless service that has no endpoint. */
  readonly exists: boolean;
  /** By `<endpoint>.<cluster>`, sorted; each has at least one address. */
  readonly endpoints: ReadonlyMap<string, Addresses>;
  readonly clusters: ReadonlySet<string>;
  /** By `_<port>._<proto>`: the numbers, usually one. */
  readonly ports: ReadonlyMap<string, readonly number[]>;
}

export interface Zone {
  /** What `<svc>.<ns>` is put before. */
  readonly bases: readonly string[];
  /** By `<svc>.<ns>`; only those that exist. */
  readonly services: ReadonlyMap<string, Service>;
  readonly namespaces: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, Service>;
  /** Names between the apex and the aliases below it: they exist, without records (RFC 8020). */
  readonly parents: ReadonlySet<string>;
  readonly serial: number;
}

/**
 * Indexes the exports of a slice. Never throws: what cannot be a DNS name or an address is left out. Exports of one
 * service are merged; an alias that several want belongs to the service that sorts first.
 */
export function compileZone(input: ZoneInput): Zone {
  const services = new Map<string, Service>();
  const aliases = new Map<string, Service>();
  for (const [key, group] of servicesOf(input.exports)) {
    const service = compileService(group);
    if (service.exists) services.set(key, service);
    for (const alias of aliasesOf(group)) if (!aliases.has(alias)) aliases.set(alias, service);
  }
  return {
    bases: [`svc.${input.slice}.${APEX}`, `svc.${APEX}`],
    services,
    namespaces: new Set([...services.keys()].map((key) => key.slice(key.indexOf('.') + 1))),
    aliases,
    parents: parentsOf(aliases),
    serial: input.serial >>> 0,
  };
}

/** True for the apex and everything below it. */
export function isBelowApex(name: string): boolean {
  return name === APEX || name.endsWith(`.${APEX}`);
}

function servicesOf(exports: readonly ZoneExport[]): readonly (readonly [string, readonly ZoneExport[]])[] {
  const groups = new Map<string, ZoneExport[]>();
  for (const one of exports) {
    if (!isLabel(one.service) || !isLabel(one.namespace)) continue;
    const key = `${one.service}.${one.namespace}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].toSorted(([a], [b]) => compareText(a, b));
}

function compileService(group: readonly ZoneExport[]): Service {
  const endpoints = compileEndpoints(group.flatMap((one) => one.endpoints));
  return {
    exists: endpoints.size > 0 || !group.every((one) => one.headless),
    endpoints,
    clusters: new Set([...endpoints.keys()].map((key) => key.slice(key.indexOf('.') + 1))),
    ports: compilePorts(group.flatMap((one) => one.ports)),
  };
}

function compileEndpoints(endpoints: readonly ZoneEndpoint[]): ReadonlyMap<string, Addresses> {
  const addresses = new Map<string, readonly string[]>();
  for (const endpoint of endpoints) {
    if (!isLabel(endpoint.name) || !isLabel(endpoint.cluster)) continue;
    const key = `${endpoint.name}.${endpoint.cluster}`;
    addresses.set(key, [...(addresses.get(key) ?? []), ...endpoint.addresses]);
  }
  const sorted = [...addresses].toSorted(([a], [b]) => compareText(a, b));
  return new Map(
    sorted
      .map(([key, texts]) => [key, divide(texts)] as const)
      .filter(([, found]) => found.A.length + found.AAAA.length > 0),
  );
}

function divide(texts: readonly string[]): Addresses {
  const unique = [...new Set(texts)].toSorted(compareText);
  return {
    A: unique.filter((text) => isOfFamily(text, 4)),
    AAAA: unique.filter((text) => isOfFamily(text, 6)),
  };
}

function isOfFamily(text: string, family: 4 | 6): boolean {
  const parsed = parseAddress(text);
  return parsed.ok && parsed.value.family === family;
}

function compilePorts(ports: readonly ZonePort[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, ReadonlySet<number>>();
  for (const { name, protocol, port } of ports) {
    if (!isLabel(name)) continue;
    const key = `_${name}._${protocol.toLowerCase()}`;
    numbers.set(key, new Set([...(numbers.get(key) ?? []), port]));
  }
  return new Map([...numbers].map(([key, set]) => [key, [...set].toSorted((a, b) => a - b)]));
}

function aliasesOf(group: readonly ZoneExport[]): readonly string[] {
  return group
    .flatMap((one) => one.aliases)
    .map((alias) => alias.toLowerCase().replace(/\.$/, ''))
    .filter(isName);
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && text.split('.').every((label) => /^[-_a-z0-9]{1,63}$/.test(label));
}

function parentsOf(aliases: ReadonlyMap<string, Service>): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const [alias, service] of aliases) {
    if (!service.exists) continue;
    for (let name = parentOf(alias); isBelowApex(name); name = parentOf(name)) parents.add(name);
  }
  return parents;
}

function parentOf(name: string): string {
  return name.slice(name.indexOf('.') + 1);
}
