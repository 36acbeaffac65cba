import type { LabHost } from '../lab/port.ts';
import { Failure } from '../model/errors.ts';
import { routerOf } from './stage.ts';

/** A slice router of a host as `ip` and `wg` show it to a person, and what a person can break there. */
export interface RouterView {
  /** Its tunnel device. */
  readonly device: string;
  /** Prefixes routed into the tunnel. */
  routes(): Promise<readonly string[]>;
  deleteRoute(to: string): Promise<void>;
  /** Public keys and the prefixes each may use. */
  peers(): Promise<readonly { readonly key: string; readonly allowed: readonly string[] }[]>;
  deletePeer(key: string): Promise<void>;
  /** True when the tunnel device is there and up. */
  isUp(): Promise<boolean>;
  deleteDevice(): Promise<void>;
}

interface Link {
  readonly ifname: string;
  readonly flags: readonly string[];
}

const TUNNEL = /^fs[0-9a-f]{8}e\d+$/;

export async function viewRouter({ runner }: LabHost, slice: string): Promise<RouterView> {
  const netns = routerOf(slice);
  const ip = async (...argv: readonly string[]): Promise<string> =>
    (await runner.run(['ip', '-n', netns, ...argv])).stdout;
  const wg = async (...argv: readonly string[]): Promise<string> =>
    (await runner.run(['nsenter', `--net=/run/netns/${netns}`, 'wg', ...argv])).stdout;
  const links = async (): Promise<readonly Link[]> => JSON.parse(await ip('-j', 'link')) as Link[];
  const device = (await links()).find(({ ifname }) => TUNNEL.test(ifname))?.ifname;
  if (device === undefined) throw new Failure('demo-router', `${netns} has no tunnel`);
  return {
    device,
    routes: async () =>
      (JSON.parse(await ip('-j', 'route', 'show', 'dev', device)) as readonly { dst: string }[]).map(
        ({ dst }) => dst,
      ),
    deleteRoute: async (to) => void (await ip('route', 'delete', to, 'dev', device)),
    peers: async () => parsePeers(await wg('show', device, 'allowed-ips')),
    deletePeer: async (key) => void (await wg('set', device, 'peer', key, 'remove')),
    isUp: async () => (await links()).some(({ ifname, flags }) => ifname === device && flags.includes('UP')),
    deleteDevice: async () => void (await ip('link', 'delete', device)),
  };
}

function parsePeers(text: string): readonly { key: string; allowed: readonly string[] }[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [key = '', allowed = ''] = line.split('\t');
      return { key, allowed: allowed.split(' ') };
    });
}
