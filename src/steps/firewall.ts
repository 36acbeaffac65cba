import { createHash } from 'node:crypto';
import { compareText } from '../model/diagnostic.ts';
import type { Router } from './router.ts';

export interface Firewall {
  /** For `nft -f -`: one transaction that puts this table in the place of whatever table of ours there is. */
  readonly text: string;
  /** SHA-256 of the table, 64 hex digits; the text says it too. */
  readonly digest: string;
}

/** UDP port of the probes between link addresses. */
export const PROBE_PORT = 7471;

/**
 * The firewall of a slice router: what is not said here is dropped and counted. Workloads speak with their own
 * addresses only, and never with link addresses: so a datagram between two of those comes from a gateway. Nothing goes
 * from one tunnel to another. What workloads and blocks there are stands in sets, so that the rules are always as many.
 */
export function renderFirewall(router: Router): Firewall {
  const families = FAMILIES.filter(({ isOf }) => router.subnets.some(isOf));
  const table = [
    ...['dropped_input', 'dropped_forward'].flatMap((name) => block(`counter ${name}`, [])),
    ...renderSet(
      'tunnels',
      'ifname',
      router.tunnels.map((tunnel) => quoted(tunnel.device)),
    ),
    ...renderSet(
      'workload_devices',
      'ifname',
      router.workloads.map((workload) => quoted(workload.outer)),
    ),
    ...families.flatMap((family) => renderSets(router, family)),
    ...renderForward(families),
  ];
  const digest = createHash('sha256')
    .update([...table, ...renderInput(families, '')].join('\n'))
    .digest('hex');
  const lines = [
    ...block(TABLE, []),
    `delete ${TABLE}`,
    ...block(TABLE, [...table, ...renderInput(families, ` comment "${commentOf(digest)}"`)]),
  ];
  return { text: `${lines.join('\n')}\n`, digest };
}

/** How a table says which text made it. */
export function commentOf(digest: string): string {
  return `digest:${digest}`;
}

const TABLE = 'table inet fleetslice';

/** The words of one family; sets end in its number. */
interface FamilyWords {
  readonly number: 4 | 6;
  readonly ip: 'ip' | 'ip6';
  readonly type: 'ipv4_addr' | 'ipv6_addr';
  readonly icmp: 'icmp' | 'icmpv6';
  /** Errors that a router or host sends about a packet. */
  readonly errors: string;
  readonly isOf: (text: string) => boolean;
}

const FAMILIES: readonly FamilyWords[] = [
  {
    number: 4,
    ip: 'ip',
    type: 'ipv4_addr',
    icmp: 'icmp',
    errors: 'destination-unreachable, time-exceeded, parameter-problem',
    isOf: (text) => !text.includes(':'),
  },
  {
    number: 6,
    ip: 'ip6',
    type: 'ipv6_addr',
    icmp: 'icmpv6',
    errors: 'destination-unreachable, packet-too-big, time-exceeded, parameter-problem',
    isOf: (text) => text.includes(':'),
  },
];

function renderSets(router: Router, { number, type, isOf }: FamilyWords): readonly string[] {
  const peers = router.tunnels.flatMap((tunnel) => tunnel.peers);
  const workloads = router.workloads.flatMap((workload) =>
    workload.addresses.filter(isOf).map((address) => `${quoted(workload.outer)} . ${address}`),
  );
  const ownLinks = router.tunnels.flatMap((tunnel) => tunnel.links).filter(isOf);
  const remoteLinks = peers.flatMap((peer) => peer.links).filter(isOf);
  const remoteBlocks = peers.flatMap((peer) => peer.blocks).filter(isOf);
  return [
    ...renderSet(`workloads${number}`, `ifname . ${type}`, workloads),
    ...renderSet(`routers${number}`, type, router.routers.filter(isOf)),
    ...renderSet(`own_links${number}`, type, ownLinks),
    ...renderSet(`remote_links${number}`, type, remoteLinks),
    ...renderSet(`remote_blocks${number}`, type, remoteBlocks, ['flags interval', 'auto-merge']),
  ];
}

function renderInput(families: readonly FamilyWords[], comment: string): readonly string[] {
  return renderChain('input', [
    // Nothing but this router's own programs can send on its loopback device.
    'iifname "lo" accept',
    ...families.flatMap(inputRules),
    `counter name dropped_input${comment}`,
  ]);
}

function inputRules({ number, ip, icmp, errors }: FamilyWords): readonly string[] {
  const fromWorkload = `iifname . ${ip} saddr @workloads${number} ${ip} daddr @routers${number}`;
  const fromGateway = `iifname @tunnels ${ip} saddr @remote_links${number} ${ip} daddr @own_links${number}`;
  const discovery =
    'iifname @workload_devices icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255 accept';
  return [
    `${fromWorkload} meta l4proto { tcp, udp } th dport 53 accept`,
    `${fromWorkload} ${icmp} type { echo-request, ${errors} } accept`,
    `${fromGateway} udp dport ${PROBE_PORT} accept`,
    `${fromGateway} ${icmp} type { ${errors} } accept`,
    ...(number === 6 ? [discovery] : []),
  ];
}

function renderForward(families: readonly FamilyWords[]): readonly string[] {
  return renderChain('forward', [
    // Both directions of a connection pass here, so both ends learn the size: SYN and SYN-ACK.
    'tcp flags & (syn | rst) == syn tcp option maxseg size set rt mtu',
    ...families.flatMap(forwardRules),
    'counter name dropped_forward',
  ]);
}

function forwardRules({ number, ip, icmp, errors }: FamilyWords): readonly string[] {
  const fromWorkload = `iifname . ${ip} saddr @workloads${number}`;
  const toWorkload = `oifname . ${ip} daddr @workloads${number} accept`;
  const remote = `@remote_blocks${number} ${ip}`;
  return [
    `${fromWorkload} oifname @tunnels ${ip} daddr ${remote} daddr != @remote_links${number} accept`,
    `iifname @tunnels ${ip} saddr ${remote} saddr != @remote_links${number} ${toWorkload}`,
    `${fromWorkload} ${toWorkload}`,
    // A remote router may say that a packet was too big or could not be delivered.
    `iifname @tunnels ${ip} saddr @remote_links${number} ${icmp} type { ${errors} } ${toWorkload}`,
  ];
}

function renderChain(name: string, rules: readonly string[]): readonly string[] {
  return block(`chain ${name}`, [`type filter hook ${name} priority filter`, 'policy drop', ...rules]);
}

/** Elements sorted, each once; a set without any is written without the line, which nft would refuse. */
function renderSet(
  name: string,
  type: string,
  elements: readonly string[],
  options: readonly string[] = [],
): readonly string[] {
  const sorted = [...new Set(elements)].toSorted(compareText);
  const listed =
    sorted.length === 0
      ? []
      : block(
          'elements =',
          sorted.map((element) => `${element},`),
        );
  return block(`set ${name}`, [`type ${type}`, ...options, ...listed]);
}

/** Braces on lines of their own: nft refuses one behind an expression. */
function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...lines.map((text) => `  ${text}`), '}'];
}

function quoted(name: string): string {
  return `"${name}"`;
}
