import type { FleetSlice } from '../fleet/fleet.ts';
import type { WireSlice } from '../model/generated/types.ts';
import type { ClusterName } from '../model/ids.ts';
import { acceptedBlocks } from './blocks.ts';
import type { SliceFacts } from './facts.ts';

type WirePeer = WireSlice['peers'][number];

/** One peer per member, as every other member sees it. */
export interface CompiledPeer {
  readonly peer: WirePeer;
  /** False while the member has not reported: its gateways stay as each cluster was last told. */
  readonly isKnown: boolean;
}

export function compilePeers(slice: FleetSlice, facts: SliceFacts): readonly CompiledPeer[] {
  return slice.members.map((member) => {
    const known = facts.members.get(member.cluster);
    const peer: WirePeer = {
      cluster: member.cluster,
      blocks: acceptedBlocks(member),
      gateways: known?.gateways ?? [],
    };
    return { peer, isKnown: known !== undefined };
  });
}

/** The peers of one cluster. Absence is never deletion: a member without facts keeps the gateways last published. */
export function peersFor(
  peers: readonly CompiledPeer[],
  cluster: ClusterName,
  before: WireSlice | undefined,
): readonly WirePeer[] {
  return peers
    .filter(({ peer }) => peer.cluster !== cluster)
    .map(({ peer, isKnown }) => {
      const kept = isKnown
        ? undefined
        : before?.peers.find((candidate) => candidate.cluster === peer.cluster);
      return kept === undefined ? peer : { ...peer, gateways: kept.gateways };
    });
}
