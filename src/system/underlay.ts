import type { Family } from '../net/ip.ts';
import type { Runner } from '../process/port.ts';
import { type DefaultRoute, type IpLink, parseAnswers, parseDefaultRoutes, parseLinks } from './parse-ip.ts';
import type { Underlay } from './port.ts';

/** The default routes of one family, best first. */
export interface FamilyRoutes {
  readonly family: Family;
  readonly routes: readonly DefaultRoute[];
}

interface Attachment {
  readonly family: Family;
  readonly address: string;
  readonly mtu: number;
}

const INNER_END = /^fs[0-9a-f]{8}$/;
/** What Linux promises for any link when there is none to ask. */
const ETHERNET_MTU = 1500;

/** How this host is connected to the network below the tunnels. */
export async function findUnderlay(runner: Runner): Promise<Underlay> {
  const [links, four, six] = await Promise.all([
    runner.run(['ip', '-j', '-d', 'address', 'show', 'up', 'scope', 'global']),
    runner.run(['ip', '-j', '-4', 'route', 'show', 'default']),
    runner.run(['ip', '-j', '-6', 'route', 'show', 'default']),
  ]);
  return chooseUnderlay(parseLinks(parseAnswers(links.stdout, 1)[0]), [
    { family: 4, routes: parseDefaultRoutes(four.stdout) },
    { family: 6, routes: parseDefaultRoutes(six.stdout) },
  ]);
}

/** For each family the source of its default route, or else the first global address that is not a workload's. */
export function chooseUnderlay(links: readonly IpLink[], defaults: readonly FamilyRoutes[]): Underlay {
  const candidates = links.filter((link) => link.name !== 'lo' && !INNER_END.test(link.name));
  const chosen = defaults.flatMap(
    (family) => viaDefault(candidates, family) ?? firstOf(candidates, family.family) ?? [],
  );
  return {
    addresses: chosen.map((attachment) => attachment.address),
    mtu: chosen.length === 0 ? ETHERNET_MTU : Math.min(...chosen.map((attachment) => attachment.mtu)),
    families: chosen.map((attachment) => attachment.family),
  };
}

function viaDefault(links: readonly IpLink[], { family, routes }: FamilyRoutes): Attachment | undefined {
  const route = routes.find(({ device }) => links.some((link) => link.name === device));
  const device = links.filter((link) => link.name === route?.device);
  const attachment = firstOf(device, family);
  if (attachment === undefined || route?.source === undefined) return attachment;
  return { ...attachment, address: route.source };
}

function firstOf(links: readonly IpLink[], family: Family): Attachment | undefined {
  for (const link of links) {
    const found = link.addresses.find((address) => address.includes(':') === (family === 6));
    if (found !== undefined) return { family, address: found.split('/')[0] ?? found, mtu: link.mtu };
  }
  return undefined;
}
