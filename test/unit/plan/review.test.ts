import { describe, expect, it } from 'vitest';
import type { FleetShape } from '../../fakes/fleets.ts';
import { filesOf, readFiles } from '../../fakes/fleets.ts';
import { document, type Files, read } from '../fleet/support.ts';
import { reviewChange } from '../../../src/plan/review.ts';
import { BASE, changed, NAMES, pay, review, reviewReadings, TODAY } from './support.ts';

const LOOSE: Files = changed(BASE, {
  'slices/pay.yaml': pay('clusters: [fra, iad]', 'namespaceIsolation: {mode: "Off"}'),
});

function acknowledged(until: string, risk = 'isolation-loosened', object = 'Slice/pay'): Files {
  const entry = `acknowledge: [{risk: ${risk}, object: ${object}, until: ${until}}]`;
  return changed(LOOSE, { 'fleet.yaml': document('Fleet', 'name: acme', entry) });
}

describe('a risk', () => {
  it('is unsafe until the head acknowledges it, and says with which lines', () => {
    const report = review(BASE, LOOSE);
    expect(report).toMatchObject({ verdict: 'unsafe', acknowledgements: [] });
    expect(report.risks).toMatchObject([
      {
        risk: 'isolation-loosened',
        severity: 'unsafe',
        acknowledge: '- risk: isolation-loosened\n  object: Slice/pay\n  until: 2026-03-08',
      },
    ]);
  });

  it('is lifted to the end of the day that the entry names, in UTC', () => {
    expect(review(BASE, acknowledged('2026-03-01'))).toMatchObject({
      verdict: 'changes',
      risks: [{ acknowledgedUntil: '2026-03-01', acknowledge: '' }],
      acknowledgements: [{ state: 'used' }],
      notes: [],
    });
    expect(review(BASE, acknowledged('2026-02-28'))).toMatchObject({
      verdict: 'unsafe',
      acknowledgements: [{ state: 'expired' }],
      notes: ['the acknowledgement of isolation-loosened for Slice/pay ended on 2026-02-28'],
    });
  });

  it('is not lifted by an entry for another object, nor by one of the base', () => {
    expect(review(BASE, acknowledged('2026-03-01', 'isolation-loosened', 'Slice/ops'))).toMatchObject({
      verdict: 'unsafe',
      notes: ['the acknowledgement of isolation-loosened for Slice/ops is not needed for this change'],
    });
    const base = changed(acknowledged('2026-03-01'), { 'slices/pay.yaml': BASE['slices/pay.yaml'] ?? '' });
    expect(review(base, LOOSE).verdict).toBe('unsafe');
  });

  it('that does not exist is said', () => {
    const [note] = review(BASE, acknowledged('2026-03-01', 'isolation-losened')).notes;
    expect(note).toMatch(/there is no such risk, but mass-deletion, .*isolation-loosened/);
  });
});

describe('mass deletion', () => {
  const members = ['a', 'b', 'c', 'd', 'e'];
  const clusters = Object.fromEntries(members.map((name) => [name, {}]));
  const shape = (red: readonly string[]): FleetShape => ({
    clusters,
    slices: { blue: { members }, red: { members: red } },
  });
  const risks = (red: readonly string[], guards?: string): readonly string[] => {
    const fleet = (spec?: string): Map<string, string> =>
      spec === undefined ? new Map() : new Map([['fleet.yaml', document('Fleet', 'name: acme', spec)]]);
    const base = filesOf(shape(members));
    const head = new Map([...filesOf(shape(red), base), ...fleet(guards)]);
    return reviewReadings(readFiles(base), readFiles(head)).risks.flatMap(({ risk, message }) =>
      risk === 'mass-deletion' ? [message] : [],
    );
  };

  it('is more than three of ten slice objects, unless the fleet says otherwise', () => {
    expect(risks(['a', 'b'])).toEqual([]);
    expect(risks(['a'])).toEqual(['4 of 10 slice objects go (40 %), at most 30 % may']);
    expect(risks(['a', 'b', 'c', 'd'], 'guards: {maxDeletionShare: 0.05}')).toEqual([
      '1 of 10 slice objects go (10 %), at most 5 % may',
    ]);
  });

  it('cannot be allowed by the change itself', () => {
    expect(risks(['a'], 'guards: {maxDeletionShare: 1}')).toEqual([
      '4 of 10 slice objects go (40 %), at most 30 % may',
    ]);
  });
});

describe('clusters for which the same happens', () => {
  it('are one group, whatever their own blocks are', () => {
    const names = Array.from({ length: 38 }, (_, index) => `c${index}`);
    const clusters = Object.fromEntries(names.map((name) => [name, {}]));
    const subnets = ['10.0.0.0/10'];
    const base = filesOf({ clusters, slices: { blue: { members: names.slice(1), subnets } } });
    const head = filesOf(
      { clusters, slices: { blue: { members: names, subnets }, red: { members: names, subnets } } },
      base,
    );
    const report = reviewReadings(readFiles(base), readFiles(head));
    expect(report.groups.map((group) => [group.clusters.length, group.create, group.interruption])).toEqual([
      // The slice red, being in it, a block, 37 tunnels in it; one more in blue.
      [37, 41, ''],
      [1, 79, ''],
    ]);
  });

  it('are left out when only one cluster is asked for; the verdict stays that of the whole change', () => {
    const [base, head] = [read(BASE), read(LOOSE)];
    const report = reviewChange({
      base,
      head: { ...head, diagnostics: [] },
      names: NAMES,
      today: TODAY,
      cluster: 'sin',
    });
    expect(report).toMatchObject({ verdict: 'unsafe', effects: [], groups: [], interruptions: [] });
  });
});

describe('a base with errors', () => {
  it('is compared as far as it is sound, and that is said', () => {
    const base = changed(BASE, { 'slices/bad.yaml': 'kind: [' });
    const report = review(base, LOOSE);
    expect(report.verdict).toBe('unsafe');
    expect(report.notes).toEqual([
      expect.stringMatching(
        /^the base itself has 1 error \(FS\d{4} in slices\/bad.yaml:\d+\); what of it is sound is compared$/,
      ),
    ]);
  });
});
