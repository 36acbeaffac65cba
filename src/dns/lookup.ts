import { APEX, type Addresses, isBelowApex, LONGEST_NAME, type Service, type Zone } from './zone.ts';

/** Seconds a resolver may keep an answer, a negative one too: endpoints move. */
const TTL = 5;

type RecordType = 'A' | 'AAAA' | 'SRV' | 'SOA';

export type ZoneRecord = { readonly name: string; readonly ttl: number } & (
  | { readonly type: 'A' | 'AAAA'; readonly data: string }
  | { readonly type: 'SRV'; readonly data: SrvData }
  | { readonly type: 'SOA'; readonly data: SoaData }
);

interface SrvData {
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  readonly target: string;
}

interface SoaData {
  readonly mname: string;
  readonly rname: string;
  readonly serial: number;
  readonly refresh: number;
  readonly retry: number;
  readonly expire: number;
  readonly minimum: number;
}

/** Records of one name and type; never empty. */
export type RecordSet = readonly ZoneRecord[];

export interface Question {
  /** Lower case, without the last dot. */
  readonly name: string;
  /** `ANY` is answered by one set (RFC 8482); `other` is every type that no name here has. */
  readonly type: RecordType | 'ANY' | 'other';
}

export type Answer =
  | { readonly kind: 'records'; readonly records: RecordSet; readonly additionals: readonly RecordSet[] }
  /** `no-data`: the name exists without this type; `no-name`: nothing is at or below it. */
  | { readonly kind: 'no-data' | 'no-name'; readonly authority: RecordSet }
  /** Not a name of ours. */
  | { readonly kind: 'refused' };

/** Answers a question. The records start `turn` places further on, so that clients that take the first spread out. */
export function lookup(zone: Zone, question: Question, turn: number): Answer {
  const owner = authorityOf(zone, question.name);
  if (owner === undefined) return { kind: 'refused' };
  const sets = setsAt(zone, question.name);
  if (sets === undefined) return { kind: 'no-name', authority: soaOf(zone, owner) };
  const found = question.type === 'ANY' ? sets[0] : sets.find((set) => set[0]?.type === question.type);
  if (found === undefined) return { kind: 'no-data', authority: soaOf(zone, owner) };
  const records = rotate(found, turn);
  return { kind: 'records', records, additionals: targetsOf(zone, records) };
}

/** The zone a name belongs to: our apex, or an alias elsewhere, which is a zone of that one name. */
function authorityOf(zone: Zone, name: string): string | undefined {
  if (isBelowApex(name)) return APEX;
  return zone.aliases.has(name) ? name : undefined;
}

/** The record sets of a name: none for one that only has names below it, undefined where there is no such name. */
function setsAt(zone: Zone, name: string): readonly RecordSet[] | undefined {
  if (name === APEX) return [soaOf(zone, APEX)];
  const generated = zone.bases
    .map((base) => setsBelow(zone, base, name))
    .filter((sets) => sets !== undefined);
  const own = generated.flat();
  if (own.length > 0) return own;
  const alias = zone.aliases.get(name);
  if (alias?.exists === true) return addressSets(name, [...alias.endpoints.values()]);
  return generated.length > 0 || zone.parents.has(name) || isAboveBase(zone, name) ? [] : undefined;
}

/** The slice's own label below the apex exists because its `svc` does. */
function isAboveBase(zone: Zone, name: string): boolean {
  return zone.bases.some((base) => base === `svc.${name}`);
}

function setsBelow(zone: Zone, base: string, name: string): readonly RecordSet[] | undefined {
  if (name === base) return [];
  if (!name.endsWith(`.${base}`)) return undefined;
  const labels = name.slice(0, -base.length - 1).split('.');
  if (labels.length === 1) return zone.namespaces.has(labels.join('.')) ? [] : undefined;
  const service = zone.services.get(labels.slice(-2).join('.'));
  return service && setsOfService(service, name, labels.slice(0, -2));
}

function setsOfService(
  service: Service,
  name: string,
  labels: readonly string[],
): readonly RecordSet[] | undefined {
  const key = labels.join('.');
  switch (labels.length) {
    case 0:
      return addressSets(name, [...service.endpoints.values()]);
    case 1:
      return service.clusters.has(key) || hasProtocol(service, key) ? [] : undefined;
    case 2:
      return srvSets(service, name, key) ?? endpointSets(service, name, key);
    default:
      return undefined;
  }
}

function hasProtocol(service: Service, label: string): boolean {
  return [...service.ports.keys()].some((key) => key.endsWith(`.${label}`));
}

function endpointSets(service: Service, name: string, key: string): readonly RecordSet[] | undefined {
  const endpoint = service.endpoints.get(key);
  return endpoint && addressSets(name, [endpoint]);
}

function addressSets(name: string, endpoints: readonly Addresses[]): readonly RecordSet[] {
  return (['A', 'AAAA'] as const)
    .map((type) =>
      [...new Set(endpoints.flatMap((endpoint) => endpoint[type]))].map((data) => ({
        name,
        type,
        ttl: TTL,
        data,
      })),
    )
    .filter((set) => set.length > 0);
}

/** Targets are the endpoints' names beside the service's own, in the form (with or without slice) that was asked for. */
function srvSets(service: Service, name: string, key: string): readonly RecordSet[] | undefined {
  const ports = service.ports.get(key);
  if (ports === undefined) return undefined;
  const parent = name.slice(key.length + 1);
  const targets = [...service.endpoints.keys()].map((endpoint) => `${endpoint}.${parent}`);
  const records = targets
    .filter((target) => target.length <= LONGEST_NAME)
    .flatMap((target) => ports.map((port) => srvRecord(name, port, target)));
  return records.length > 0 ? [records] : [];
}

/** Equal priorities and weights: the client chooses among all targets alike (RFC 2782). */
function srvRecord(name: string, port: number, target: string): ZoneRecord {
  return { name, type: 'SRV', ttl: TTL, data: { priority: 0, weight: 100, port, target } };
}

/** Addresses of SRV targets, so that a client needs no second question. */
function targetsOf(zone: Zone, records: RecordSet): readonly RecordSet[] {
  const targets = records.flatMap((record) => (record.type === 'SRV' ? [record.data.target] : []));
  return [...new Set(targets)].flatMap((target) => setsAt(zone, target) ?? []);
}

/** There are no secondaries: refresh, retry and expire mean nothing here and have the usual values. */
function soaOf(zone: Zone, owner: string): RecordSet {
  const data: SoaData = {
    mname: APEX,
    rname: `hostmaster.${APEX}`,
    serial: zone.serial,
    refresh: 7200,
    retry: 1800,
    expire: 86_400,
    minimum: TTL,
  };
  return [{ name: owner, type: 'SOA', ttl: TTL, data }];
}

function rotate(records: RecordSet, turn: number): RecordSet {
  const first = turn % records.length;
  return first === 0 ? records : [...records.slice(first), ...records.slice(0, first)];
}
