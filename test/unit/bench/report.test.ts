import { describe, expect, it } from 'vitest';
import { formatResults } from '../../../bench/report.ts';
import { byRatio, byValue, withoutBar } from '../../../bench/result.ts';
import { median, quantile, spread } from '../../../bench/statistics.ts';

const measured = { name: 'one', value: 120, unit: 'ms', baseline: 100 };

describe('results', () => {
  it('are held against a ratio or a value', () => {
    expect(byRatio(measured, '<=', 1.2)).toMatchObject({ ratio: 1.2, bar: 'ratio <= 1.2', ok: true });
    expect(byRatio(measured, '<=', 1.1)).toMatchObject({ ok: false });
    expect(byRatio(measured, '>=', 1.2)).toMatchObject({ ok: true });
    expect(byValue(measured, '<', 120)).toMatchObject({ bar: '< 120 ms', ok: false });
    expect(withoutBar(measured)).toMatchObject({ ratio: 1.2, ok: true });
  });

  it('name the missed bars last', () => {
    const missed = byRatio({ ...measured, name: 'two', note: 'quartiles' }, '<=', 1);
    const text = formatResults([missed, byRatio(measured, '<=', 2)]);
    expect(text).toContain('two: quartiles');
    expect(text.trimEnd().split('\n').at(-1)).toBe('missed: two');
    expect(formatResults([withoutBar(measured)]).trimEnd()).toMatch(/every bar is held$/);
  });
});

describe('statistics', () => {
  it('are values that were measured', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(
      quantile(
        Array.from({ length: 20 }, (_, index) => index + 1),
        0.95,
      ),
    ).toBe(19);
    expect(spread([1, 2, 3, 4], 0)).toBe('quartiles 1 to 3 of 4');
    expect(median([])).toBeNaN();
  });
});
