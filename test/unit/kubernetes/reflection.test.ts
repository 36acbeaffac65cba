import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterwards, FIRST, type Outcome, type Reflection } from '../../../src/kubernetes/reflection.ts';
import { compareVersions } from '../../../src/kubernetes/version.ts';

const moment = { now: 0, random: 0.5 };
const page = (version: string, next = ''): Outcome => ({ kind: 'page', version, next });
const listed = afterwards(FIRST, page('100'), moment);
const watched = (version: string, lasted = 20_000): Extract<Outcome, { kind: 'closed' }>['watched'] => ({
  version,
  lasted,
  hasTold: version !== '100',
});
const failed = (more: Partial<Extract<Outcome, { kind: 'failed' }>> = {}): Outcome => ({
  kind: 'failed',
  why: 'other',
  ...more,
});
const through = (outcomes: readonly Outcome[], from: Reflection = FIRST): Reflection =>
  outcomes.reduce((reflection, outcome) => afterwards(reflection, outcome, moment), from);

describe('a reflector', () => {
  test('lists page by page, then watches from where the list was', () => {
    expect(FIRST.step).toEqual({ kind: 'list' });
    expect(through([page('100', 'token')])).toMatchObject({
      step: { kind: 'list', from: 'token' },
      pause: 0,
    });
    expect(listed).toMatchObject({ step: { kind: 'watch', version: '100' }, pause: 0 });
  });

  test('goes on where a watch was, at once when the server ended it in order', () => {
    const next = through([{ kind: 'closed', watched: watched('120') }], listed);
    expect(next).toMatchObject({ step: { kind: 'watch', version: '120' }, pause: 0, failures: 0 });
  });

  test('goes on where a watch was cut, after a pause', () => {
    const next = through([failed({ watched: watched('120') })], listed);
    expect(next.step).toEqual({ kind: 'watch', version: '120' });
    expect(next.pause).toBeGreaterThan(0);
  });

  test('lists again when what it goes on from is gone', () => {
    expect(through([failed({ why: 'gone', watched: watched('120') })], listed).step).toEqual({
      kind: 'list',
    });
    expect(through([page('100', 'token'), failed({ why: 'gone' })]).step).toEqual({ kind: 'list' });
  });

  test('lists again after watches that came to nothing, and after an hour', () => {
    const nothing = failed({ watched: { version: '100', lasted: 10, hasTold: false } });
    expect(through([nothing, nothing], listed).step.kind).toBe('watch');
    expect(through([nothing, nothing, nothing], listed).step.kind).toBe('list');
    const late = { now: 3_600_001, random: 0 };
    expect(afterwards(listed, { kind: 'closed', watched: watched('120') }, late).step.kind).toBe('list');
  });

  test('asks for smaller pages when one is too large', () => {
    const large = failed({ why: 'large' });
    expect(through([large]).limit).toBe(250);
    expect(through(Array.from({ length: 20 }, () => large)).limit).toBe(1);
  });

  test('waits as long as the server wants', () => {
    expect(through([failed({ retryAfter: 60_000 })]).pause).toBe(60_000);
  });

  test('does not believe a list that is older than what it has heard, unless it stays like that', () => {
    const heard = through([failed({ why: 'gone', watched: watched('120') })], listed);
    const old = page('90');
    const doubting = through([old, old, old], heard);
    expect(doubting.step).toEqual({ kind: 'list' });
    expect(doubting.pause).toBeGreaterThan(0);
    expect(through([page('121')], doubting).step).toEqual({ kind: 'watch', version: '121' });
    expect(through([old], doubting)).toMatchObject({
      step: { kind: 'watch', version: '90' },
      regressions: 0,
    });
  });
});

const versions = fc.integer({ min: 1, max: 999 }).map(String);
const ends = fc.record({ version: versions, lasted: fc.nat(20_000), hasTold: fc.boolean() });
const outcomes: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ kind: fc.constant('page' as const), version: versions, next: fc.constantFrom('', 'token') }),
  fc.record({ kind: fc.constant('closed' as const), watched: ends }),
  fc.record({
    kind: fc.constant('failed' as const),
    why: fc.constantFrom('gone' as const, 'large' as const, 'other' as const),
    watched: ends,
  }),
  fc.record({
    kind: fc.constant('failed' as const),
    why: fc.constantFrom('gone' as const, 'other' as const),
  }),
);

describe('whatever happens', () => {
  test('it goes on, never at once after a failure, and never after more than 30 seconds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(outcomes, fc.nat(10_000_000)), { maxLength: 50 }), (happened) => {
        let reflection = FIRST;
        for (const [outcome, now] of happened) {
          reflection = afterwards(reflection, outcome, { now, random: 0.5 });
          expect(reflection.pause).toBeLessThanOrEqual(30_000);
          expect(outcome.kind === 'failed' && reflection.pause === 0).toBe(false);
          expect(reflection.limit).toBeGreaterThanOrEqual(1);
        }
        // A whole list always leads back to a watch, at the latest when a server insists on being old.
        const calm = through([page('5'), page('5'), page('5'), page('5')], {
          ...reflection,
          step: { kind: 'list' },
        });
        expect(calm.step).toEqual({ kind: 'watch', version: '5' });
      }),
    );
  });

  test('the more failures, the longer the pause, and no two alike', () => {
    const pauses = Array.from({ length: 12 }, (_, count) => through(Array(count + 1).fill(failed())).pause);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    const one = afterwards(FIRST, failed(), { now: 0, random: 0.1 }).pause;
    expect(afterwards(FIRST, failed(), { now: 0, random: 0.9 }).pause).not.toBe(one);
  });
});

test('versions are ordered as numbers', () => {
  const numbers = fc.bigInt({ min: 1n, max: 2n ** 70n });
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      expect(Math.sign(compareVersions(String(a), String(b)))).toBe(a < b ? -1 : Number(a > b));
    }),
  );
});
