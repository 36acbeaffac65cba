import type { Fleet, FleetSlice, SliceMember } from '../fleet/fleet.ts';
import type { ClusterName } from '../model/ids.ts';
import {
  comparePrefixes,
  containsPrefix,
  formatPrefix,
  hostPrefix,
  overlaps,
  parsePrefix,
  type Prefix,
} from '../net/ip.ts';

/**
 * The fleet of one commit, so that clusters at it talk to clusters at the others: for each member also what it has there.
 * What overlaps the block of another member, its offers, or what the slice keeps for itself is not offered: there the two
 * commits contradict each other, and traffic is interrupted until both ends are at one. The same object when nothing is
 * offered; slices keep their identity the same way.
 */
export function withOffers(fleet: Fleet, others: readonly Fleet[]): Fleet {
  const offering = [...fleet.slices.values()].flatMap((slice) => {
    const changed = withSliceOffers(slice, slicesOf(others, slice));
    return changed === slice ? [] : [[slice.name, changed] as const];
  });
  return offering.length === 0 ? fleet : { ...fleet, slices: new Map([...fleet.slices, ...offering]) };
}

/** True when clusters at one of `from` would refuse what a cluster that stays in its slice sends from the target. */
export function needsOffer(from: readonly Fleet[], target: Fleet): boolean {
  return from.some((fleet) => withOffers(fleet, [target]) !== fleet);
}

/** What the same slice is elsewhere; a slice taken over from one commit to the next has nothing to offer. */
function slicesOf(others: readonly Fleet[], slice: FleetSlice): readonly FleetSlice[] {
  return others.flatMap(({ slices }) => {
    const other = slices.get(slice.name);
    return other === undefined || other === slice ? [] : [other];
  });
}

function withSliceOffers(slice: FleetSlice, others: readonly FleetSlice[]): FleetSlice {
  const wanted = wantedOffers(slice, others);
  if (wanted.length === 0) return slice;
  const kept = keptRanges(slice);
  const offers = new Map<ClusterName, Prefix[]>();
  for (const offer of wanted) {
    const isTaken = [...kept, ...wanted].some((range) => isContested(offer, range));
    if (!isTaken) offers.set(offer.owner, [...(offers.get(offer.owner) ?? []), offer.block]);
  }
  if (offers.size === 0) return slice;
  const members = slice.members.map((member) => withMemberOffers(member, offers.get(member.cluster)));
  // As text, so that the same offers are equal by identity whichever commits they come from.
  const inputs = members.flatMap(({ cluster, offered = [] }) =>
    offered.map((block) => `${cluster} has ${block}`),
  );
  return { ...slice, members, inputs: [...slice.inputs, ...inputs] };
}

/** Addresses, and the member that has them; those of the slice itself have none. */
interface Range {
  readonly owner?: ClusterName;
  readonly block: Prefix;
}

interface Offer extends Range {
  readonly owner: ClusterName;
}

function isContested(offer: Offer, range: Range): boolean {
  return range.owner !== offer.owner && overlaps(range.block, offer.block);
}

/** What members have elsewhere and not here, each block once. */
function wantedOffers(slice: FleetSlice, others: readonly FleetSlice[]): readonly Offer[] {
  const elsewhere = others.map(({ members }) => new Map(members.map((member) => [member.cluster, member])));
  return slice.members.flatMap(({ cluster, blocks }) => {
    const texts = elsewhere.flatMap((members) => members.get(cluster)?.blocks ?? []);
    const fresh = [...new Set(texts)].filter((text) => !blocks.includes(text));
    if (fresh.length === 0) return [];
    const own = prefixesOf(blocks);
    return prefixesOf(fresh)
      .filter((block) => !own.some((around) => containsPrefix(around, block)))
      .map((block) => ({ owner: cluster, block }));
  });
}

function keptRanges({ members, plans }: FleetSlice): readonly Range[] {
  return [
    ...plans.flatMap(({ router, vips }) => [{ block: hostPrefix(router) }, { block: vips }]),
    ...members.flatMap(({ cluster, blocks }) =>
      prefixesOf(blocks).map((block) => ({ owner: cluster, block })),
    ),
  ];
}

function withMemberOffers(member: SliceMember, offers: readonly Prefix[] | undefined): SliceMember {
  if (offers === undefined) return member;
  return { ...member, offered: offers.toSorted(comparePrefixes).map(formatPrefix) };
}

function prefixesOf(texts: readonly string[]): readonly Prefix[] {
  return texts.flatMap((text) => {
    const parsed = parsePrefix(text);
    return parsed.ok ? [parsed.value] : [];
  });
}
