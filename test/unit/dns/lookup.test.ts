import { describe, expect, it } from 'vitest';
import { type Answer, lookup, type Question, type RecordSet } from '../../../src/dns/lookup.ts';
import type { Zone } from '../../../src/dns/zone.ts';
import { cluster, exportOf, zoneOf } from './fixture.ts';

const api = exportOf({ aliases: ['API.example.com.', 'api.prod.slice.local'] });
const empty = exportOf({ service: 'empty', endpoints: [], aliases: ['empty.example.com'] });
const gone = exportOf({
  service: 'gone',
  namespace: 'attic',
  headless: true,
  endpoints: [],
  aliases: ['gone.example.com'],
});
const zone = zoneOf([api, empty, gone]);

function textOf(set: RecordSet): readonly string[] {
  return set.map((record) =>
    record.type === 'SRV'
      ? `${record.name} SRV ${record.data.port} ${record.data.target}`
      : `${record.name} ${record.type} ${record.type === 'SOA' ? record.data.serial : record.data}`,
  );
}

function see(answer: Answer): unknown {
  if (answer.kind === 'records') return textOf(answer.records);
  return answer.kind === 'refused' ? 'refused' : `${answer.kind} ${textOf(answer.authority).join()}`;
}

function ask(name: string, type: Question['type'] = 'A', where: Zone = zone): unknown {
  return see(lookup(where, { name, type }, 0));
}

const NO_DATA = 'no-data slice.local SOA 7';
const NO_NAME = 'no-name slice.local SOA 7';
const SERVICE = 'api.shop.svc.slice.local';

describe('names that have records', () => {
  it.each<[string, Question['type'], string[]]>([
    [SERVICE, 'A', [`${SERVICE} A 10.8.32.64`, `${SERVICE} A 10.8.48.64`]],
    [SERVICE, 'AAAA', [`${SERVICE} AAAA fd00:8::40`]],
    ['api.shop.svc.green.slice.local', 'AAAA', ['api.shop.svc.green.slice.local AAAA fd00:8::40']],
    [`api-1.tokyo.${SERVICE}`, 'A', [`api-1.tokyo.${SERVICE} A 10.8.48.64`]],
    [
      'api-1.tokyo.api.shop.svc.green.slice.local',
      'A',
      ['api-1.tokyo.api.shop.svc.green.slice.local A 10.8.48.64'],
    ],
    ['api.example.com', 'AAAA', ['api.example.com AAAA fd00:8::40']],
    ['api.prod.slice.local', 'AAAA', ['api.prod.slice.local AAAA fd00:8::40']],
    ['slice.local', 'SOA', ['slice.local SOA 7']],
    [SERVICE, 'ANY', [`${SERVICE} A 10.8.32.64`, `${SERVICE} A 10.8.48.64`]],
    [
      `_http._tcp.${SERVICE}`,
      'SRV',
      [
        `_http._tcp.${SERVICE} SRV 8080 api-0.paris.${SERVICE}`,
        `_http._tcp.${SERVICE} SRV 8080 api-1.tokyo.${SERVICE}`,
      ],
    ],
    [
      '_http._tcp.api.shop.svc.green.slice.local',
      'SRV',
      [
        '_http._tcp.api.shop.svc.green.slice.local SRV 8080 api-0.paris.api.shop.svc.green.slice.local',
        '_http._tcp.api.shop.svc.green.slice.local SRV 8080 api-1.tokyo.api.shop.svc.green.slice.local',
      ],
    ],
  ])('%s %s', (name, type, expected) => {
    expect(ask(name, type)).toEqual(expected);
  });

  it('gives the addresses of SRV targets along', () => {
    const answer = lookup(zone, { name: `_http._tcp.${SERVICE}`, type: 'SRV' }, 0);
    expect(answer.kind === 'records' && answer.additionals.flatMap(textOf)).toEqual([
      `api-0.paris.${SERVICE} A 10.8.32.64`,
      `api-0.paris.${SERVICE} AAAA fd00:8::40`,
      `api-1.tokyo.${SERVICE} A 10.8.48.64`,
    ]);
  });
});

describe('names without such records', () => {
  it.each<[string, Question['type'], string]>([
    [SERVICE, 'SRV', NO_DATA],
    [SERVICE, 'other', NO_DATA],
    [`api-1.tokyo.${SERVICE}`, 'AAAA', NO_DATA],
    [`_http._tcp.${SERVICE}`, 'A', NO_DATA],
    ['slice.local', 'A', NO_DATA],
    ['empty.shop.svc.slice.local', 'A', NO_DATA],
    ['_http._tcp.empty.shop.svc.slice.local', 'SRV', NO_DATA],
    ['api.example.com', 'SRV', 'no-data api.example.com SOA 7'],
    ['empty.example.com', 'A', 'no-data empty.example.com SOA 7'],
  ])('%s %s is there', (name, type, expected) => {
    expect(ask(name, type)).toBe(expected);
  });

  it.each([
    `_tcp.${SERVICE}`,
    `tokyo.${SERVICE}`,
    'shop.svc.slice.local',
    'svc.slice.local',
    'shop.svc.green.slice.local',
    'svc.green.slice.local',
    'green.slice.local',
    'prod.slice.local',
  ])('%s is there because something below it is (RFC 8020)', (name) => {
    expect(ask(name, 'ANY')).toBe(NO_DATA);
  });

  it.each([
    'web.shop.svc.slice.local',
    'api.bank.svc.slice.local',
    'bank.svc.slice.local',
    `api-1.paris.${SERVICE}`,
    `api-0.${SERVICE}`,
    `berlin.${SERVICE}`,
    `_udp.${SERVICE}`,
    `_grpc._tcp.${SERVICE}`,
    `_http._udp.${SERVICE}`,
    `x.api-1.tokyo.${SERVICE}`,
    `x.api.prod.slice.local`,
    'api.shop.svc.blue.slice.local',
    'blue.slice.local',
    'gone.attic.svc.slice.local',
    'attic.svc.slice.local',
    '_http._tcp.gone.attic.svc.slice.local',
    '.slice.local',
  ])('%s is not there', (name) => {
    expect(ask(name)).toBe(NO_NAME);
  });

  it('keeps the alias of a headless service that has no endpoints as our name', () => {
    expect(ask('gone.example.com')).toBe('no-name gone.example.com SOA 7');
  });

  it.each([
    'local',
    'example.com',
    'x.api.example.com',
    'slice.local.com',
    'myslice.local',
    '',
    'google.com',
  ])('"%s" is none of ours', (name) => {
    expect(ask(name)).toBe('refused');
  });
});

describe('order of records', () => {
  it('starts one place further on with each turn', () => {
    const first = [0, 1, 2].map((turn) => {
      const answer = lookup(zone, { name: SERVICE, type: 'A' }, turn);
      return answer.kind === 'records' ? answer.records.map((record) => record.data) : [];
    });
    expect(first).toEqual([
      ['10.8.32.64', '10.8.48.64'],
      ['10.8.48.64', '10.8.32.64'],
      ['10.8.32.64', '10.8.48.64'],
    ]);
  });
});

describe('what a zone makes of odd exports', () => {
  it('does not depend on the order of its input', () => {
    const two = [exportOf(), exportOf({ service: 'web', aliases: ['x.example.com'] })];
    const turned = two.toReversed().map((one) => ({ ...one, endpoints: one.endpoints.toReversed() }));
    expect(zoneOf(turned)).toEqual(zoneOf(two));
  });

  it('merges exports and endpoints of the same name, without repeating an address', () => {
    const merged = zoneOf([
      exportOf({ headless: true, endpoints: [] }),
      exportOf({ endpoints: [{ name: 'a', cluster: cluster('x'), addresses: ['10.0.0.1'] }] }),
      exportOf({ endpoints: [{ name: 'a', cluster: cluster('x'), addresses: ['10.0.0.1', '10.0.0.2'] }] }),
      exportOf({ endpoints: [{ name: 'b', cluster: cluster('x'), addresses: ['10.0.0.2'] }] }),
    ]);
    expect(ask(SERVICE, 'A', merged)).toEqual([`${SERVICE} A 10.0.0.1`, `${SERVICE} A 10.0.0.2`]);
    expect(ask(`a.x.${SERVICE}`, 'A', merged)).toHaveLength(2);
  });

  it('leaves out what cannot be a name or an address', () => {
    const odd = zoneOf([
      exportOf({ service: 'a.b' }),
      exportOf({ namespace: '' }),
      exportOf({ service: 'x'.repeat(64) }),
      exportOf({
        aliases: ['', '.', 'a..b', 'bad name', `${'x'.repeat(64)}.example.com`, 'a.'.repeat(130)],
        ports: [
          { name: '', port: 1, protocol: 'TCP' },
          { name: 'dns.x', port: 53, protocol: 'UDP' },
        ],
        endpoints: [
          { name: 'dotted.name', cluster: cluster('x'), addresses: ['10.0.0.1'] },
          { name: 'bare', cluster: cluster('x'), addresses: [] },
          {
            name: 'wrong',
            cluster: cluster('x'),
            addresses: ['10.0.0.256', '::ffff:1.2.3.4', 'fe80::1%eth0', 'x'],
          },
        ],
      }),
    ]);
    expect(ask(SERVICE, 'A', odd)).toBe(NO_DATA);
    expect([...odd.services.keys()]).toEqual(['api.shop']);
    expect([...odd.aliases.keys()]).toEqual([]);
    expect(ask(`wrong.x.${SERVICE}`, 'A', odd)).toBe(NO_NAME);
  });

  it('gives an alias that two services want to the one that sorts first, and never hides a service behind one', () => {
    const zone = zoneOf([
      exportOf({ service: 'b', aliases: ['x.example.com'], endpoints: [] }),
      exportOf({ service: 'a', aliases: ['x.example.com', 'c.shop.svc.slice.local'] }),
      exportOf({ service: 'c', endpoints: [{ name: 'c', cluster: cluster('x'), addresses: ['10.0.0.9'] }] }),
    ]);
    expect(ask('x.example.com', 'A', zone)).toHaveLength(2);
    expect(ask('c.shop.svc.slice.local', 'A', zone)).toEqual(['c.shop.svc.slice.local A 10.0.0.9']);
  });

  it('keeps both forms apart for a slice and a namespace called svc', () => {
    const zone = zoneOf(
      [exportOf({ service: 'b', namespace: 'svc' }), exportOf({ service: 'a', namespace: 'b' })],
      'svc',
    );
    for (const name of [
      'b.svc.svc.slice.local',
      'a.b.svc.svc.slice.local',
      'a.b.svc.slice.local',
      'b.svc.svc.svc.slice.local',
    ])
      expect(ask(name, 'A', zone)).toHaveLength(2);
  });

  it('leaves SRV targets out that would be too long', () => {
    const long = 'x'.repeat(63);
    const endpoints = [{ name: long, cluster: cluster(long), addresses: ['10.0.0.1'] }];
    const zone = zoneOf([exportOf({ namespace: long, service: long, endpoints })], long);
    expect(ask(`_http._tcp.${long}.${long}.svc.slice.local`, 'SRV', zone)).toBe(NO_DATA);
  });
});
