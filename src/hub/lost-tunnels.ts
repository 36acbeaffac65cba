import type { StatusTunnel, WireStatus } from '../model/generated/types.ts';
import type { ClusterName } from '../model/ids.ts';

/**
 * Clusters with a tunnel that has fallen silent, and which, in one line. Both ends must say so: of one that is dead the
 * other end alone knows, and a dead site must not stop the others. One of them must have heard it before: the tunnel to a
 * cluster that does not know of it yet was never up.
 */
export function lostTunnels(statuses: readonly WireStatus[]): ReadonlyMap<ClusterName, string> {
  const silent = new Map(statuses.flatMap(silentEnds).map((end) => [keyOf(end), end]));
  const lost = new Map<ClusterName, string>();
  for (const end of silent.values()) {
    const other = silent.get(keyOf({ ...end, from: end.to, to: end.from }));
    if (other === undefined || !(end.wasHeard || other.wasHeard) || lost.has(end.from.cluster)) continue;
    lost.set(end.from.cluster, `${end.slice}: no answer from ${end.to.cluster} through the tunnel`);
  }
  return lost;
}

interface Gateway {
  readonly cluster: ClusterName;
  readonly agent: string;
}

/** One end of a tunnel, as the agent there sees it. */
interface SilentEnd {
  readonly slice: string;
  readonly from: Gateway;
  readonly to: Gateway;
  readonly wasHeard: boolean;
}

function silentEnds({ cluster, agent, slices }: WireStatus): readonly SilentEnd[] {
  const from = { cluster: cluster as ClusterName, agent };
  return slices.flatMap(({ slice, tunnels }) =>
    tunnels.filter(({ up }) => !up).map((tunnel) => ({ slice, from, ...endOf(tunnel) })),
  );
}

/** Loss is only measured on a tunnel that was heard. */
function endOf({ cluster, gateway, lossRatio }: StatusTunnel): Pick<SilentEnd, 'to' | 'wasHeard'> {
  return { to: { cluster: cluster as ClusterName, agent: gateway }, wasHeard: lossRatio !== undefined };
}

function keyOf({ slice, from, to }: Pick<SilentEnd, 'slice' | 'from' | 'to'>): string {
  return [slice, from.cluster, from.agent, to.cluster, to.agent].join('/');
}
