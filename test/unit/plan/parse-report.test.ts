import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parsePlanReport, type PlanReport } from '../../../src/plan/report.ts';
import { lock } from '../fleet/support.ts';
import { BASE, changed, pay, review } from './support.ts';

const SCHEMA = new URL('../../../schema/report/plan.schema.json', import.meta.url);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')),
);

const REPORTS: Readonly<Record<string, PlanReport>> = {
  unchanged: review(BASE, BASE),
  changes: review(BASE, changed(BASE, { 'exports/web.yaml': null })),
  unsafe: review(
    BASE,
    changed(BASE, {
      'slices/pay.yaml': pay('clusters: [fra, iad]', 'suspend: true'),
      'locks/pay.lock.yaml': lock('pay', { '10.64.32.0/20': 'fra', '10.64.96.0/20': 'iad' }),
    }),
  ),
  invalid: review(BASE, changed(BASE, { 'slices/pay.yaml': pay('clusters: [nix]') })),
};

describe('a plan report', () => {
  it.each(Object.entries(REPORTS))(
    'with verdict %s is as its schema says, and is read back',
    (verdict, report) => {
      expect(report.verdict).toBe(verdict);
      expect({ valid: validate(JSON.parse(JSON.stringify(report))), errors: validate.errors }).toEqual({
        valid: true,
        errors: null,
      });
      expect(parsePlanReport(JSON.stringify(report))).toEqual({ ok: true, report });
    },
  );

  it.each<[string, (report: PlanReport) => unknown, RegExp]>([
    ['nothing', () => null, /^\/ is not an object$/],
    ['another kind', (report) => ({ ...report, kind: 'Plan' }), /^\/kind is not one of PlanReport$/],
    ['another version', (report) => ({ ...report, apiVersion: 'v2' }), /^\/apiVersion/],
    ['no base', (report) => ({ ...report, base: undefined }), /^\/base is not a full commit id$/],
    ['an option for a commit', (report) => ({ ...report, head: '--upload-pack=x' }), /^\/head/],
    ['a field too many', (report) => ({ ...report, constructor: 1 }), /^\/constructor is not a field/],
    ['a count that is none', (report) => ({ ...report, omitted: -1 }), /^\/omitted is not a count$/],
    [
      'an effect that is none',
      (report) => ({ ...report, effects: [{ ...report.effects[0], kind: 'x' }] }),
      /^\/effects\/0\/kind is not one of cluster/,
    ],
    [
      'too long a line',
      (report) => ({ ...report, summary: 'x'.repeat(5000) }),
      /^\/summary is not text of at most/,
    ],
    [
      'too many effects',
      (report) => ({ ...report, effects: Array(20_001).fill(0) }),
      /^\/effects is not a list/,
    ],
  ])('with %s is refused', (_, change, problem) => {
    const { unsafe } = REPORTS;
    if (unsafe === undefined) throw new Error('there is no report');
    const value: unknown = change(unsafe);
    expect(parsePlanReport(JSON.stringify(value))).toMatchObject({
      ok: false,
      problem: expect.stringMatching(problem),
    });
    expect(validate(value)).toBe(false);
  });

  it('that is no JSON is refused', () => {
    expect(parsePlanReport('{')).toMatchObject({ ok: false, problem: expect.stringMatching(/^not JSON: /) });
  });
});
