import { describe, expect, it } from 'vitest';
import { type Goal, type GoalInput, progressTo } from '../../../src/status/fleet-goal.ts';
import type { WireControl, WireFleet } from '../../../src/model/generated/types.ts';
import type { Reported } from '../../../src/status/reported.ts';
import { accepted, commit, condition, fleet, held, refused, rollout, suspension, TIME } from './fleets.ts';
import { applied, broken, index, status } from './reports.ts';

const NOTHING: Reported = { indexes: [], statuses: [], facts: [], objects: [] };

describe('progressTo, for the whole fleet', () => {
  it.each(['synced', 'current', 'ready'] as const)('is reached when all is well: %s', (stage) => {
    expect(look({ stage, revision: commit('a') }, fleet('a'))).toEqual({
      kind: 'reached',
      message: `the fleet is ${stage} at aaaaaaaaaaaa`,
    });
    expect(look({ stage }, fleet('a')).kind).toBe('reached');
  });

  it('waits while no hub has told anything', () => {
    expect(progressTo({ stage: 'ready' }, { reported: NOTHING })).toEqual({
      kind: 'waiting',
      message: 'no hub has told of its fleet yet',
    });
  });

  it('waits for a commit that nobody knows, as it may come', () => {
    const progress = look({ stage: 'synced', revision: 'bbbbbbb' }, fleet('a'));
    expect(progress).toEqual({ kind: 'waiting', message: 'the hub has not looked at bbbbbbb yet' });
  });

  it('does not choose between two commits that begin alike', () => {
    const other = { ...accepted('a'), commit: `${'a'.repeat(8)}${'b'.repeat(32)}` };
    const told = fleet('a', { history: [accepted('a'), other] });
    expect(look({ stage: 'synced', revision: 'aaaaaaaa' }, told).kind).toBe('ambiguous');
    expect(look({ stage: 'synced', revision: 'aaaaaaaaa' }, told).kind).toBe('reached');
  });

  it('ends for a commit that is refused or held, with the reason', () => {
    const wrong = fleet('a', { head: refused('b'), behind: 1, blocking: refused('b') });
    expect(look({ stage: 'synced', revision: 'bbbbbbb' }, wrong)).toEqual({
      kind: 'refused',
      message: expect.stringContaining('is refused: FS1201 in clusters/fra.yaml:3:5: '),
    });
    const unsafe = fleet('a', { head: held('b'), behind: 1, blocking: held('b') });
    expect(look({ stage: 'synced', revision: 'bbbbbbb' }, unsafe).kind).toBe('held');
  });

  it('goes by what was said of a commit last', () => {
    const told = fleet('c', { history: [accepted('c'), accepted('b'), refused('b'), accepted('a')] });
    expect(look({ stage: 'synced', revision: 'bbbbbbb' }, told).kind).toBe('reached');
  });

  it('waits with the newest commit while that is refused: the next one may be good', () => {
    const told = fleet('a', { head: refused('b'), behind: 1, blocking: refused('b') });
    const progress = look({ stage: 'synced' }, told);
    expect(progress).toEqual({
      kind: 'waiting',
      message: expect.stringMatching(/^main is 1 commit ahead of what runs, because bbbbbbbbbbbb by/),
    });
  });

  it('counts an accepted commit as reached when one that came after it runs, and not when an earlier one does', () => {
    const history = [accepted('c'), accepted('b'), accepted('a')];
    expect(look({ stage: 'current', revision: commit('b') }, fleet('c', { history }))).toEqual({
      kind: 'reached',
      message: 'the fleet is current at cccccccccccc, which came after bbbbbbbbbbbb',
    });
    const pin = { commit: commit('a'), who: 'ann', why: 'freeze', until: TIME };
    const pinned = fleet('a', { head: accepted('c'), history, pin });
    expect(look({ stage: 'current', revision: commit('b') }, pinned)).toEqual({
      kind: 'waiting',
      message: expect.stringContaining('pinned to aaaaaaaaaaaa by ann'),
    });
    expect(look({ stage: 'current', revision: commit('a') }, pinned).kind).toBe('reached');
  });

  it('waits until all clusters have been told, have applied it, and work', () => {
    const rolling = fleet('a', { rollout: rollout('a') });
    expect(look({ stage: 'synced' }, rolling).message).toBe(
      '2 of 2 clusters not told yet: wave canary (1 of 3): 1 of 2 clusters',
    );
    const told = fleet('a', {
      rollout: rollout('a', { pending: 0 }),
      clusters: {
        total: 2,
        current: 1,
        ready: 1,
        ailing: [{ name: 'fra', standing: 'behind', message: 'slow' }],
      },
    });
    expect(look({ stage: 'synced' }, told).kind).toBe('reached');
    expect(look({ stage: 'current' }, told)).toEqual({
      kind: 'waiting',
      message: '1 of 2 clusters current; fra is behind: slow',
    });
    const sick = fleet('a', { clusters: { total: 2, current: 2, ready: 1, ailing: [] } });
    expect(look({ stage: 'current' }, sick).kind).toBe('reached');
    expect(look({ stage: 'ready' }, sick).message).toBe('1 of 2 clusters ready');
  });

  it('waits for the condition Ready only when it is about no commit of its own', () => {
    const told = fleet('a', { conditions: [condition('False', 'SourceUnreachable', 'no answer')] });
    expect(look({ stage: 'ready' }, told)).toEqual({ kind: 'waiting', message: 'no answer' });
    expect(look({ stage: 'ready', revision: commit('a') }, told).kind).toBe('reached');
  });

  it('does not wait for clusters that are suspended, and says so', () => {
    const clusters = { total: 2, current: 1, ready: 1, ailing: [] };
    const told = fleet('a', {
      clusters,
      suspensions: [suspension('Cluster', 'iad')],
      rollout: rollout('a', { phase: 'done', pending: 1 }),
    });
    expect(look({ stage: 'ready', revision: commit('a') }, told)).toEqual({
      kind: 'reached',
      message: 'the fleet is ready at aaaaaaaaaaaa, but for 1 suspended cluster',
    });
    const whole = { ...told, suspensions: [suspension('Fleet', 'prod')] };
    expect(look({ stage: 'ready', revision: commit('a') }, whole).message).toBe(
      'the fleet is suspended by ann: disk is full',
    );
  });
});

describe('progressTo, for a cluster or a slice', () => {
  const reported: Reported = {
    ...NOTHING,
    indexes: [at('fra', 'b', { pay: '1', web: '2' }), at('iad', 'a', { pay: '3' })],
    statuses: [
      status('fra', [applied('pay', '1'), broken('web', '2', 'no route')]),
      status('iad', [applied('pay', '3')]),
    ],
  };
  const fra: Goal = { stage: 'current', revision: commit('b'), subject: { kind: 'Cluster', name: 'fra' } };
  const iad: Goal = { ...fra, subject: { kind: 'Cluster', name: 'iad' } };
  const running = fleet('b', { history: [accepted('b'), accepted('a')] });

  it('is reached by digest, whatever keeps another slice from being ready', () => {
    expect(look(fra, running, { reported })).toEqual({
      kind: 'reached',
      message: 'cluster fra is current at bbbbbbbbbbbb',
    });
    expect(look({ ...fra, stage: 'ready' }, running, { reported }).message).toBe(
      'cluster fra is not ready: web: no route',
    );
    const pay: Goal = { ...fra, stage: 'ready', subject: { kind: 'Slice', name: 'pay' } };
    expect(look(pay, running, { reported }).kind).toBe('reached');
    const web: Goal = { ...pay, subject: { kind: 'Slice', name: 'web' } };
    expect(look(web, running, { reported }).message).toBe('cluster fra is not ready: no route');
  });

  it('is reached where the commit changes nothing, once the rollout is over', () => {
    expect(look(iad, running, { reported }).kind).toBe('reached');
  });

  it('is not reached while the rollout keeps the cluster where it was', () => {
    const rolling = { ...running, rollout: rollout('b', { pending: 1 }) };
    const control = stateOf('b', { iad: 'a' });
    expect(look(iad, rolling, { reported, control }).message).toBe(
      'cluster iad has not been told yet: wave canary (1 of 3): 1 of 2 clusters',
    );
    const done = stateOf('b', { sin: 'a' });
    expect(look(iad, rolling, { reported, control: done }).kind).toBe('reached');
  });

  it('is not reached in the moment between the decision and what it leads to', () => {
    const rolling = { ...running, rollout: rollout('b', { pending: 1 }) };
    const control = stateOf('b', {});
    expect(look(iad, rolling, { reported, control }).message).toBe('cluster iad is about to be told');
    expect(look(iad, rolling, { reported }).message).toBe('cluster iad is about to be told');
  });

  it('is reached where the cluster stays at a later commit than the one that is meant', () => {
    const told = fleet('c', {
      history: [accepted('c'), accepted('b'), accepted('a')],
      rollout: rollout('c', { pending: 1 }),
    });
    const goal: Goal = { ...iad, revision: commit('b') };
    const behind = { ...reported, indexes: [at('iad', 'd', { pay: '3' })] };
    expect(look(goal, told, { reported: behind, control: stateOf('c', { iad: 'b' }) }).kind).toBe('reached');
    expect(look(goal, told, { reported: behind, control: stateOf('c', { iad: 'a' }) }).kind).toBe('waiting');
  });

  it('waits for a suspended cluster, unless the commit has nothing for it', () => {
    const suspended = { ...running, suspensions: [suspension('Cluster', 'iad')] };
    expect(look(iad, suspended, { reported, control: stateOf('b', { iad: 'a' }) }).message).toBe(
      'cluster iad has not been told yet: suspended by ann: disk is full',
    );
    expect(look(iad, suspended, { reported }).kind).toBe('waiting');
    expect(look(iad, suspended, { reported, control: stateOf('b', {}) }).kind).toBe('reached');
  });

  it('waits for a suspended slice, and for what is not there', () => {
    const suspended = { ...running, suspensions: [suspension('Slice', 'pay')] };
    const pay: Goal = { ...fra, subject: { kind: 'Slice', name: 'pay' } };
    expect(look(pay, suspended, { reported }).message).toBe('slice pay is suspended by ann: disk is full');
    const none: Goal = { ...fra, subject: { kind: 'Slice', name: 'none' } };
    expect(look(none, running, { reported }).message).toBe('nothing is published for slice none');
  });
});

function look(goal: Goal, told: WireFleet, input: Partial<GoalInput> = {}): ReturnType<typeof progressTo> {
  return progressTo(goal, { reported: NOTHING, ...input, fleet: told });
}

function at(
  cluster: string,
  digit: string,
  slices: Readonly<Record<string, string>>,
): Reported['indexes'][number] {
  return { ...index(cluster, slices), commit: commit(digit) };
}

/** Clusters that stay, each with the digit of its commit. */
function stateOf(target: string, from: Readonly<Record<string, string>>): WireControl {
  return {
    format: 1,
    suspensions: [],
    rollout: {
      target: commit(target),
      from: Object.fromEntries(Object.entries(from).map(([name, digit]) => [name, commit(digit)])),
      phase: 'waves',
      wave: 0,
      since: TIME,
      ailing: [],
    },
  };
}
