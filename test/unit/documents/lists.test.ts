import { describe, expect, it } from 'vitest';
import { toDiagnostics } from '../../../src/documents/position.ts';
import { messages, parse, places } from './support.ts';

const cluster = (name: string, spec = 'type: standalone'): string =>
  `  - apiVersion: fleetslice.io/v1alpha1\n    kind: Cluster\n    metadata:\n      name: ${name}\n    spec:\n      ${spec}\n`;
const foreign = '  - {apiVersion: v1, kind: Secret, data: &d {a: "1"}, more: *d}\n';
const list = (...items: readonly string[]): string => `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`;

describe('a List of v1', () => {
  it('gives its items as documents; those of other groups are counted', () => {
    const { documents, foreign: count, diagnostics } = parse(list(cluster('fra'), foreign, cluster('iad')));
    expect([documents.map(({ name }) => name), count, diagnostics]).toEqual([['fra', 'iad'], 1, []]);
    expect(documents.map(({ source }) => [source.index, source.base])).toEqual([
      [0, '/items/0'],
      [0, '/items/2'],
    ]);
  });

  it('may be JSON and stand beside other documents', () => {
    const item = {
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'Cluster',
      metadata: { name: 'fra' },
      spec: {},
    };
    const json = JSON.stringify({ apiVersion: 'v1', kind: 'List', metadata: {}, items: [item] });
    const text = `# Source: fleet/templates/all.yaml\n---\n${json}\n---\n# nothing\n---\n${list(cluster('iad'))}`;
    const { documents, rejected } = parse(text);
    expect(documents.map(({ name }) => name)).toEqual(['fra', 'iad']);
    expect(rejected).toEqual([]);
  });

  it('has places and pointers in its items, for every kind of finding', () => {
    const text = list(
      cluster('fra', 'typ: standalone'),
      foreign,
      cluster('iad', 'suspend: yes'),
      cluster('sin', 'type: !!str standalone'),
      '  - kind: Slice\n',
      '  - text\n',
    );
    expect(places(text)).toEqual([
      '9:7 FS1201 /items/0/spec/typ',
      '16:16 FS1203 /items/2/spec/suspend',
      '22:19 FS1015 /items/3/spec/type',
      '23:5 FS1102 /items/4',
      '24:5 FS1101 /items/5',
    ]);
    expect(parse(text).rejected.map(({ name }) => name)).toEqual(['fra', 'iad', 'sin']);
  });

  it('shows what rules across documents find where it stands', () => {
    const source = parse(list(cluster('fra'), cluster('iad'))).documents[1]?.source;
    if (source === undefined) throw new Error('no document');
    const finding = { code: 'FS2001', severity: 'error', message: 'm', hint: '' } as const;
    const related = [{ source, pointer: '/spec/type', message: 'here' }];
    expect(toDiagnostics([{ ...finding, source, pointer: '/metadata/name', related }])).toMatchObject([
      { line: 13, column: 13, pointer: '/items/1/metadata/name', related: [{ line: 15, column: 13 }] },
    ]);
  });

  it('is refused inside another one, and without items', () => {
    expect(messages(list('  - {apiVersion: v1, kind: List, items: []}\n'))[0]).toMatch(
      /^a List inside a List/,
    );
    expect(places('apiVersion: v1\nkind: List\n')).toEqual(['1:1 FS1107 /items']);
    expect(places('apiVersion: v1\nkind: List\nitems: 1\n')).toEqual(['3:8 FS1107 /items']);
    expect(parse('apiVersion: v1\nkind: List\nitems: []\n')).toMatchObject({ foreign: 0, diagnostics: [] });
  });

  it('has its secrets found, in our items only', () => {
    const token = `ghp_${'a'.repeat(36)}`;
    const text = list(
      `  - {apiVersion: v1, kind: Secret, data: {t: ${token}}}\n`,
      cluster('fra', `suspend: ${token}`),
    );
    expect(places(text)).toEqual(['10:16 FS1021 /items/1/spec/suspend']);
  });

  it('of very many items lists at most 100 findings', () => {
    const { diagnostics } = parse(list(...Array.from({ length: 500 }, () => '  - kind: Slice\n')));
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics[0]?.code).toBe('FS1022');
  });
});
