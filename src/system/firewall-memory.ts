import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObservedFirewall } from '../steps/observed.ts';
import { NETNS_DIRECTORY } from './commands.ts';

type ReadFirewall = (netns: string) => Promise<ObservedFirewall | undefined>;

export interface FirewallSources {
  readonly read: ReadFirewall;
  /** Since when a monitor there is alive and silent; undefined when there is none. Same clock as `now`. */
  readonly quietSince: (netns: string) => number | undefined;
  /** Milliseconds, never going back. */
  readonly now: () => number;
}

interface Listing {
  readonly firewall: ObservedFirewall | undefined;
  readonly at: number;
  /** Of the namespace: a name may come to mean another one. */
  readonly inode: number;
}

/** A listing is taken anew this often all the same (milliseconds). */
const TRUST = 5 * 60_000;

/**
 * Lists a firewall only when its monitor has said something since the last time: `nft` is the dearest program of an
 * observation, and the kernel tells of every change in a table.
 */
export function rememberFirewalls({ read, quietSince, now }: FirewallSources): ReadFirewall {
  const known = new Map<string, Listing>();
  const isValid = (listing: Listing | undefined, quiet: number, inode: number): listing is Listing =>
    listing?.inode === inode && quiet < listing.at && now() - listing.at < TRUST;
  return async (netns) => {
    const quiet = quietSince(netns) ?? Number.POSITIVE_INFINITY;
    const inode = await inodeOf(netns);
    const before = known.get(netns);
    if (isValid(before, quiet, inode)) return before.firewall;
    known.delete(netns);
    const at = now();
    const firewall = await read(netns);
    if (quiet < at) known.set(netns, { firewall, at, inode });
    return firewall;
  };
}

/** 0 when there is no such namespace; nothing is ever remembered of one. */
async function inodeOf(netns: string): Promise<number> {
  return stat(join(NETNS_DIRECTORY, netns)).then(
    ({ ino }) => ino,
    () => 0,
  );
}
