import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseManifests } from '../../../src/documents/manifests.ts';
import { importManifests, type Import } from '../../../src/kubeslice/import.ts';
import { FIXTURES, importFolder, importTexts } from './support.ts';

interface Leaf {
  readonly pointer: string;
  readonly value: unknown;
}

/** Walks data on its own, so that the walk of the import is not its own witness. */
function leaves(value: unknown, pointer = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return [{ pointer, value }];
  return Object.entries(value).flatMap(([key, below]) =>
    leaves(below, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function manifestsOf(folder: string): readonly { readonly file: string; readonly value: object }[] {
  return readdirSync(join(FIXTURES, folder))
    .filter((path) => path.endsWith('.yaml'))
    .toSorted()
    .flatMap((file) =>
      parseManifests(file, readFileSync(join(FIXTURES, folder, file)), (apiVersion) =>
        apiVersion.includes('kubeslice.io'),
      ).manifests.map(({ value }) => ({ file, value })),
    );
}

const json = (manifests: readonly { readonly file: string; readonly value: object }[]): Import =>
  importManifests(
    manifests.map(({ file, value }, index) => ({
      file: `${index}-${file}`,
      shown: file,
      bytes: Buffer.from(JSON.stringify(value)),
    })),
  );

describe('every field', () => {
  it('of the fixtures is mapped, changed or lost with a reason, and none twice', () => {
    const manifests = manifestsOf('shop');
    const { objects } = importFolder('shop');
    expect(objects).toHaveLength(manifests.length);
    let seen = 0;
    for (const [index, { value }] of manifests.entries()) {
      const rows = objects[index]?.fields ?? [];
      expect(rows.map(({ pointer }) => pointer).toSorted()).toEqual(
        leaves(value)
          .map(({ pointer }) => pointer)
          .toSorted(),
      );
      for (const { outcome, reason, to } of rows) {
        expect(outcome === 'mapped' || reason !== '').toBe(true);
        expect(to === '').toBe(outcome === 'lost');
      }
      seen += rows.length;
    }
    expect(seen).toBeGreaterThan(150);
  });

  it.each(['clusters', 'exports', 'live', 'project', 'slices'])(
    'of %s.yaml that is said to be mapped is: another value makes another result',
    (name) => {
      const manifests = manifestsOf('shop');
      const before = json(manifests);
      const silent: string[] = [];
      let tried = 0;
      for (const [index, { file, value }] of manifests.entries()) {
        if (file !== `${name}.yaml`) continue;
        for (const { pointer, outcome } of before.objects[index]?.fields ?? []) {
          if (outcome === 'lost') continue;
          const changed = structuredClone(value);
          replace(changed, pointer);
          const after = json(
            manifests.map((manifest, at) => (at === index ? { file, value: changed } : manifest)),
          );
          tried += 1;
          if (textOf(after) === textOf(before)) silent.push(pointer);
        }
      }
      expect(tried).toBeGreaterThan(1);
      expect(silent).toEqual([]);
    },
  );

  it('that nobody knows is listed, without its value', () => {
    const imported = importTexts(`apiVersion: controller.kubeslice.io/v1alpha1
kind: Cluster
metadata: {name: east}
spec: {nodeIpps: [192.0.2.1], clusterProperty: [wrong]}
`);
    const rows = imported.objects[0]?.fields.filter(({ reason }) => reason.startsWith('an unknown field'));
    expect(rows).toEqual([
      expect.objectContaining({ pointer: '/spec/clusterProperty/0', outcome: 'lost', value: '' }),
      expect.objectContaining({ pointer: '/spec/nodeIpps/0', outcome: 'lost', value: '' }),
    ]);
    expect(imported.diagnostics.map(({ code, line }) => [code, line])).toEqual([['FS5014', 4]]);
  });
});

/** Puts another value of the same type there. */
function replace(root: object, pointer: string): void {
  const segments = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = segments.pop() ?? '';
  let holder = root as Record<string, unknown>;
  for (const segment of segments) holder = holder[segment] as Record<string, unknown>;
  const value = holder[last];
  if (typeof value === 'number') holder[last] = value + 1;
  else if (typeof value === 'boolean') holder[last] = !value;
  else holder[last] = `other-${String(value).replaceAll('*', 'x')}`;
}

function textOf({ files, objects }: Import): string {
  return JSON.stringify([[...files], objects.map(({ to }) => to)]);
}
