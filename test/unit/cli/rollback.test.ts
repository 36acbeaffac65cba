import { describe, expect, it } from 'vitest';
import type { Pin } from '../../../src/model/generated/types.ts';
import { BAD, NEW, OLD, operated, ROLLOUT, SINCE, verdict } from './operating.ts';

const DAY = 86_400_000;
const PIN: Pin = { commit: OLD, who: 'bo@ops', why: 'names', until: '2099-01-01T00:00:00Z' };
const DONE = { ...ROLLOUT, from: {}, phase: 'done' as const };

describe('rollback --to', () => {
  it('pins a commit for a day, and tells the way back and what lasts', async () => {
    const { run, control, setControl, setFleet, folder } = await operated();
    await setFleet({});
    await setControl({ rollout: { ...DONE, paused: { who: 'bo', why: 'x', at: SINCE } } });
    const { code, out, err } = await run(
      'rollback',
      '--to',
      OLD.slice(0, 7),
      '--why',
      'names',
      '--who',
      'ada',
    );
    const { pin, rollout } = await control();
    expect(code).toBe(0);
    expect(pin).toMatchObject({ commit: OLD, who: 'ada', why: 'names' });
    expect(Date.parse(pin?.until ?? '') - Date.now()).toBeCloseTo(DAY, -5);
    expect(rollout).toEqual(DONE);
    expect(out).toBe(`everything is pinned to a1b2c3d4e5a1 by ada until ${pin?.until}: names\n`);
    expect(err).toContain(`  fleetslice rollback --off --store dir:${folder}\n`);
    expect(err).toContain('  git revert --no-edit a1b2c3d4e5a1..4f0c2ab19d4f\n');
  });

  it('tells which pin it replaces', async () => {
    const { run, setControl, setFleet } = await operated();
    await setFleet({});
    await setControl({ rollout: DONE, pin: PIN });
    const { out } = await run('rollback', '--to', NEW, '--why', 'x', '-o', 'json');
    expect(JSON.parse(out)).toMatchObject({
      kind: 'RollbackResult',
      changed: true,
      pin: { commit: NEW },
      before: PIN,
    });
  });

  it('knows what clusters are at, also without a status of the fleet', async () => {
    const { run, control, setControl } = await operated();
    await setControl({ rollout: ROLLOUT });
    expect(await run('rollback', '--to', OLD.toUpperCase(), '--why', 'x')).toMatchObject({ code: 0 });
    expect((await control()).pin?.commit).toBe(OLD);
  });

  it('has nothing to revert when it goes forward', async () => {
    const { run, setControl, setFleet } = await operated();
    await setFleet({});
    await setControl({ rollout: { ...DONE, target: OLD } });
    const { err } = await run('rollback', '--to', NEW, '--why', 'x');
    expect(err).toContain('clusters that have a1b2c3d4e5a1 leave it');
    expect(err).not.toContain('git revert');
  });

  it.each<[string, RegExp]>([
    [
      '--to 1234567 --why x',
      /the hub has accepted no commit 1234567 lately; it has 4f0c2ab19d4f, a1b2c3d4e5a1/,
    ],
    [`--to ${BAD} --why x`, /never ran: it was refused \(Invalid\): FS1023/],
    ['--to 4f0c2a --why x', /"4f0c2a" is not a commit: 7 to 40 digits/],
    ['--to main --why x', /"main" is not a commit/],
    ['--to 4f0c2ab --why x --until 31d', /--until: at most 30 days/],
    ['--to 4f0c2ab', /rollback: --to needs --why/],
    ['--to 4f0c2ab --off', /name exactly one of --to and --off/],
    ['--why x', /name exactly one of --to and --off/],
    ['--off --until 2h', /--off takes neither --why nor --who nor --until/],
  ])('exits with 64 and changes nothing: %s', async (line, message) => {
    const { run, store, setFleet } = await operated();
    await setFleet({});
    const { code, out, err } = await run('rollback', ...line.split(' '));
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(await store.get({ kind: 'control' })).toBeUndefined();
  });

  it('takes no prefix that two commits have, nor a commit that was refused later', async () => {
    const { run, setFleet } = await operated();
    const twin = `${OLD.slice(0, 8)}${'0'.repeat(32)}`;
    await setFleet({
      history: [
        verdict(NEW, { outcome: 'refused', reason: 'RevokedKey' }),
        verdict(twin),
        verdict(OLD),
        verdict(NEW),
      ],
    });
    const say = async (to: string) => (await run('rollback', '--to', to, '--why', 'x')).err;
    expect(await say(OLD.slice(0, 8))).toContain(`is ambiguous: ${twin}, ${OLD}`);
    expect(await say(NEW)).toContain('it was refused (RevokedKey)');
    expect(await run('rollback', '--to', OLD.slice(0, 9), '--why', 'x')).toMatchObject({ code: 0 });
  });
});

describe('rollback --off', () => {
  it('lifts the pin and tells what comes', async () => {
    const { run, control, setControl, setFleet } = await operated();
    await setFleet({});
    await setControl({ pin: PIN, rollout: DONE });
    expect(await run('rollback', '--off')).toEqual({
      code: 0,
      out: `the pin is lifted; until now everything is pinned to a1b2c3d4e5a1 by bo@ops until ${PIN.until}: names\n`,
      err: 'the hub goes on with main, at 4f0c2ab19d4f or later\n',
    });
    expect(await control()).toEqual({ format: 1, suspensions: [], rollout: DONE });
  });

  it('says that there is none, also when it has ended', async () => {
    const { run, setControl } = await operated();
    expect(await run('rollback', '--off')).toMatchObject({
      code: 0,
      out: 'there is no pin: the hub follows its branch\n',
    });
    await setControl({ pin: { ...PIN, until: '2020-01-01T00:00:00Z' } });
    const { out } = await run('rollback', '--off', '-o', 'json');
    expect(JSON.parse(out)).toMatchObject({ kind: 'RollbackResult', changed: false });
  });
});
