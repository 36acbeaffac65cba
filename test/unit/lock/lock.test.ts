import { describe, expect, it } from 'vitest';
import { formatLock, lockPath, type ParsedLock, parseLock, sliceOfLock } from '../../../src/lock/lock.ts';
import { formatPrefix, parsePrefix } from '../../../src/net/ip.ts';

const PATH = 'locks/pay.lock.yaml';
const HEAD = 'apiVersion: fleetslice.io/v1alpha1\nkind: SliceLock\nslice: pay\n';

function entry(block: string, cluster: string): { block: ReturnType<typeof prefixOf>; cluster: string } {
  return { block: prefixOf(block), cluster };
}

function prefixOf(text: string): Extract<ReturnType<typeof parsePrefix>, { ok: true }>['value'] {
  const parsed = parsePrefix(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

const linesOf = (parsed: ParsedLock): readonly string[] =>
  (parsed.ok ? parsed.lock : parsed.readable).entries.map(
    ({ block, cluster }) => `${formatPrefix(block)} ${cluster}`,
  );

describe('a lock file', () => {
  it('is sorted by address, whatever the order of the entries', () => {
    const entries = [
      entry('fd00:64:0:2::/64', 'fra'),
      entry('10.64.128.0/20', 'iad'),
      entry('10.64.32.0/20', 'sin'),
      entry('10.64.112.0/20', 'fra'),
    ];
    const written = formatLock('pay', entries);
    expect(written).toBe(formatLock('pay', entries.toReversed()));
    expect(written.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      '  10.64.32.0/20: sin',
      '  10.64.112.0/20: fra',
      '  10.64.128.0/20: iad',
      '  fd00:64:0:2::/64: fra',
    ]);
    expect(linesOf(parseLock(PATH, written))).toHaveLength(4);
  });

  it('may be empty', () => {
    expect(parseLock(PATH, formatLock('pay', []))).toMatchObject({ ok: true, lock: { entries: [] } });
    expect(parseLock(PATH, `${HEAD}blocks:\n`)).toMatchObject({ ok: true, lock: { entries: [] } });
  });

  it.each([
    ['locks/pay.lock.yaml', 'pay'],
    ['locks/eu/pay.lock.yaml', undefined],
    ['pay.lock.yaml', undefined],
    ['locks/pay.yaml', undefined],
    ['old/locks/pay.lock.yaml', undefined],
  ])('is known by its path: %s', (path, slice) => {
    expect(sliceOfLock(path)).toBe(slice);
    expect(slice === undefined ? path : lockPath(slice)).toBe(path);
  });

  it.each([
    ['host bits', `${HEAD}blocks:\n  10.64.32.1/20: fra\n`, '5:18', 'host bits'],
    [
      'a name that is none',
      `${HEAD}blocks:\n  10.64.32.0/20: FRA\n`,
      '5:18',
      '"FRA" is not the name of a cluster',
    ],
    ['another spelling', `${HEAD}blocks:\n  FD00:64::/64: fra\n`, '5:17', 'must be written fd00:64::/64'],
    ['a block twice', `${HEAD}blocks:\n  10.0.0.0/20: a\n  10.0.0.0/20: b\n`, '6:3', ''],
    ['another slice', HEAD.replace('pay', 'card'), '3:8', '"card" is not the slice'],
    ['no slice', HEAD.replace('slice: pay', 'x: 1'), '1:1', 'null is not the slice'],
    ['another kind', HEAD.replace('SliceLock', 'Slice'), '1:1', 'not a SliceLock'],
    ['blocks in a list', `${HEAD}blocks: [10.0.0.0/20]\n`, '4:1', 'not a mapping'],
    ['blocks as text', `${HEAD}blocks: none\n`, '4:9', 'not a mapping'],
    [
      'conflict markers',
      `${HEAD}blocks:\n<<<<<<< HEAD\n  10.0.0.0/20: a\n=======\n>>>>>>> b\n`,
      '5:1',
      'conflict',
    ],
    ['a text', 'nothing', '1:1', 'not a SliceLock'],
    ['too many bytes', `${HEAD}# ${'x'.repeat(256 * 1024)}\n`, '1:1', '256 KiB'],
  ])('is refused with a position: %s', (_, text, place, problem) => {
    const parsed = parseLock(PATH, text);
    if (parsed.ok) throw new Error('it was read');
    expect(`${parsed.position.line}:${parsed.position.column}`).toBe(place);
    expect(parsed.position.file).toBe(PATH);
    expect(parsed.problem).toContain(problem);
  });

  it('with conflict markers gives what stands on its lines, of two for one block the first', () => {
    const conflict = [
      'blocks:',
      '  10.64.32.0/20: fra',
      '<<<<<<< HEAD',
      '  10.64.48.0/20: iad',
      '=======',
      '  10.64.48.0/20: sin',
      '  10.64.64.0/20: nrt',
      '>>>>>>> branch',
      '  fd00:64:0:2::/64: fra',
      '',
    ];
    const parsed = parseLock(PATH, HEAD + conflict.join('\n'));
    expect(parsed.ok).toBe(false);
    expect(linesOf(parsed)).toEqual([
      '10.64.32.0/20 fra',
      '10.64.48.0/20 iad',
      '10.64.64.0/20 nrt',
      'fd00:64:0:2::/64 fra',
    ]);
  });
});
