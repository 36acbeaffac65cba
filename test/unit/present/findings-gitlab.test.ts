import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { findingsGitlab } from '../../../src/present/findings-gitlab.ts';
import { HOSTILE, INVISIBLE, finding, report } from './findings.ts';

/** What docs.gitlab.com asks of a Code Quality report: an array of issues with these fields. */
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};
const validate = new Ajv({ allErrors: true }).compile(SCHEMA);

describe('findings as a Code Quality report', () => {
  it('are issues with a fingerprint that does not depend on the line', () => {
    const [first] = JSON.parse(findingsGitlab(report(finding({ file: './a.yaml' }))));
    expect(first).toMatchObject({
      description: 'FS1201: unknown field spec.subnet (did you mean "subnets"?)',
      check_name: 'FS1201',
      severity: 'critical',
      location: { path: 'a.yaml', lines: { begin: 7 } },
    });
    const [moved] = JSON.parse(findingsGitlab(report(finding({ file: './a.yaml', line: 9 }))));
    const [other] = JSON.parse(findingsGitlab(report(finding({ file: './b.yaml' }))));
    expect(moved.fingerprint).toBe(first.fingerprint);
    expect(other.fingerprint).not.toBe(first.fingerprint);
  });

  it('have the form that GitLab reads, and a fingerprint each, T-07', () => {
    const findings = [...HOSTILE, finding(), finding(), finding({ severity: 'warning' })];
    const text = findingsGitlab(report(...findings));
    const issues = JSON.parse(text);
    expect([validate(issues), validate.errors]).toEqual([true, null]);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(
      findings.length,
    );
    for (const { description, location } of issues)
      expect(`${description}${location.path}`).not.toMatch(INVISIBLE);
    expect(findingsGitlab(report())).toBe('[]\n');
  });
});
