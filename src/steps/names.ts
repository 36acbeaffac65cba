import { createHash } from 'node:crypto';
import { innerDevice } from '../model/device-name.ts';
import type { SliceName } from '../model/ids.ts';

/** Name below /run/netns of the slice router. */
export function netnsOf(slice: SliceName): string {
  return `fleetslice-${slice}`;
}

/** The `lo` alias that says whose a slice router is. */
export function markOf(cluster: string, slice: SliceName): string {
  return `fleetslice:${cluster}:${slice}`;
}

export function tunnelDevice(slice: SliceName, epoch: number): string {
  return `${innerDevice(slice)}e${epoch % 1000}`;
}

export function outerDevice(id: string): string {
  return `fw${hash(id).slice(0, 10)}`;
}

/** True for a device in a slice router that is named like our tunnels of that slice. */
export function isTunnelName(slice: SliceName, device: string): boolean {
  return (
    device.startsWith(`${innerDevice(slice)}e`) &&
    /^\d{1,3}$/.test(device.slice(innerDevice(slice).length + 1))
  );
}

export function isOuterName(device: string): boolean {
  return /^fw[0-9a-f]{10}$/.test(device);
}

/** Locally administered addresses for both ends of a workload's link, equal but for the first byte. */
export function macsOf(slice: SliceName, id: string): { readonly inner: string; readonly outer: string } {
  const rest = hash(`${slice}\n${id}`).slice(0, 10).match(/../g) ?? [];
  return { inner: [INNER_BYTE, ...rest].join(':'), outer: [OUTER_BYTE, ...rest].join(':') };
}

/** The address of the outer end that was made together with this inner end. */
export function outerMacOf(innerMac: string): string {
  return `${OUTER_BYTE}${innerMac.slice(INNER_BYTE.length)}`;
}

const OUTER_BYTE = '02';
const INNER_BYTE = '06';

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
