import { describe, expect, it } from 'vitest';
import { createFeedbackView } from '../../../src/notify/feedback.ts';
import { COMMIT, event, NEXT } from './events.ts';

const accepted = event('CommitAccepted', { commit: COMMIT });
const done = event('RolloutDone', { commit: COMMIT, message: 'every cluster has it' });

describe('what a forge is told of a commit', () => {
  it('is pending when it is accepted, and success when every cluster has it', () => {
    const view = createFeedbackView();
    expect(view.of([accepted])).toEqual([
      { commit: COMMIT, state: 'pending', description: 'valid, on its way to the clusters' },
    ]);
    expect(view.of([done])).toEqual([
      { commit: COMMIT, state: 'success', description: 'every cluster has it' },
    ]);
  });

  it('is the last word only, when several come together', () => {
    expect(
      createFeedbackView()
        .of([accepted, done])
        .map(({ state }) => state),
    ).toEqual(['success']);
  });

  it.each(['CommitRefused', 'CommitHeld', 'RolloutHalted'] as const)(
    'is failure with the reason on %s',
    (kind) => {
      const refused = event(kind, { commit: COMMIT, reason: 'Unsafe', message: 'removes 12 clusters' });
      expect(createFeedbackView().of([refused])).toEqual([
        { commit: COMMIT, state: 'failure', description: 'Unsafe: removes 12 clusters' },
      ]);
    },
  );

  it('is success for a commit that a later one overtook, once that one is done', () => {
    const view = createFeedbackView();
    view.of([accepted, event('CommitAccepted', { commit: NEXT })]);
    expect(view.of([event('RolloutDone', { commit: NEXT })])).toEqual([
      { commit: COMMIT, state: 'success', description: 'overtaken by bbbbbbbbbbbb, which every cluster has' },
      expect.objectContaining({ commit: NEXT, state: 'success' }),
    ]);
  });

  it('stays failure for a commit that was halted', () => {
    const view = createFeedbackView();
    view.of([
      accepted,
      event('RolloutHalted', { commit: COMMIT }),
      event('CommitAccepted', { commit: NEXT }),
    ]);
    expect(view.of([event('RolloutDone', { commit: NEXT })]).map(({ commit }) => commit)).toEqual([NEXT]);
  });

  it('stays pending for a commit that is newer than the one that everything is pinned to', () => {
    const view = createFeedbackView();
    view.of([accepted, event('CommitAccepted', { commit: NEXT }), event('Pinned', { commit: COMMIT })]);
    expect(view.of([done]).map(({ commit }) => commit)).toEqual([COMMIT]);
    expect(view.of([done]).map(({ commit }) => commit)).toEqual([COMMIT]);
    expect(view.of([event('RolloutDone', { commit: NEXT })]).map(({ commit }) => commit)).toEqual([NEXT]);
  });

  it('is nothing for what is about no commit, or about one that is on its way already', () => {
    const view = createFeedbackView();
    expect(view.of([event('ClusterFailed', { commit: COMMIT }), event('SourceFailed')])).toEqual([]);
  });
});
