import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  decodeFacts,
  decodeIndex,
  decodeSlice,
  digestOf,
  encodeSlice,
  encodeWire,
} from '../../../src/desired/codec.ts';
import { compileFleet } from '../../../src/desired/compile.ts';
import { identityOf, isSigned, signIndex } from '../../../src/desired/signature.ts';
import { Failure } from '../../../src/model/errors.ts';
import type { WireIndex, WireSlice } from '../../../src/model/generated/types.ts';
import type { Digest } from '../../../src/model/ids.ts';
import { clusterName, factsByCluster, factsOf, fleetOf, sliceName } from '../../fakes/fleets.ts';

const FLEET = fleetOf({
  clusters: { a: {}, b: {} },
  slices: { blue: { members: ['a', 'b'], exports: ['web'] } },
});
const FACTS = ['a', 'b'].map((name) => factsOf(FLEET, name, { workloads: 1 }));
const DESIRED = compileFleet({ fleet: FLEET, facts: factsByCluster(FACTS), published: () => undefined });
const OBJECT = DESIRED.clusters.get(clusterName('a'))?.get(sliceName('blue'))?.object as WireSlice;
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const { key, fingerprint } = identityOf(publicKey);

const INDEX = signIndex(
  {
    format: 1,
    fleet: 'acme',
    cluster: 'a',
    hub: fingerprint,
    hubKey: key,
    term: 0,
    sequence: 3,
    commit: 'c'.repeat(40),
    slices: { blue: digestOf(encodeSlice(OBJECT)) },
    removed: { red: 2 },
  },
  privateKey,
);

const bytes = (value: object): Uint8Array => Buffer.from(encodeWire(value));

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.code;
    throw thrown;
  }
  return 'accepted';
}

describe('what travels', () => {
  it('reads back as it was', () => {
    const text = encodeSlice(OBJECT);
    expect(decodeSlice(Buffer.from(text), digestOf(text))).toEqual(OBJECT);
    expect(decodeIndex(bytes(INDEX))).toEqual(INDEX);
    for (const facts of FACTS) expect(decodeFacts(bytes(facts))).toEqual(facts);
  });

  it('keeps fields that this version does not know', () => {
    const index = { ...INDEX, later: { more: true } };
    expect(decodeIndex(bytes(index))).toEqual(index);
  });

  it.each([
    ['half of it', (text: string) => text.slice(0, text.length / 2), 'wire-torn'],
    ['nothing', () => '', 'wire-torn'],
    ['a text', () => '"index"', 'wire-format'],
    ['null', () => 'null', 'wire-format'],
    ['a later format', (text: string) => text.replace('"format":1', '"format":2'), 'wire-format'],
    ['a format in quotes', (text: string) => text.replace('"format":1', '"format":"1"'), 'wire-format'],
    ['no sequence', (text: string) => text.replace('"sequence":3,', ''), 'wire-shape'],
    ['a negative sequence', (text: string) => text.replace('"sequence":3', '"sequence":-3'), 'wire-shape'],
    ['a name that leaves its folder', (text: string) => text.replace('"blue"', '"../blue"'), 'wire-shape'],
    ['a digest that is none', (text: string) => text.replace(/"blue":"\w+"/, '"blue":"abc"'), 'wire-shape'],
    ['a byte order mark', (text: string) => `\ufeff${text}`, 'wire-torn'],
  ])('is refused: %s', (_, change, code) => {
    expect(codeOf(() => decodeIndex(Buffer.from(change(encodeWire(INDEX)))))).toBe(code);
  });

  it('is refused when it is not UTF-8', () => {
    expect(codeOf(() => decodeIndex(Uint8Array.of(0x7b, 0xff, 0x7d)))).toBe('wire-torn');
  });

  it.each([
    ['other bytes', (text: string) => text.replace('"mtu":1420', '"mtu":1400')],
    ['white space', (text: string) => `${text}\n`],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('a slice object with %s does not have its digest', (_, change) => {
    const text = encodeSlice(OBJECT);
    expect(codeOf(() => decodeSlice(Buffer.from(change(text)), digestOf(text)))).toBe('wire-digest');
  });

  it('a foreign object under its own digest is still no slice object', () => {
    const text = encodeWire(INDEX);
    expect(codeOf(() => decodeSlice(Buffer.from(text), digestOf(text)))).toBe('wire-shape');
    expect(codeOf(() => decodeSlice(Buffer.from('{}'), digestOf('{}')))).toBe('wire-format');
    expect(codeOf(() => decodeSlice(Buffer.from('{}'), 'f'.repeat(64) as Digest))).toBe('wire-digest');
  });
});

describe('the signature of an index', () => {
  it('holds, also over fields that this version does not know', () => {
    const { signature: _, ...unsigned } = INDEX;
    expect(isSigned(INDEX)).toBe(true);
    const later = signIndex({ ...unsigned, later: [1] } as typeof unsigned, privateKey);
    expect(isSigned(decodeIndex(bytes(later)))).toBe(true);
  });

  const other = identityOf(generateKeyPairSync('ed25519').publicKey);
  it.each<[string, Partial<WireIndex> & Record<string, unknown>]>([
    ['another sequence', { sequence: 4 }],
    ['another digest', { slices: {} }],
    ['another tombstone', { removed: { blue: 3 } }],
    ['an added field', { later: true }],
    ['the name of another hub', { hub: other.fingerprint }],
    ['the key of another hub', { hubKey: other.key }],
    ['name and key of another hub', { hub: other.fingerprint, hubKey: other.key }],
    ['a key that is too short', { hubKey: 'AAAA' }],
    ['another signature', { signature: `${'A'.repeat(86)}==` }],
    ['no signature', { signature: '' }],
  ])('does not hold for %s', (_, changes) => {
    expect(isSigned({ ...INDEX, ...changes })).toBe(false);
  });
});
