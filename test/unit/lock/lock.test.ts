import { describe, expect, it } from 'vitest';
import { formatLock, lockPath, type ParsedLock, parseLock, sliceOfLock } from '../../../src/lock/lock.ts';
import { formatPrefix } from '../../../src/net/ip.ts';
import { entry } from './support.ts';

const PATH = 'locks/pay.lock.yaml';
const HEAD = 'apiVersion: fleetslice.io/v1alpha1\nkind: SliceLock\nslice: pay\n';

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
    [
      'conflict markers',
      ['<<<<<<< HEAD', '  10.64.48.0/20: iad', '=======', '  10.64.48.0/20: sin', '>>>>>>> b'],
    ],
    [
      'markers with the common base',
      [
        '<<<<<<< HEAD',
        '  10.64.48.0/20: iad',
        '||||||| 1234567',
        '  10.64.80.0/20: gone',
        '=======',
        '  10.64.48.0/20: sin',
        '>>>>>>> b',
      ],
    ],
    ['a block twice', ['  10.64.48.0/20: iad', '  10.64.48.0/20: sin']],
  ])('with %s still gives what its lines say, of two for one block the first by name', (_, lines) => {
    const text = [`${HEAD}blocks:`, '  10.64.32.0/20: fra', ...lines, '  fd00:64:0:2::/64: fra', ''].join(
      '\n',
    );
    const parsed = parseLock(PATH, text);
    expect(linesOf(parsed)).toEqual(['10.64.32.0/20 fra', '10.64.48.0/20 iad', 'fd00:64:0:2::/64 fra']);
    if (parsed.ok) throw new Error('it was read');
    expect(parsed.claims?.map(({ cluster }) => cluster)).toEqual(['fra', 'iad', 'sin', 'fra']);
  });
});
