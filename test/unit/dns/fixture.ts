import { decode, type DecodedPacket, encode, type Packet, RECURSION_DESIRED } from 'dns-packet';
import { createResponder, type Transport } from '../../../src/dns/answer.ts';
import { compileZone, type Zone, type ZoneExport } from '../../../src/dns/zone.ts';
import type { ClusterName, SliceName } from '../../../src/model/ids.ts';

const slice = (name: string): SliceName => name as SliceName;
export const cluster = (name: string): ClusterName => name as ClusterName;

export function exportOf(change: Partial<ZoneExport> = {}): ZoneExport {
  return {
    namespace: 'shop',
    service: 'api',
    headless: false,
    aliases: [],
    ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
    endpoints: [
      { name: 'api-0', cluster: cluster('paris'), addresses: ['10.8.32.64', 'fd00:8::40'] },
      { name: 'api-1', cluster: cluster('tokyo'), addresses: ['10.8.48.64'] },
    ],
    ...change,
  };
}

export function zoneOf(exports: readonly ZoneExport[], name = 'green'): Zone {
  return compileZone({ slice: slice(name), exports, serial: 7 });
}

/** An export with so many endpoints, each with one IPv4 address. */
export function wideExport(count: number): ZoneExport {
  const endpoints = Array.from({ length: count }, (_, index) => ({
    name: `api-${index}`,
    cluster: cluster('paris'),
    addresses: [`10.8.${index >> 8}.${index & 255}`],
  }));
  return exportOf({ endpoints });
}

export interface Ask {
  readonly type?: string;
  readonly edns?: { readonly size: number; readonly version?: number; readonly flags?: number };
  readonly transport?: Transport;
}

export function queryOf(name: string, ask: Ask = {}): Buffer {
  const { edns } = ask;
  const additionals = edns && [
    {
      type: 'OPT',
      name: '.',
      udpPayloadSize: edns.size,
      ednsVersion: edns.version ?? 0,
      flags: edns.flags ?? 0,
      extendedRcode: 0,
      options: [],
    },
  ];
  return encode({
    type: 'query',
    id: 4711,
    flags: RECURSION_DESIRED,
    questions: [{ name, type: ask.type ?? 'A' }],
    additionals,
  } as Packet);
}

export interface Reply extends DecodedPacket {
  readonly bytes: Buffer;
  /** Owner, type and data of each answer, as text. */
  readonly lines: readonly string[];
  readonly code: number;
}

export function replyOf(bytes: Buffer): Reply {
  const packet = decode(bytes);
  const lines = (packet.answers ?? []).map(
    (record) => `${record.name} ${record.type} ${'data' in record ? textOf(record.data) : ''}`,
  );
  return { ...packet, bytes, lines, code: bytes.readUInt16BE(2) & 15 };
}

/** Asks a fresh responder of this zone. */
export function ask(zone: Zone, name: string, how: Ask = {}): Reply {
  const response = createResponder(zone).respond(queryOf(name, how), how.transport ?? 'udp');
  if (response === undefined) throw new Error('no answer');
  return replyOf(response);
}

function textOf(data: unknown): string {
  return typeof data === 'string' ? data : Object.values(data as object).join(' ');
}
