import { beforeEach, describe, expect, it } from 'vitest';
import type { HubContext } from '../../../src/hub/context.ts';
import { runHubTurn } from '../../../src/hub/hub.ts';
import { Blocked } from '../../../src/model/errors.ts';
import { type FleetShape, factsOf, filesOf, readFiles } from '../../fakes/fleets.ts';
import { HubLab } from '../../fakes/hub-lab.ts';

const SHAPE: FleetShape = {
  clusters: { a: {}, b: {}, c: {} },
  slices: { blue: { members: ['a', 'b'] }, red: { members: ['b', 'c'] } },
};
const GOOD = filesOf(SHAPE);
const BAD = new Map([...GOOD, ['0.yaml', 'apiVersion: fleetslice.io/v1alpha1\nkind: Cluster\n']]);
const WITHOUT_RED: FleetShape = { ...SHAPE, slices: { blue: { members: ['a', 'b'] } } };
const RED_GOES = ['slice-removal Slice/red', 'cluster-removal Cluster/c'];

let lab: HubLab;
let hub: HubContext;

beforeEach(async () => {
  lab = new HubLab();
  hub = lab.restart();
  lab.git.push(GOOD);
  const { fleet } = readFiles(GOOD);
  for (const name of ['a', 'b', 'c']) await lab.report(factsOf(fleet, name));
  await turn();
  for (const name of ['a', 'b', 'c']) await lab.confirm(name);
  await turn();
  lab.writes();
});

const turn = (): ReturnType<typeof runHubTurn> => runHubTurn(hub, true);
const conditionsOf = async (): Promise<readonly string[]> =>
  (await lab.status()).conditions.map(({ type, status, reason }) => `${type} ${status} ${reason}`);

describe('a commit that removes much', () => {
  it('is held with the lines that let it pass, also after a restart, and passes with them', async () => {
    const held = lab.git.push(filesOf(WITHOUT_RED, GOOD));
    await turn();
    expect(lab.writes()).toEqual([]);
    const { head, running } = await lab.status();
    expect(head).toMatchObject({ commit: held, outcome: 'held', reason: 'Unsafe' });
    expect(head?.acknowledge).toContain('- risk: slice-removal\n  object: Slice/red\n  until: ');
    expect(running?.commit).not.toBe(held);
    expect(await conditionsOf()).toEqual(['Ready False Unsafe', 'Stalled True Unsafe']);
    hub = lab.restart();
    await turn();
    expect(lab.writes()).toEqual([]);
    const passing = lab.git.push(filesOf({ ...WITHOUT_RED, acknowledge: RED_GOES }, GOOD));
    await turn();
    expect((await lab.status()).running?.commit).toBe(passing);
    expect((await lab.index('c'))?.removed).toHaveProperty('red');
  });

  it('is held with another one behind it, and blames the first', async () => {
    const first = lab.git.push(filesOf(WITHOUT_RED, GOOD));
    const second = lab.git.push(new Map([...filesOf(WITHOUT_RED, GOOD), ['notes.md', 'x']]));
    await turn();
    const { head, blocking, behind, history } = await lab.status();
    expect(head?.commit).toBe(second);
    expect(blocking?.commit).toBe(first);
    expect(behind).toBe(2);
    expect(history.map(({ commit, outcome }) => `${outcome} ${commit}`)).toEqual([
      `held ${second}`,
      `held ${first}`,
      `accepted ${history[2]?.commit}`,
    ]);
  });
});

describe('good commits behind a bad one', () => {
  it('wait, and the bad one is named with file and author', async () => {
    const bad = lab.git.push(BAD);
    lab.git.push(new Map([...BAD, ['notes.md', 'x']]));
    const last = lab.git.push(new Map([...BAD, ['notes.md', 'y']]));
    await turn();
    const { head, blocking, behind, conditions } = await lab.status();
    expect([head?.commit, blocking?.commit, behind]).toEqual([last, bad, 3]);
    expect(conditions[0]?.message).toMatch(/^main is 3 commits ahead of what runs, because .* 0\.yaml:1:1/);
    const fixed = lab.git.push(new Map([...GOOD, ['notes.md', 'z']]));
    await turn();
    expect(await lab.status()).toMatchObject({ running: { commit: fixed }, behind: 0 });
    expect((await lab.status()).blocking).toBeUndefined();
    expect(lab.notifier.events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['CommitRefused', 'CommitAccepted', 'RolloutDone']),
    );
  });
});

describe('a source that refuses a commit', () => {
  it.each([
    ['git-unsigned', 'Unsigned'],
    ['git-history-rewritten', 'HistoryRewritten'],
    ['git-branch-deleted', 'BranchDeleted'],
    ['git-empty-tree', 'EmptyTree'],
  ])('is told by name: %s', async (code, reason) => {
    const before = (await lab.status()).running;
    const commit = 'c'.repeat(40);
    lab.git.refusal = new Blocked(code, 'no', { data: { commit, author: 'A <a@example.com>' } });
    await turn();
    const { head, running } = await lab.status();
    expect(head).toMatchObject({ commit, outcome: 'refused', reason, author: 'A <a@example.com>' });
    expect(running).toEqual(before);
    expect(await conditionsOf()).toEqual([`Ready False ${reason}`, `Stalled True ${reason}`]);
    lab.git.refusal = undefined;
    await turn();
    expect(await conditionsOf()).toEqual(['Ready True Synced']);
    expect(lab.writes()).toEqual([]);
  });
});

describe('a source that cannot be asked', () => {
  it('is told after a minute, and again when it can', async () => {
    lab.git.isAway = true;
    await expect(turn()).rejects.toThrow('away');
    expect(await conditionsOf()).toEqual(['Ready True Synced']);
    await lab.clock.advance(61_000);
    await expect(turn()).rejects.toThrow('away');
    expect(await conditionsOf()).toEqual([
      'Ready False SourceUnreachable',
      'Reconciling True SourceUnreachable',
    ]);
    lab.git.isAway = false;
    await turn();
    expect(await conditionsOf()).toEqual(['Ready True Synced']);
    expect(lab.notifier.events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['SourceFailed', 'SourceRecovered']),
    );
  });
});

describe('the status of a fleet', () => {
  it('is not written again when nothing is new, nor by a hub that was restarted', async () => {
    const written = lab.memory.writes;
    await turn();
    hub = lab.restart();
    await turn();
    expect(lab.memory.writes).toBe(written);
  });

  it('that somebody has spoilt is written anew', async () => {
    const key = { kind: 'fleet' } as const;
    await lab.store.put(key, Buffer.from('{'), { kind: 'any' });
    hub = lab.restart();
    await turn();
    expect((await lab.status()).clusters).toMatchObject({ total: 3, current: 3, ready: 3 });
  });
});
