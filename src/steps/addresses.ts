import type { ObservedLink } from './observed.ts';
import type { NetnsRef, Step } from './step.ts';

export interface AddressSteps {
  readonly add: readonly Step[];
  readonly remove: readonly Step[];
}

/** One of our devices and the addresses it must have; each is a host prefix, since nothing is found by its subnet. */
export interface AddressedDevice {
  readonly in: NetnsRef;
  readonly device: string;
  readonly addresses: readonly string[];
  readonly observed: ObservedLink | undefined;
}

export function planAddresses({ in: place, device, addresses, observed }: AddressedDevice): AddressSteps {
  const wanted = addresses.map(hostPrefixOf);
  const present = (observed?.addresses ?? []).filter((address) => !isLoopback(address));
  const step =
    (kind: 'address.add' | 'address.remove') =>
    (address: string): Step => ({
      kind,
      in: place,
      device,
      address,
    });
  return {
    add: wanted.filter((address) => !present.includes(address)).map(step('address.add')),
    remove: present.filter((address) => !wanted.includes(address)).map(step('address.remove')),
  };
}

/** `10.64.0.1/32`, `fd00::1/128`. */
export function hostPrefixOf(address: string): string {
  return `${address}/${address.includes(':') ? 128 : 32}`;
}

/** Those that the kernel gives to `lo`. */
function isLoopback(prefix: string): boolean {
  return prefix.startsWith('127.') || prefix === '::1/128';
}
