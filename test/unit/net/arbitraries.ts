/** Addresses and prefixes of both families, with many zeros, as real ones have. */
import * as fc from 'fast-check';
import type { Address, Family, Prefix } from '../../../src/net/ip.ts';

const BITS = { 4: 32, 6: 128 } as const;
const family = fc.constantFrom<Family>(4, 6);

/** Not IPv4-mapped: those have no notation of ours. */
export const anyAddress: fc.Arbitrary<Address> = family
  .chain((family) => valueOf(family).map((value) => ({ family, value })))
  .filter(isWritable);

export const anyPrefix: fc.Arbitrary<Prefix> = fc
  .tuple(anyAddress, fc.nat({ max: 128 }))
  .map(([address, length]) => prefixOf(address, length % (BITS[address.family] + 1)));

/** Two prefixes that often meet. */
export const prefixPair: fc.Arbitrary<readonly [Prefix, Prefix]> = fc.oneof(
  fc.tuple(anyPrefix, anyPrefix),
  fc.tuple(anyAddress, fc.nat({ max: 128 }), fc.nat({ max: 128 })).map(([address, a, b]) => {
    const lengths = BITS[address.family] + 1;
    return [prefixOf(address, a % lengths), prefixOf(address, b % lengths)] as const;
  }),
);

export function prefixOf(address: Address, length: number): Prefix {
  const hostBits = BigInt(BITS[address.family] - length);
  return { family: address.family, base: (address.value >> hostBits) << hostBits, length };
}

function valueOf(family: Family): fc.Arbitrary<bigint> {
  const group = fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 0xffffn }));
  const groups = fc.array(group, { minLength: BITS[family] / 16, maxLength: BITS[family] / 16 });
  return groups.map((groups) => groups.reduce((sum, group) => (sum << 16n) | group, 0n));
}

function isWritable({ family, value }: Address): boolean {
  return family === 4 || value >> 32n !== 0xffffn;
}
