import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fleetslice } from '../../unit/cli/command-line.ts';
import { type Editor, type Offer, startEditor } from './language-server.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/fleet-repo', import.meta.url));
const MODELINE =
  /^# yaml-language-server: \$schema=https:\/\/fleetslice\.io\/schema\/v1alpha1\/(\w+)\.json$/m;

let folder: string;
let editor: Editor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fstest-editor-'));
  await fleetslice(['schema', '--bundle', join(folder, '.schema')]);
  editor = await startEditor({ [join(folder, '.schema/fleetslice.schema.json')]: 'mapped/**/*.yaml' });
});

afterAll(async () => {
  await editor.close();
  await rm(folder, { recursive: true });
});

/** An example of the repo, with its first line as the README of the bundle has it: the schema is at hand, not on the net. */
async function example(name: string): Promise<string> {
  const text = await readFile(join(EXAMPLE, name), 'utf8');
  expect(text).toMatch(MODELINE);
  return text.replace(MODELINE, '# yaml-language-server: $$schema=../.schema/fleetslice.io/$1_v1alpha1.json');
}

const labels = (offers: readonly Offer[]): readonly string[] => offers.map(({ label }) => label);
const linesBefore = (text: string, piece: string): number =>
  text.slice(0, text.indexOf(piece)).split('\n').length - 1;

describe('an editor with the schema of a kind, named in the first line', () => {
  it('finds nothing wrong with the examples', async () => {
    const files = (await readdir(EXAMPLE, { recursive: true })).filter((file) =>
      /^(clusters|slices|qos)\/.*yaml$/.test(file),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect(await editor.open(join(folder, file), await example(file))).toEqual([]);
  });

  it('shows what a field means', async () => {
    const path = join(folder, 'hover/slice.yaml');
    const text = await example('slices/payments.yaml');
    await editor.open(path, text);
    const shown = await editor.hover(path, linesBefore(text, 'subnets:'), 4);
    expect(shown).toContain('The addresses of the slice: one prefix, or one IPv4 and one IPv6.');
    expect(await editor.hover(path, linesBefore(text, 'kind:'), 1)).toContain(
      'What this document describes.',
    );
  });

  it('offers the fields that are missing, and the values that a field may have', async () => {
    const [path, other] = [join(folder, 'complete/slice.yaml'), join(folder, 'complete/other.yaml')];
    const text = await example('slices/payments.yaml');
    const line = text.split('\n').length - 1;
    await editor.open(path, `${text}  `);
    const fields = await editor.complete(path, line, 2);
    expect(labels(fields)).toEqual(
      expect.arrayContaining(['topology', 'namespaces', 'qosProfile', 'suspend']),
    );
    expect(labels(fields)).not.toContain('subnets');
    await editor.open(other, `${text}  tunnel:\n    driver: \n`);
    expect(labels(await editor.complete(other, line + 1, 12))).toEqual(['wireguard', 'openvpn', 'ipsec']);
    expect(JSON.stringify(fields.find(({ label }) => label === 'topology')?.documentation)).toContain(
      'Which clusters talk to each other directly.',
    );
  });

  it('marks a field that does not exist, at its place', async () => {
    const text = (await example('slices/payments.yaml')).replace('clusters:', 'cluster:');
    const problems = await editor.open(join(folder, 'wrong/slice.yaml'), text);
    expect(problems).toMatchObject([
      {
        message: expect.stringContaining('cluster is not allowed'),
        range: { start: { line: linesBefore(text, 'cluster:'), character: 2 } },
      },
    ]);
  });
});

describe('an editor with the schema of all kinds', () => {
  const path = (name: string): string => join(folder, 'mapped', name);

  it('chooses by kind', async () => {
    const cluster =
      'apiVersion: fleetslice.io/v1alpha1\nkind: Cluster\nmetadata: {name: fra}\nspec:\n  type: \n';
    await editor.open(path('cluster.yaml'), cluster);
    expect(labels(await editor.complete(path('cluster.yaml'), 4, 8))).toEqual(['kubernetes', 'standalone']);
    const problems = await editor.open(
      path('slice.yaml'),
      cluster.replace('Cluster', 'Slice').replace('type: ', 'type: standalone'),
    );
    expect(problems.map(({ message }) => message).join()).toContain('type is not allowed');
  });

  it('accepts a lock, and says nothing about documents of others', async () => {
    const lock = await readFile(join(EXAMPLE, 'locks/payments.lock.yaml'), 'utf8');
    expect(await editor.open(path('payments.lock.yaml'), lock)).toEqual([]);
    const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nanything: goes\n';
    expect(await editor.open(path('service.yaml'), service)).toEqual([]);
  });

  it('offers the kinds, and refuses one that does not exist', async () => {
    await editor.open(path('new.yaml'), 'apiVersion: fleetslice.io/v1alpha1\nkind: \n');
    expect(labels(await editor.complete(path('new.yaml'), 1, 6))).toEqual(
      expect.arrayContaining(['Cluster', 'Fleet', 'QoSProfile', 'ServiceExport', 'Slice', 'SliceLock']),
    );
    const problems = await editor.open(
      path('typo.yaml'),
      'apiVersion: fleetslice.io/v1alpha1\nkind: Slize\n',
    );
    expect(problems.map(({ message }) => message).join()).toContain('Slice');
  });
});
