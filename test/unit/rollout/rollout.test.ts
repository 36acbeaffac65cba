import { array, assert, boolean, constantFrom, integer, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RolloutState, Wave } from '../../../src/model/generated/types.ts';
import type { ClusterName, CommitSha } from '../../../src/model/ids.ts';
import {
  beginRollout,
  type ClusterStanding,
  positions,
  type RolloutCluster,
  type RolloutInput,
  stepRollout,
} from '../../../src/rollout/rollout.ts';
import { without } from '../../../src/rollout/control.ts';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [CommitSha, CommitSha, CommitSha];
const NAMES = ['ams', 'fra', 'iad', 'sin'];
const CANARY: readonly Wave[] = [{ name: 'canary', clusters: ['fra'], soak: '10m' }];
const MINUTE = 60_000;

type Standings = Readonly<Record<string, ClusterStanding | 'suspended'>>;

function inputOf(waves: readonly Wave[], standings: Standings = {}, now = 0): RolloutInput {
  const clusters = NAMES.map((name): [ClusterName, RolloutCluster] => {
    const standing = standings[name] ?? 'current';
    const isSuspended = standing === 'suspended';
    const shown = isSuspended ? 'current' : standing;
    const problem = shown === 'sick' ? `${name} is broken` : '';
    return [
      name as ClusterName,
      { labels: { region: name.slice(0, 1) }, standing: shown, problem, isSuspended },
    ];
  });
  return { waves, clusters: new Map(clusters), now };
}

function begin(waves: readonly Wave[], needsOffer = false, standings: Standings = {}): RolloutState {
  const before = { commit: A, state: undefined };
  return beginRollout(before, B, { ...inputOf(waves, standings), needsOffer });
}

/** The clusters that have the target. */
function at(state: RolloutState): readonly string[] {
  return NAMES.filter((name) => !Object.hasOwn(state.from, name));
}

describe('a rollout', () => {
  it('without waves tells everybody at once', () => {
    expect(at(stepRollout(begin([]), inputOf([])).state)).toEqual(NAMES);
  });

  it('of the first commit there is has nobody to take along', () => {
    const state = beginRollout(undefined, A, { ...inputOf(CANARY), needsOffer: true });
    expect(at(state)).toEqual(NAMES);
  });

  it('tells the canary first, waits until it has applied, and lets it soak', () => {
    let { state } = stepRollout(begin(CANARY), inputOf(CANARY));
    expect(at(state)).toEqual(['fra']);
    ({ state } = stepRollout(state, inputOf(CANARY, { fra: 'behind' }, MINUTE)));
    expect(at(state)).toEqual(['fra']);
    const soaking = stepRollout(state, inputOf(CANARY, {}, 2 * MINUTE));
    expect(soaking.again).toBe(10 * MINUTE);
    ({ state } = stepRollout(soaking.state, inputOf(CANARY, {}, 11 * MINUTE)));
    expect(at(state)).toEqual(['fra']);
    ({ state } = stepRollout(state, inputOf(CANARY, {}, 12 * MINUTE)));
    expect(at(state)).toEqual(NAMES);
  });

  it('soaks anew when the wave was not healthy for a while', () => {
    let { state } = stepRollout(begin(CANARY), inputOf(CANARY));
    for (const [minute, standing] of [
      [1, 'current'],
      [5, 'behind'],
      [6, 'current'],
      [15, 'current'],
    ] as const) {
      ({ state } = stepRollout(state, inputOf(CANARY, { fra: standing }, minute * MINUTE)));
      expect(at(state)).toEqual(['fra']);
    }
    ({ state } = stepRollout(state, inputOf(CANARY, {}, 16 * MINUTE)));
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
    const { state } = stepRollout(begin(CANARY, false, standings), inputOf(CANARY, standings));
    const soaked = stepRollout(state, inputOf(CANARY, standings, MINUTE)).state;
    expect(at(stepRollout(soaked, inputOf(CANARY, standings, 11 * MINUTE)).state)).toEqual(NAMES);
  });

  it('changes only as many at a time as the wave allows', () => {
    const waves: readonly Wave[] = [{ name: 'all', maxParallel: 2 }, { name: 'never' }].map((wave) => ({
      ...wave,
      clusterSelector: {},
    }));
    let { state } = stepRollout(begin(waves), inputOf(waves));
    expect(at(state)).toEqual(['ams', 'fra']);
    ({ state } = stepRollout(state, inputOf(waves, { fra: 'behind' })));
    expect(at(state)).toEqual(['ams', 'fra', 'iad']);
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

  it('stands still while an operator has paused it', () => {
    const paused = { ...begin([]), paused: { who: 'ops', why: 'a fire', at: new Date(0).toISOString() } };
    const turn = stepRollout(paused, inputOf([]));
    expect(at(turn.state)).toEqual([]);
    expect(turn.message).toBe('paused by ops: a fire');
  });

  it('leaves suspended clusters where they are, and takes them along later', () => {
    const { state } = stepRollout(begin([]), inputOf([], { sin: 'suspended' }));
    expect(at(state)).toEqual(['ams', 'fra', 'iad']);
    const done = stepRollout(state, inputOf([], { sin: 'suspended' }));
    expect(done.message).toContain('suspended');
    expect(at(stepRollout(done.state, inputOf([])).state)).toEqual(NAMES);
  });

  it('offers first where both ends must agree, and waits for everybody who can hear', () => {
    const state = begin([], true);
    const offered = stepRollout(state, inputOf([], { iad: 'behind', sin: 'silent' }));
    expect(at(offered.state)).toEqual([]);
    expect(offered.message).toContain('iad');
    expect(at(stepRollout(offered.state, inputOf([], { sin: 'silent' })).state)).toEqual(NAMES);
  });

  it('a newer commit takes no cluster back', () => {
    const { state } = stepRollout(begin(CANARY), inputOf(CANARY));
    const next = beginRollout({ commit: B, state }, C, { ...inputOf(CANARY), needsOffer: false });
    expect(next.from).toEqual({ ams: A, fra: B, iad: A, sin: A });
    expect(next.halted).toBeUndefined();
  });

  it('a revert of a commit that reached the canary alone concerns the canary alone', () => {
    const { state } = stepRollout(begin(CANARY), inputOf(CANARY));
    const back = beginRollout({ commit: B, state }, A, { ...inputOf([]), needsOffer: false });
    expect(back.from).toEqual({ fra: B });
  });
});

describe('any rollout', () => {
  const standing = constantFrom<ClusterStanding | 'suspended'>(
    'current',
    'behind',
    'silent',
    'suspended',
    'sick',
  );
  const looks = array(record({ ams: standing, fra: standing, iad: standing, sin: standing }), {
    maxLength: 30,
  });
  const wave = record(
    {
      name: constantFrom('x', 'y'),
      clusters: subarray(NAMES),
      maxParallel: integer({ min: 1, max: 4 }),
      soak: constantFrom('1s', '1m'),
    },
    { requiredKeys: ['name', 'clusters'] },
  );

  it('only ever takes clusters forward, and ends when all are well', () => {
    assert(
      property(array(wave, { maxLength: 4 }), looks, boolean(), (waves, seen, needsOffer) => {
        let state = begin(waves, needsOffer);
        let reached = new Set(at(state));
        let now = 0;
        for (const standings of seen) {
          now += MINUTE;
          ({ state } = stepRollout(state, inputOf(waves, standings, now)));
          const next = new Set(at(state));
          expect([...reached].every((name) => next.has(name))).toBe(true);
          reached = next;
        }
        state = without(state, 'halted');
        for (let turn = 0; turn < 40; turn++) {
          now += MINUTE;
          ({ state } = stepRollout(state, inputOf(waves, {}, now)));
        }
        expect(state).toMatchObject({ from: {}, phase: 'done' });
        expect(stepRollout(state, inputOf(waves, {}, now)).state).toBe(state);
        expect(new Set(positions({ commit: A, state }, inputOf([]).clusters.keys()).values())).toEqual(
          new Set([B]),
        );
      }),
    );
  });
});
