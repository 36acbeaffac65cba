import { describe, expect, it } from 'vitest';
import type { DocumentSource, Finding } from '../../../src/documents/position.ts';
import { locate, positionAt, toDiagnostics } from '../../../src/documents/position.ts';
import { formatYaml, parseYaml } from '../../../src/documents/yaml.ts';
import { SUBNETS, slice } from './support.ts';

const text = `${slice(SUBNETS)}---\n${slice(`${SUBNETS}\n  tunnel:\n    mtu: 1400\n  clusters:\n    - fra\n    - iad`)}`;
const source: DocumentSource = { file: 'a.yaml', text, index: 1 };

describe('positions', () => {
  it.each([
    ['', 8, 1],
    ['/spec/subnets/0', 13, 13],
    ['/spec/tunnel', 14, 3],
    ['/spec/tunnel/mtu', 15, 10],
    ['/spec/clusters/1', 18, 7],
    ['/spec/clusters/7', 16, 3],
    ['/spec/nothing/here', 12, 1],
    ['/metadata/name', 11, 9],
  ])('%s is at %i:%i', (pointer, line, column) => {
    expect(locate(source, pointer)).toEqual({ file: 'a.yaml', line, column });
  });

  it('are 1:1 when the text has changed under the source', () => {
    expect(locate({ ...source, text: '' }, '/spec')).toEqual({ file: 'a.yaml', line: 1, column: 1 });
  });

  it('count lines from 1, also with CRLF and at the end', () => {
    expect(positionAt('f', 'a\r\nb', 3)).toEqual({ file: 'f', line: 2, column: 1 });
    expect(positionAt('f', 'a\nb\n', 4)).toEqual({ file: 'f', line: 3, column: 1 });
    expect(positionAt('f', '', 0)).toEqual({ file: 'f', line: 1, column: 1 });
  });

  it('are added to findings, which come out sorted', () => {
    const finding = (pointer: string): Finding => ({
      code: 'FS2001',
      severity: 'error',
      source,
      pointer,
      message: 'm',
      hint: '',
    });
    expect(toDiagnostics([finding('/spec/tunnel')])[0]).toEqual({
      code: 'FS2001',
      severity: 'error',
      file: 'a.yaml',
      line: 14,
      column: 3,
      pointer: '/spec/tunnel',
      message: 'm',
      hint: '',
      excerpt: { text: '  tunnel:', length: 6 },
    });
    const lines = toDiagnostics([finding('/spec/tunnel'), finding('')]).map(({ line }) => line);
    expect(lines).toEqual([8, 14]);
  });
});

describe('YAML that is no document of a fleet', () => {
  it('is read with positions and written back the same', () => {
    const lock = 'clusters:\n  - cluster: fra\n    blocks:\n      - 10.64.32.0/20\n';
    const parsed = parseYaml('a.lock.yaml', lock);
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
    expect(parsed.value).toEqual({ clusters: [{ cluster: 'fra', blocks: ['10.64.32.0/20'] }] });
    expect(parsed.locate('/clusters/0/blocks/0')).toEqual({ file: 'a.lock.yaml', line: 4, column: 9 });
    expect(formatYaml(parsed.value)).toBe(lock);
  });

  it.each([
    ['a: [', 1, 5],
    ['a: 1\na: 2', 2, 1],
    ['a: &x 1', 1, 7],
    ['a: 1\n---\nb: 1', 2, 1],
    ['['.repeat(50_000), 1, 1],
  ])('is refused at its place', (input, line, column) => {
    expect(parseYaml('f', input)).toMatchObject({
      ok: false,
      problems: [{ position: { file: 'f', line, column } }],
    });
  });

  it('may be empty', () => {
    expect(parseYaml('f', '')).toMatchObject({ ok: true, value: null });
  });
});
