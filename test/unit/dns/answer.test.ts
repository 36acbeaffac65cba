import { describe, expect, it } from 'vitest';
import { encode } from 'dns-packet';
import { createResponder } from '../../../src/dns/answer.ts';
import { ask, exportOf, queryOf, replyOf, wideExport, zoneOf } from './fixture.ts';

const SERVICE = 'api.shop.svc.slice.local';
const zone = zoneOf([exportOf({ aliases: ['api.example.com'] })]);
const FORMAT_ERROR = 1;
const NAME_ERROR = 3;
const NOT_IMPLEMENTED = 4;
const REFUSED = 5;

describe('an answer', () => {
  it('carries id, question, AA and RD, and no recursion', () => {
    const reply = ask(zone, SERVICE);
    expect(reply).toMatchObject({
      id: 4711,
      type: 'response',
      code: 0,
      flag_aa: true,
      flag_rd: true,
      flag_ra: false,
    });
    expect(reply.questions).toEqual([{ name: SERVICE, type: 'A', class: 'IN' }]);
    expect(reply.lines).toEqual([`${SERVICE} A 10.8.32.64`, `${SERVICE} A 10.8.48.64`]);
    expect(reply.answers?.map((record) => 'ttl' in record && record.ttl)).toEqual([5, 5]);
  });

  it('leaves RD clear for who did not set it', () => {
    const query = queryOf(SERVICE);
    query[2] = 0;
    const response = createResponder(zone).respond(query, 'udp');
    expect(response && replyOf(response)).toMatchObject({ flag_rd: false, code: 0 });
  });

  it('finds names in any case and gives the case back (0x20), also from the cache', () => {
    const responder = createResponder(zone);
    for (const name of [SERVICE, 'aPi.ShOp.SVC.slIce.loCal', SERVICE.toUpperCase()]) {
      const response = responder.respond(queryOf(name), 'udp');
      const reply = response && replyOf(response);
      expect(reply?.questions?.[0]?.name).toBe(name);
      expect(reply?.answers?.map((record) => record.name)).toEqual([name, name]);
    }
  });

  it('says SOA for a name that is not there, with a short life', () => {
    const reply = ask(zone, 'nobody.shop.svc.slice.local');
    expect(reply).toMatchObject({ code: NAME_ERROR, flag_aa: true, answers: [] });
    expect(reply.authorities).toMatchObject([
      { name: 'slice.local', type: 'SOA', ttl: 5, data: { minimum: 5, serial: 7, mname: 'slice.local' } },
    ]);
  });

  it.each(['TXT', 'MX', 'NS', 'CNAME', 'UNKNOWN_65', 'UNKNOWN_97'])(
    'has no %s, and the name exists',
    (type) => {
      expect(ask(zone, SERVICE, { type })).toMatchObject({
        code: 0,
        answers: [],
        authorities: [{ type: 'SOA' }],
      });
    },
  );

  it('refuses what is not ours, without claiming authority', () => {
    expect(ask(zone, 'www.example.org')).toMatchObject({
      code: REFUSED,
      flag_aa: false,
      answers: [],
      authorities: [],
    });
  });

  it.each(['AXFR', 'IXFR'])('refuses %s', (type) => {
    expect(ask(zone, 'slice.local', { type, transport: 'tcp' }).code).toBe(REFUSED);
  });

  it('refuses other classes', () => {
    const query = encode({ type: 'query', questions: [{ name: SERVICE, type: 'A', class: 'CH' }] });
    const response = createResponder(zone).respond(query, 'udp');
    expect(response && replyOf(response).code).toBe(REFUSED);
  });

  it('is the same for both transports', () => {
    expect(ask(zone, SERVICE, { transport: 'tcp' }).bytes).toEqual(ask(zone, SERVICE).bytes);
  });

  it('does not take a dot inside a label for one between labels', () => {
    const query = queryOf(SERVICE);
    query[12] = 8; // "api.shop" as one label
    expect(query.subarray(13, 21).toString()).toBe('api\x04shop');
    query[16] = 0x2e;
    const response = createResponder(zone).respond(query, 'udp');
    expect(response?.readUInt16BE(2)).toBe(0x8503);
  });

  it('lets the records take turns', () => {
    const responder = createResponder(zoneOf([wideExport(3)]));
    const firsts = Array.from({ length: 6 }, () => {
      const response = responder.respond(queryOf(SERVICE), 'udp');
      return response && replyOf(response).lines[0]?.split(' ')[2];
    });
    expect(firsts).toEqual(['10.8.0.0', '10.8.0.1', '10.8.0.2', '10.8.0.0', '10.8.0.1', '10.8.0.2']);
  });
});

it('lets the records take turns among clients of any case', () => {
  const responder = createResponder(zone);
  const firsts = [SERVICE, SERVICE.toUpperCase()].map((name) => {
    const response = responder.respond(queryOf(name), 'udp');
    return response && replyOf(response).lines[0]?.split(' ')[2];
  });
  expect(firsts).toEqual(['10.8.32.64', '10.8.48.64']);
});

describe('EDNS', () => {
  it('is answered only when it was asked with', () => {
    expect(ask(zone, SERVICE).additionals).toEqual([]);
    expect(ask(zone, SERVICE, { edns: { size: 4096 } }).additionals).toMatchObject([
      { type: 'OPT', udpPayloadSize: 1232, ednsVersion: 0, extendedRcode: 0, flags: 0 },
    ]);
  });

  it('gives DO back', () => {
    expect(ask(zone, SERVICE, { edns: { size: 1232, flags: 0x8000 } }).additionals).toMatchObject([
      { flag_do: true },
    ]);
  });

  it('has one version only', () => {
    const reply = ask(zone, SERVICE, { edns: { size: 1232, version: 1 } });
    expect(reply).toMatchObject({
      code: 0,
      answers: [],
      additionals: [{ extendedRcode: 1, ednsVersion: 0 }],
    });
  });

  it('may come once', () => {
    const one = queryOf(SERVICE, { edns: { size: 1232 } });
    const query = Buffer.concat([one, one.subarray(-11)]);
    query[11] = 2;
    const response = createResponder(zone).respond(query, 'udp');
    expect(response && replyOf(response).code).toBe(FORMAT_ERROR);
  });

  it('may carry options that mean nothing to us', () => {
    const plain = queryOf(SERVICE, { edns: { size: 1232 } });
    const cookie = Buffer.from([0, 10, 0, 8, 1, 2, 3, 4, 5, 6, 7, 8]);
    const query = Buffer.concat([plain, cookie]);
    query[plain.length - 1] = cookie.length;
    const response = createResponder(zone).respond(query, 'udp');
    expect(response && replyOf(response)).toMatchObject({ code: 0, answers: [{}, {}] });
    query[plain.length + 3] = 9;
    const broken = createResponder(zone).respond(query, 'udp');
    expect(broken && replyOf(broken).code).toBe(FORMAT_ERROR);
  });
});

describe('size', () => {
  it.each([
    // Question of 42 bytes with its header, 16 bytes an address, 11 for OPT.
    [29, undefined, false],
    [30, undefined, true],
    [28, 512, false],
    [29, 512, true],
    [28, 100, false],
    [73, 4096, false],
    [74, 4096, true],
    [60, 1100, false],
    [66, 1100, true],
  ])('%i addresses within %s bytes: truncated %s', (count, size, truncated) => {
    const zone = zoneOf([wideExport(count)]);
    const edns = size === undefined ? {} : { edns: { size } };
    const reply = ask(zone, SERVICE, edns);
    expect(reply.flag_tc).toBe(truncated);
    expect(reply.answers).toHaveLength(truncated ? 0 : count);
    expect(reply.additionals).toHaveLength(size === undefined ? 0 : 1);
    expect(reply.bytes.length).toBeLessThanOrEqual(Math.min(1232, Math.max(512, size ?? 0)));
    const whole = ask(zone, SERVICE, { ...edns, transport: 'tcp' });
    expect([whole.flag_tc, whole.answers?.length]).toEqual([false, count]);
  });

  it('leaves additional records out by whole sets, and does not call that truncated', () => {
    const reply = ask(zoneOf([wideExport(8)]), `_http._tcp.${SERVICE}`, { type: 'SRV', edns: { size: 600 } });
    expect(reply).toMatchObject({ flag_tc: false, code: 0 });
    expect(reply.answers).toHaveLength(8);
    const targets = reply.additionals?.filter((record) => record.type === 'A') ?? [];
    expect(targets.length).toBeLessThan(8);
    expect(reply.bytes.length).toBeLessThanOrEqual(600);
  });
});

describe('what is no proper query', () => {
  const responder = createResponder(zone);

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a cut header', Buffer.alloc(11)],
    ['a response', encode({ type: 'response', questions: [{ name: SERVICE, type: 'A' }] })],
  ])('%s gets no answer', (_, bytes) => {
    expect(responder.respond(bytes, 'udp')).toBeUndefined();
  });

  const query = queryOf(SERVICE);
  const changed = (at: number, value: number): Buffer => {
    const bytes = Buffer.from(query);
    bytes[at] = value;
    return bytes;
  };

  it.each<[string, Buffer, number]>([
    ['no question', encode({ type: 'query', questions: [] }), FORMAT_ERROR],
    [
      'two questions',
      encode({
        type: 'query',
        questions: [
          { name: 'a', type: 'A' },
          { name: 'b', type: 'A' },
        ],
      }),
      FORMAT_ERROR,
    ],
    ['a cut question', query.subarray(0, -1), FORMAT_ERROR],
    ['bytes after the end', Buffer.concat([query, Buffer.alloc(1)]), FORMAT_ERROR],
    [
      'bytes after OPT',
      Buffer.concat([queryOf(SERVICE, { edns: { size: 512 } }), Buffer.alloc(1)]),
      FORMAT_ERROR,
    ],
    ['a record that is not there', changed(11, 1), FORMAT_ERROR],
    ['a name that points at itself', changed(12, 0xc0), FORMAT_ERROR],
    ['a label of a kind that does not exist', changed(12, 0x80), FORMAT_ERROR],
    [
      'a name over 255 bytes',
      queryOf(Array.from({ length: 5 }, () => 'x'.repeat(60)).join('.')),
      FORMAT_ERROR,
    ],
    ['STATUS', changed(2, 0x10), NOT_IMPLEMENTED],
    ['UPDATE', changed(2, 0x28), NOT_IMPLEMENTED],
  ])('%s gets a header with a code', (_, bytes, code) => {
    const response = responder.respond(bytes, 'udp');
    expect(response).toHaveLength(12);
    expect(response?.readUInt16BE(0)).toBe(bytes.readUInt16BE(0));
    expect((response?.readUInt16BE(2) ?? 0) & 0x860f).toBe(0x8000 | code);
  });

  it('is read without trouble from a plain Uint8Array inside a larger one', () => {
    const around = new Uint8Array(query.length + 20).fill(255);
    around.set(query, 10);
    const response = responder.respond(around.subarray(10, 10 + query.length), 'udp');
    expect(response && replyOf(response).answers).toHaveLength(2);
  });
});
