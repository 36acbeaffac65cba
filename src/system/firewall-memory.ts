import type { ObservedFirewall } from '../steps/observed.ts';

type ReadFirewall = (netns: string) => Promise<ObservedFirewall | undefined>;

export interface FirewallSources {
  readonly read: ReadFirewall;
  /** Since when a monitor there is alive and silent; undefined when there is none. Same clock as `now`. */
  readonly quietSince: (netns: string) => number | undefined;
  /** Tells namespaces apart: a name may come to mean another one. */
  readonly identityOf: (netns: string) => Promise<number>;
  /** Milliseconds, never going back. */
  readonly now: () => number;
}

interface Listing {
  readonly firewall: ObservedFirewall | undefined;
  readonly at: number;
  readonly identity: number;
}

/** A listing is taken anew this often all the same (milliseconds). */
const TRUST = 5 * 60_000;

/**
 * Lists a firewall only when its monitor has said something since the last time: `nft` is the dearest program of an
 * observation, and the kernel tells of every change in a table.
 */
export function rememberFirewalls(sources: FirewallSources): ReadFirewall {
  const { now } = sources;
  const known = new Map<string, Listing>();
  const isValid = (listing: Listing | undefined, quiet: number, identity: number): listing is Listing =>
    listing?.identity === identity && quiet < listing.at && now() - listing.at < TRUST;
  return async (netns) => {
    const quiet = sources.quietSince(netns) ?? Number.POSITIVE_INFINITY;
    const identity = await sources.identityOf(netns);
    const before = known.get(netns);
    if (isValid(before, quiet, identity)) return before.firewall;
    known.delete(netns);
    const at = now();
    const firewall = await sources.read(netns);
    if (quiet < at) known.set(netns, { firewall, at, identity });
    return firewall;
  };
}
