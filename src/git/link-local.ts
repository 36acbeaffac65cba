import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { Blocked } from '../model/errors.ts';

/** Where clouds hand out the credentials of a machine, and nobody has a repository. */
const REFUSED = new BlockList();
REFUSED.addSubnet('169.254.0.0', 16, 'ipv4');
REFUSED.addSubnet('fe80::', 10, 'ipv6');
REFUSED.addAddress('fd00:ec2::254', 'ipv6');

/**
 * Connects to whatever an address is or resolves to, at the time of the connection, but for link-local addresses: those
 * are Blocked('git-bad-url'). Private ones are fine; many have their repositories there.
 */
export function createConnector(options: buildConnector.BuildOptions): buildConnector.connector {
  const connect = buildConnector({ ...options, lookup: refusingLookup });
  return (target, callback) => {
    // The name of an address is never looked up.
    const host = target.hostname.replace(/^\[|\]$/g, '');
    if (isRefused(host)) callback(refusal(host), null);
    else connect(target, callback);
  };
}

/** What a library wraps may be our own refusal to connect. */
export function rethrow(thrown: unknown): never {
  throw thrown instanceof Error && thrown.cause instanceof Blocked ? thrown.cause : thrown;
}

const refusingLookup: LookupFunction = (hostname, options, callback) => {
  const done = (error: Error | null, found: string | LookupAddress[], family?: number): void => {
    const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address);
    callback(addresses.some(isRefused) ? refusal(hostname) : error, found, family);
  };
  lookup(hostname, options, done);
};

export function isRefused(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && REFUSED.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

function refusal(host: string): Blocked {
  return new Blocked('git-bad-url', `${host} is a link-local address, where no repository is looked for`);
}
