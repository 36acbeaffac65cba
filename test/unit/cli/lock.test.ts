import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fleetslice, folderWith } from './command-line.ts';

const HEAD = 'apiVersion: fleetslice.io/v1alpha1';
const LOCK = 'locks/payments.lock.yaml';

const cluster = (name: string): string =>
  `${HEAD}\nkind: Cluster\nmetadata: {name: ${name}}\nspec: {type: standalone}\n`;
const slice = (...clusters: readonly string[]): string =>
  `${HEAD}\nkind: Slice\nmetadata: {name: payments}\nspec: {subnets: [10.64.0.0/22], clusterPrefix: {ipv4: 25}, clusters: [${clusters.join(', ')}]}\n`;

const NAMES = ['ams', 'bom', 'cdg', 'dub', 'fra', 'iad', 'sin'];

/** A locked fleet whose slice has these members. */
async function fleetOf(...members: readonly string[]): Promise<string> {
  const folder = await folderWith({
    ...Object.fromEntries(NAMES.map((name) => [`clusters/${name}.yaml`, cluster(name)])),
    'slices/payments.yaml': slice(...members),
  });
  expect(await fleetslice(['lock', folder])).toMatchObject({ code: 0 });
  return folder;
}

const changeMembers = async (folder: string, ...members: readonly string[]): Promise<void> =>
  writeFile(join(folder, 'slices/payments.yaml'), slice(...members));
const read = async (folder: string): Promise<string> => readFile(join(folder, LOCK), 'utf8');

describe('lock', () => {
  it('tells on stderr who was given what, and keeps a comment', async () => {
    const folder = await fleetOf('fra');
    await writeFile(join(folder, LOCK), (await read(folder)).replace(': fra', ': fra # the first one'));
    await changeMembers(folder, 'fra', 'iad');
    const { out, err } = await fleetslice(['lock', folder]);
    expect(out).toBe('');
    expect(err).toMatch(/^wrote \S+\/locks\/payments\.lock\.yaml\n {2}10\.64\.\d\.\d+\/25: given to iad\n$/);
    expect(await read(folder)).toContain(': fra # the first one\n');
  });

  it('--check lists every stale file and the command, and writes nothing', async () => {
    const folder = await fleetOf('fra');
    await changeMembers(folder, 'fra', 'iad');
    const before = await read(folder);
    expect(await fleetslice(['lock', folder, '--check'])).toEqual({
      code: 3,
      out: `${join(folder, LOCK)} is stale\n`,
      err: `run \`fleetslice lock ${folder}\` and commit the result\n`,
    });
    expect(await read(folder)).toBe(before);
  });

  it('resolves a conflict, and refuses to guess what a person wrote wrong', async () => {
    const folder = await fleetOf('fra', 'iad');
    const whole = await read(folder);
    const line = /^ .+: iad\n/m.exec(whole)?.[0] ?? '';
    await writeFile(join(folder, LOCK), whole.replace(line, `<<<<<<< a\n${line}=======\n>>>>>>> b\n`));
    expect(await fleetslice(['lock', folder])).toMatchObject({ code: 0 });
    expect(await read(folder)).toBe(whole);
    const wrong = whole.replace(': iad', ': Iad');
    await writeFile(join(folder, LOCK), wrong);
    expect(await fleetslice(['lock', folder])).toMatchObject({
      code: 3,
      out: expect.stringContaining('FS3007'),
      err: expect.stringContaining('no lock was written'),
    });
    expect(await read(folder)).toBe(wrong);
  });

  it('writes through no link', async () => {
    const folder = await folderWith({ 'fra.yaml': cluster('fra'), 'pay.yaml': slice('fra') });
    await mkdir(join(folder, '.other'));
    await symlink(join(folder, '.other'), join(folder, 'locks'));
    expect(await fleetslice(['lock', folder])).toMatchObject({
      code: 1,
      err: expect.stringContaining('lock-folder'),
    });
  });
});

describe('lock --release', () => {
  it('gives up the block of a cluster that left', async () => {
    const folder = await fleetOf('fra', 'iad');
    await changeMembers(folder, 'fra');
    expect(await fleetslice(['lock', folder])).toMatchObject({ err: 'all locks are up to date\n' });
    const { code, err } = await fleetslice(['lock', folder, '--release', 'iad']);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/released by iad/) });
    expect(await read(folder)).not.toContain('iad');
  });

  it('makes room in a full subnet', async () => {
    const folder = await fleetOf('ams', 'bom', 'cdg', 'dub', 'fra', 'iad');
    await changeMembers(folder, 'ams', 'bom', 'cdg', 'dub', 'fra', 'sin');
    expect(await fleetslice(['lock', folder])).toMatchObject({
      code: 3,
      out: expect.stringContaining('FS3003'),
    });
    expect(await fleetslice(['lock', folder, '--release', 'iad'])).toMatchObject({ code: 0 });
    expect(await fleetslice(['validate', folder])).toMatchObject({ code: 0 });
  });

  it.each([
    ['a member', ['--release', 'fra'], 4, 'fra is a member of payments'],
    ['a member among others', ['--release', 'iad,fra'], 4, 'fra is a member of payments'],
    ['nobody', ['--release', 'mars'], 64, 'no lock reserves a block for "mars"'],
    ['another slice', ['--release', 'iad', '--slice', 'payment'], 64, 'did you mean payments?'],
    ['two things at once', ['--release', 'iad', '--check'], 64, 'do not go together'],
    ['a slice for nothing', ['--slice', 'payments'], 64, '--slice says where'],
  ])('refuses %s and changes nothing', async (_, options, code, text) => {
    const folder = await fleetOf('fra', 'iad');
    await changeMembers(folder, 'fra');
    const before = await read(folder);
    expect(await fleetslice(['lock', folder, ...options])).toMatchObject({
      code,
      err: expect.stringContaining(text),
    });
    expect(await read(folder)).toBe(before);
  });
});

describe('lock --grow', () => {
  it('adds a block and keeps the first', async () => {
    const folder = await fleetOf('fra', 'iad');
    const before = await read(folder);
    expect(await fleetslice(['lock', folder, '--grow', 'fra', '--slice', 'payments'])).toMatchObject({
      code: 0,
    });
    const after = await read(folder);
    expect(after.match(/: fra$/gm)).toHaveLength(2);
    for (const line of before.split('\n')) expect(after).toContain(line);
    const { out } = await fleetslice(['render', folder, '--cluster', 'iad', '-o', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      slices: [{ peers: [{ cluster: 'fra', blocks: [expect.any(String), expect.any(String)] }] }],
    });
  });

  it.each([
    ['without a slice', ['--grow', 'fra'], 64, '--grow needs --slice'],
    ['a cluster that is no member', ['--grow', 'sin', '--slice', 'payments'], 64, 'there is no "sin"'],
  ])('is refused %s', async (_, options, code, text) => {
    const folder = await fleetOf('fra');
    expect(await fleetslice(['lock', folder, ...options])).toMatchObject({
      code,
      err: expect.stringContaining(text),
    });
  });

  it('says so when the subnet is full', async () => {
    const folder = await fleetOf('ams', 'bom', 'cdg', 'dub', 'fra', 'iad');
    expect(await fleetslice(['lock', folder, '--grow', 'fra', '--slice', 'payments'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('10.64.0.0/22 has no cluster block left for fra'),
    });
  });
});

describe('lock --explain', () => {
  it('tells why a cluster has its block, as text and as JSON', async () => {
    const folder = await fleetOf('ams', 'bom', 'cdg', 'dub', 'fra', 'iad');
    const { code, out } = await fleetslice(['lock', folder, '--explain', 'payments']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^10\.64\.0\.0\/22: 8 blocks of \/25: 2 for router and VIPs, 6 of members, 0 reserved .*, 0 free\n/,
    );
    expect(out).toMatch(/ {4}passed 10\.64\.\S+ \(block \d\): \w+/);
    const one = await fleetslice(['lock', folder, '-o', 'json', '--explain', 'payments', 'fra']);
    expect(JSON.parse(one.out)).toMatchObject({
      kind: 'LockExplanation',
      slice: 'payments',
      subnets: [{ blocks: 8, free: 0, entries: [{ cluster: 'fra', state: 'member' }] }],
    });
  });

  it.each([
    [['payment'], 'did you mean payments?'],
    [['payments', 'fr'], 'did you mean fra?'],
    [['payments', 'fra', 'iad'], 'one cluster or none'],
  ])('refuses %s', async (names, text) => {
    const folder = await fleetOf('fra');
    expect(await fleetslice(['lock', folder, '--explain', ...names])).toMatchObject({
      code: 64,
      err: expect.stringContaining(text),
    });
  });
});
