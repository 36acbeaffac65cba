import type { ZoneExport } from '../../src/dns/zone.ts';
import type { ClusterName } from '../../src/model/ids.ts';

const NAMES = 10_000;
const NAMESPACES = 100;

/** Ten thousand services with one address each, the same for both servers. */
export function benchExports(): readonly ZoneExport[] {
  return Array.from({ length: NAMES }, (_, index) => ({
    namespace: `ns-${index % NAMESPACES}`,
    service: `svc-${index}`,
    headless: false,
    aliases: [],
    ports: [],
    endpoints: [{ name: 'a', cluster: 'paris' as ClusterName, addresses: [addressOf(index)] }],
  }));
}

/** The same as a zone file. */
export function zoneFile(): string {
  const records = benchExports().map(
    (one, index) => `${one.service}.${one.namespace}.svc 5 IN A ${addressOf(index)}`,
  );
  return [
    '$ORIGIN slice.local.',
    '@ 5 IN SOA slice.local. hostmaster.slice.local. 1 7200 1800 86400 5',
    '@ 5 IN NS ns.slice.local.',
    'ns 5 IN A 127.0.0.1',
    ...records,
    '',
  ].join('\n');
}

/** Every name once, one in ten beside the mark, in an order without pattern. */
export function queryFile(): string {
  const lines = benchExports().map((one, index) => {
    const service = index % 10 === 0 ? `no-${index}` : one.service;
    return `${service}.${one.namespace}.svc.slice.local A`;
  });
  // 7919 is prime to 10,000, so this visits every line.
  return `${lines.map((_, index) => lines[(index * 7919) % NAMES]).join('\n')}\n`;
}

function addressOf(index: number): string {
  return `10.8.${index >> 8}.${index & 255}`;
}
