import { type Arbitrary, array, assert, constantFrom, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/notify/kinds.ts';
import { createMemory, REPEATED_AFTER } from '../../../src/notify/memory.ts';
import { EVENT_KINDS, type FleetEvent, SEVERITIES, type Severity } from '../../../src/notify/port.ts';
import { COMMIT, event, NEXT, NOON } from './events.ts';

/** What a receiver is told of events that come one by one. */
function told(events: readonly FleetEvent[], least: Severity = 'info'): readonly FleetEvent[] {
  const memory = createMemory();
  return events.flatMap((one) => memory.news([one], least));
}

const failed = event('ClusterFailed', { subject: 'Cluster/fra', reason: 'Degraded' });
const recovered = event('ClusterRecovered', { subject: 'Cluster/fra', reason: 'Synced', severity: 'info' });

describe('an event', () => {
  it('is told once while it goes on, whatever its words are', () => {
    const refused = event('CommitRefused', { commit: COMMIT });
    expect(told([refused, { ...refused, message: 'other words', at: NOON + 1 }])).toEqual([refused]);
  });

  it('is told again after twelve hours', () => {
    const later = { ...failed, at: NOON + REPEATED_AFTER };
    expect(told([failed, { ...later, at: later.at - 1 }, later])).toEqual([failed, later]);
  });

  it('is told again when its state changed in between, even if that was not urgent enough to be told', () => {
    const refused = event('CommitRefused', { commit: COMMIT });
    const accepted = event('CommitAccepted', { commit: NEXT, severity: 'info' });
    expect(told([refused, accepted, refused], 'error')).toEqual([refused, refused]);
  });

  it.each([
    ['another commit', { commit: NEXT }],
    ['another reason', { reason: 'Unsigned' }],
    ['another subject', { subject: 'Fleet/test' }],
    ['another kind', { kind: 'CommitHeld' }],
  ] as const)('with %s is another event', (_, changes) => {
    const refused = event('CommitRefused', { commit: COMMIT });
    expect(told([refused, { ...refused, ...changes }])).toHaveLength(2);
  });

  it('is told when it becomes urgent enough', () => {
    const warning = { ...failed, severity: 'warning' as const };
    expect(told([warning, failed, failed], 'error')).toEqual([failed]);
  });

  it('is told only to whom it is urgent enough', () => {
    const warning = event('CommitHeld', { severity: 'warning' });
    expect(told([warning], 'warning')).toEqual([warning]);
    expect(told([warning], 'error')).toEqual([]);
  });
});

describe('a recovery', () => {
  it('is told to whom the failure was told, however little urgent it is', () => {
    expect(told([failed, recovered], 'error')).toEqual([failed, recovered]);
  });

  it('is not told to whom the failure was not urgent enough', () => {
    expect(told([{ ...failed, severity: 'warning' }, recovered], 'error')).toEqual([]);
  });

  it('is told once for each failure', () => {
    expect(told([failed, recovered, { ...recovered, reason: 'Other' }, failed, recovered])).toEqual([
      failed,
      recovered,
      failed,
      recovered,
    ]);
  });

  it('from what the hub told before it was started again is told to those who are told of all', () => {
    expect(told([recovered])).toEqual([recovered]);
    expect(told([recovered], 'warning')).toEqual([]);
  });
});

const anyEvent: Arbitrary<FleetEvent> = record({
  kind: constantFrom(...EVENT_KINDS),
  severity: constantFrom(...SEVERITIES),
  subject: constantFrom('Fleet/prod', 'Cluster/fra', 'Cluster/ams'),
  reason: constantFrom('Invalid', 'Degraded'),
  message: string(),
  commit: constantFrom(COMMIT, NEXT),
  at: nat({ max: 3 * REPEATED_AFTER }),
});
const history = array(anyEvent, { maxLength: 40 }).map((events) => events.toSorted((a, b) => a.at - b.at));

describe('whatever happens', () => {
  it('what follows the same thing of the same place comes twelve hours later', () => {
    assert(
      property(history, constantFrom(...SEVERITIES), (events, least) => {
        const news = told(events, least);
        const early = news.filter((one) => {
          const past = events.slice(0, events.indexOf(one));
          const before = past.findLast((other) => placeOf(other) === placeOf(one));
          const isRepeated = before !== undefined && isSame(before, one) && news.includes(before);
          return isRepeated && one.at - before.at < REPEATED_AFTER;
        });
        expect(early).toEqual([]);
      }),
    );
  });

  it('a recovery follows its failure or is the first that is known, and all else is urgent enough', () => {
    assert(
      property(history, constantFrom(...SEVERITIES), (events, least) => {
        const last = new Map<string, FleetEvent>();
        const news = told(events, least);
        const wrong = events.filter((one) => {
          const before = last.get(placeOf(one));
          last.set(placeOf(one), one);
          const { recovers } = KINDS[one.kind];
          const isFirst = before === undefined || before.kind === recovers;
          return news.includes(one) && !(recovers === undefined ? isUrgent(one, least) : isFirst);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('the same news come of events at once as of one after the other', () => {
    assert(
      property(history, (events) => {
        expect(createMemory().news(events, 'warning')).toEqual(told(events, 'warning'));
      }),
    );
  });
});

function placeOf({ kind, subject }: FleetEvent): string {
  return `${KINDS[kind].topic} ${subject}`;
}

function isUrgent({ severity }: FleetEvent, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

function isSame(one: FleetEvent, other: FleetEvent): boolean {
  const identity = ({ kind, subject, reason, commit }: FleetEvent): string =>
    JSON.stringify([kind, subject, reason, commit]);
  return identity(one) === identity(other);
}

describe('the memory', () => {
  it('forgets the oldest of very many subjects', () => {
    const memory = createMemory();
    const of = (index: number): FleetEvent => ({ ...failed, subject: `Cluster/c${index}` });
    memory.news(
      Array.from({ length: 10_001 }, (_, index) => of(index)),
      'info',
    );
    expect(memory.news([of(1), of(0)], 'info')).toEqual([of(0)]);
  });
});
