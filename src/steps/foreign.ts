import { isOuterName, isTunnelName } from './names.ts';
import type { SliceName } from '../model/ids.ts';
import type { ObservedRouter } from './observed.ts';

/** Tunnel devices that the kernel puts into every namespace once their module is loaded; they cannot be deleted. */
const FALLBACK_DEVICES: ReadonlySet<string> = new Set([
  'tunl0',
  'ip6tnl0',
  'sit0',
  'gre0',
  'gretap0',
  'ip6gre0',
  'erspan0',
  'ip_vti0',
  'ip6_vti0',
]);

/** One line about a namespace of our name without our mark. */
export function foreignNamespace({ netns, mark }: ObservedRouter, wanted: string): string {
  const owner = mark === '' ? 'it has no mark of fleetslice' : `it belongs to ${mark}, not to ${wanted}`;
  return `network namespace ${netns} is not ours: ${owner}; rename or delete it`;
}

/** Devices that somebody else has put into a slice router. */
export function foreignDevices(slice: SliceName, observed: ObservedRouter): readonly string[] {
  return observed.links
    .map((link) => link.name)
    .filter((name) => name !== 'lo' && !FALLBACK_DEVICES.has(name))
    .filter((name) => !isTunnelName(slice, name) && !isOuterName(name));
}
