import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createResponder } from '../../../src/dns/answer.ts';
import { isBelowApex, type Zone, type ZoneExport } from '../../../src/dns/zone.ts';
import { cluster, exportOf, queryOf, type Reply, replyOf, zoneOf } from './fixture.ts';

const label = fc.constantFrom('a', 'b', 'svc', 'shop', 'green', 'x'.repeat(63));
const address = fc.oneof(
  fc.nat(255).map((last) => `10.8.0.${last}`),
  fc.nat(255).map((last) => `fd00::${(last + 1).toString(16)}`),
);
const endpoint = fc.record({
  name: label,
  cluster: label.map(cluster),
  addresses: fc.array(address, { maxLength: 40 }),
});
const anExport: fc.Arbitrary<ZoneExport> = fc
  .record({
    namespace: label,
    service: label,
    headless: fc.boolean(),
    aliases: fc.array(
      fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `${labels.join('.')}.example.com`),
    ),
    ports: fc.constant([{ name: 'a', port: 80, protocol: 'TCP' as const }]),
    endpoints: fc.array(endpoint, { maxLength: 6 }),
  })
  .map(exportOf);
const zone: fc.Arbitrary<Zone> = fc
  .array(anExport, { maxLength: 6 })
  .map((exports) => zoneOf(exports, 'green'));

/** Names near those of the zones, so that all kinds of answers come up. */
const name = fc
  .tuple(
    fc.array(fc.oneof(label, fc.constantFrom('_a', '_tcp', 'A')), { maxLength: 5 }),
    fc.constantFrom('svc.slice.local', 'svc.green.slice.local', 'slice.local', 'example.com'),
  )
  .map(([labels, base]) => [...labels, base].join('.'))
  .filter((text) => text.length <= 253);
const type = fc.constantFrom('A', 'AAAA', 'SRV', 'SOA', 'ANY', 'TXT');
const transport = fc.constantFrom('udp' as const, 'tcp' as const);

/** Of the records beside the answer. */
function ownersOf(reply: Reply): readonly string[] {
  const records = [...(reply.authorities ?? []), ...(reply.additionals ?? [])];
  return records.filter((record) => record.type !== 'OPT').map((record) => record.name.toLowerCase());
}

/** The same question over both transports. */
function askBoth(zone: Zone, query: Buffer): readonly [whole: Reply, part: Reply] {
  const responder = createResponder(zone);
  const [whole, part] = [responder.respond(query, 'tcp'), responder.respond(query, 'udp')];
  if (whole === undefined || part === undefined) throw new Error('no answer');
  return [replyOf(whole), replyOf(part)];
}

describe('a responder', () => {
  it('survives any bytes, and answers with a response of the same id or not at all', () => {
    const responder = createResponder(zoneOf([exportOf()]));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), transport, (bytes, transport) => {
        const response = responder.respond(bytes, transport);
        if (response === undefined) return;
        expect([...response.subarray(0, 2)]).toEqual([...bytes.subarray(0, 2)]);
        expect(response.readUInt8(2) & 0x80).toBe(0x80);
      }),
      { numRuns: 2000 },
    );
  });

  it('survives queries with any bytes changed, cut or added, and never answers longer than allowed', () => {
    const responder = createResponder(zoneOf([exportOf()]));
    const damage = fc.array(fc.tuple(fc.nat(90), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(name, damage, fc.nat(100), (name, changes, length) => {
        const query = Buffer.concat([queryOf(name, { edns: { size: 1232 } }), Buffer.alloc(8)]);
        for (const [at, value] of changes) query[at] = value;
        const response = responder.respond(query.subarray(0, length + 12), 'udp');
        expect(response?.length ?? 0).toBeLessThanOrEqual(1232);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps to the size, sets TC exactly when an answer is missing, and names only what belongs to its zone', () => {
    fc.assert(
      fc.property(zone, name, type, fc.option(fc.nat(5000)), (zone, name, type, size) => {
        const [all, some] = askBoth(
          zone,
          queryOf(name, { type, ...(size === null ? {} : { edns: { size } }) }),
        );
        expect(all.flag_tc).toBe(false);
        expect(some.bytes.length).toBeLessThanOrEqual(Math.min(1232, Math.max(512, size ?? 0)));
        expect(some.flag_tc).toBe(some.answers?.length !== all.answers?.length);
        expect(all.lines.every((line) => line.startsWith(`${name} `))).toBe(true);
        for (const owner of ownersOf(all)) expect(zone.aliases.has(owner) || isBelowApex(owner)).toBe(true);
      }),
    );
  });

  it('answers from its cache what it answered first', () => {
    fc.assert(
      fc.property(
        zone,
        fc.array(fc.tuple(name, type), { minLength: 1, maxLength: 20 }),
        (zone, questions) => {
          const warm = createResponder(zone);
          for (const [name, type] of questions) warm.respond(queryOf(name, { type }), 'tcp');
          for (const [name, type] of questions) {
            const query = queryOf(name, { type });
            const [first, later] = [createResponder(zone).respond(query, 'tcp'), warm.respond(query, 'tcp')];
            if (first === undefined || later === undefined) throw new Error('no answer');
            expect(replyOf(later).lines.toSorted()).toEqual(replyOf(first).lines.toSorted());
            expect(replyOf(later).authorities).toEqual(replyOf(first).authorities);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('says that a name is not there only when nothing below it is (RFC 8020)', () => {
    const NAME_ERROR = 3;
    fc.assert(
      fc.property(zone, name, (zone, name) => {
        const codeOf = (name: string): number | undefined => {
          const response = createResponder(zone).respond(queryOf(name), 'udp');
          return response && replyOf(response).code;
        };
        if (codeOf(name) !== 0 || !name.endsWith('.slice.local')) return;
        for (let rest = name; rest !== 'slice.local'; rest = rest.slice(rest.indexOf('.') + 1))
          expect(codeOf(rest)).not.toBe(NAME_ERROR);
      }),
    );
  });
});
