/** One line of `npm run bench`: a figure beside its baseline from the same run. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  /** Value divided by baseline. */
  readonly ratio: number;
  /** What the ratio, or the value where the bar has a unit, is held against. */
  readonly bar: string;
  readonly ok: boolean;
  /** How the figure spreads and what the baseline is; for people. */
  readonly note?: string;
}

export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  readonly note?: string;
}

/** Holds the ratio against a bound. */
export function byRatio(measured: Measured, relation: '<=' | '>=', bound: number): BenchResult {
  const ratio = measured.value / measured.baseline;
  return { ...measured, ratio, bar: `ratio ${relation} ${bound}`, ok: holds(ratio, relation, bound) };
}

/** Holds the figure itself against a bound in its own unit; the baseline is there to compare. */
export function byValue(measured: Measured, relation: '<=' | '<' | '>=', bound: number): BenchResult {
  const { value, baseline, unit } = measured;
  return {
    ...measured,
    ratio: value / baseline,
    bar: `${relation} ${bound} ${unit}`,
    ok: holds(value, relation, bound),
  };
}

/** A figure that nobody set a bar for. */
export function withoutBar(measured: Measured): BenchResult {
  return { ...measured, ratio: measured.value / measured.baseline, bar: 'none', ok: true };
}

function holds(figure: number, relation: '<=' | '<' | '>=', bound: number): boolean {
  switch (relation) {
    case '<=':
      return figure <= bound;
    case '<':
      return figure < bound;
    case '>=':
      return figure >= bound;
  }
}
