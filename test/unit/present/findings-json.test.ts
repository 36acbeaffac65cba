import { describe, expect, it } from 'vitest';
import { findingsJson } from '../../../src/present/findings-json.ts';
import { HOSTILE, INVISIBLE, finding, report } from './findings.ts';

describe('findings as JSON', () => {
  it('are one versioned document with everything that is known of each', () => {
    const related = [{ file: 'a.yaml', line: 1, column: 2, message: 'first declared here' }];
    const excerpt = { text: '  subnet: x', length: 6 };
    const one = finding({ related, excerpt });
    expect(JSON.parse(findingsJson(report(one), Number.POSITIVE_INFINITY))).toEqual({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'ValidationReport',
      findings: [one],
      documents: 3,
      foreign: 1,
      errors: 1,
      warnings: 0,
      omitted: 0,
    });
  });

  it('list the worst, count all, and say how many are left out', () => {
    const warning = finding({ severity: 'warning', line: 1 });
    const found = JSON.parse(findingsJson(report(warning, finding({ line: 2 }), finding({ line: 3 })), 2));
    expect(found).toMatchObject({ errors: 2, warnings: 1, omitted: 1 });
    expect(found.findings.map(({ line }: { line: number }) => line)).toEqual([2, 3]);
  });

  it('T-07: keep hostile names as they are, and show nothing that a terminal obeys', () => {
    const text = findingsJson(report(...HOSTILE), Number.POSITIVE_INFINITY);
    expect(JSON.parse(text).findings).toEqual(HOSTILE);
    expect(text.replaceAll('\n', '')).not.toMatch(INVISIBLE);
  });
});
