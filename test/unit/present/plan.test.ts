import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanEffect } from '../../../src/plan/effects.ts';
import { type PlanReport, parsePlanReport } from '../../../src/plan/report.ts';
import { PLAN_MARKER, planMarkdown } from '../../../src/present/plan-markdown.ts';
import { planText } from '../../../src/present/plan-text.ts';
import { lock } from '../fleet/support.ts';
import { BASE, changed, review } from '../plan/support.ts';

const LIMIT = 65_536;
const UNSAFE: PlanReport = review(
  BASE,
  changed(BASE, { 'locks/pay.lock.yaml': lock('pay', { '10.64.32.0/20': 'fra', '10.64.96.0/20': 'iad' }) }),
);

describe('a plan in Markdown', () => {
  it('begins with the marker, then verdict, risks with their way out, clusters, details', () => {
    const text = planMarkdown(UNSAFE);
    const places = [
      PLAN_MARKER,
      '## fleetslice plan: unsafe',
      'Plan: 0 to create, 2 to change',
      '| unsafe | `renumbering` | `Slice/pay` |',
      '```yaml\nspec:\n  acknowledge:\n    - risk: renumbering\n      object: Slice/pay\n      until: 2026-03-08\n```',
      '| clusters | create | change | delete | interruption |',
      '| fra | 0 | 1 | 0 | up to 180 s |',
      '<summary>Slice pay: 2 effects</summary>',
      '- `~ block iad: 10.64.48.0/20 -> 10.64.96.0/20`',
      '</details>',
      '`fleetslice plan --base aaaaaaaa',
    ].map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  it('of 10,000 changes over 1,000 clusters fits into a comment, and says what is left out', () => {
    const text = planMarkdown(LARGE);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMIT);
    expect(Buffer.byteLength(text)).toBeGreaterThan(LIMIT / 2);
    expect(text).toMatch(/\n\| \d+ more \|\n/);
    expect(text).toMatch(/\n- \d+ more\n/);
    expect(text).toMatch(/\n\d+ more parts did not fit\. /);
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    expect(text).toContain('All of it: `fleetslice plan');
    expect(parsePlanReport(JSON.stringify(LARGE)).ok).toBe(true);
  });

  it('stays within any limit, whatever the names are, and every fold is closed', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 2048, max: 8000 }), (name, limit) => {
        const text = planMarkdown(named(name), { limit });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text.match(/^```/gm)?.length ?? 0).toBe(text.includes('```yaml') ? 2 : 0);
        // Nothing in code is markup.
        const outside = text.replace(/^```yaml$[^]*?^```$/m, '').replaceAll(/`[^`\n]*`/g, '');
        expect(outside).not.toMatch(/<summary>[^\n]*<script/);
        const markup = outside.replaceAll(/\\[^]/g, '');
        expect(markup.match(/<details>/g)?.length ?? 0).toBe(markup.match(/<\/details>/g)?.length ?? 0);
        expect(markup.split(PLAN_MARKER)).toHaveLength(2);
        expect(markup).not.toContain('<script');
        // oxlint-disable-next-line no-control-regex -- control characters are the point
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a plan as text', () => {
  const plain = (isDetailed: boolean): string => planText(UNSAFE, { isDetailed, paint: (_, text) => text });

  it('ends with the summary, and is terse unless details are wanted', () => {
    expect(plain(false).trimEnd().endsWith('Unsafe: 1 risk not acknowledged.')).toBe(true);
    expect(plain(false)).toContain('2 more, with --detailed');
    expect(plain(false)).not.toContain('~ block iad');
    expect(plain(true)).toContain('  ~ block iad: 10.64.48.0/20 -> 10.64.96.0/20');
    expect(plain(true)).toContain('What two commits cannot tell');
  });

  it('never steers a terminal', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const text = planText(named(name), { isDetailed: true, paint: (_, part) => part });
        // oxlint-disable-next-line no-control-regex -- control characters are the point
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
      }),
      { numRuns: 60 },
    );
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '```\n@everyone',
    '<script>alert(1)</script>',
    `x\n${PLAN_MARKER}`,
    '</details>',
    '| a | b |\n',
    '\u001B[2J',
  ),
);

/** A report as an attacker could write one: every text is that name. */
function named(name: string): PlanReport {
  const effect: PlanEffect = {
    kind: 'link',
    action: 'delete',
    slice: name,
    subject: name,
    old: name,
    clusters: [name],
    count: 1,
  };
  return {
    ...UNSAFE,
    summary: name,
    findings: [
      {
        file: name,
        line: 1,
        column: 1,
        code: 'FS4012',
        severity: 'warning',
        pointer: '',
        message: name,
        hint: name,
      },
    ],
    risks: [{ risk: 'renumbering', object: name, message: name, severity: 'unsafe', acknowledge: name }],
    groups: [{ clusters: [name], create: 0, change: 0, delete: 1, interruption: name, effects: [0] }],
    effects: [effect],
    notes: [name],
    live: [name],
  };
}

const CLUSTERS: readonly string[] = Array.from({ length: 1000 }, (_, index) => `cluster-${index}`);

const LARGE: PlanReport = {
  ...UNSAFE,
  effects: Array.from({ length: 10_000 }, (_, index) => ({
    kind: 'export' as const,
    action: 'change' as const,
    slice: `slice-${index % 100}`,
    subject: `shop/web-${index}`,
    field: 'ports',
    old: 'http 80/TCP',
    new: 'http 8080/TCP',
    clusters: [CLUSTERS[index % 1000] ?? ''],
    count: 1,
  })),
  groups: CLUSTERS.map((cluster, index) => ({
    clusters: [cluster],
    create: 0,
    change: 10,
    delete: 0,
    interruption: '',
    effects: [index],
  })),
};
