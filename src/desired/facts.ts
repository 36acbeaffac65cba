import type { Fleet, FleetSlice, SliceMember } from '../fleet/fleet.ts';
import type { WireFacts } from '../model/generated/types.ts';
import {
  type AgentName,
  type ClusterName,
  parseAgentName,
  parsePublicKey,
  type PublicKey,
  type SliceName,
} from '../model/ids.ts';
import { containsAddress, parseAddress, parsePrefix, type Prefix } from '../net/ip.ts';
import { acceptedBlocks } from './blocks.ts';

type FactsSlice = WireFacts['slices'][number];
export type FactsWorkload = FactsSlice['workloads'][number];

/** What a member of a slice has reported, as far as it may say so. */
export interface MemberFacts {
  readonly gateways: readonly GatewayFacts[];
  readonly workloads: readonly FactsWorkload[];
  /** The smallest its agents can carry, in bytes. */
  readonly mtu: number;
}

export interface GatewayFacts {
  readonly name: AgentName;
  readonly publicKey: PublicKey;
  readonly port: number;
  readonly endpoints: readonly string[];
  readonly links: readonly string[];
}

export interface SliceFacts {
  /** By cluster, in the order of the members; undefined while a member has not reported on this slice. */
  readonly members: ReadonlyMap<ClusterName, MemberFacts | undefined>;
  readonly problems: readonly FactsProblem[];
}

/** A cluster said something that it may not say; the rest of its facts holds. */
export interface FactsProblem {
  readonly cluster: ClusterName;
  readonly agent: string;
  readonly slice: SliceName;
  readonly message: string;
}

/**
 * Selects what the members of a slice report on it. A cluster speaks for its own blocks only: addresses outside them,
 * and public keys that another cluster claims already, are refused, because they would pull in somebody else's traffic.
 */
export function sliceFacts(
  slice: FleetSlice,
  fleet: Fleet,
  facts: ReadonlyMap<ClusterName, readonly WireFacts[]>,
  epoch: number,
): SliceFacts {
  const problems: FactsProblem[] = [];
  const claimed = new Map<string, ClusterName>();
  const members = new Map<ClusterName, MemberFacts | undefined>();
  for (const member of slice.members) {
    const context: Context = { slice, member, blocks: prefixesOf(member), epoch, claimed, problems };
    const override = fleet.clusters.get(member.cluster)?.endpoints;
    members.set(member.cluster, memberFacts(context, facts.get(member.cluster) ?? [], override));
  }
  return { members, problems };
}

interface Context {
  readonly slice: FleetSlice;
  readonly member: SliceMember;
  readonly blocks: readonly Prefix[];
  readonly epoch: number;
  readonly claimed: Map<string, ClusterName>;
  readonly problems: FactsProblem[];
}

function memberFacts(
  context: Context,
  reports: readonly WireFacts[],
  endpoints: readonly string[] | undefined,
): MemberFacts | undefined {
  const gateways: GatewayFacts[] = [];
  const workloads: FactsWorkload[] = [];
  let mtu = Number.POSITIVE_INFINITY;
  for (const report of reports) {
    const entry = report.slices.find((candidate) => candidate.slice === context.slice.name);
    if (entry === undefined) continue;
    mtu = Math.min(mtu, report.mtu);
    const gateway = gatewayOf(context, report, entry);
    if (gateway !== undefined) gateways.push(endpoints === undefined ? gateway : { ...gateway, endpoints });
    workloads.push(...workloadsOf(context, report, entry));
  }
  return mtu === Number.POSITIVE_INFINITY ? undefined : { gateways, workloads, mtu };
}

function gatewayOf(context: Context, report: WireFacts, entry: FactsSlice): GatewayFacts | undefined {
  const tunnel = entry.tunnels.find((candidate) => candidate.epoch === context.epoch);
  const name = parseAgentName(report.agent);
  const publicKey = tunnel === undefined ? undefined : parsePublicKey(tunnel.publicKey);
  if (tunnel === undefined || publicKey === undefined || name === undefined) return undefined;
  const owner = context.claimed.get(publicKey) ?? context.member.cluster;
  context.claimed.set(publicKey, owner);
  if (owner !== context.member.cluster)
    return refuse(context, report, `its public key belongs to cluster ${owner}`);
  const links = ownAddresses(context, report, entry.links);
  return links === undefined
    ? undefined
    : { name, publicKey, port: tunnel.port, endpoints: report.endpoints, links };
}

function workloadsOf(context: Context, report: WireFacts, entry: FactsSlice): readonly FactsWorkload[] {
  return entry.workloads.filter(
    (workload) => ownAddresses(context, report, workload.addresses) !== undefined,
  );
}

function ownAddresses(
  context: Context,
  report: WireFacts,
  addresses: readonly string[],
): readonly string[] | undefined {
  const foreign = addresses.find((address) => !isInside(context.blocks, address));
  return foreign === undefined
    ? addresses
    : refuse(context, report, `${foreign} is outside the blocks of its cluster`);
}

function refuse(context: Context, report: WireFacts, message: string): undefined {
  context.problems.push({
    cluster: context.member.cluster,
    agent: report.agent,
    slice: context.slice.name,
    message,
  });
  return undefined;
}

function isInside(blocks: readonly Prefix[], text: string): boolean {
  const address = parseAddress(text);
  return address.ok && blocks.some((block) => containsAddress(block, address.value));
}

function prefixesOf(member: SliceMember): readonly Prefix[] {
  return acceptedBlocks(member).flatMap((block) => {
    const prefix = parsePrefix(block);
    return prefix.ok ? [prefix.value] : [];
  });
}
