import { describe, expect, it } from 'vitest';
import { explainBehind } from '../../../src/status/fleet-behind.ts';
import { decisionsOf, describeDecisions, suspensionOf } from '../../../src/status/fleet-decisions.ts';
import { decodeFleet, fleetRow } from '../../../src/status/fleet.ts';
import type { WireFleet } from '../../../src/model/generated/types.ts';
import { encodeWire } from '../../../src/desired/codec.ts';
import {
  AUTHOR,
  commit,
  condition,
  finding,
  fleet,
  held,
  LATER,
  refused,
  rollout,
  suspension,
} from './fleets.ts';

describe('decodeFleet', () => {
  it('reads what a hub writes', () => {
    const told = fleet('a', {
      blocking: held('b'),
      rollout: rollout('a'),
      suspensions: [suspension('Slice', 's')],
    });
    expect(decodeFleet(Buffer.from(encodeWire(told)))).toEqual(told);
  });

  it.each([
    ['torn', '{"format":1,"hub":', 'wire-torn'],
    ['of a later format', encodeWire({ ...fleet('a'), format: 2 }), 'wire-format'],
    ['incomplete', encodeWire({ format: 1 }), 'wire-shape'],
    ['with a number for a name', encodeWire({ ...fleet('a'), fleet: 7 }), 'wire-shape'],
    ['nothing', '', 'wire-torn'],
  ])('refuses a document that is %s', (_case, text, code) => {
    expect(() => decodeFleet(Buffer.from(text))).toThrow(expect.objectContaining({ code }));
  });
});

describe('fleetRow', () => {
  it('has the commits, the counts and the condition Ready', () => {
    const told = fleet('a', {
      head: refused('b'),
      behind: 3,
      conditions: [condition('False', 'Invalid', 'it waits')],
    });
    expect(fleetRow(told)).toEqual({
      name: 'prod',
      ready: 'False',
      reason: 'Invalid',
      running: commit('a'),
      head: commit('b'),
      behind: 3,
      current: 2,
      total: 2,
      rollout: '',
      message: 'it waits',
    });
  });

  it('knows nothing of a fleet that never had a commit', () => {
    const { fleet: _, head: __, running: ___, ...told } = fleet('a', { conditions: [] });
    expect(fleetRow(told)).toMatchObject({ name: '', ready: 'Unknown', reason: '' });
  });

  it.each<[string, Partial<NonNullable<WireFleet['rollout']>>]>([
    ['canary 1/3', {}],
    ['offer', { phase: 'offer' }],
    ['halted at fra', { halted: { cluster: 'fra', why: 'no route', at: LATER } }],
    ['paused', { paused: { who: 'ann', why: 'lunch', at: LATER } }],
  ])('says where the rollout is: %s', (text, other) => {
    expect(fleetRow(fleet('a', { rollout: rollout('a', other) })).rollout).toBe(text);
  });
});

describe('explainBehind', () => {
  it('has nothing to say when the newest commit runs', () => {
    expect(explainBehind(fleet('a'))).toBeUndefined();
  });

  it('names the commit to blame, its author and the place, also when good commits follow it', () => {
    const blocking = refused('b', [finding('clusters/fra.yaml', 3), finding('slices/pay.yaml', 9)]);
    expect(explainBehind(fleet('a', { head: refused('d'), behind: 3, blocking }))).toBe(
      `main is 3 commits ahead of what runs, because bbbbbbbbbbbb by ${AUTHOR} is refused: FS1201 in clusters/fra.yaml:3:5: name "Fra" is no label (and 1 more)`,
    );
  });

  it.each<[string, Partial<WireFleet>, string]>([
    [
      'one commit that is held',
      { behind: 1, blocking: held('b') },
      `main is 1 commit ahead of what runs, because bbbbbbbbbbbb by ${AUTHOR} is held: cluster-removal: cluster fra goes`,
    ],
    [
      'a refusal that is about no commit',
      { blocking: { ...withoutCommit(), reason: 'BranchDeleted', message: 'main is gone' } },
      'main is not what runs, because what the source has is refused: main is gone',
    ],
    [
      'a pin',
      {
        head: refused('b'),
        behind: 2,
        pin: { commit: commit('a'), who: 'ann', why: 'freeze', until: LATER },
      },
      `main is 2 commits ahead of what runs, because everything is pinned to aaaaaaaaaaaa by ann until ${LATER}: freeze`,
    ],
    [
      'a pin, when the hub counts no commits that wait',
      { head: refused('b'), pin: { commit: commit('a'), who: 'ann', why: 'freeze', until: LATER } },
      `main is not what runs, because everything is pinned to aaaaaaaaaaaa by ann until ${LATER}: freeze`,
    ],
    [
      'a fleet that is suspended, beside a commit that is held',
      { behind: 1, blocking: held('b'), suspensions: [suspension('Fleet', 'prod')] },
      `main is 1 commit ahead of what runs, because bbbbbbbbbbbb by ${AUTHOR} is held: cluster-removal: cluster fra goes; besides, the fleet is suspended by ann: disk is full`,
    ],
    ['nothing but time', { behind: 1 }, 'main is 1 commit ahead of what runs: the hub is at it'],
  ])('explains %s', (_case, other, text) => {
    expect(explainBehind(fleet('a', other))).toBe(text);
  });

  it('says that nothing runs yet, and why', () => {
    const { running: _, ...told } = fleet('a', { behind: 1, blocking: held('b') });
    expect(explainBehind(told)).toMatch(/^nothing runs yet, because bbbbbbbbbbbb by /);
  });

  it('calls a branch by its own name', () => {
    const source = { address: 'x', ref: 'refs/heads/release/1', path: '' };
    expect(explainBehind(fleet('a', { behind: 1, source }))).toMatch(/^release\/1 is 1 commit ahead/);
  });
});

describe('decisionsOf', () => {
  it('is undefined when nothing holds the fleet back', () => {
    expect(decisionsOf(fleet('a', { rollout: rollout('a') }))).toBeUndefined();
  });

  it('has the pin, the halt, the pause and what is suspended, each in one line', () => {
    const told = fleet('a', {
      pin: { commit: commit('a'), who: 'ann', why: 'freeze', until: LATER },
      rollout: rollout('a', {
        paused: { who: 'ann', why: 'lunch', at: LATER },
        halted: { cluster: 'fra', why: 'no route', at: LATER },
      }),
      suspensions: [suspension('Cluster', 'iad', { until: LATER })],
    });
    expect(describeDecisions(decisionsOf(told) ?? { suspensions: [] })).toEqual([
      `the hub is off the branch until ${LATER}: everything is pinned to aaaaaaaaaaaa by ann until ${LATER}: freeze`,
      'the rollout has halted at cluster fra: no route',
      'the rollout is paused by ann: lunch',
      `cluster iad is suspended by ann until ${LATER}: disk is full`,
    ]);
  });

  it('counts suspensions that are too many to read', () => {
    const suspensions = Array.from({ length: 23 }, (_, number) => suspension('Cluster', `c${number}`));
    const lines = describeDecisions({ suspensions });
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('3 more suspensions');
  });
});

describe('suspensionOf', () => {
  const own = suspension('Cluster', 'fra');
  const whole = suspension('Fleet', 'prod');

  it('finds the object itself before the fleet, and nothing of another kind', () => {
    expect(suspensionOf([whole, own], 'Cluster', 'fra')).toBe(own);
    expect(suspensionOf([whole, own], 'Slice', 'fra')).toBe(whole);
    expect(suspensionOf([own], 'Slice', 'fra')).toBeUndefined();
    expect(suspensionOf([own], 'Cluster', 'iad')).toBeUndefined();
  });
});

function withoutCommit(): ReturnType<typeof refused> {
  const { commit: _, author: __, ...verdict } = refused('b', []);
  return verdict;
}
