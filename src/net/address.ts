/** The two families and what an address and a prefix are; ip.ts is what other folders import. */

export type Family = 4 | 6;

export interface Address {
  readonly family: Family;
  readonly value: bigint;
}

/** A network: `base` has no bit set behind `length`. */
export interface Prefix {
  readonly family: Family;
  readonly base: bigint;
  readonly length: number;
}

/** Length of an address in bits. */
export const BITS: Readonly<Record<Family, number>> = { 4: 32, 6: 128 };
