/** One line of `npm run bench`: a figure beside its baseline from the same run. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  /** Value divided by baseline. */
  readonly ratio: number;
  /** What the ratio, or the value where the baseline is a plain limit, is held against. */
  readonly bar: string;
  readonly ok: boolean;
}
