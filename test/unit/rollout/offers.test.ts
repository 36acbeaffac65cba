import { describe, expect, it } from 'vitest';
import type { Fleet, SliceMember } from '../../../src/fleet/fleet.ts';
import { needsOffer, withOffers } from '../../../src/rollout/offers.ts';
import { planSubnet, type SubnetPlan } from '../../../src/net/slice-plan.ts';
import { parsePrefix } from '../../../src/net/ip.ts';
import { sliceName } from '../../fakes/fleets.ts';
import { fleetOf } from './world.ts';

type Blocks = Readonly<Record<string, readonly string[]>>;

/** One slice 10.64.0.0/16 whose members have these blocks. */
function fleetWith(blocks: Blocks): Fleet {
  const fleet = fleetOf({});
  const members = Object.entries(blocks).map(([cluster, own]) => ({ cluster, blocks: own }) as SliceMember);
  const blue = fleet.slices.get(sliceName('blue'));
  if (blue === undefined) throw new Error('no slice');
  const slice = { ...blue, members, plans: [planOf('10.64.0.0/16')], inputs: [members] };
  return { ...fleet, slices: new Map([[slice.name, slice]]) };
}

function planOf(text: string): SubnetPlan {
  const subnet = parsePrefix(text);
  const plan = subnet.ok ? planSubnet(subnet.value) : undefined;
  if (plan === undefined || 'problem' in plan) throw new Error(text);
  return plan;
}

function offeredIn(fleet: Fleet, others: readonly Fleet[]): Blocks {
  const members = withOffers(fleet, others).slices.get(sliceName('blue'))?.members ?? [];
  return Object.fromEntries(
    members.flatMap(({ cluster, offered }) => (offered === undefined ? [] : [[cluster, offered]])),
  );
}

const inputsOf = (fleet: Fleet): readonly unknown[] => fleet.slices.get(sliceName('blue'))?.inputs ?? [];

const OLD = fleetWith({ fra: ['10.64.32.0/20'], iad: ['10.64.48.0/20'] });
const NEW = fleetWith({ fra: ['10.64.64.0/20'], iad: ['10.64.48.0/20'] });

describe('offers', () => {
  it('are what a member has in the other commits and not here', () => {
    expect(offeredIn(OLD, [NEW])).toEqual({ fra: ['10.64.64.0/20'] });
    expect(offeredIn(NEW, [OLD])).toEqual({ fra: ['10.64.32.0/20'] });
  });

  it('of three commits hold for all, each once and sorted', () => {
    const newest = fleetWith({ fra: ['10.64.96.0/20', '10.64.112.0/20'], iad: ['10.64.48.0/20'] });
    expect(offeredIn(NEW, [newest, OLD, OLD])).toEqual({
      fra: ['10.64.32.0/20', '10.64.96.0/20', '10.64.112.0/20'],
    });
  });

  it('leave everything as it is when there are none', () => {
    expect(withOffers(OLD, [])).toBe(OLD);
    expect(withOffers(OLD, [OLD, fleetWith({ iad: ['10.64.48.0/20'], sin: ['10.64.64.0/20'] })])).toBe(OLD);
  });

  it('are equal inputs when they are the same, whichever commits they come from', () => {
    const again = fleetWith({ fra: ['10.64.64.0/20'] });
    expect(inputsOf(withOffers(OLD, [NEW]))).toEqual(inputsOf(withOffers(OLD, [again])));
    expect(inputsOf(withOffers(OLD, [NEW])).slice(0, -1)).toEqual(inputsOf(OLD));
    expect(inputsOf(withOffers(OLD, [NEW])).at(-1)).toBe(inputsOf(withOffers(OLD, [NEW])).at(-1));
  });

  it.each([
    ['the block of another member', { fra: ['10.64.48.0/20'], iad: ['10.64.96.0/20'] }, ['iad']],
    ['the addresses of services', { fra: ['10.64.24.0/24'] }, []],
    ['the address of the routers', { fra: ['10.64.0.0/24'] }, []],
  ])('never take %s', (_, blocks: Blocks, offered) => {
    expect(Object.keys(offeredIn(OLD, [fleetWith(blocks)]))).toEqual(offered);
  });

  it('that two members would have are given to neither', () => {
    const first = fleetWith({ fra: ['10.64.64.0/20'] });
    const second = fleetWith({ iad: ['10.64.64.0/21'] });
    expect(withOffers(OLD, [first, second])).toBe(OLD);
  });

  it('may lie around the block that a member has, and need not lie inside', () => {
    const wide = fleetWith({ fra: ['10.64.32.0/20'] });
    const narrow = fleetWith({ fra: ['10.64.32.0/24'] });
    expect(offeredIn(narrow, [wide])).toEqual({ fra: ['10.64.32.0/20'] });
    expect(withOffers(wide, [narrow])).toBe(wide);
  });
});

describe('an offer is needed', () => {
  it('when a member that stays has another block in the target', () => {
    expect(needsOffer([OLD], NEW)).toBe(true);
    expect(needsOffer([NEW, OLD], NEW)).toBe(true);
  });

  it.each([
    ['nothing changes', OLD],
    ['a member joins', fleetWith({ fra: ['10.64.32.0/20'], iad: ['10.64.48.0/20'], sin: ['10.64.64.0/20'] })],
    ['a member leaves', fleetWith({ fra: ['10.64.32.0/20'] })],
    ['a block is given up', fleetWith({ fra: [], iad: ['10.64.48.0/20'] })],
  ])('not when %s', (_, target) => {
    expect(needsOffer([OLD], target)).toBe(false);
  });
});
