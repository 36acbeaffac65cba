import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cluster, fleetslice, folderWith, slice } from './command-line.ts';

const FLEET = {
  'clusters/fra.yaml': cluster('fra'),
  'clusters/iad.yaml': cluster('iad'),
  'slices/payments.yaml': slice('payments', ['fra', 'iad']),
};
const LOCK = 'locks/payments.lock.yaml';

async function lockedFleet(): Promise<string> {
  const folder = await folderWith(FLEET);
  await fleetslice(['lock', folder]);
  return folder;
}

describe('validate', () => {
  it('exits with 0 for a fleet that is right', async () => {
    const folder = await lockedFleet();
    expect(await fleetslice(['validate', folder])).toEqual({
      code: 0,
      out: '',
      err: '3 documents: 0 errors, 0 warnings\n',
    });
  });

  it('exits with 3 and prints the findings', async () => {
    const folder = await folderWith({ 'a.yaml': cluster('fra').replace('standalone', 'cloud') });
    const { code, out } = await fleetslice(['validate', folder]);
    expect(code).toBe(3);
    expect(out).toMatch(/^\S+a\.yaml:6:9: error FS\d{4}: .+\n {4}6 \| {3}type: cloud\n/);
    expect(out).toContain(folder);
  });

  it('prints a ValidationReport with -o json', async () => {
    const { code, out } = await fleetslice(['validate', '-', '-o', 'json'], { stdin: 'kind: [' });
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'ValidationReport',
      findings: [
        {
          code: expect.stringMatching(/^FS\d{4}$/),
          severity: 'error',
          file: '<stdin>',
          line: expect.any(Number),
          column: expect.any(Number),
          pointer: expect.any(String),
          message: expect.any(String),
          hint: expect.any(String),
          excerpt: { text: 'kind: [', length: 1 },
        },
      ],
      documents: expect.any(Number),
      foreign: 0,
      errors: 1,
      warnings: 0,
      omitted: 0,
    });
  });

  it('exits with 1 for a path that is not there', async () => {
    const { code, out, err } = await fleetslice(['validate', '/nowhere/fstest']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^fleetslice: \/nowhere\/fstest cannot be read: there is no such file or folder/);
  });
});

describe('lock', () => {
  it('writes what is missing, then nothing', async () => {
    const folder = await folderWith(FLEET);
    expect(await fleetslice(['lock', folder])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining(LOCK),
    });
    const text = await readFile(join(folder, LOCK), 'utf8');
    expect(await fleetslice(['lock', folder])).toEqual({
      code: 0,
      out: '',
      err: 'all locks are up to date\n',
    });
    expect(await readFile(join(folder, LOCK), 'utf8')).toBe(text);
    expect(await readdir(join(folder, 'locks'))).toHaveLength(1);
  });

  it('writes nothing for a fleet with other errors', async () => {
    const folder = await folderWith({
      ...FLEET,
      'slices/payments.yaml': slice('payments', ['fra', 'nowhere']),
    });
    expect(await fleetslice(['lock', folder])).toMatchObject({
      code: 3,
      out: expect.stringContaining('nowhere'),
    });
    await expect(stat(join(folder, 'locks'))).rejects.toThrow(/ENOENT/);
  });
});

describe('render', () => {
  it('prints the desired state of one cluster, and says what is unknown', async () => {
    const folder = await lockedFleet();
    const { code, out, err } = await fleetslice(['render', folder, '--cluster', 'fra', '-o', 'json']);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'note: without --store, keys and endpoints are unknown\n',
    });
    expect(JSON.parse(out)).toMatchObject({
      kind: 'DesiredState',
      cluster: 'fra',
      slices: [
        { slice: 'payments', digest: expect.stringMatching(/^[0-9a-f]{64}$/), peers: [{ cluster: 'iad' }] },
      ],
    });
  });

  it('exits with 3 for a fleet with errors', async () => {
    const folder = await folderWith(FLEET);
    expect(await fleetslice(['render', folder, '--cluster', 'fra'])).toMatchObject({
      code: 3,
      out: expect.stringContaining('FS3001'),
    });
  });

  it('exits with 64 for a cluster that the fleet does not have', async () => {
    const folder = await lockedFleet();
    expect(await fleetslice(['render', folder, '--cluster', 'mars'])).toMatchObject({
      code: 64,
      err: expect.stringContaining('this fleet has fra, iad'),
    });
  });
});

describe('schema', () => {
  it('lists every schema that there is', async () => {
    const { code, out } = await fleetslice(['schema']);
    const root = new URL('../../../schema/', import.meta.url);
    const files = await readdir(root, { recursive: true });
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(files.filter((file) => file.endsWith('.schema.json')).length);
  });

  it('prints a schema by its name, whatever the case', async () => {
    const { code, out } = await fleetslice(['schema', 'qosprofile']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      title: 'QoSProfile',
      $schema: expect.stringContaining('2020-12'),
    });
  });
});

describe('schema --bundle', () => {
  it('writes a folder that a fleet around it does not read', async () => {
    const folder = await lockedFleet();
    const { code, out, err } = await fleetslice(['schema', '--bundle', join(folder, '.schema')]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('.schema/README.md');
    expect(await readdir(join(folder, '.schema/fleetslice.io'))).toHaveLength(6);
    expect(await fleetslice(['validate', folder])).toMatchObject({ code: 0 });
    const text = await readFile(join(folder, '.schema/fleetslice.schema.json'), 'utf8');
    expect(Object.keys((JSON.parse(text) as { $defs: object }).$defs)).toContain('SliceLock');
  });

  it('takes no kind', async () => {
    expect(await fleetslice(['schema', 'Slice', '--bundle'])).toMatchObject({ code: 64 });
  });
});

describe('init', () => {
  it('makes a repo that validates, with its hidden files', async () => {
    const folder = join(await folderWith(), 'fleet');
    const { code, out, err } = await fleetslice(['init', folder]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('fleetslice validate');
    const names = await readdir(folder);
    expect(names).toEqual(
      expect.arrayContaining(['.git', '.gitignore', '.github', '.fleetsliceignore', 'fleet.yaml']),
    );
    expect(await fleetslice(['validate', folder])).toMatchObject({ code: 0, out: '' });
    expect(await fleetslice(['lock', folder, '--check'])).toMatchObject({ code: 0 });
  });

  it('gives the same .gitignore as the example, which npm does not ship', async () => {
    const folder = join(await folderWith(), 'fleet');
    await fleetslice(['init', folder]);
    const example = new URL('../../../examples/fleet-repo/.gitignore', import.meta.url);
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe(await readFile(example, 'utf8'));
  });

  it('fills an empty folder, and makes no repository inside another one', async () => {
    const outer = await folderWith();
    await fleetslice(['init', join(outer, 'first')]);
    const inner = join(outer, 'first', 'second');
    await mkdir(inner);
    expect(await fleetslice(['init', inner])).toMatchObject({ code: 0 });
    expect(await readdir(inner)).not.toContain('.git');
  });

  it('refuses a folder with anything in it, and touches nothing', async () => {
    const folder = await folderWith({ '.hidden': 'mine' });
    const { code, err } = await fleetslice(['init', folder]);
    expect(code).toBe(1);
    expect(err).toBe(`fleetslice: ${folder} is not empty: name a new folder (init-not-empty)\n`);
    expect(await readdir(folder)).toEqual(['.hidden']);
  });

  it('says what is wrong with a place where no folder can be', async () => {
    const folder = await folderWith({ file: '' });
    const { code, err } = await fleetslice(['init', join(folder, 'file', 'fleet')]);
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be made: ENOTDIR/);
    await rm(folder, { recursive: true });
  });
});
