import { describe, expect, it } from 'vitest';
import { checkFleet, type FleetSeen } from '../../../src/cli/doctor-fleet.ts';
import type { WireFleet } from '../../../src/model/generated/types.ts';
import { commit, condition, fleet, LATER, refused, rollout, suspension, TIME } from '../status/fleets.ts';

const NOW = Date.parse(TIME) + 600_000;
const PIN = { commit: commit('a'), who: 'ann', why: 'freeze', until: LATER };

interface Expected {
  readonly name: string;
  readonly verdict: string;
  readonly detail: RegExp;
  readonly remedy: RegExp;
}

describe('checkFleet', () => {
  it('finds nothing wrong with a fleet that is well', () => {
    const checks = checkFleet(seen(fleet('a')));
    expect(checks.map(({ name, verdict }) => `${name}: ${verdict}`)).toEqual([
      'hub: ok',
      'signing key: ok',
      'source: ok',
      'commits: ok',
      'rollout: ok',
      'suspensions: ok',
      'pin: ok',
      'clusters: ok',
      'control: ok',
    ]);
    expect(checks.filter(({ remedy }) => remedy !== undefined)).toEqual([]);
  });

  it.each<[string, Partial<WireFleet>, Expected]>([
    [
      'the commit to blame',
      { head: refused('b'), behind: 3, blocking: refused('b') },
      {
        name: 'commits',
        verdict: 'fail',
        detail: /^main is 3 commits ahead of what runs, because b+ by .+ FS1201 in clusters\/fra\.yaml:3:5/,
        remedy: /fleetslice validate/,
      },
    ],
    [
      'a source that does not answer',
      { conditions: [condition('False', 'SourceUnreachable', 'no answer from x')] },
      {
        name: 'source',
        verdict: 'fail',
        detail: /^no answer from x$/,
        remedy: /docs\/conditions\.md, SourceUnreachable/,
      },
    ],
    [
      'a rollout that has halted',
      { rollout: rollout('a', { halted: { cluster: 'fra', why: 'no route', at: TIME } }) },
      {
        name: 'rollout',
        verdict: 'fail',
        detail: /^halted at cluster fra: no route$/,
        remedy: /mend fra or push a fix; .+fleetslice rollout resume --store dir:\/srv/,
      },
    ],
    [
      'a rollout that is paused',
      { rollout: rollout('a', { paused: { who: 'ann', why: 'lunch', at: TIME } }) },
      {
        name: 'rollout',
        verdict: 'warn',
        detail: /^paused by ann: lunch$/,
        remedy: /fleetslice rollout resume/,
      },
    ],
    [
      'a suspension without an end',
      { suspensions: [suspension('Cluster', 'fra')] },
      {
        name: 'suspensions',
        verdict: 'warn',
        detail: /^cluster fra is suspended by ann: disk is full, without an end$/,
        remedy: /^fleetslice resume cluster\/fra --store dir:\/srv$/,
      },
    ],
    [
      'a suspension in Git',
      { suspensions: [suspension('Slice', 'pay', { who: 'Git' })] },
      {
        name: 'suspensions',
        verdict: 'warn',
        detail: /^slice pay is suspended by Git/,
        remedy: /^remove spec\.suspend from Slice pay in Git$/,
      },
    ],
    [
      'a pin',
      { pin: PIN },
      {
        name: 'pin',
        verdict: 'warn',
        detail: /pinned to a+ by ann until/,
        remedy: /^fleetslice rollback --off --store dir:\/srv$/,
      },
    ],
    [
      'a cluster that is sick',
      {
        clusters: {
          total: 2,
          current: 2,
          ready: 1,
          ailing: [{ name: 'fra', standing: 'sick', message: 'bad' }],
        },
      },
      {
        name: 'clusters',
        verdict: 'fail',
        detail: /^fra is sick: bad$/,
        remedy: /doctor on the hosts of fra/,
      },
    ],
    [
      'a cluster that is silent',
      {
        clusters: {
          total: 2,
          current: 1,
          ready: 1,
          ailing: [{ name: 'fra', standing: 'silent', message: 'hm' }],
        },
      },
      { name: 'clusters', verdict: 'warn', detail: /^fra is silent: hm$/, remedy: /is its agent running/ },
    ],
  ])('tells of %s, and what to do', (_case, other, { name, verdict, detail, remedy }) => {
    const found = checkFleet(seen(fleet('a', other))).find((check) => check.name === name);
    expect(found).toMatchObject({
      verdict,
      detail: expect.stringMatching(detail),
      remedy: expect.stringMatching(remedy),
    });
  });

  it('does not call a suspension that ends by itself anything to mend', () => {
    const checks = checkFleet(
      seen(fleet('a', { suspensions: [suspension('Slice', 'pay', { until: LATER })] })),
    );
    expect(checks.filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
  });

  it.each<[string, WireFleet, Partial<FleetSeen>, RegExp]>([
    [
      'a suspension',
      fleet('a'),
      { control: { format: 1, suspensions: [suspension('Cluster', 'fra')] } },
      /has not noticed for a minute: that cluster fra is suspended/,
    ],
    [
      'the end of a suspension',
      fleet('a', { suspensions: [suspension('Cluster', 'fra', { until: TIME })] }),
      {},
      /has not noticed for a minute: the end, .+, of: cluster fra/,
    ],
    ['the end of a pin', fleet('a', { pin: { ...PIN, until: TIME } }), {}, /the end of its pin/],
  ])('finds a hub that is not there by what it has not noticed: %s', (_case, told, other, detail) => {
    const [hub] = checkFleet(seen(told, other));
    expect(hub).toMatchObject({ name: 'hub', verdict: 'fail', detail: expect.stringMatching(detail) });
    const [soon] = checkFleet(seen(told, { ...other, now: Date.parse(TIME) + 1_000 }));
    expect(soon).toMatchObject({ verdict: 'ok' });
  });

  it('tells of a pin that the hub has not taken over, of another hub, and of what cannot be read', () => {
    const control = { format: 1, suspensions: [], pin: PIN } as const;
    const checks = checkFleet(
      seen(fleet('a'), { control, foreign: ['fra', 'iad'], problems: ['x is torn'] }),
    );
    expect(checks.filter(({ verdict }) => verdict !== 'ok')).toMatchObject([
      {
        name: 'signing key',
        verdict: 'fail',
        detail: 'another hub has signed what is published for fra, iad',
      },
      { name: 'control', verdict: 'warn', detail: expect.stringContaining('not taken over yet') },
      { name: 'store', verdict: 'fail', detail: 'x is torn' },
    ]);
    const unread = checkFleet(seen(fleet('a'), { controlProblem: 'control is torn' }));
    expect(unread.at(-1)).toMatchObject({ name: 'control', verdict: 'fail', detail: 'control is torn' });
  });
});

function seen(told: WireFleet, other: Partial<FleetSeen> = {}): FleetSeen {
  return { store: 'dir:/srv', fleet: told, problems: [], foreign: [], now: NOW, ...other };
}
