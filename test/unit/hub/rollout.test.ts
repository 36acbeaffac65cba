import { beforeEach, describe, expect, it } from 'vitest';
import type { HubContext } from '../../../src/hub/context.ts';
import { runHubTurn } from '../../../src/hub/hub.ts';
import type { CommitSha } from '../../../src/model/ids.ts';
import { pause, pinTo, proceed, promote, resume, suspend, unpin } from '../../../src/rollout/control.ts';
import { clusterName, type FleetShape, factsOf, filesOf, readFiles } from '../../fakes/fleets.ts';
import { HubLab } from '../../fakes/hub-lab.ts';

const NAMES = ['a', 'b', 'c'];
const at = '2026-01-01T00:00:00Z';
const operator = { who: 'operator', why: 'looking', at };

let lab: HubLab;
let hub: HubContext;

const shapeOf = (mtu: number, more: Partial<FleetShape> = {}): FleetShape => ({
  clusters: { a: {}, b: {}, c: {} },
  slices: { blue: { members: NAMES, mtu } },
  waves: [{ name: 'canary', clusters: ['a'], soak: '10s' }],
  ...more,
});
const turn = (): ReturnType<typeof runHubTurn> => runHubTurn(hub, true);
const commitsOf = async (): Promise<readonly (string | undefined)[]> =>
  Promise.all(NAMES.map(async (name) => (await lab.index(name))?.commit));
const confirm = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) await lab.confirm(name);
  await turn();
};
const push = async (shape: FleetShape): Promise<CommitSha> => {
  const commit = lab.git.push(filesOf(shape, first));
  await turn();
  return commit;
};

const first = filesOf(shapeOf(1400));
let base: CommitSha;

beforeEach(async () => {
  lab = new HubLab();
  hub = lab.restart();
  base = lab.git.push(first);
  const { fleet } = readFiles(first);
  for (const name of NAMES) await lab.report(factsOf(fleet, name));
  await turn();
  await confirm(...NAMES);
  lab.writes();
});

describe('a commit', () => {
  it('goes to the canary, soaks there, and then goes everywhere', async () => {
    const next = await push(shapeOf(1300));
    expect(await commitsOf()).toEqual([next, base, base]);
    await confirm('a');
    expect((await lab.status()).rollout).toMatchObject({ wave: 'canary', number: 1, waves: 2, pending: 2 });
    expect((await turn()).again).toBe(10_000);
    await lab.clock.advance(10_000);
    await turn();
    expect(await commitsOf()).toEqual([next, next, next]);
    await confirm('b', 'c');
    const { rollout, conditions, clusters } = await lab.status();
    expect(rollout).toBeUndefined();
    expect(conditions[0]).toMatchObject({ type: 'Ready', status: 'True', reason: 'Synced' });
    expect(clusters).toMatchObject({ total: 3, current: 3, ready: 3 });
  });

  it('halts at a canary that stays sick, names it, and the commit that heals it goes on', async () => {
    const sick = await push(shapeOf(1300));
    await lab.confirm('a', 'no handshake with b');
    await turn();
    expect((await lab.status()).rollout?.halted).toBeUndefined();
    await lab.clock.advance(30_000);
    await turn();
    const { rollout, conditions } = await lab.status();
    expect(rollout?.halted).toMatchObject({ cluster: 'a' });
    expect(conditions.map(({ type, reason }) => `${type} ${reason}`)).toEqual([
      'Ready RolloutHalted',
      'Stalled RolloutHalted',
    ]);
    expect(rollout?.message).toContain('no handshake with b');
    expect(await commitsOf()).toEqual([sick, base, base]);
    const fixed = await push(shapeOf(1350));
    await confirm('a');
    await lab.clock.advance(10_000);
    await turn();
    expect(await commitsOf()).toEqual([fixed, fixed, fixed]);
  });

  it('does not halt at a canary that was sick before', async () => {
    await lab.confirm('a', 'no handshake with b');
    hub = lab.restart();
    const next = await push(shapeOf(1300));
    await lab.confirm('a', 'no handshake with b');
    await lab.clock.advance(60_000);
    await turn();
    await lab.clock.advance(10_000);
    await turn();
    expect((await lab.status()).rollout?.halted).toBeUndefined();
    expect(await commitsOf()).toEqual([next, next, next]);
  });

  it('never takes a cluster back when it follows one that has not arrived everywhere', async () => {
    const second = await push(shapeOf(1300));
    const third = await push(shapeOf(1350));
    expect(await commitsOf()).toEqual([third, base, base]);
    expect(second).not.toBe(third);
    await confirm('a');
    await lab.clock.advance(10_000);
    await turn();
    expect(await commitsOf()).toEqual([third, third, third]);
  });

  it('that changes nothing is everywhere at once', async () => {
    const files = new Map([...first, ['notes.md', 'x']]);
    const next = lab.git.push(files);
    await turn();
    expect(lab.writes()).toEqual([]);
    expect(await lab.status()).toMatchObject({ running: { commit: next }, clusters: { current: 3 } });
  });

  it('goes on where it was when another hub takes over', async () => {
    const next = await push(shapeOf(1300));
    hub = lab.restart();
    await turn();
    expect(await commitsOf()).toEqual([next, base, base]);
    await confirm('a');
    await lab.clock.advance(10_000);
    hub = lab.restart();
    await turn();
    expect(await commitsOf()).toEqual([next, next, next]);
  });
});

describe('while something is not known', () => {
  it('a wave that nothing could be written for is not over', async () => {
    hub = lab.restart();
    lab.fault = (operation, key) => {
      if (operation === 'get' && key?.kind === 'facts' && key.cluster === 'a') throw new Error('no answer');
    };
    lab.git.push(filesOf(shapeOf(1300), first));
    for (let time = 0; time < 3; time += 1) {
      await expect(turn()).rejects.toMatchObject({ code: 'hub-reports' });
      await lab.clock.advance(60_000);
    }
    lab.fault = () => undefined;
    await turn();
    const [canary, ...others] = await commitsOf();
    expect(canary).not.toBe(base);
    expect(others).toEqual([base, base]);
  });

  it('a change that shows later waits for its wave all the same', async () => {
    await lab.store.remove({ kind: 'facts', cluster: clusterName('c'), agent: 'c' as never });
    hub = lab.restart();
    const next = await push(shapeOf(1450));
    expect(await commitsOf()).toEqual([base, base, base]);
    await lab.report(factsOf(readFiles(first).fleet, 'c'));
    await turn();
    expect(await commitsOf()).toEqual([next, base, base]);
  });
});

describe('an operator', () => {
  it('pauses and resumes a rollout', async () => {
    await push(shapeOf(1300));
    await lab.decide((control) => pause(control, operator));
    await confirm('a');
    await lab.clock.advance(60_000);
    await turn();
    expect((await commitsOf())[1]).toBe(base);
    expect((await lab.status()).conditions[0]).toMatchObject({ reason: 'RolloutPaused' });
    await lab.decide(proceed);
    await turn();
    await lab.clock.advance(10_000);
    await turn();
    expect((await commitsOf())[1]).not.toBe(base);
  });

  it('promotes a wave that waits for that', async () => {
    const waves = [{ name: 'canary', clusters: ['a'], pause: true }];
    const next = await push(shapeOf(1300, { waves }));
    await confirm('a');
    expect((await lab.status()).rollout?.message).toContain('rollout promote');
    await lab.decide(promote);
    await turn();
    expect(await commitsOf()).toEqual([next, next, next]);
  });

  it('suspends a cluster, which is left alone until he resumes it', async () => {
    const suspension = {
      kind: 'Cluster',
      name: 'b',
      who: 'operator',
      why: 'maintenance',
      since: at,
    } as const;
    await lab.decide((control) => suspend(control, suspension));
    const next = await push(shapeOf(1300, { waves: [] }));
    expect(await commitsOf()).toEqual([next, base, next]);
    await confirm('a', 'c');
    expect(await lab.status()).toMatchObject({ suspensions: [suspension] });
    await lab.decide((control) => resume(control, suspension));
    await turn();
    expect(await commitsOf()).toEqual([next, next, next]);
  });

  it('suspends a slice', async () => {
    const suspension = { kind: 'Slice', name: 'blue', who: 'operator', why: 'audit', since: at } as const;
    await lab.decide((control) => suspend(control, suspension));
    await push(shapeOf(1300, { waves: [] }));
    expect(await commitsOf()).toEqual([base, base, base]);
    await lab.decide((control) => resume(control, suspension));
    await turn();
    expect(await commitsOf()).not.toContain(base);
  });

  it('pins an earlier commit, until its end', async () => {
    const next = await push(shapeOf(1300, { waves: [] }));
    await confirm(...NAMES);
    const until = new Date(lab.clock.now() + 3_600_000).toISOString();
    await lab.decide((control) => pinTo(control, { commit: base, who: 'operator', why: 'broken', until }));
    await turn();
    await turn();
    expect((await lab.status()).running?.commit).toBe(base);
    await confirm('a');
    await lab.clock.advance(10_000);
    await turn();
    await confirm('b', 'c');
    expect(await lab.status()).toMatchObject({
      head: { commit: next, outcome: 'accepted' },
      pin: { commit: base },
      conditions: [{ reason: 'Pinned' }],
    });
    hub = lab.restart();
    await turn();
    expect((await lab.status()).running?.commit).toBe(base);
    await lab.clock.advance(3_600_000);
    await turn();
    expect((await lab.status()).running?.commit).toBe(next);
    expect((await lab.status()).pin).toBeUndefined();
  });

  it('pins a commit that is not to be had: nothing moves', async () => {
    const until = new Date(lab.clock.now() + 3_600_000).toISOString();
    const commit = 'd'.repeat(40);
    await lab.decide((control) => pinTo(control, { commit, who: 'operator', why: 'broken', until }));
    await push(shapeOf(1300, { waves: [] }));
    expect(await commitsOf()).toEqual([base, base, base]);
    expect((await lab.status()).conditions[0]).toMatchObject({ status: 'False', reason: 'Pinned' });
  });

  it('unpins', async () => {
    const next = await push(shapeOf(1300, { waves: [] }));
    const until = new Date(lab.clock.now() + 3_600_000).toISOString();
    await lab.decide((control) => pinTo(control, { commit: base, who: 'operator', why: 'broken', until }));
    await turn();
    await lab.decide(unpin);
    await turn();
    expect((await lab.status()).running?.commit).toBe(next);
  });
});

describe('control that somebody has taken away', () => {
  it('is written again at once', async () => {
    const suspension = { kind: 'Slice', name: 'blue', who: 'operator', why: 'audit', since: at } as const;
    await lab.decide((control) => suspend(control, suspension));
    await turn();
    await lab.store.remove({ kind: 'control' });
    await turn();
    expect(await lab.control()).toMatchObject({ suspensions: [suspension], rollout: { target: base } });
  });
});

describe('control that cannot be read', () => {
  const spoil = (): Promise<unknown> => lab.store.put({ kind: 'control' }, Buffer.from('{'), { kind: 'any' });

  it('stops rollouts, and what clusters report still reaches the others', async () => {
    await spoil();
    await push(shapeOf(1300));
    expect(await commitsOf()).toEqual([base, base, base]);
    expect((await lab.status()).conditions[0]).toMatchObject({ reason: 'ControlUnreadable' });
    await lab.report(factsOf(readFiles(first).fleet, 'a', { generation: 1 }));
    lab.writes();
    await turn();
    expect(lab.writes()).toEqual(expect.arrayContaining(['put index b', 'put index c']));
  });

  it('keeps a hub that starts from publishing anything', async () => {
    await spoil();
    hub = lab.restart();
    lab.git.push(filesOf(shapeOf(1300), first));
    await turn();
    expect(lab.writes()).toEqual([]);
  });
});
