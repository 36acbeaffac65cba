import * as fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import {
  type Address,
  addressAt,
  blockAt,
  blockCount,
  blockIndex,
  compareAddresses,
  comparePrefixes,
  containsAddress,
  containsPrefix,
  formatAddress,
  formatPrefix,
  hostPrefix,
  overlaps,
  type Prefix,
  parseAddress,
  parsePrefix,
} from '../../../src/net/ip.ts';
import { anyAddress, anyPrefix, prefixPair } from './arbitraries.ts';

const address = (text: string): Address => unwrap(parseAddress(text));
const prefix = (text: string): Prefix => unwrap(parsePrefix(text));

describe('containment', () => {
  test('of addresses, as the oracle says', () => {
    fc.assert(
      fc.property(prefixPair, ([a, b]) => {
        const inner = { family: b.family, value: b.base };
        const [base, length] = ipaddr.parseCIDR(formatPrefix(a));
        const wanted = a.family === b.family && ipaddr.parse(formatAddress(inner)).match(base, length);
        expect(containsAddress(a, inner)).toBe(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  test('of prefixes: first and last address inside', () => {
    fc.assert(
      fc.property(prefixPair, ([outer, inner]) => {
        const ends = [inner.base, lastOf(inner)].map((value) => ({ family: inner.family, value }));
        expect(containsPrefix(outer, inner)).toBe(ends.every((end) => containsAddress(outer, end)));
      }),
      { numRuns: 1000 },
    );
  });

  test('overlap is symmetric and means a shared address', () => {
    fc.assert(
      fc.property(prefixPair, ([a, b]) => {
        const shared = a.family === b.family && a.base <= lastOf(b) && b.base <= lastOf(a);
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
      { numRuns: 1000 },
    );
  });

  test('families never meet', () => {
    expect(containsAddress(prefix('0.0.0.0/0'), address('::1'))).toBe(false);
    expect(containsPrefix(prefix('::/0'), prefix('10.0.0.0/8'))).toBe(false);
    expect(overlaps(prefix('::/0'), prefix('0.0.0.0/0'))).toBe(false);
  });
});

describe('addressAt', () => {
  test.each([
    ['10.0.0.0/24', 0, '10.0.0.0'],
    ['10.0.0.0/24', 255, '10.0.0.255'],
    ['10.0.0.7/32', 0, '10.0.0.7'],
    ['fd00::/64', 2n ** 64n - 1n, 'fd00::ffff:ffff:ffff:ffff'],
  ])('%s at %s is %s', (text, offset, wanted) => {
    expect(formatAddress(addressAt(prefix(text), offset))).toBe(wanted);
  });

  test.each([
    ['10.0.0.0/24', 256],
    ['10.0.0.0/24', -1],
    ['10.0.0.0/32', 1],
    ['fd00::/64', 2n ** 64n],
    ['10.0.0.0/24', 0.5],
  ])('%s has nothing at %s', (text, offset) => {
    expect(() => addressAt(prefix(text), offset)).toThrow(RangeError);
  });
});

describe('blocks', () => {
  test.each([
    ['10.0.0.0/16', 20, 16],
    ['10.0.0.0/16', 16, 1],
    ['10.0.0.0/16', 15, 0],
    ['0.0.0.0/0', 32, 2 ** 32],
    ['fd00::/16', 64, 2 ** 48],
    ['fd00::/16', 65, 2 ** 48],
    ['::/0', 128, 2 ** 48],
  ])('%s has as many /%i as %i', (text, length, count) => {
    expect(blockCount(prefix(text), length)).toBe(count);
  });

  test.each([33, -1, 24.5])('there is no /%s of IPv4', (length) => {
    expect(() => blockCount(prefix('10.0.0.0/8'), length)).toThrow(RangeError);
  });

  test.each([-1, 16, 0.5, Number.NaN])('a /16 has no /20 number %s', (index) => {
    expect(() => blockAt(prefix('10.0.0.0/16'), 20, index)).toThrow(RangeError);
  });

  test('by number and back', () => {
    expect(formatPrefix(blockAt(prefix('10.1.0.0/16'), 20, 15))).toBe('10.1.240.0/20');
    expect(formatPrefix(blockAt(prefix('fd00::/16'), 64, 2 ** 48 - 1))).toBe('fd00:ffff:ffff:ffff::/64');
    fc.assert(
      fc.property(
        anyPrefix,
        fc.nat({ max: 128 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (outer, more, share) => {
          const length = Math.min(outer.length + more, outer.family === 4 ? 32 : 128);
          const index = Math.min(
            Math.floor(share * blockCount(outer, length)),
            blockCount(outer, length) - 1,
          );
          const block = blockAt(outer, length, index);
          expect(containsPrefix(outer, block)).toBe(true);
          expect(blockIndex(outer, block)).toBe(index);
        },
      ),
    );
  });

  test('no number for a block outside, or too far', () => {
    expect(() => blockIndex(prefix('10.0.0.0/16'), prefix('10.1.0.0/20'))).toThrow(RangeError);
    expect(() => blockIndex(prefix('10.0.0.0/16'), prefix('10.0.0.0/8'))).toThrow(RangeError);
    expect(() => blockIndex(prefix('::/0'), prefix('8000::/64'))).toThrow(RangeError);
  });
});

test('hostPrefix is the longest', () => {
  expect(formatPrefix(hostPrefix(address('10.0.0.1')))).toBe('10.0.0.1/32');
  expect(formatPrefix(hostPrefix(address('fd00::1')))).toBe('fd00::1/128');
});

test('order: family, value, length', () => {
  const addresses = ['::', '255.0.0.0', 'fd00::', '10.0.0.0'].map(address).toSorted(compareAddresses);
  expect(addresses.map(formatAddress)).toEqual(['10.0.0.0', '255.0.0.0', '::', 'fd00::']);
  const prefixes = ['::/0', '10.0.0.0/16', '10.0.0.0/8', '9.0.0.0/8'].map(prefix).toSorted(comparePrefixes);
  expect(prefixes.map(formatPrefix)).toEqual(['9.0.0.0/8', '10.0.0.0/8', '10.0.0.0/16', '::/0']);
  fc.assert(
    fc.property(anyAddress, anyAddress, (a, b) => {
      expect(Math.sign(compareAddresses(a, b)) + Math.sign(compareAddresses(b, a))).toBe(0);
      expect(compareAddresses(a, a)).toBe(0);
    }),
  );
});

function lastOf({ family, base, length }: Prefix): bigint {
  return base + (1n << BigInt((family === 4 ? 32 : 128) - length)) - 1n;
}

function unwrap<T>(parsed: { ok: true; value: T } | { ok: false; problem: string }): T {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problem);
}
