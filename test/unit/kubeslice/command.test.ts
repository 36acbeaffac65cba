import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fleetslice, folderWith } from '../cli/command-line.ts';
import { FIXTURES, hubObject, sliceConfig } from './support.ts';

const SHOP = join(FIXTURES, 'shop');

describe('fleetslice import kubeslice', () => {
  it('writes a fleet repo that validates, and says what became of the fields', async () => {
    const out = join(await folderWith(), 'fleet');
    const done = await fleetslice(['import', 'kubeslice', SHOP, '--out', out]);
    expect(done.code).toBe(0);
    expect(done.out).toMatch(/^14 objects of KubeSlice, 2 others$/m);
    expect(done.out).toMatch(
      /^fields: \d+ carried over, \d+ changed, \d+ not carried over, \d+ defaults written$/m,
    );
    expect(done.out).toMatch(/^validation of the result: 0 errors, \d+ warnings?$/m);
    expect(done.err).toContain(join(out, 'IMPORT.md'));
    expect(done.out).not.toContain('not-a-real-token');
    const report = await readFile(join(out, 'IMPORT.md'), 'utf8');
    expect(report).not.toContain('not-a-real-token');
    expect(report).not.toContain(FIXTURES);
    expect((await fleetslice(['validate', out])).code).toBe(0);
    expect((await fleetslice(['lock', '--check', out])).code).toBe(0);
  });

  it('prints one document with -o json, without the token', async () => {
    const out = join(await folderWith(), 'fleet');
    const done = await fleetslice(['import', 'kubeslice', SHOP, '--out', out, '-o', 'json']);
    const report = JSON.parse(done.out) as Record<string, unknown>;
    expect(report).toMatchObject({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'ImportReport',
      out,
      counts: { objects: 14, foreign: 2 },
    });
    expect(done.out).not.toContain('not-a-real-token');
    expect(report['files']).toContain('slices/checkout.yaml');
  });

  it('reads standard input, single files and folders, and says which links it left', async () => {
    const folder = await folderWith({ 'a.txt': hubObject('Cluster', 'east', '  nodeIPs: [192.0.2.1]\n') });
    await mkdir(join(folder, 'more'));
    await symlink(SHOP, join(folder, 'more/link'));
    await writeFile(join(folder, 'more/b.yaml'), hubObject('Cluster', 'west', '  nodeIPs: [192.0.2.2]\n'));
    const files = ['a.txt', 'more'].map((path) => join(folder, path));
    const done = await fleetslice(['import', 'kubeslice', ...files, '--out', join(folder, 'one')]);
    expect(done.code).toBe(0);
    expect(await readdir(join(folder, 'one/clusters'))).toEqual(['east.yaml', 'west.yaml']);
    expect(done.err).toContain(`${join(folder, 'more/link')} is a symbolic link and was not followed`);
    const piped = await fleetslice(['import', 'kubeslice', '-', '--out', join(folder, 'two')], {
      stdin: sliceConfig({}),
    });
    expect(piped.code).toBe(0);
    expect(await readdir(join(folder, 'two/slices'))).toEqual(['water.yaml']);
  });

  it('ends with 3 when something could not be written, and writes the rest', async () => {
    const folder = await folderWith({
      'in/a.yaml': sliceConfig({}),
      'in/b.yaml': sliceConfig({ name: '$SLICE' }),
    });
    const done = await fleetslice(['import', 'kubeslice', join(folder, 'in'), '--out', join(folder, 'out')]);
    expect(done.code).toBe(3);
    expect(done.out).toContain(`${join(folder, 'in/b.yaml')}:4:9: error FS5001: `);
    expect(await readdir(join(folder, 'out/slices'))).toEqual(['water.yaml']);
  });

  it('writes nothing where something is, or where there is nothing to import', async () => {
    const folder = await folderWith({ 'in/a.yaml': 'apiVersion: v1\nkind: Secret\n', 'out/mine': 'kept' });
    const full = await fleetslice(['import', 'kubeslice', SHOP, '--out', join(folder, 'out')]);
    expect([full.code, await readdir(join(folder, 'out'))]).toEqual([1, ['mine']]);
    expect(full.err).toContain('is not empty');
    const nothing = await fleetslice([
      'import',
      'kubeslice',
      join(folder, 'in'),
      '--out',
      join(folder, 'new'),
    ]);
    expect([nothing.code, nothing.err]).toEqual([1, expect.stringContaining('no manifest of KubeSlice')]);
    const absent = await fleetslice([
      'import',
      'kubeslice',
      join(folder, 'none'),
      '--out',
      join(folder, 'new'),
    ]);
    expect([absent.code, absent.err]).toEqual([1, expect.stringContaining('no such file or folder')]);
    expect(await readdir(folder)).toEqual(['in', 'out']);
  });

  it.each([
    [['import', 'kubeslice', SHOP]],
    [['import', 'kubeslice', '--out', 'x']],
    [['import', 'helm', SHOP, '--out', 'x']],
    [['import', 'kubeslice', '-', SHOP, '--out', 'x']],
  ])('refuses %j', async (argv) => {
    expect((await fleetslice(argv)).code).toBe(64);
  });
});
