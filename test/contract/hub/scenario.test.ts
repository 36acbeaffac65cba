/** What the hub is for, as one story told by what its users see: all parts are real but the kernels of the clusters. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommitSha } from '../../../src/model/ids.ts';
import { fingerprint } from './hub-lab.ts';
import { clusterFile, FLEET, payments, wholeFleet, withoutLogs } from './scenario-fleet.ts';
import { openScenarioLab, SECRET, type ScenarioLab } from './scenario-lab.ts';
import { ACCEPTED, everywhere, Story, until } from './scenario-story.ts';

const LIMIT = { timeout: 60_000 };
/** A cluster counts as sick after half a minute. */
const GRACE = 45_000;

let lab: ScenarioLab;
let story: Story;
/** Requests of the first clone. */
let cloning: number;

beforeAll(async () => {
  lab = await openScenarioLab();
  story = new Story(lab);
}, LIMIT.timeout);

afterAll(() => lab.close());

describe('a commit', () => {
  it('that is good runs everywhere', LIMIT, async () => {
    await lab.desk.lock(wholeFleet(1400));
    const first = story.commit(lab.ops, 'a fleet', {});
    await lab.desk.push();
    const before = lab.server.requests;
    await lab.startHub();
    await story.runs(first);
    cloning = lab.server.requests - before;
    const second = await story.push(lab.ops, 'smaller packets', payments(1390));
    await story.runs(second);
    expect(story.running()).toEqual(everywhere(1390));
  });

  it('that is bad is refused with its place and author, and good ones behind it wait', LIMIT, async () => {
    const bad = await story.push(lab.newcomer, 'a place for gru', clusterFile('gru', ', locaton: {}'));
    expect(await story.waitFor(bad)).toBe(3);
    story.commit(lab.ops, 'larger packets', payments(1395));
    const last = await story.push(lab.ops, 'a note', { 'README.md': 'A fleet.\n' });
    await until(async () => expect((await lab.fleet()).head?.commit).toBe(last));
    const { explanation, blocking } = await story.isStalled('Invalid');
    expect(blocking).toMatchObject({ commit: bad, author: 'newcomer <newcomer@example.com>' });
    const reason = `main is 3 commits ahead of what runs, because ${bad.slice(0, 12)} by newcomer <newcomer@example.com> is refused: FS1201 in clusters/gru.yaml:4:26:`;
    expect(explanation).toContain(reason);
    for (const command of [['get', 'fleet'], ['doctor']])
      expect((await lab.run(...command)).out).toContain(reason);
    expect((await lab.run('history')).out).toMatch(/^\w+ +refused +Invalid +newcomer .* a place for gru *$/m);
    expect(story.running()).toEqual(everywhere(1390));
    const fixed = await story.push(lab.ops, 'no place for gru', clusterFile('gru'));
    await story.runs(fixed);
    expect(story.running()).toEqual(everywhere(1395));
  });

  it('that a forged webhook tells of is not looked for', LIMIT, async () => {
    const next = story.commit(lab.ops, 'packets of 1380', payments(1380));
    await lab.desk.push();
    const before = lab.server.requests;
    const forged = await lab.tell('a guess');
    expect(forged[0]).toBe(401);
    expect(await lab.tell(SECRET, 'https://git.example.com/other.git')).toEqual(forged);
    expect(
      lab
        .hub()
        .log()
        .filter(({ msg }) => msg === 'webhook without effect'),
    ).toHaveLength(2);
    expect([lab.server.requests, story.running()]).toEqual([before, everywhere(1395)]);
    expect(await lab.tell()).toEqual(ACCEPTED);
    await story.runs(next);
  });

  it('that is not signed is refused, also with a signed one on top', LIMIT, async () => {
    const unsigned = story.commit({ name: 'ops' }, 'in a hurry', payments(1370));
    await story.push(lab.ops, 'a note on that', { 'README.md': 'A fleet, in a hurry.\n' });
    const { blocking } = await story.isStalled('Unsigned');
    expect(blocking).toMatchObject({ commit: unsigned, outcome: 'refused' });
    expect(story.running()).toEqual(everywhere(1380));
    await story.restore();
  });

  it('that is not built on what runs is refused; so is no branch at all', LIMIT, async () => {
    const settings = lab.ops.key?.settings ?? [];
    const who = ['-c', 'user.name=ops', '-c', 'user.email=ops@example.com'];
    lab.desk.git(...who, ...settings, 'commit', '--quiet', '--amend', '--gpg-sign', '--message', 'rewritten');
    await story.pushed();
    await story.isStalled('HistoryRewritten');
    await story.restore();
    await lab.desk.deleteBranch();
    expect(await lab.tell()).toEqual(ACCEPTED);
    await story.isStalled('BranchDeleted');
    expect(story.running()).toEqual(everywhere(1380));
    await story.restore();
  });

  it('that deletes much is held, and passes with the lines that the hub prints', LIMIT, async () => {
    const before = story.sequences();
    const held = await story.push(lab.ops, 'no more logs', withoutLogs);
    expect(await story.waitFor(held)).toBe(4);
    expect((await story.isStalled('Unsafe')).head?.message).toContain('2 of 6 slice objects go');
    expect(story.sequences()).toEqual(before);
    const [lines = ''] = /^ {2}acknowledge:\n(?: {4}.*\n)+/m.exec((await lab.run('get', 'fleet')).out) ?? [];
    expect(lines).toContain('risk: mass-deletion');
    const passing = await story.push(lab.ops, 'it is meant', { 'fleet.yaml': `${FLEET}${lines}` });
    await story.runs(passing);
    expect([...(lab.clusters.gru.accepted()?.slices.keys() ?? [])]).toEqual(['payments']);
  });
});

describe('clusters', () => {
  it('that say nothing are waited for, and named', LIMIT, async () => {
    const { sin } = lab.clusters;
    sin.fallSilent();
    const next = await story.push(lab.ops, 'packets of 1360', payments(1360));
    await until(() => expect(story.running()).toEqual({ ...everywhere(1360), sin: 1380 }));
    const { code, err } = await lab.run('wait', '--revision', next, '--timeout', '1s');
    expect([code, err]).toEqual([124, expect.stringContaining('sin')]);
    await sin.speak();
    await story.runs(next);
  });

  it('that get sick first halt it for the others, until a commit mends them', {
    timeout: 90_000,
  }, async () => {
    await lab.clusters.fra.ail(({ mtu }) => (mtu === 1350 ? 'no answer from iad' : ''));
    const sick = await story.push(lab.ops, 'packets of 1350', payments(1350));
    const halted = await until(async () => {
      const { rollout } = await lab.fleet();
      expect(rollout?.halted).toMatchObject({ cluster: 'fra' });
      return rollout;
    }, GRACE);
    expect(halted).toMatchObject({ target: sick, wave: 'canary', pending: 3 });
    story.ran.push(sick);
    await story.isStalled('RolloutHalted');
    expect(story.running()).toEqual({ ...everywhere(1360), fra: 1350 });
    expect((await lab.run('rollout', 'status')).out).toMatch(
      /^halted +at cluster fra, .*no answer from iad/m,
    );
    const fixed = await story.push(lab.ops, 'packets of 1340', payments(1340));
    await story.runs(fixed);
    expect(story.running()).toEqual(everywhere(1340));
  });

  it('that are suspended are left alone, and catch up', LIMIT, async () => {
    const why = ['--who', 'ops', '--why', 'new routers', '--until', '2h'];
    expect((await lab.run('suspend', 'cluster/gru', ...why)).code).toBe(0);
    const before = lab.index('gru');
    const next = await story.push(lab.ops, 'packets of 1330', payments(1330));
    expect(await story.waitFor(next)).toBe(0);
    expect(lab.index('gru')).toEqual(before);
    expect(story.running()).toEqual({ ...everywhere(1330), gru: 1340 });
    expect((await lab.fleet()).suspensions).toMatchObject([
      { kind: 'Cluster', name: 'gru', why: 'new routers' },
    ]);
    expect((await lab.run('get', 'clusters')).out).toMatch(/gru .*new routers/);
    expect((await lab.run('resume', 'cluster/gru')).code).toBe(0);
    await until(() => expect(story.running()).toEqual(everywhere(1330)));
    await story.runs(next);
  });
});

describe('an operator', () => {
  it('goes back to an earlier commit, and forward again', LIMIT, async () => {
    const [earlier, newest] = story.ran.slice(-2) as [CommitSha, CommitSha];
    const before = story.sequences();
    expect(
      (await lab.run('rollback', '--to', earlier.slice(0, 8), '--who', 'ops', '--why', 'a test')).code,
    ).toBe(0);
    await until(async () => {
      const { conditions, clusters } = await lab.fleet();
      expect(conditions).toMatchObject([{ type: 'Ready', status: 'True', reason: 'Pinned' }]);
      expect(clusters).toMatchObject({ total: 4, ready: 4 });
    });
    expect(story.running()).toEqual(everywhere(1340));
    expect(story.haveRisen(before)).toBe(true);
    expect((await lab.fleet()).explanation).toContain('pinned');
    expect((await lab.run('rollback', '--off')).code).toBe(0);
    await story.runs(newest);
    expect(story.running()).toEqual(everywhere(1330));
  });
});

describe('a hub that is killed', () => {
  it('at once after a push is followed by one that goes on', LIMIT, async () => {
    const next = await story.push(lab.ops, 'packets of 1320', payments(1320));
    await lab.hub().kill();
    await lab.startHub();
    await story.runs(next);
    expect(story.running()).toEqual(everywhere(1320));
  });

  it('and has lost its disk costs one fetch, and writes nothing', LIMIT, async () => {
    await lab.hub().kill();
    lab.loseDisk();
    const [before, requests] = [fingerprint(lab.store), lab.server.requests];
    await lab.startHub();
    await until(async () => expect(await lab.hub().isReady()).toBe(true));
    expect(await lab.hub().stop()).toBe(0);
    expect(lab.server.requests - requests).toBe(cloning);
    expect(fingerprint(lab.store)).toEqual(before);
  });

  it('has notified of each thing once', () => {
    const [{ received }, told] = [lab.receiver, story.notifications()];
    expect(new Set(received.map(({ id }) => id)).size).toBe(told.length);
    // Of the push at which the hub was killed, nobody knows how far it was.
    expect(told.filter((each) => !each.endsWith('1320')).toSorted()).toEqual([...NOTIFICATIONS].toSorted());
  });

  it('and has lost the store too goes on from what clusters report', LIMIT, async () => {
    const [before, slices] = [story.sequences(), story.told()];
    lab.loseDisk();
    lab.loseStore();
    for (const cluster of Object.values(lab.clusters)) await cluster.report();
    await lab.startHub();
    await story.runs(story.current());
    expect(story.haveRisen(before)).toBe(true);
    expect(story.told()).toEqual(slices);
    const refusals = Object.values(lab.clusters).map((cluster) => cluster.refusals);
    expect(refusals.flat()).toEqual([]);
  });
});

const NOTIFICATIONS = [
  'commit.accepted Fleet/acme a fleet',
  'rollout.done Fleet/acme a fleet',
  'commit.accepted Fleet/acme smaller packets',
  'rollout.done Fleet/acme smaller packets',
  'commit.refused Fleet/acme a place for gru',
  'commit.refused Fleet/acme a note',
  'commit.accepted Fleet/acme no place for gru',
  'rollout.done Fleet/acme no place for gru',
  'commit.accepted Fleet/acme packets of 1380',
  'rollout.done Fleet/acme packets of 1380',
  // Unsigned, rewritten and gone, and each time what runs was put back.
  'commit.refused Fleet/acme in a hurry',
  'commit.accepted Fleet/acme packets of 1380',
  'commit.refused Fleet/acme',
  'commit.accepted Fleet/acme packets of 1380',
  'commit.refused Fleet/acme',
  'commit.accepted Fleet/acme packets of 1380',
  'commit.held Fleet/acme no more logs',
  'commit.accepted Fleet/acme it is meant',
  'rollout.done Fleet/acme it is meant',
  'commit.accepted Fleet/acme packets of 1360',
  'rollout.done Fleet/acme packets of 1360',
  'commit.accepted Fleet/acme packets of 1350',
  'rollout.halted Fleet/acme packets of 1350',
  'cluster.failed Cluster/fra packets of 1350',
  'commit.accepted Fleet/acme packets of 1340',
  'cluster.recovered Cluster/fra packets of 1340',
  'rollout.done Fleet/acme packets of 1340',
  'suspended Cluster/gru',
  'commit.accepted Fleet/acme packets of 1330',
  'resumed Cluster/gru',
  'rollout.done Fleet/acme packets of 1330',
  'pinned Fleet/acme packets of 1340',
  'rollout.done Fleet/acme packets of 1340',
  'unpinned Fleet/acme',
  'rollout.done Fleet/acme packets of 1330',
];
