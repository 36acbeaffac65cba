import { describe, expect, it } from 'vitest';
import type { Pin, Suspension } from '../../../src/model/generated/types.ts';
import { BAD, HALTED, NEW, OLD, operated, ROLLOUT, SINCE } from './operating.ts';

const PINNED = 'c'.repeat(40);
const PAUSED = { who: 'bo@ops', why: 'a look', at: SINCE };

describe('rollout pause', () => {
  it('stops the rollout, with who and why', async () => {
    const { run, control, setControl, folder } = await operated();
    await setControl({ rollout: ROLLOUT });
    expect(await run('rollout', 'pause', '--why', 'fra looks odd', '--who', 'ada')).toEqual({
      code: 0,
      out: 'the rollout of 4f0c2ab19d4f is paused by ada: fra looks odd\n',
      err: `to go on: fleetslice rollout resume --store dir:${folder}\n`,
    });
    expect((await control()).rollout).toMatchObject({
      ...ROLLOUT,
      paused: { who: 'ada', why: 'fra looks odd' },
    });
  });

  it("keeps somebody else's pause", async () => {
    const { run, control, setControl } = await operated();
    await setControl({ rollout: { ...ROLLOUT, paused: PAUSED } });
    const { code, out } = await run('rollout', 'pause', '--why', 'x', '-o', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'RolloutResult',
      action: 'pause',
      changed: false,
      paused: PAUSED,
    });
    expect((await control()).rollout?.paused).toEqual(PAUSED);
  });

  it('of one that is done holds the next commit', async () => {
    const { run, setControl } = await operated();
    await setControl({ rollout: { ...ROLLOUT, from: {}, phase: 'done' } });
    const { err } = await run('rollout', 'pause', '--why', 'freeze');
    expect(err).toContain('it is done: the next commit waits\n');
  });
});

describe('rollout resume', () => {
  it('goes on after a halt, and tells which cluster it no longer minds', async () => {
    const { run, control, setControl } = await operated();
    await setControl({ rollout: { ...HALTED, paused: PAUSED } });
    expect(await run('rollout', 'resume')).toEqual({
      code: 0,
      out: 'the rollout of 4f0c2ab19d4f goes on\n',
      err: 'bo@ops had paused it: a look\ncluster fra stops it no more, whatever is wrong there: payments: no route\n',
    });
    expect((await control()).rollout).toEqual({ ...ROLLOUT, ailing: ['fra'] });
  });

  it('writes nothing when there is nothing to resume', async () => {
    const { run, setControl, store } = await operated();
    await setControl({ rollout: ROLLOUT });
    const before = await store.get({ kind: 'control' });
    expect(await run('rollout', 'resume')).toMatchObject({
      code: 0,
      out: 'the rollout of 4f0c2ab19d4f was neither paused nor halted\n',
    });
    expect(await store.get({ kind: 'control' })).toEqual(before);
  });

  it('tells that the fleet is suspended all the same', async () => {
    const { run, setControl } = await operated();
    const fleet: Suspension = { kind: 'Fleet', name: 'prod', who: 'bo', why: 'audit', since: SINCE };
    await setControl({ rollout: { ...ROLLOUT, paused: PAUSED }, suspensions: [fleet] });
    expect((await run('rollout', 'resume')).err).toContain('still: the fleet is suspended by bo: audit\n');
  });
});

describe('rollout promote', () => {
  it('ends the pause after the current wave, by its name', async () => {
    const { run, control, setControl, setFleet } = await operated();
    await setControl({ rollout: { ...ROLLOUT, wave: 1 } });
    await setFleet({
      rollout: { target: NEW, phase: 'waves', wave: 'eu', number: 2, waves: 3, message: 'x', pending: 2 },
    });
    const { code, out } = await run('rollout', 'promote');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'the rollout of 4f0c2ab19d4f does not wait after wave eu (2 of 3)\n',
    });
    expect((await control()).rollout?.promoted).toBe(1);
  });

  it('tells that a halted one does not move all the same', async () => {
    const { run, setControl } = await operated();
    await setControl({ rollout: HALTED });
    const { out, err } = await run('rollout', 'promote');
    expect(out).toContain('does not wait after wave 1\n');
    expect(err).toContain('it does not move before: fleetslice rollout resume');
  });

  it('refuses one that is done', async () => {
    const { run, setControl } = await operated();
    await setControl({ rollout: { ...ROLLOUT, phase: 'done' } });
    expect(await run('rollout', 'promote')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('no-rollout'),
    });
  });
});

describe('rollout abort', () => {
  const abort = ['rollout', 'abort', '--why', 'fra is sick', '--who', 'ada'] as const;

  it('pins the commit that the others wait at, and ends a pause', async () => {
    const { run, control, setControl, setFleet, folder } = await operated();
    await setFleet({});
    await setControl({ rollout: { ...HALTED, paused: PAUSED } });
    const { code, out, err } = await run(...abort, '--until', '3h');
    const { pin, rollout } = await control();
    expect(code).toBe(0);
    expect(pin).toMatchObject({ commit: OLD, who: 'ada', why: 'fra is sick' });
    expect(rollout).toEqual(HALTED);
    expect(out).toBe(`everything is pinned to a1b2c3d4e5a1 by ada until ${pin?.until}: fra is sick\n`);
    expect(err.split('\n')).toEqual([
      'the hub is off main until then, and later commits do not run. To go back to it:',
      `  fleetslice rollback --off --store dir:${folder}`,
      'clusters that have 4f0c2ab19d4f leave it, and get it again when the pin ends. What lasts is a commit that undoes it:',
      '  git revert --no-edit a1b2c3d4e5a1..4f0c2ab19d4f',
      '',
    ]);
  });

  it('does not count clusters that are suspended, and stay', async () => {
    const { run, control, setControl, setFleet } = await operated();
    const sin: Suspension = { kind: 'Cluster', name: 'sin', who: 'Git', why: 'x', since: SINCE };
    await setFleet({ suspensions: [sin] });
    await setControl({ rollout: { ...ROLLOUT, from: { iad: OLD, sin: BAD } } });
    expect(await run(...abort)).toMatchObject({ code: 0 });
    expect((await control()).pin?.commit).toBe(OLD);
  });

  it.each([
    [
      'clusters wait at two commits',
      { from: { iad: OLD, sin: BAD } },
      /a1b2c3d4e5a1 \(iad\), 77777777ee77 \(sin\)/,
    ],
    [
      'it has reached all',
      { from: {} },
      /has reached every cluster that is not suspended. To go back: fleetslice rollback --to a1b2c3d4e5a1 /,
    ],
    ['it is the way back itself', { target: PINNED }, /is a way back: it is pinned/],
  ])('refuses when %s, and changes nothing', async (_why, change, message) => {
    const { run, control, setControl, setFleet } = await operated();
    await setFleet({});
    const pin: Pin = { commit: PINNED, who: 'bo', why: 'x', until: '2099-01-01T00:00:00Z' };
    await setControl({ rollout: { ...ROLLOUT, ...change }, pin });
    const { code, out, err } = await run(...abort);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect((await control()).pin).toEqual(pin);
  });
});

describe('rollout status', () => {
  it('tells where it is, from control and from what the hub tells', async () => {
    const { run, setControl, setFleet } = await operated();
    await setFleet({
      rollout: {
        target: NEW,
        phase: 'waves',
        wave: 'canary',
        number: 1,
        waves: 3,
        message: 'halted',
        pending: 2,
      },
    });
    await setControl({
      rollout: { ...HALTED, ailing: ['muc'] },
      pin: { commit: OLD, who: 'bo', why: 'x', until: '2020-01-01T00:00:00Z' },
      suspensions: [{ kind: 'Slice', name: 'payments', who: 'bo', why: 'audit', since: SINCE }],
    });
    const { code, out, err } = await run('rollout', 'status');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replaceAll(/\d+ \w+ ago/g, 'AGO').split('\n')).toEqual([
      'rollout   4f0c2ab19d4f (payments: add sin)',
      'phase     waves: clusters change, wave by wave',
      'wave      canary (1 of 3): not healthy yet, begun AGO',
      'hub       halted',
      'waiting   2 clusters at a1b2c3d4e5a1: iad, sin',
      'halted    at cluster fra, AGO: payments: no route',
      'ignored   muc: not healthy before, or resumed after a halt',
      'suspended slice payments is suspended by bo: audit',
      '',
    ]);
  });

  it('tells how long a wave has been healthy, and who paused', async () => {
    const { run, setControl } = await operated();
    const since = new Date(Date.now() - 5 * 60_000).toISOString();
    await setControl({ rollout: { ...ROLLOUT, healthy: true, since, paused: { ...PAUSED, at: since } } });
    const { out } = await run('rollout', 'status');
    expect(out).toContain('wave      1: healthy 5 minutes ago\n');
    expect(out).toContain('paused    by bo@ops, 5 minutes ago: a look\n');
  });

  it('is one document with -o json, and says so when there is none', async () => {
    const { run, setControl } = await operated();
    expect((await run('rollout', 'status')).out).toBe(
      'rollout   none: no hub has accepted a commit for this store\n',
    );
    await setControl({ rollout: ROLLOUT });
    const { out } = await run('rollout', 'status', '-o', 'json');
    expect(JSON.parse(out)).toEqual({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'RolloutStatus',
      rollout: ROLLOUT,
      suspensions: [],
    });
  });

  it('goes by control alone when the status of the fleet is torn', async () => {
    const { run, setControl, store } = await operated();
    await setControl({ rollout: ROLLOUT });
    await store.put({ kind: 'fleet' }, Buffer.from('{"format":1,'), { kind: 'any' });
    const { code, out, err } = await run('rollout', 'status');
    expect(code).toBe(0);
    expect(out).toContain('waiting   2 clusters');
    expect(err).toMatch(/^warning: the status of the fleet cannot be read: .+torn/);
  });
});

describe('a rollout command line that is not right', () => {
  it.each<[string, RegExp]>([
    ['pause', /rollout pause: needs --why/],
    ['abort', /rollout abort: needs --why/],
    ['abort --why x --until 31d', /--until: at most 30 days/],
    ['pause --why x --until 2h', /rollout pause: takes no --until/],
    ['resume --why x', /rollout resume: takes neither --why nor --who/],
    ['status --who ada', /rollout status: takes neither/],
    ['stop', /'stop' is invalid.*pause, resume, promote, abort, status/],
  ])('exits with 64: %s', async (line, message) => {
    const { run, setControl } = await operated();
    await setControl({ rollout: ROLLOUT });
    expect(await run('rollout', ...line.split(' '))).toMatchObject({
      code: 64,
      err: expect.stringMatching(message),
    });
  });

  it.each(['pause --why x', 'resume', 'promote', 'abort --why x'])(
    'exits with 1 without a rollout: %s',
    async (line) => {
      const { run, store } = await operated();
      const { code, err } = await run('rollout', ...line.split(' '));
      expect(code).toBe(1);
      expect(err).toContain('there is no rollout: no hub has accepted a commit for this store');
      expect(await store.get({ kind: 'control' })).toBeUndefined();
    },
  );
});
