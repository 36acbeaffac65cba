import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, linkAddresses, workloadAddresses } from '../../../src/agent/assignments.ts';
import { Blocked } from '../../../src/model/errors.ts';
import type { WireSlice } from '../../../src/model/generated/types.ts';
import type { AgentName } from '../../../src/model/ids.ts';
import { containsAddress, parseAddress, parsePrefix } from '../../../src/net/ip.ts';
import type { SliceAssignments } from '../../../src/state/port.ts';
import { wireSlice } from '../steps/slices.ts';

const AGENT = 'west' as AgentName;
const BOTH = wireSlice({ families: [4, 6] });
const ids = fc.uniqueArray(
  fc.integer({ min: 0, max: 99 }).map((number) => `shop/web-${number}`),
  { maxLength: 20 },
);

interface Options {
  readonly slice?: WireSlice;
  readonly current?: SliceAssignments | undefined;
  readonly usedPorts?: readonly number[];
}

function give(
  workloads: readonly string[],
  { slice = BOTH, current, usedPorts = [] }: Options = {},
): SliceAssignments {
  return assign({ slice, agent: AGENT, workloads, current, usedPorts: new Set(usedPorts) });
}

const addressesOf = (assignments: SliceAssignments, id: string, slice = BOTH): readonly string[] =>
  workloadAddresses(slice, assignments, id);

function isInside(address: string, block: string): boolean {
  const [inner, outer] = [parseAddress(address), parsePrefix(block)];
  return inner.ok && outer.ok && containsAddress(outer.value, inner.value);
}

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `shop/w${number}`);

describe('assign', () => {
  it('stays inside the blocks of the cluster, one address per family, none twice, never a link address', () => {
    fc.assert(
      fc.property(ids, (workloads) => {
        const given = give(workloads);
        const all = [...linkAddresses(BOTH, given), ...workloads.flatMap((id) => addressesOf(given, id))];
        expect(all).toHaveLength(2 * (workloads.length + 1));
        expect(new Set(all).size).toBe(all.length);
        for (const address of all) expect(BOTH.blocks.some((block) => isInside(address, block))).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the workloads', () => {
    fc.assert(
      fc.property(ids, (workloads) => {
        expect(give(workloads.toReversed())).toEqual(give(workloads));
      }),
    );
  });

  it('keeps what was given over restarts, comings and goings', () => {
    fc.assert(
      fc.property(fc.array(ids, { minLength: 2, maxLength: 5 }), (history) => {
        let current: SliceAssignments | undefined;
        let before: readonly string[] = [];
        for (const workloads of history) {
          const next = give(workloads, {
            current: current && (JSON.parse(JSON.stringify(current)) as SliceAssignments),
          });
          for (const id of workloads.filter((each) => before.includes(each)))
            expect(addressesOf(next, id)).toEqual(current && addressesOf(current, id));
          const { ports, linkSlot } = current ?? next;
          expect({ ports: next.ports, linkSlot: next.linkSlot }).toEqual({ ports, linkSlot });
          [current, before] = [next, workloads];
        }
      }),
    );
  });

  it('takes another node block when one is full, and moves nobody', () => {
    const slice = wireSlice({ families: [4] });
    const first = give(many(64), { slice });
    const second = give(many(65), { slice, current: first });
    expect(first.nodeBlocks[0]).toHaveLength(1);
    expect(second.nodeBlocks[0]).toHaveLength(2);
    for (const id of many(64)) expect(addressesOf(second, id, slice)).toEqual(addressesOf(first, id, slice));
    expect(new Set(many(65).flatMap((id) => addressesOf(second, id, slice))).size).toBe(65);
  });

  it('says so when the block of the cluster is full', () => {
    const slice = { ...wireSlice({ families: [4] }), blocks: ['10.64.32.0/25'] };
    expect(() => give(many(65), { slice })).toThrow(Blocked);
    expect(Object.keys(give(many(64), { slice }).workloads[0] ?? {})).toHaveLength(64);
  });

  it.each([
    ['above', '10.64.64.0/25'],
    ['below', '10.64.16.0/25'],
  ])(
    'goes on in a second block of the cluster when the first is full, and moves nobody (%s)',
    (_, second) => {
      const slice = { ...wireSlice({ families: [4] }), blocks: ['10.64.32.0/25'] };
      const grown = { ...slice, blocks: [slice.blocks[0] ?? '', second].toSorted() };
      const first = give(many(64), { slice });
      const saved = JSON.parse(JSON.stringify(first)) as SliceAssignments;
      const next = give(many(128), { slice: grown, current: saved });
      expect(linkAddresses(grown, next)).toEqual(linkAddresses(slice, first));
      for (const id of many(64)) expect(addressesOf(next, id, grown)).toEqual(addressesOf(first, id, slice));
      const fresh = many(128)
        .slice(64)
        .flatMap((id) => addressesOf(next, id, grown));
      expect(new Set(fresh).size).toBe(64);
      for (const address of fresh) expect(isInside(address, second)).toBe(true);
      expect(() => give(many(129), { slice: grown, current: next })).toThrow('lock --grow');
    },
  );

  it('takes a port of the range that no other slice has, and keeps it when the range changes', () => {
    const slice = { ...wireSlice(), portRange: { first: 31_000, last: 31_002 } };
    const [port] = Object.values(give([], { slice, usedPorts: [31_000, 31_002, 20_000] }).ports);
    expect(port).toBe(31_001);
    const current = give([], { slice });
    expect(give([], { slice: wireSlice(), current }).ports).toEqual(current.ports);
    expect(() => give([], { slice, usedPorts: [31_000, 31_001, 31_002] })).toThrow('31000-31002');
  });
});
