/**
 * net/ — addresses, prefixes and the stable allocation of numbered slots. Pure. Addresses are bigints of one of two
 * families; text enters only through the strict parsers of notation.ts and leaves only in its canonical form.
 */
export { formatAddress, formatPrefix, type Parsed, parseAddress, parsePrefix } from './notation.ts';

import { type Address, BITS, type Prefix } from './address.ts';

export type { Address, Family, Prefix } from './address.ts';

/** Above this a count is no longer told apart: block numbers must stay exact as JavaScript numbers. */
const MOST_BLOCKS = 2 ** 48;
const MOST_BLOCKS_BITS = 48;

export function containsAddress(prefix: Prefix, address: Address): boolean {
  return prefix.family === address.family && baseOf(address, prefix.length) === prefix.base;
}

export function containsPrefix(outer: Prefix, inner: Prefix): boolean {
  return (
    outer.family === inner.family &&
    outer.length <= inner.length &&
    baseOf({ family: inner.family, value: inner.base }, outer.length) === outer.base
  );
}

export function overlaps(a: Prefix, b: Prefix): boolean {
  return containsPrefix(a, b) || containsPrefix(b, a);
}

/** The address `offset` places after the first one. Throws a RangeError outside the prefix. */
export function addressAt(prefix: Prefix, offset: bigint | number): Address {
  const distance = BigInt(offset);
  if (distance < 0n || distance >= 1n << BigInt(BITS[prefix.family] - prefix.length)) {
    throw new RangeError(`a /${prefix.length} of IPv${prefix.family} has no address number ${offset}`);
  }
  return { family: prefix.family, value: prefix.base + distance };
}

/** How many blocks of `length` the prefix holds: none when they are larger than it, never more than 2^48. */
export function blockCount(prefix: Prefix, length: number): number {
  const bits = blockBits(prefix, length);
  if (bits < 0) return 0;
  return bits >= MOST_BLOCKS_BITS ? MOST_BLOCKS : 2 ** bits;
}

/** Block number `index` of the prefix, counted from 0. Throws a RangeError outside. */
export function blockAt(prefix: Prefix, length: number, index: number): Prefix {
  if (!Number.isInteger(index) || index < 0 || index >= blockCount(prefix, length)) {
    throw new RangeError(`a /${prefix.length} has no /${length} block number ${index}`);
  }
  const base = prefix.base + (BigInt(index) << BigInt(BITS[prefix.family] - length));
  return { family: prefix.family, base, length };
}

/** The inverse of `blockAt`. Throws a RangeError when the block is not inside, or its number is 2^48 or more. */
export function blockIndex(prefix: Prefix, block: Prefix): number {
  if (!containsPrefix(prefix, block)) throw new RangeError('the block lies outside the prefix');
  const index = (block.base - prefix.base) >> BigInt(BITS[block.family] - block.length);
  if (index >= MOST_BLOCKS) throw new RangeError(`block number ${index} is too large`);
  return Number(index);
}

/** The /32 or /128 of one address. */
export function hostPrefix(address: Address): Prefix {
  return { family: address.family, base: address.value, length: BITS[address.family] };
}

/** IPv4 first, then by value. */
export function compareAddresses(a: Address, b: Address): number {
  return a.family - b.family || compareBigints(a.value, b.value);
}

/** IPv4 first, then by base, then the larger prefix. */
export function comparePrefixes(a: Prefix, b: Prefix): number {
  return a.family - b.family || compareBigints(a.base, b.base) || a.length - b.length;
}

function compareBigints(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function baseOf(address: Address, length: number): bigint {
  const hostBits = BigInt(BITS[address.family] - length);
  return (address.value >> hostBits) << hostBits;
}

/** Bits that number the blocks; negative when they do not fit. */
function blockBits(prefix: Prefix, length: number): number {
  if (!Number.isInteger(length) || length < 0 || length > BITS[prefix.family]) {
    throw new RangeError(`IPv${prefix.family} has no /${length}`);
  }
  return length - prefix.length;
}
