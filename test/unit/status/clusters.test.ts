import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WireStatus } from '../../../src/model/generated/types.ts';
import { summarizeClusters } from '../../../src/status/clusters.ts';
import { applied, broken, COMMIT, index, reported, status } from './reports.ts';

const published = index('fra', { payments: 'a', telemetry: 'b' });

describe('summarizeClusters', () => {
  it.each<[string, readonly WireStatus[], object]>([
    [
      'all is applied',
      [status('fra', [applied('payments', 'a'), applied('telemetry', 'b')])],
      { ready: 'True', current: true, message: '' },
    ],
    ['no agent has reported', [], { ready: 'Unknown', current: false, message: 'no agent has reported yet' }],
    [
      'a slice is at an older object',
      [status('fra', [applied('payments', 'a'), applied('telemetry', 'c')])],
      { ready: 'Unknown', current: false, message: 'telemetry: not applied yet' },
    ],
    [
      'two slices are missing',
      [status('fra', [])],
      { ready: 'Unknown', current: false, message: 'payments: not applied yet (and 1 more)' },
    ],
    [
      'a slice that was applied is broken now',
      [status('fra', [applied('payments', 'a'), broken('telemetry', 'b', 'no route')])],
      { ready: 'False', current: true, message: 'telemetry: no route' },
    ],
    [
      'a problem is worth more than a delay',
      [status('fra', [applied('payments', 'c'), broken('telemetry', 'c', 'no route')])],
      { ready: 'False', current: false, message: 'telemetry: no route (and 1 more)' },
    ],
    [
      'a slice is not ready and nobody says why',
      [status('fra', [applied('payments', 'a'), broken('telemetry', 'b', '')])],
      { ready: 'False', current: true, message: 'telemetry: not ready' },
    ],
    [
      'a removed slice is still there',
      [status('fra', [applied('old', 'd'), applied('payments', 'a'), applied('telemetry', 'b')])],
      { ready: 'Unknown', current: false, message: 'old: not removed yet' },
    ],
    [
      'the agent refused something',
      [
        status('fra', [applied('payments', 'a'), applied('telemetry', 'b')], {
          refusals: [
            { code: 'index-sequence', message: 'the index has sequence 3, this agent is at 4 already' },
          ],
        }),
      ],
      { ready: 'False', current: true, message: 'the index has sequence 3, this agent is at 4 already' },
    ],
    [
      'one of two agents lags behind',
      [
        status('fra', [applied('payments', 'a'), applied('telemetry', 'b')], { agent: 'one' }),
        status('fra', [applied('payments', 'a')], { agent: 'two', sequence: 3, version: '0.0.9' }),
      ],
      {
        ready: 'Unknown',
        current: false,
        message: 'telemetry: not applied yet',
        agents: ['one', 'two'],
        versions: ['0.0.9', '0.1.0'],
        acceptedSequence: 3,
      },
    ],
  ])('when %s', (_case, statuses, expected) => {
    const rows = summarizeClusters(reported({ indexes: [published], statuses }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ name: 'fra', commit: COMMIT, slices: 2, sequence: 4, ...expected });
  });

  it('is ready with nothing when nothing is published for it', () => {
    const rows = summarizeClusters(reported({ indexes: [index('fra', {})], statuses: [status('fra', [])] }));
    expect(rows).toMatchObject([{ ready: 'True', current: true, slices: 0 }]);
  });

  it('shows a cluster that reports before anything is published for it, without a commit', () => {
    const [row] = summarizeClusters(reported({ statuses: [status('sin', [], { sequence: 0 })] }));
    expect(row).toMatchObject({ name: 'sin', ready: 'Unknown', message: 'nothing is published for it' });
    expect(row).not.toHaveProperty('commit');
  });

  it('takes the oldest report of the agents of a cluster', () => {
    const statuses = [
      status('fra', [], { agent: 'one', appliedAt: '2026-11-21T08:00:02.000Z' }),
      status('fra', [], { agent: 'two', appliedAt: '2026-11-21T08:00:01.000Z' }),
    ];
    const rows = summarizeClusters(reported({ statuses }));
    expect(rows).toMatchObject([{ reportedAt: '2026-11-21T08:00:01.000Z' }]);
  });

  it('does not depend on the order in which a store lists things', () => {
    const names = ['sin', 'fra', 'iad', 'ams'];
    const indexes = names.map((name) => index(name, { payments: 'a' }));
    const statuses = names.flatMap((name) => [
      status(name, [applied('payments', 'a')], { agent: 'one' }),
      status(name, [applied('payments', 'b')], { agent: 'two' }),
    ]);
    const expected = summarizeClusters(reported({ indexes, statuses }));
    expect(expected.map(({ name }) => name)).toEqual(['ams', 'fra', 'iad', 'sin']);
    const shuffled = fc.tuple(
      fc.shuffledSubarray(indexes, { minLength: 4 }),
      fc.shuffledSubarray(statuses, { minLength: 8 }),
    );
    fc.assert(
      fc.property(shuffled, ([someIndexes, someStatuses]) => {
        const rows = summarizeClusters(reported({ indexes: someIndexes, statuses: someStatuses }));
        expect(rows).toEqual(expected);
      }),
    );
  });
});
