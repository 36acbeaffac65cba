import type { FleetReading } from '../fleet/assemble.ts';
import type { FleetSlice } from '../fleet/fleet.ts';
import { type ExplainedBlock, type ExplainedSubnet, explainLock } from '../lock/explain.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';
import { unknownName } from './unknown-name.ts';

/** `lock --explain SLICE [CLUSTER]`: why each cluster has its block, and how full the subnets are. */
export function explain(
  context: CommandContext,
  { fleet, locks }: FleetReading,
  [name = '', cluster, ...excess]: readonly string[],
  output: string,
): ExitCode {
  if (excess.length > 0) throw new UsageError('--explain takes a slice, and one cluster or none');
  const slice = [...fleet.slices.values()].find((each) => each.name === name);
  if (slice === undefined) throw unknownName('--explain', name, [...fleet.slices.keys()]);
  const subnets = subnetsOf(slice, locks.get(slice.name)?.entries ?? []);
  const shown = cluster === undefined ? subnets : subnets.map((subnet) => ofCluster(subnet, cluster));
  if (cluster !== undefined && shown.every(({ entries }) => entries.length === 0)) {
    throw unknownName('--explain', cluster, [
      ...new Set(subnets.flatMap(({ entries }) => entries.map((entry) => entry.cluster))),
    ]);
  }
  if (output === 'json') {
    printJson(context, { apiVersion: API_VERSION, kind: 'LockExplanation', slice: name, subnets: shown });
  } else context.out(shown.map(subnetText).join(''));
  return EXIT.done;
}

function subnetsOf(
  slice: FleetSlice,
  entries: Parameters<typeof explainLock>[1],
): readonly ExplainedSubnet[] {
  const members = slice.members.map(({ cluster }) => cluster);
  return explainLock({ slice: slice.name, subnets: slice.plans, members }, entries);
}

function ofCluster(subnet: ExplainedSubnet, cluster: string): ExplainedSubnet {
  return { ...subnet, entries: subnet.entries.filter((entry) => entry.cluster === cluster) };
}

function subnetText({
  subnet,
  clusterPrefix,
  blocks,
  ownUse,
  members,
  reserved,
  free,
  entries,
}: ExplainedSubnet): string {
  const use = `${ownUse} for router and VIPs, ${members} of members, ${reserved} reserved for clusters that left, ${free} free`;
  return `${subnet}: ${blocks} blocks of /${clusterPrefix}: ${use}\n${entries.map(blockText).join('')}`;
}

function blockText(entry: ExplainedBlock): string {
  const { block, slot, cluster, state, start, probes } = entry;
  const left = state === 'reserved' ? ', left the slice' : '';
  const head = `  ${block}  ${cluster}${left}: block ${slot}, `;
  if (probes === 0) return `${head}where its search starts\n`;
  return `${head}${probes} after ${start}, where its search starts\n${obstaclesText(entry)}`;
}

function obstaclesText({ inTheWay, probes }: ExplainedBlock): string {
  const lines = inTheWay.map(({ block, slot, holder }) => `    passed ${block} (block ${slot}): ${holder}\n`);
  const more = probes - inTheWay.length;
  return lines.join('') + (more > 0 ? `    and ${more} more\n` : '');
}
