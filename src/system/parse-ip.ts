import type { ObservedLink, ObservedNeighbour, ObservedRoute } from '../steps/observed.ts';

/** What one command of `ip -j` prints; which fields there are depends on what was asked for. */
export type IpAnswer = readonly IpRow[];

export interface IpRow {
  readonly ifname?: string;
  readonly flags?: readonly string[];
  readonly mtu?: number;
  readonly address?: string;
  readonly link_type?: string;
  readonly ifalias?: string;
  readonly linkinfo?: { readonly info_kind?: string };
  readonly addr_info?: readonly IpAddressRow[];
  readonly dst?: string;
  readonly dev?: string;
  readonly gateway?: string;
  readonly table?: string;
  readonly prefsrc?: string;
  readonly metrics?: readonly { readonly mtu?: number }[];
  readonly lladdr?: string;
  readonly forwarding?: boolean;
  readonly nsid?: number;
  readonly name?: string;
}

interface IpAddressRow {
  readonly family: string;
  readonly local?: string;
  readonly prefixlen: number;
  readonly scope?: string;
}

export interface IpLink extends ObservedLink {
  readonly alias: string;
}

export interface DefaultRoute {
  readonly device: string;
  readonly source: string | undefined;
}

/** Splits what `ip -j -batch` printed for `count` commands, one line each. */
export function parseAnswers(stdout: string, count: number): readonly IpAnswer[] {
  const answers = stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as IpAnswer);
  if (answers.length !== count)
    throw new RangeError(`ip printed ${answers.length} answers instead of ${count}`);
  return answers;
}

/**
 * From `ip -d -j address show`. Link-local IPv6 addresses are left out: the kernel makes them. Some versions print {}
 * for what a filter left out.
 */
export function parseLinks(answer: IpAnswer = []): readonly IpLink[] {
  return answer.flatMap((row) => (row.ifname === undefined ? [] : [linkOf(row, row.ifname)]));
}

/**
 * From `ip -j route show table all`; routes of other tables than main are nobody's here. Asked for one device, `ip`
 * does not repeat its name: then `device` says it.
 */
export function parseRoutes(answer: IpAnswer = [], device?: string): readonly ObservedRoute[] {
  return answer
    .filter((row) => (row.table ?? 'main') === 'main')
    .flatMap((row) => routeOf({ ...(device === undefined ? {} : { dev: device }), ...row }));
}

/** From `ip -j neighbour show nud permanent`; `device` as for routes. */
export function parseNeighbours(answer: IpAnswer = [], device = ''): readonly ObservedNeighbour[] {
  return answer.flatMap(({ dst, dev = device, lladdr = '' }) =>
    dst === undefined ? [] : [{ address: dst, device: dev, mac: lladdr }],
  );
}

/**
 * From `ip -j netconf show`: every device of both families forwards, and so will the next one. With forwarding on,
 * the kernel ignores router advertisements unless `accept_ra` is 2, which no default is.
 */
export function parseForwarding(answer: IpAnswer = []): boolean {
  const entries = answer.filter((row) => row.forwarding !== undefined);
  return entries.length > 0 && entries.every((row) => row.forwarding === true);
}

/** From `ip -j netns list-id`: names by the number that `ip monitor all-nsid` prints. */
export function parseNetnsNumbers(stdout: string): ReadonlyMap<number, string> {
  const [rows = []] = parseAnswers(stdout, 1);
  return new Map(
    rows.flatMap(({ nsid, name }) => (nsid === undefined || name === undefined ? [] : [[nsid, name]])),
  );
}

/** From `ip -j route show default`. */
export function parseDefaultRoutes(stdout: string): readonly DefaultRoute[] {
  const [rows = []] = parseAnswers(stdout, 1);
  return rows.flatMap(({ dev, prefsrc }) => (dev === undefined ? [] : [{ device: dev, source: prefsrc }]));
}

function linkOf(row: IpRow, name: string): IpLink {
  return {
    name,
    kind: row.linkinfo?.info_kind ?? '',
    up: row.flags?.includes('UP') ?? false,
    mtu: row.mtu ?? 0,
    mac: row.link_type === 'ether' ? (row.address ?? '') : '',
    addresses: (row.addr_info ?? []).flatMap(addressOf).toSorted(),
    alias: row.ifalias ?? '',
  };
}

function addressOf(address: IpAddressRow): readonly string[] {
  if (address.local === undefined || (address.family === 'inet6' && address.scope === 'link')) return [];
  return [`${address.local}/${address.prefixlen}`];
}

function routeOf({ dst, dev, gateway, metrics }: IpRow): readonly ObservedRoute[] {
  if (dst === undefined || dev === undefined) return [];
  const mtu = metrics?.find((metric) => metric.mtu !== undefined)?.mtu;
  const via = gateway === undefined ? {} : { via: gateway };
  return [{ to: withLength(dst), device: dev, ...via, ...(mtu === undefined ? {} : { mtu }) }];
}

/** `ip` prints a host route without its length. */
function withLength(destination: string): string {
  if (destination.includes('/') || destination === 'default') return destination;
  return `${destination}/${destination.includes(':') ? 128 : 32}`;
}

/** Which line of a batch failed, counted from 1, and what `ip` said about it. */
export interface BatchFailure {
  readonly line: number;
  readonly message: string;
}

/** Reads the complaint of `ip -batch -`; without a line number nothing was done, so the first line is named. */
export function parseBatchFailure(stderr: string): BatchFailure {
  const [, number = '1'] = /Command failed -:(\d+)/.exec(stderr) ?? [];
  const words = stderr.split('\n').filter((text) => text !== '' && !text.startsWith('Command failed'));
  return {
    line: Number(number),
    message: words.map((text) => text.replace(/^(?:RTNETLINK answers|Error): /, '')).join('; '),
  };
}
