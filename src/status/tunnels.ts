import { compareText } from '../model/diagnostic.ts';
import type { StatusTunnel, WireStatus } from '../model/generated/types.ts';
import type { Reported } from './reported.ts';

/** One tunnel as the cluster `from` sees it; the other end has a row of its own. */
export interface TunnelRow extends Omit<StatusTunnel, 'cluster'> {
  readonly slice: string;
  readonly from: string;
  /** The agent of `from` that holds this end. */
  readonly agent: string;
  readonly to: string;
}

/** By slice, then by both ends. */
export function summarizeTunnels(reported: Reported): readonly TunnelRow[] {
  return reported.statuses.flatMap(tunnelsOf).toSorted(compareRows);
}

function tunnelsOf({ cluster: from, agent, slices }: WireStatus): readonly TunnelRow[] {
  return slices.flatMap(({ slice, tunnels }) =>
    tunnels.map(({ cluster: to, ...seen }) => ({ slice, from, agent, to, ...seen })),
  );
}

function compareRows(a: TunnelRow, b: TunnelRow): number {
  return (
    compareText(a.slice, b.slice) ||
    compareText(a.from, b.from) ||
    compareText(a.agent, b.agent) ||
    compareText(a.to, b.to) ||
    compareText(a.gateway, b.gateway)
  );
}
