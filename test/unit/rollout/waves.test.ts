import { describe, expect, it } from 'vitest';
import type { Wave } from '../../../src/model/generated/types.ts';
import { stepRollout } from '../../../src/rollout/rollout.ts';
import { wavesOf } from '../../../src/rollout/waves.ts';
import { at, begin, inputOf, NAMES, type Standings } from './support.ts';

function filled(waves: readonly Wave[], standings: Standings = {}, changed: readonly string[] = NAMES) {
  return wavesOf({ ...inputOf(waves, standings), changed: new Set(changed) }).map(({ clusters }) => clusters);
}

describe('waves', () => {
  it('take who is named or selected, each cluster once, and the rest comes last', () => {
    const waves: readonly Wave[] = [
      { name: 'one', clusters: ['iad', 'gone'], clusterSelector: { matchLabels: { region: 'f' } } },
      { name: 'two', clusterSelector: { matchExpressions: [{ key: 'region', operator: 'Exists' }] } },
    ];
    expect(filled(waves)).toEqual([['fra', 'iad'], ['ams', 'sin'], []]);
    expect(filled(waves.slice(0, 1))).toEqual([
      ['fra', 'iad'],
      ['ams', 'sin'],
    ]);
  });

  it('keep their place when nobody is in them, so that the state goes on to mean the same', () => {
    const waves: readonly Wave[] = [{ name: 'one', clusters: ['gone'] }, { name: 'two' }];
    expect(filled(waves)).toEqual([[], [], NAMES]);
  });

  it.each([
    ['a count', { count: 1 }, ['ams']],
    ['more than there are', { count: 9 }, NAMES],
    ['a share, rounded up', { share: 0.3 }, ['ams', 'fra']],
    ['everybody', { share: 1 }, NAMES],
    ['of those selected', { count: 1, clusterSelector: { matchLabels: { region: 's' } } }, ['sin']],
  ])('take %s', (_, spec, expected) => {
    expect(filled([{ name: 'some', ...spec }])[0]).toEqual(expected);
  });

  it('take a count of those that are left, can prove something and get the commit', () => {
    const waves: readonly Wave[] = [
      { name: 'one', clusters: ['ams'] },
      { name: 'two', count: 1 },
      { name: 'three', share: 0.5 },
    ];
    expect(filled(waves)).toEqual([['ams'], ['fra'], ['iad'], ['sin']]);
    expect(filled(waves, { fra: 'suspended' })).toEqual([['ams'], ['iad'], ['sin'], ['fra']]);
    expect(filled(waves, { fra: 'silent' }, ['ams', 'fra', 'sin'])[1]).toEqual(['sin']);
  });

  it('of a count stay the same while their clusters are told', () => {
    const waves: readonly Wave[] = [{ name: 'canary', count: 1, soak: '1h' }];
    const state = begin(waves, { changes: ['fra', 'iad', 'sin'] });
    const told = stepRollout(state, inputOf(waves)).state;
    expect(at(told)).toEqual(['ams', 'fra']);
    expect(at(stepRollout(told, inputOf(waves)).state)).toEqual(['ams', 'fra']);
  });
});
