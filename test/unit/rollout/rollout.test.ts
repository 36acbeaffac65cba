import { describe, expect, it } from 'vitest';
import type { Wave } from '../../../src/model/generated/types.ts';
import { beginRollout, commitsInUse, positions, stepRollout } from '../../../src/rollout/rollout.ts';
import { A, at, B, begin, C, CANARY, commitOf, inputOf, MINUTE, NAMES, type Standings } from './support.ts';

describe('a rollout', () => {
  it('without waves tells everybody at once', () => {
    expect(at(stepRollout(begin([]), inputOf([])).state)).toEqual(NAMES);
  });

  it('of the first commit there is has nobody to take along', () => {
    const input = { ...inputOf(CANARY), needsOffer: true, changes: new Set(NAMES) };
    expect(beginRollout(undefined, A, input)).toMatchObject({ from: {}, phase: 'done' });
  });

  it('tells the canary first, waits until it has applied, and lets it soak', () => {
    let { state, message } = stepRollout(begin(CANARY), inputOf(CANARY));
    expect(at(state)).toEqual(['fra']);
    expect(message).toBe('wave canary: fra has not applied it yet');
    ({ state, message } = stepRollout(state, inputOf(CANARY, { fra: 'behind' }, MINUTE)));
    expect(at(state)).toEqual(['fra']);
    expect(message).toBe('wave canary: fra has not applied it yet');
    const soaking = stepRollout(state, inputOf(CANARY, {}, 2 * MINUTE));
    expect(soaking.again).toBe(10 * MINUTE);
    expect(soaking.message).toBe('wave canary: healthy, soaks until 1970-01-01T00:12:00.000Z');
    ({ state } = stepRollout(soaking.state, inputOf(CANARY, {}, 11 * MINUTE)));
    expect(at(state)).toEqual(['fra']);
    ({ state } = stepRollout(state, inputOf(CANARY, {}, 12 * MINUTE)));
    expect(at(state)).toEqual(NAMES);
  });

  it('is not held up by what changes beside it while it soaks, but waits for who lags behind at the end', () => {
    let { state } = stepRollout(begin(CANARY), inputOf(CANARY));
    for (const [minute, standing] of [
      [1, 'current'],
      [5, 'behind'],
      [6, 'current'],
      [11, 'behind'],
      [30, 'behind'],
    ] as const) {
      ({ state } = stepRollout(state, inputOf(CANARY, { fra: standing }, minute * MINUTE)));
      expect(at(state)).toEqual(['fra']);
    }
    ({ state } = stepRollout(state, inputOf(CANARY, {}, 31 * MINUTE)));
    expect(at(state)).toEqual(NAMES);
  });

  it('halts at a cluster that gets sick, names it, and tells nobody else', () => {
    const { state } = stepRollout(begin(CANARY), inputOf(CANARY));
    const halted = stepRollout(state, inputOf(CANARY, { fra: 'sick' }, MINUTE));
    expect(halted.state.halted).toMatchObject({ cluster: 'fra', why: 'fra is broken' });
    const later = stepRollout(halted.state, inputOf(CANARY, {}, 60 * MINUTE));
    expect(at(later.state)).toEqual(['fra']);
    expect(later.message).toContain('halted at cluster fra: fra is broken');
  });

  it('halts at a cluster of an earlier wave as well', () => {
    const waves: readonly Wave[] = [
      { name: 'one', clusters: ['fra'] },
      { name: 'two', clusters: ['iad'] },
    ];
    const { state } = stepRollout(begin(waves), inputOf(waves));
    const second = stepRollout(state, inputOf(waves)).state;
    const halted = stepRollout({ ...second, from: { sin: A } }, inputOf(waves, { fra: 'sick' }));
    expect(halted.state.halted?.cluster).toBe('fra');
  });

  it('is not halted by who was sick before it began, nor held up by who is silent', () => {
    const standings: Standings = { fra: 'sick', ams: 'silent' };
    const { state } = stepRollout(begin(CANARY, { standings }), inputOf(CANARY, standings));
    const soaked = stepRollout(state, inputOf(CANARY, standings, MINUTE)).state;
    expect(at(stepRollout(soaked, inputOf(CANARY, standings, 11 * MINUTE)).state)).toEqual(NAMES);
  });

  it('changes only as many at a time as the wave allows', () => {
    const waves: readonly Wave[] = [{ name: 'all', maxParallel: 2, clusterSelector: {} }];
    let { state, message } = stepRollout(begin(waves), inputOf(waves));
    expect(at(state)).toEqual(['ams', 'fra']);
    expect(message).toBe('wave all: ams and fra have not applied it yet; 2 more follow');
    ({ state, message } = stepRollout(state, inputOf(waves, { fra: 'behind' })));
    expect(at(state)).toEqual(['ams', 'fra', 'iad']);
    expect(message).toBe('wave all: fra and iad have not applied it yet; 1 more follow');
  });

  it('waits for an operator where the wave says so, and goes on when promoted', () => {
    const waves: readonly Wave[] = [{ name: 'canary', clusters: ['fra'], pause: true }];
    const { state } = stepRollout(begin(waves), inputOf(waves));
    const waiting = stepRollout(state, inputOf(waves, {}, 60 * MINUTE));
    expect(at(waiting.state)).toEqual(['fra']);
    expect(waiting.message).toContain('rollout promote');
    const promoted = stepRollout({ ...waiting.state, promoted: 0 }, inputOf(waves));
    expect(at(promoted.state)).toEqual(NAMES);
  });

  it('waits for no operator when nobody follows', () => {
    const waves: readonly Wave[] = [{ name: 'all', clusterSelector: {}, pause: true }];
    const { state } = stepRollout(begin(waves), inputOf(waves));
    expect(stepRollout(state, inputOf(waves)).state.phase).toBe('done');
  });

  it('stands still while an operator has paused it', () => {
    const paused = { ...begin([]), paused: { who: 'ops', why: 'a fire', at: new Date(0).toISOString() } };
    const turn = stepRollout(paused, inputOf([]));
    expect(at(turn.state)).toEqual([]);
    expect(turn.message).toBe('paused by ops: a fire');
  });

  it('offers first where both ends must agree, and waits for everybody who can hear', () => {
    const state = begin([], { needsOffer: true });
    const offered = stepRollout(state, inputOf([], { iad: 'behind', sin: 'silent' }));
    expect(at(offered.state)).toEqual([]);
    expect(offered.message).toBe('offered to all before anybody changes; iad has not applied it yet');
    expect(at(stepRollout(offered.state, inputOf([], { sin: 'silent' })).state)).toEqual(NAMES);
  });
});

describe('who is suspended', () => {
  it('stays, and follows later', () => {
    const { state } = stepRollout(begin([]), inputOf([], { sin: 'suspended' }));
    expect(at(state)).toEqual(['ams', 'fra', 'iad']);
    const done = stepRollout(state, inputOf([], { sin: 'suspended' }));
    expect(done).toMatchObject({ state: { phase: 'done' }, message: 'done but for sin, suspended' });
    expect(commitsInUse(done.state)).toEqual([B, A]);
    const resumed = stepRollout(done.state, inputOf([])).state;
    expect(at(resumed)).toEqual(NAMES);
    expect(stepRollout(resumed, inputOf([])).state).toMatchObject({ phase: 'done', from: {} });
  });

  it('follows in its wave, when all were', () => {
    const all = Object.fromEntries(NAMES.map((name) => [name, 'suspended'])) as Standings;
    const { state } = stepRollout(begin(CANARY), inputOf(CANARY, all));
    expect(state).toMatchObject({ phase: 'done' });
    expect(at(stepRollout(state, inputOf(CANARY)).state)).toEqual(['fra']);
  });

  it('and belongs to an earlier wave goes with the current one', () => {
    const waves: readonly Wave[] = [
      { name: 'one', clusters: ['ams', 'fra'] },
      { name: 'two', clusters: ['iad'], soak: '1h' },
    ];
    const { state } = stepRollout(begin(waves), inputOf(waves, { ams: 'suspended' }));
    const second = stepRollout(state, inputOf(waves, { ams: 'suspended' })).state;
    expect(at(second)).toEqual(['fra', 'iad']);
    expect(at(stepRollout(second, inputOf(waves)).state)).toEqual(['ams', 'fra', 'iad']);
  });
});

describe('who the commit does not change', () => {
  it('is at it at once, is not waited for, and its wave is no stop', () => {
    const waves: readonly Wave[] = [
      { name: 'one', clusters: ['fra'], soak: '1h', pause: true },
      { name: 'two', clusters: ['iad'] },
    ];
    const state = begin(waves, { changes: ['iad', 'sin'] });
    expect(at(state)).toEqual(['ams', 'fra']);
    const second = stepRollout(state, inputOf(waves, { fra: 'behind' })).state;
    expect(at(second)).toEqual(['ams', 'fra', 'iad']);
    expect(at(stepRollout(second, inputOf(waves, { fra: 'behind' })).state)).toEqual(NAMES);
  });

  it('needs no rollout when that is everybody', () => {
    expect(begin(CANARY, { changes: [], needsOffer: true })).toMatchObject({ from: {}, phase: 'done' });
  });
});

describe('commits in use', () => {
  it('are also what a cluster was told to leave, until it has', () => {
    const { state } = stepRollout(begin([]), inputOf([]));
    expect(commitsInUse(state)).toEqual([B, A]);
    const behind = stepRollout(state, inputOf([], { fra: 'behind' })).state;
    expect(behind.told).toEqual({ ams: [], fra: [A], iad: [], sin: [] });
    expect(commitsInUse(behind)).toEqual([B, A]);
    const done = stepRollout(behind, inputOf([])).state;
    expect(done).toMatchObject({ phase: 'done', from: {} });
    expect(done.told).toBeUndefined();
    expect(commitsInUse(done)).toEqual([B]);
  });

  it('are at most two of one cluster that never answers', () => {
    let state = begin([]);
    for (const letter of 'cdef') {
      ({ state } = stepRollout(state, inputOf([], { fra: 'behind' })));
      state = begin([], { standings: { fra: 'behind' } }, { target: commitOf(letter), state });
    }
    ({ state } = stepRollout(state, inputOf([], { fra: 'behind' })));
    expect(state.told?.['fra']).toEqual([A, commitOf('e')]);
  });
});

it('positions are where the state says, and else at the target', () => {
  expect([...positions({ commit: C, state: { ...begin([]), from: { fra: A } } }, NAMES).values()]).toEqual([
    B,
    A,
    B,
    B,
  ]);
});
