import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../../src/cli/codes.ts';
import { findingsSarif } from '../../../src/present/findings-sarif.ts';
import { HOSTILE, INVISIBLE, finding, report } from './findings.ts';

const SCHEMA = new URL('../../fixtures/schemas/sarif-2.1.0.json', import.meta.url);
const TOOL = { version: '0.1.0', codes: CODES };

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) =>
      /^[\w.~:/?#@!$&'()*+,;=%-]*$/.test(text) && URL.canParse(text, 'file:///'),
    'date-time': true,
  },
});
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

interface Run {
  readonly columnKind: string;
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly help: Help }[] };
  };
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly object[] }[];
  readonly results: readonly Result[];
}

interface Help {
  readonly markdown: string;
}

interface Result {
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: object } }[];
}

/** The one run of a valid log. */
function runOf(text: string): Run {
  const log = JSON.parse(text) as { readonly runs: readonly [Run] };
  expect([validate(log), validate.errors]).toEqual([true, null]);
  return log.runs[0];
}

describe('findings as SARIF', () => {
  it('are results with rules, places and related places', () => {
    const related = [{ file: '../base/a.yaml', line: 1, column: 2, message: 'first declared here' }];
    const excerpt = { text: '  subnet: x', length: 6 };
    const run = runOf(findingsSarif(report(finding({ related, excerpt })), TOOL));
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', tool: { driver: { name: 'fleetslice' } } });
    expect(run.tool.driver.rules).toMatchObject([
      {
        id: 'FS1201',
        shortDescription: { text: 'Unknown field.' },
        defaultConfiguration: { level: 'error' },
      },
    ]);
    expect(run.tool.driver.rules[0]?.help.markdown).toContain('**Way out:**');
    expect(run.results).toMatchObject([
      {
        ruleId: 'FS1201',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'unknown field spec.subnet (did you mean "subnets"?)' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'slices/payments.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7, startColumn: 3, endColumn: 9 },
            },
            logicalLocations: [{ fullyQualifiedName: '/spec/subnet' }],
          },
        ],
        relatedLocations: [{ id: 1, physicalLocation: { artifactLocation: { uri: '../base/a.yaml' } } }],
        partialFingerprints: { 'fleetslice/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
      },
    ]);
  });

  it('name each rule once, also one that the tables do not know, and absolute files as such', () => {
    const run = runOf(
      findingsSarif(
        report(finding(), finding({ code: 'FS9999', file: '/tmp/a b.yaml', pointer: '' }), finding()),
        TOOL,
      ),
    );
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['FS1201', 'FS9999']);
    expect(run.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 0]);
    expect(run.results[1]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri: 'file:///tmp/a%20b.yaml',
    });
  });

  it('are at most 5,000, the worst, with a note of the others', () => {
    const warnings = Array.from({ length: 5000 }, (_, index) =>
      finding({ severity: 'warning', line: index + 1 }),
    );
    const run = runOf(findingsSarif(report(...warnings, finding({ line: 9000 })), TOOL));
    expect(run.results).toHaveLength(5000);
    expect(run.results.at(-1)?.level).toBe('error');
    expect(run.invocations[0]?.toolExecutionNotifications).toMatchObject([
      { level: 'warning', message: { text: '1 finding more; the 5000 worst are listed.' } },
    ]);
  });

  it('T-07: of hostile names are valid, with no link, no placeholder and nothing invisible', () => {
    const text = findingsSarif(report(...HOSTILE), TOOL);
    const { results } = runOf(text);
    expect(text.replaceAll('\n', '')).not.toMatch(INVISIBLE);
    for (const { message } of results) {
      expect(message.text).not.toMatch(/(?<!\\)\]\(/);
      expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
    }
    expect(runOf(findingsSarif(report(), TOOL)).results).toEqual([]);
  });
});
