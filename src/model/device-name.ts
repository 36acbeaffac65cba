import { createHash } from 'node:crypto';

/**
 * What the names of a slice's tunnel devices begin with, and the name of its end of a workload's link: unique on a host
 * but for a clash of hashes, and short enough for a device (15 bytes).
 */
export function innerDevice(slice: string): string {
  return `fs${createHash('sha256').update(slice).digest('hex').slice(0, 8)}`;
}
