import { describe, expect, it } from 'vitest';
import { formatCommented } from '../../../src/documents/commented.ts';
import { parseManifests } from '../../../src/documents/manifests.ts';
import { parseYaml } from '../../../src/documents/yaml.ts';

const wanted = (apiVersion: string): boolean => apiVersion === 'example.com/v1';
const parse = (text: string): ReturnType<typeof parseManifests> =>
  parseManifests('a.yaml', Buffer.from(text), wanted);

describe('parseManifests', () => {
  it('gives what was asked for, and counts the rest', () => {
    const { manifests, foreign, broken } = parse(
      'apiVersion: example.com/v1\nkind: A\n---\n---\napiVersion: v1\nkind: B\n---\n- a list\n',
    );
    expect(manifests.map(({ kind, source, base }) => [kind, source.index, base])).toEqual([['A', 0, '']]);
    expect([foreign, broken]).toEqual([2, []]);
  });

  it('looks into lists, where the items of typed ones need no kind', () => {
    const { manifests, foreign } = parse(
      'apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: example.com/v1, kind: A}\n  - {apiVersion: v1, kind: B}\n  - text\n---\napiVersion: example.com/v1\nkind: CList\nitems: [{a: 1}]\n',
    );
    expect(manifests.map(({ kind, base }) => [kind, base])).toEqual([
      ['A', '/items/0'],
      ['C', '/items/0'],
    ]);
    expect(foreign).toBe(2);
  });

  it('tells of each document that cannot be read, and of what was asked for only', () => {
    const { manifests, broken } = parse(
      'apiVersion: example.com/v1\nkind: A\na: [1\n---\napiVersion: example.com/v1\nkind: A\na: &x 1\n---\napiVersion: v1\nkind: B\na: &x 1\n---\napiVersion: example.com/v1\nkind: A\n',
    );
    expect(manifests).toHaveLength(1);
    expect(broken.flatMap(({ diagnostics }) => diagnostics.map(({ code, line }) => [code, line]))).toEqual([
      ['FS1010', expect.any(Number)],
      ['FS1014', 7],
    ]);
  });
});

describe('formatCommented', () => {
  it('puts comments above fields and entries, and reads back as the same data', () => {
    const value = { spec: { list: [1, { name: 'b' }], 'a/b': { deep: true } } };
    const comments = new Map([
      ['/spec/list/0', ['first']],
      ['/spec/list/1/name', ['second', 'third']],
      ['/spec/a~1b/deep', ['fourth']],
      ['/spec/none', ['nowhere']],
    ]);
    const text = formatCommented(value, ['above', ''], comments);
    expect(text).toBe(
      '# above\n#\nspec:\n  list:\n    # first\n    - 1\n    - # second\n      # third\n      name: b\n  a/b:\n    # fourth\n    deep: true\n',
    );
    expect(parseYaml('a.yaml', text)).toMatchObject({ ok: true, value });
  });
});
