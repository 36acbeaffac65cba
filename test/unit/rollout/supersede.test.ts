import { describe, expect, it } from 'vitest';
import type { RolloutState } from '../../../src/model/generated/types.ts';
import { pause } from '../../../src/rollout/control.ts';
import { commitsInUse, stepRollout } from '../../../src/rollout/rollout.ts';
import { A, at, B, begin, C, CANARY, inputOf, MINUTE } from './support.ts';

const PAUSED = { who: 'ops', why: 'a fire', at: new Date(0).toISOString() };

/** The canary has been told B, the others are at A. */
const CANARY_TOLD = stepRollout(begin(CANARY), inputOf(CANARY)).state;
const SICK = { standings: { fra: 'sick' } } as const;
const HALTED = stepRollout(CANARY_TOLD, inputOf(CANARY, SICK.standings)).state;

describe('a newer commit', () => {
  it('takes no cluster back', () => {
    const next = begin(CANARY, {}, { target: C, state: CANARY_TOLD });
    expect(next.from).toEqual({ ams: A, fra: B, iad: A, sin: A });
    expect(commitsInUse(next)).toEqual([C, A, B]);
  });

  it('that reverts one which reached the canary alone concerns the canary alone', () => {
    expect(begin([], {}, { target: A, state: CANARY_TOLD }).from).toEqual({ fra: B });
  });

  it('that is the target already changes nothing', () => {
    expect(begin([], {}, { target: B, state: CANARY_TOLD })).toBe(CANARY_TOLD);
  });

  it('starts its waves and its soak time anew', () => {
    const soaking = stepRollout(CANARY_TOLD, inputOf(CANARY, {}, MINUTE)).state;
    expect(soaking.healthy).toBe(true);
    const next = begin([{ name: 'x', clusters: ['sin'] }], {}, { target: C, state: soaking });
    expect(next).toMatchObject({ wave: 0, phase: 'waves' });
    expect(next.healthy).toBeUndefined();
  });

  it('is paused when the one before is, and goes on from there', () => {
    const state = pause({ format: 1, suspensions: [], rollout: CANARY_TOLD }, PAUSED).rollout as RolloutState;
    const next = begin(CANARY, {}, { target: C, state });
    expect(stepRollout(next, inputOf(CANARY))).toEqual({ state: next, message: 'paused by ops: a fire' });
  });

  it('reaches a cluster that never answered to the one before, also one at a time', () => {
    const waves = [{ name: 'slow', clusterSelector: {}, maxParallel: 1 }];
    const behind = { fra: 'behind' } as const;
    const first = stepRollout(begin(waves, { changes: ['fra'] }), inputOf(waves)).state;
    const next = begin(waves, { changes: ['fra'], standings: behind }, { target: C, state: first });
    expect(next.from).toEqual({ fra: B });
    const { state } = stepRollout(next, inputOf(waves, behind));
    expect(state.from).toEqual({});
    expect(commitsInUse(state)).toEqual([C, A, B]);
  });
});

describe('after a halt', () => {
  it('the fix goes to the sick cluster, and halts when it stays sick', () => {
    const fix = begin(CANARY, SICK, { target: C, state: HALTED });
    expect(fix.halted).toBeUndefined();
    const told = stepRollout(fix, inputOf(CANARY, SICK.standings)).state;
    expect(at(told)).toEqual(['fra']);
    expect(stepRollout(told, inputOf(CANARY, SICK.standings)).state.halted?.cluster).toBe('fra');
    expect(stepRollout(told, inputOf(CANARY)).message).toContain('soaks until');
  });

  it('the sick cluster may act by anything it was told, so that all of it is accepted', () => {
    const told = stepRollout(begin([], { changes: ['fra'] }), inputOf([])).state;
    const halted = stepRollout(told, inputOf([], SICK.standings)).state;
    const fix = begin([], { ...SICK, changes: ['fra'] }, { target: C, state: halted });
    expect(commitsInUse(fix)).toEqual([C, B, A]);
    expect(commitsInUse(begin([], { changes: ['fra'] }, { target: C, state: halted }))).toEqual([C, B]);
  });

  it('a commit that does not touch the sick cluster, or nobody at all, halts as well', () => {
    for (const changes of [['iad', 'sin'], []]) {
      const next = begin(CANARY, { ...SICK, changes }, { target: C, state: HALTED });
      expect(stepRollout(next, inputOf(CANARY, SICK.standings)).state.halted?.cluster).toBe('fra');
    }
  });

  it('who was sick before all of it halts nothing', () => {
    const first = stepRollout(begin(CANARY, SICK), inputOf(CANARY, SICK.standings)).state;
    const next = begin(CANARY, SICK, { target: C, state: first });
    const told = stepRollout(next, inputOf(CANARY, SICK.standings)).state;
    expect(stepRollout(told, inputOf(CANARY, SICK.standings)).message).toContain('soaks until');
  });

  it('of a rollout that is done, whoever is sick now is no surprise', () => {
    const done: RolloutState = { ...begin([], { changes: [] }), ailing: [] };
    expect(begin(CANARY, SICK, { target: C, state: done }).ailing).toEqual(['fra']);
  });
});
