import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pauseBefore, PATIENCE } from '../../../src/kubernetes/patience.ts';
import { type Break, errorOf, type Problem, type Refusal, ruleOf } from '../../../src/kubernetes/problem.ts';
import { refusalOf } from '../../../src/kubernetes/status.ts';
import { Failure, Waiting } from '../../../src/model/errors.ts';

const refusal = (status: number, more: Partial<Refusal> = {}): Refusal => ({
  kind: 'refusal',
  status,
  reason: '',
  message: '',
  about: '',
  causes: [],
  ...more,
});
const broken = (errno: string): Break => ({ kind: 'break', errno, message: 'x' });

const RULES: readonly (readonly [string, Problem, string, string])[] = [
  ['401', refusal(401), 'kubernetes-unauthorized', 'renewed'],
  ['403', refusal(403), 'kubernetes-forbidden', 'never'],
  ['403 terminating', refusal(403, { causes: ['NamespaceTerminating'] }), 'kubernetes-terminating', 'never'],
  ['404', refusal(404, { about: 'secrets' }), 'kubernetes-absent', 'never'],
  ['404 namespace', refusal(404, { about: 'namespaces' }), 'kubernetes-no-namespace', 'never'],
  ['409 exists', refusal(409, { reason: 'AlreadyExists' }), 'kubernetes-exists', 'never'],
  ['409 conflict', refusal(409, { reason: 'Conflict' }), 'kubernetes-conflict', 'never'],
  ['409 deleted', refusal(409, { message: 'object is being deleted' }), 'kubernetes-terminating', 'never'],
  ['410', refusal(410), 'kubernetes-gone', 'never'],
  ['413', refusal(413), 'kubernetes-too-large', 'never'],
  ['422', refusal(422), 'kubernetes-invalid', 'never'],
  ['422 too long', refusal(422, { causes: ['FieldValueTooLong'] }), 'kubernetes-too-large', 'never'],
  ['429', refusal(429), 'kubernetes-throttled', 'unexecuted'],
  ['500', refusal(500), 'kubernetes-failed', 'unknown'],
  [
    '500 etcd',
    refusal(500, { message: 'etcdserver: request is too large' }),
    'kubernetes-too-large',
    'never',
  ],
  ['500 full', refusal(500, { message: 'mvcc: database space exceeded' }), 'kubernetes-full', 'never'],
  ['502', refusal(502), 'kubernetes-failed', 'unknown'],
  ['503', refusal(503), 'kubernetes-failed', 'unknown'],
  ['504', refusal(504), 'kubernetes-failed', 'unknown'],
  ['504 from the future', refusal(504, { causes: ['ResourceVersionTooLarge'] }), 'kubernetes-gone', 'never'],
  ['302', refusal(302), 'kubernetes-refused', 'never'],
  ['refused', broken('ECONNREFUSED'), 'kubernetes-unreachable', 'unexecuted'],
  ['no such host', broken('ENOTFOUND'), 'kubernetes-unreachable', 'unexecuted'],
  ['reset', broken('ECONNRESET'), 'kubernetes-unreachable', 'unknown'],
  ['late', broken('TIMEOUT'), 'kubernetes-unreachable', 'unknown'],
  ['other authority', broken('SELF_SIGNED_CERT_IN_CHAIN'), 'kubernetes-certificate', 'never'],
  ['clock', broken('CERT_NOT_YET_VALID'), 'kubernetes-certificate', 'never'],
  ['other name', broken('ERR_TLS_CERT_ALTNAME_INVALID'), 'kubernetes-certificate', 'never'],
  ['unverified', broken('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'kubernetes-certificate', 'never'],
  ['large', broken('ANSWER_TOO_LARGE'), 'kubernetes-answer-too-large', 'never'],
  ['garbled', broken('GARBLED'), 'kubernetes-garbled', 'never'],
];

const problems = fc.oneof(
  fc
    .record({ status: fc.integer({ min: 0, max: 999 }), message: fc.string(), wait: fc.nat(1_000_000) })
    .map(({ status, message, wait }) => refusal(status, { message, retryAfter: wait })),
  fc.string().map(broken),
);
const attempts = fc.record({
  count: fc.integer({ min: 1, max: 9 }),
  elapsed: fc.nat(20_000),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

describe('what an answer means', () => {
  test.each(RULES)('%s', (_, problem, code, again) => {
    expect(ruleOf(problem)).toMatchObject({ code, again });
    expect(errorOf(problem, 'cannot try', false)).toMatchObject({ code });
  });

  test('what passes by itself is Waiting, with the time the server told', () => {
    const throttled = errorOf(refusal(429, { retryAfter: 7000 }), 'cannot try', false);
    expect(throttled).toBeInstanceOf(Waiting);
    expect(throttled).toMatchObject({ afterMilliseconds: 7000 });
    expect(errorOf(refusal(403, { causes: ['NamespaceTerminating'] }), 'x', false)).toBeInstanceOf(Waiting);
    expect(errorOf(refusal(500), 'x', false)).toBeInstanceOf(Failure);
  });

  test('whatever it says, the error is one short line', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { message } = errorOf(problem, 'cannot try', false);
        expect(message).not.toMatch(/\p{Cc}/u);
        expect(message.length).toBeLessThan(500);
      }),
    );
  });
});

describe('when it is tried again', () => {
  test('in bounded time, and never what would be answered the same', () => {
    fc.assert(
      fc.property(problems, attempts, (problem, attempt) => {
        const rule = ruleOf(problem);
        const pause = pauseBefore(rule, problem, attempt);
        if (pause === undefined) return;
        expect(pause + attempt.elapsed).toBeLessThanOrEqual(PATIENCE);
        expect(rule.again).not.toBe('never');
        expect(attempt.count).toBeLessThan(5);
      }),
    );
  });

  test('not before the time that the server names', () => {
    const problem = refusal(429, { retryAfter: 3000 });
    const attempt = { count: 1, elapsed: 0, random: 0 };
    expect(pauseBefore(ruleOf(problem), problem, attempt)).toBeGreaterThanOrEqual(3000);
    expect(pauseBefore(ruleOf(problem), problem, { ...attempt, elapsed: 9000 })).toBeUndefined();
  });

  test('with new credentials once, and at once', () => {
    const attempt = { count: 1, elapsed: 0, random: 0.5 };
    expect(pauseBefore(ruleOf(refusal(401)), refusal(401), attempt)).toBe(0);
    expect(pauseBefore(ruleOf(refusal(401)), refusal(401), { ...attempt, count: 2 })).toBeUndefined();
  });
});

describe('Status', () => {
  test('of an API server', () => {
    const body = {
      reason: 'Forbidden',
      message: 'no',
      details: { kind: 'secrets', retryAfterSeconds: 2, causes: [{ reason: 'A' }] },
    };
    expect(refusalOf(403, body)).toEqual({
      kind: 'refusal',
      status: 403,
      reason: 'Forbidden',
      message: 'no',
      about: 'secrets',
      causes: ['A'],
      retryAfter: 2000,
    });
    expect(refusalOf(429, body, '5').retryAfter).toBe(5000);
  });

  test('of anybody else', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (body, header) => {
        expect(refusalOf(500, body, header)).toMatchObject({ kind: 'refusal', status: 500 });
        const object = { details: body, message: body, reason: body };
        expect(refusalOf(500, object).retryAfter ?? 0).toBeLessThanOrEqual(120_000);
      }),
    );
    expect(refusalOf(500, { details: { causes: [null, 7, 'x'] } }).causes).toEqual(['', '', '']);
    expect(refusalOf(429, {}, 'Sat, 21 Nov 2026 19:00:00 GMT').retryAfter).toBeUndefined();
  });
});
