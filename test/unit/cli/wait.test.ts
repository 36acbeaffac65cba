import { describe, expect, it } from 'vitest';
import type { AgentName, ClusterName } from '../../../src/model/ids.ts';
import { commit, fleet, held, refused, rollout, accepted } from '../status/fleets.ts';
import { applied, index, status } from '../status/reports.ts';
import { fleetslice, type Surroundings } from './command-line.ts';
import { type Entry, FLEET, HOSTILE, put, storeWith, storeWithText } from './fleet-store.ts';

describe('wait', () => {
  it('ends at once when all is there', async () => {
    const { code, out, err } = await wait(await storeWith([FLEET, fleet('a')]), ['--revision', 'AAAAAAA']);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'the fleet is ready at aaaaaaaaaaaa\n' });
  });

  it('is woken by the hub, and tells how far it is whenever that changes', async () => {
    const folder = await storeWith();
    const steps = [
      () => put(folder, [FLEET, fleet('a')]),
      () => put(folder, [FLEET, { ...fleet('b'), rollout: rollout('b') }]),
      () => put(folder, [FLEET, fleet('b', { clusters: { total: 2, current: 2, ready: 1, ailing: [] } })]),
      () => put(folder, [FLEET, fleet('b')]),
    ];
    const { code, err } = await wait(folder, ['--revision', commit('b')], {
      onErr: () => void steps.shift()?.(),
    });
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n')).toEqual([
      'no hub has told of its fleet yet',
      `the hub has not looked at ${commit('b')} yet`,
      '2 of 2 clusters not told yet: wave canary (1 of 3): 1 of 2 clusters',
      '1 of 2 clusters ready',
      'the fleet is ready at bbbbbbbbbbbb',
    ]);
  });

  it('is woken by what an agent reports, for a cluster', async () => {
    const told = fleet('a', { history: [accepted('a')] });
    const published: Entry = [
      { kind: 'index', cluster: 'fra' as ClusterName },
      { ...index('fra', { pay: '1' }), commit: commit('a') },
    ];
    const folder = await storeWith([FLEET, told], published);
    const steps = [
      () =>
        put(folder, [
          { kind: 'status', cluster: 'fra' as ClusterName, agent: 'fra' as AgentName },
          status('fra', [applied('pay', '1')]),
        ]),
    ];
    const { code, err } = await wait(folder, ['cluster/fra', '--for', 'current'], {
      onErr: () => void steps.shift()?.(),
    });
    expect({ code, err }).toEqual({
      code: 0,
      err: 'cluster fra is not current: no agent has reported yet\ncluster fra is current at aaaaaaaaaaaa\n',
    });
  });

  it.each([
    ['refused', 3, refused('b'), /b by .+ is refused: FS1201 in clusters\/fra\.yaml:3:5: name/],
    ['held', 4, held('b'), /b by .+ is held: cluster-removal/],
  ] as const)(
    'ends at once when the commit is %s, and says why',
    async (_case, expected, verdict, message) => {
      const told = fleet('a', { head: verdict, behind: 1, blocking: verdict });
      const { code, err } = await wait(await storeWith([FLEET, told]), ['--revision', 'bbbbbbb']);
      expect(code).toBe(expected);
      expect(err).toMatch(message);
    },
  );

  it('gives up with what is missing', async () => {
    const folder = await storeWith([FLEET, fleet('a')]);
    const { code, err } = await wait(folder, ['--revision', 'ccccccc', '--timeout', '50ms']);
    expect(code).toBe(124);
    expect(err).toBe(
      'the hub has not looked at ccccccc yet\nnot within 50ms: the hub has not looked at ccccccc yet\n',
    );
  });

  it('ends when it is asked to, and has not reached anything then', async () => {
    const stopping = new AbortController();
    const { code } = await wait(await storeWith(), [], {
      stopped: stopping.signal,
      onErr: () => stopping.abort(),
    });
    expect(code).toBe(1);
  });

  it.each(HOSTILE)('waits for a document that can be read when it is %s', async (_case, text, message) => {
    const folder = await storeWithText(text);
    const steps = [() => put(folder, [FLEET, fleet('a')])];
    const { code, err } = await wait(folder, [], { onErr: () => void steps.shift()?.() });
    expect(code).toBe(0);
    expect(err).toMatch(message);
  });

  it.each([
    [['--revision', 'abc'], /--revision: "abc" is not 7 to 40 hex digits/],
    [['--revision', 'main'], /--revision: "main" is not/],
    [['--timeout', 'long'], /--timeout: "long" is not a duration/],
    [['cluster/Fra'], /wait: "Fra" is not a DNS label/],
    [['fra'], /wait: "fra" is neither cluster\/NAME nor slice\/NAME/],
    [['--for', 'dinner'], /'dinner' is invalid.*synced, current, ready/],
  ])('refuses %j', async (options, message) => {
    const { code, err } = await wait('/nowhere/fstest', options);
    expect(code).toBe(64);
    expect(err).toMatch(message);
  });

  it('refuses digits that stand for two commits', async () => {
    const other = { ...accepted('a'), commit: `${'a'.repeat(39)}b` };
    const folder = await storeWith([FLEET, fleet('a', { history: [accepted('a'), other] })]);
    const { code, err } = await wait(folder, ['--revision', 'aaaaaaa']);
    expect({ code, err }).toEqual({
      code: 64,
      err: `aaaaaaa is 2 commits: ${commit('a')}, ${'a'.repeat(39)}b\n`,
    });
  });
});

function wait(
  folder: string,
  options: readonly string[],
  around: Surroundings = {},
): ReturnType<typeof fleetslice> {
  return fleetslice(['wait', ...options, '--store', `dir:${folder}`], around);
}
