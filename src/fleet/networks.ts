import type { ClusterDocument } from '../documents/document.ts';
import { formatPrefix, overlaps, parsePrefix, type Prefix } from '../net/ip.ts';
import type { SubnetPlan } from '../net/slice-plan.ts';
import type { Findings, Place } from './findings.ts';
import type { SliceContext } from './members.ts';

/** The networks that clusters use themselves, by cluster; clusters that declare none are not in it. */
export type Networks = ReadonlyMap<string, readonly ClusterNetwork[]>;

interface ClusterNetwork {
  readonly cluster: string;
  readonly use: 'pods' | 'services' | 'nodes';
  readonly prefix: Prefix;
  readonly place: Place;
}

/** Most clusters that one finding points to. */
const MOST_RELATED = 8;

/** Reads the networks of all clusters, each once. */
export function networksOf(clusters: Iterable<ClusterDocument>, findings: Findings): Networks {
  const networks = new Map<string, readonly ClusterNetwork[]>();
  for (const document of clusters) {
    if (document.spec.networks === undefined) continue;
    networks.set(
      document.name,
      (['pods', 'services', 'nodes'] as const).flatMap((use) => parseNetworks(document, use, findings)),
    );
  }
  return networks;
}

function parseNetworks(
  { name, spec, source }: ClusterDocument,
  use: ClusterNetwork['use'],
  findings: Findings,
): readonly ClusterNetwork[] {
  const found: ClusterNetwork[] = [];
  for (const [index, text] of (spec.networks?.[use] ?? []).entries()) {
    const parsed = parsePrefix(text);
    const place = { source, pointer: `/spec/networks/${use}/${index}` };
    if (parsed.ok) found.push({ cluster: name, use, prefix: parsed.value, place });
    else findings.add('FS2026', place, parsed.problem, { hint: parsed.hint });
  }
  return found;
}

/** A subnet of the slice must not have addresses that a member uses itself: one finding a subnet. */
export function checkNetworks(
  { document, members }: SliceContext,
  plans: readonly SubnetPlan[],
  networks: Networks,
  findings: Findings,
): void {
  const used = members.flatMap(({ name }) => networks.get(name) ?? []);
  if (used.length === 0) return;
  for (const { subnet } of plans) {
    const overlapping = used.filter(({ prefix }) => overlaps(prefix, subnet));
    const [first] = overlapping;
    if (first === undefined) continue;
    const index = document.spec.subnets.findIndex((text) => text.includes(':') === (subnet.family === 6));
    const place = { source: document.source, pointer: `/spec/subnets/${index}` };
    const others = overlapping.length === 1 ? '' : `, and ${overlapping.length - 1} more networks of members`;
    const message = `${formatPrefix(subnet)} overlaps ${textOf(first)}${others}`;
    findings.add('FS2041', place, message, {
      related: overlapping
        .slice(0, MOST_RELATED)
        .map((network) => ({ ...network.place, message: textOf(network) })),
    });
  }
}

function textOf({ cluster, use, prefix }: ClusterNetwork): string {
  return `${formatPrefix(prefix)} of the ${use} of cluster ${cluster}`;
}
