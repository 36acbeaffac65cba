import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Suspension } from '../../../src/model/generated/types.ts';
import { NO_CONTROL } from '../../../src/rollout/control.ts';
import { fleetslice } from './command-line.ts';
import { operated, ROLLOUT, SINCE } from './operating.ts';

const HOUR = 3_600_000;
const FRA: Suspension = { kind: 'Cluster', name: 'fra', who: 'bo@ops', why: 'a flood', since: SINCE };

describe('suspend', () => {
  it('writes who, why, since and until, and says how to lift it', async () => {
    const { run, control, folder } = await operated();
    const { code, out, err } = await run('suspend', 'cluster/fra', '--why', 'new routers', '--until', '2h');
    expect(code).toBe(0);
    const [suspension] = (await control()).suspensions;
    expect(suspension).toMatchObject({
      kind: 'Cluster',
      name: 'fra',
      who: `ada@${hostname()}`,
      why: 'new routers',
    });
    expect(Date.parse(suspension?.until ?? '') - Date.parse(suspension?.since ?? '')).toBeCloseTo(
      2 * HOUR,
      -4,
    );
    expect(out).toBe(
      `cluster fra is suspended by ada@${hostname()} until ${suspension?.until}: new routers\n`,
    );
    expect(err).toContain(`fleetslice resume cluster/fra --store dir:${folder}\n`);
  });

  it('suspends a slice, and the fleet by the name that the hub tells', async () => {
    const { run, control, setFleet } = await operated();
    expect(await run('suspend', 'slice/payments', '--why', 'x', '--who', 'bo')).toMatchObject({ code: 0 });
    await run('suspend', 'fleet', '--why', 'x');
    const names = async () => (await control()).suspensions.map(({ kind, name }) => `${kind}/${name}`);
    expect(await names()).toEqual(['Fleet/fleet', 'Slice/payments']);
    await setFleet({});
    await run('suspend', 'fleet', '--why', 'y');
    expect(await names()).toEqual(['Fleet/prod', 'Slice/payments']);
  });

  it('prints one document with -o json', async () => {
    const { run } = await operated();
    const { out, err } = await run('suspend', 'cluster/fra', '--why', 'x', '--who', 'bo', '-o', 'json');
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'SuspensionResult',
      changed: true,
      object: { kind: 'Cluster', name: 'fra' },
      suspension: { who: 'bo', why: 'x' },
      others: [],
    });
  });

  it.each<[string, RegExp]>([
    ['cluster/frra --why x', /suspend cluster: there is no "frra"; did you mean fra\?/],
    ['cluster/moon --why x', /there is no "moon"; there is fra, iad, sin/],
    ['slice/paymnts --why x', /suspend slice: there is no "paymnts"; did you mean payments\?/],
    ['clusters/fra --why x', /"clusters\/fra" is not cluster\/NAME, slice\/NAME or fleet/],
    ['cluster/fra/iad --why x', /is not cluster\/NAME/],
    ['cluster/Fra --why x', /"Fra" is not a DNS label/],
    ['cluster/fra', /required option '--why <text>' not specified/],
    ['cluster/fra --why \u00A0', /--why: say something/],
    ['cluster/fra --why x\u001B[2J', /--why: one line, without control characters/],
    ['cluster/fra --why x\u202Ey', /--why: one line/],
    ['cluster/fra --why x --who git', /--who: Git is who suspends by a commit/],
    ['cluster/fra --why x --until soon', /--until: "soon" is neither a duration/],
    ['cluster/fra --why x --until 2020-01-01T00:00:00Z', /--until: 2020-01-01T00:00:00Z is over already/],
    ['cluster/fra --why x --until 2030-02-31T00:00:00Z', /neither a duration/],
    ['cluster/fra --why x --until 9999d', /--until: at most 366 days/],
    ['cluster/fra --why x --until 999999999d', /--until: at most 366 days/],
  ])('exits with 64 and changes nothing: %s', async (line, message) => {
    const { run, store } = await operated();
    const { code, out, err } = await run('suspend', ...line.split(' '));
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(await store.get({ kind: 'control' })).toBeUndefined();
  });

  it.each([
    ['--why', 1024],
    ['--who', 256],
  ])('takes no endless %s', async (option, most) => {
    const { run } = await operated();
    const say = (length: number) => run('suspend', 'cluster/fra', '--why', 'x', option, 'x'.repeat(length));
    expect(await say(most)).toMatchObject({ code: 0 });
    expect(await say(most + 1)).toMatchObject({
      code: 64,
      err: expect.stringContaining(`${option}: at most ${most}`),
    });
  });

  it('says that a store without clusters has none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fstest-'));
    const { err } = await fleetslice(['suspend', 'cluster/fra', '--why', 'x', '--store', `dir:${folder}`]);
    await rm(folder, { recursive: true });
    expect(err).toContain('there is no "fra"; there is none at all');
  });

  it('lists the first of many names', async () => {
    const { run, folder } = await operated();
    for (let n = 10; n < 40; n += 1) {
      await mkdir(join(folder, `eu${n}`));
      await writeFile(join(folder, `eu${n}`, 'index.json'), '');
    }
    const { err } = await run('suspend', 'cluster/moon', '--why', 'x');
    expect(err).toMatch(/there is eu10, eu11, .*, eu29, and 13 more\n$/);
  });

  it('replaces a decision, and tells which', async () => {
    const { run, control, setControl } = await operated();
    await setControl({ suspensions: [FRA] });
    const { code, err } = await run('suspend', 'cluster/fra', '--why', 'two floods', '--who', 'ada');
    expect(code).toBe(0);
    expect(err).toContain('this replaces what was decided before: suspended by bo@ops: a flood\n');
    expect((await control()).suspensions).toMatchObject([{ who: 'ada', why: 'two floods' }]);
  });

  it("does not let somebody else's suspension end earlier", async () => {
    const { run, control, setControl } = await operated();
    await setControl({ suspensions: [FRA] });
    const { code, err } = await run('suspend', 'cluster/fra', '--why', 'x', '--until', '1h');
    expect(code).toBe(1);
    expect(err).toContain(
      'cluster fra is suspended by bo@ops: a flood, without an end; this would end it earlier',
    );
    expect((await control()).suspensions).toEqual([FRA]);
    expect(
      await run('suspend', 'cluster/fra', '--why', 'x', '--until', '1h', '--who', 'bo@ops'),
    ).toMatchObject({ code: 0 });
  });

  it('leaves out what has ended, and keeps everything else that lies there', async () => {
    const { run, control, setControl } = await operated();
    const rollout = { ...ROLLOUT, later: { versions: 'field' } };
    const ended = { ...FRA, name: 'iad', until: SINCE.replace('2026', '2020') };
    const unheardOf = { ...NO_CONTROL, suspensions: [ended], rollout, unheardOf: [1] };
    await setControl(unheardOf);
    await run('suspend', 'cluster/fra', '--why', 'x');
    const after = await control();
    expect(after.suspensions.map(({ name }) => name)).toEqual(['fra']);
    expect(after).toMatchObject({ rollout, unheardOf: [1] });
  });
});

describe('resume', () => {
  it('lifts a suspension and tells whose it was', async () => {
    const { run, control, setControl } = await operated();
    await setControl({ suspensions: [FRA] });
    expect(await run('resume', 'cluster/fra')).toEqual({
      code: 0,
      out: `cluster fra is resumed; since ${SINCE} it was suspended by bo@ops: a flood\n`,
      err: '',
    });
    expect((await control()).suspensions).toEqual([]);
  });

  it('says that nothing was suspended, and writes nothing', async () => {
    const { run, store } = await operated();
    expect(await run('resume', 'cluster/fra')).toMatchObject({
      code: 0,
      out: 'cluster fra was not suspended by an operator\n',
    });
    expect(await store.get({ kind: 'control' })).toBeUndefined();
  });

  it('refuses a misspelt name, and lifts the suspension of what is gone', async () => {
    const { run, setControl } = await operated();
    await setControl({ suspensions: [{ ...FRA, name: 'muc' }] });
    expect(await run('resume', 'cluster/frra')).toMatchObject({
      code: 64,
      err: expect.stringContaining('did you mean fra?'),
    });
    expect(await run('resume', 'cluster/muc')).toMatchObject({ code: 0, err: '' });
  });

  it('tells that Git suspends it, and that the fleet is suspended', async () => {
    const { run, setFleet, setControl } = await operated();
    await setFleet({ suspensions: [{ ...FRA, who: 'Git', why: 'suspend in clusters/fra.yaml' }] });
    const fleet: Suspension = { ...FRA, kind: 'Fleet', name: 'prod', why: 'audit' };
    await setControl({ suspensions: [fleet] });
    const { err } = await run('resume', 'cluster/fra');
    expect(err).toBe(
      'still: cluster fra is suspended by Git: suspend in clusters/fra.yaml; take `suspend` out of its document\n' +
        'still: the fleet is suspended by bo@ops: audit\n',
    );
    const { out } = await run('resume', 'fleet', '-o', 'json');
    expect(JSON.parse(out)).toEqual({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'SuspensionResult',
      changed: true,
      object: { kind: 'Fleet', name: 'prod' },
      before: fleet,
      others: [],
    });
  });

  it('lets nothing of the store steer the terminal', async () => {
    const { run, setControl } = await operated();
    await setControl({ suspensions: [{ ...FRA, why: 'a\u001B[2Jflood\nfake' }] });
    const { out } = await run('resume', 'cluster/fra');
    expect(out).toContain(String.raw`a\u{1b}[2Jflood\u{a}fake`);
  });
});
