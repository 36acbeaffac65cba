import { describe, expect, it } from 'vitest';
import type { ClusterName } from '../../../src/model/ids.ts';
import {
  AUTHOR,
  commit,
  condition,
  fleet,
  held,
  LATER,
  refused,
  rollout,
  suspension,
  TIME,
} from '../status/fleets.ts';
import { index } from '../status/reports.ts';
import { fleetslice } from './command-line.ts';
import { type Entry, FLEET, HOSTILE, put, storeWith, storeWithText } from './fleet-store.ts';

describe('get fleet', () => {
  it('prints one row, and nothing more when all is well', async () => {
    const { code, out, err } = await get(await storeWith([FLEET, fleet('a')]));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines(out)).toEqual([
      'NAME READY RUNNING HEAD BEHIND CLUSTERS ROLLOUT MESSAGE',
      'prod True aaaaaaaa aaaaaaaa 0 2/2 - the newest commit runs',
    ]);
  });

  it('says below it why the newest commit does not run, and who wrote it', async () => {
    const told = fleet('a', {
      head: refused('c'),
      behind: 3,
      blocking: refused('b'),
      conditions: [condition('False', 'Invalid', 'a commit is refused')],
    });
    const { out } = await get(await storeWith([FLEET, told]));
    expect(out.split('\n').slice(2)).toEqual([
      '',
      `main is 3 commits ahead of what runs, because bbbbbbbbbbbb by ${AUTHOR} is refused: FS1201 in clusters/fra.yaml:3:5: name "Fra" is no label`,
      '',
      'refused, Invalid: bbbbbbbbbbbb: change b',
      `  by ${AUTHOR}, ${TIME}`,
      '  clusters/fra.yaml:3:5: error FS1201: name "Fra" is no label',
      '',
    ]);
  });

  it('has the lines that let a held commit pass, as they stand in the Fleet document', async () => {
    const told = fleet('a', { head: held('b'), behind: 1, blocking: held('b') });
    const { out } = await get(await storeWith([FLEET, told]));
    expect(out).toContain(
      [
        'spec:',
        '  acknowledge:',
        '    - risk: cluster-removal',
        '      object: Cluster/fra',
        '      until: 2026-11-28',
        '    - risk: mass-deletion',
        '      object: Fleet/prod',
        '      until: 2026-11-28',
        '',
      ].join('\n'),
    );
  });

  it('shows the rollout, the pin, suspensions and clusters that are not ready', async () => {
    const told = fleet('a', {
      rollout: rollout('a', { halted: { cluster: 'fra', why: 'no route', at: LATER } }),
      pin: { commit: commit('a'), who: 'ann', why: 'freeze', until: LATER },
      suspensions: [suspension('Slice', 'pay')],
      clusters: {
        total: 40,
        current: 9,
        ready: 8,
        ailing: [{ name: 'fra', standing: 'sick', message: 'no route' }],
      },
    });
    const { out } = await get(await storeWith([FLEET, told]));
    expect(lines(out).slice(2)).toEqual([
      '',
      'rollout of aaaaaaaaaaaa: wave canary (1 of 3): 1 of 2 clusters; not told yet: 2',
      '',
      `the hub is off the branch until ${LATER}: everything is pinned to aaaaaaaaaaaa by ann until ${LATER}: freeze`,
      'the rollout has halted at cluster fra: no route',
      'slice pay is suspended by ann: disk is full',
      '',
      'cluster fra is sick: no route',
      '31 more are not ready',
    ]);
  });

  it('prints where commits come from with -o wide', async () => {
    const { out } = await get(await storeWith([FLEET, fleet('a')]), '-o', 'wide');
    expect(lines(out)).toEqual([
      'NAME READY REASON RUNNING SINCE HEAD BEHIND CLUSTERS ROLLOUT SOURCE MESSAGE',
      `prod True Synced aaaaaaaa ${TIME} aaaaaaaa 0 2/2 - https://git.example.com/fleet.git main the newest commit runs`,
    ]);
  });

  it('prints all that the hub tells as one versioned document', async () => {
    const { format: _, ...told } = fleet('a', { head: held('b'), behind: 1, blocking: held('b') });
    const folder = await storeWith([FLEET, { ...told, format: 1 }]);
    expect(JSON.parse((await get(folder, '-o', 'json')).out)).toEqual({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'FleetView',
      explanation: expect.stringMatching(/^main is 1 commit ahead of what runs, because /),
      ...told,
    });
    expect((await get(folder, '-o', 'yaml')).out).toMatch(
      /^apiVersion: .+\nkind: FleetView\nexplanation: [^]+conditions:\n {2}- lastTransitionTime: /,
    );
  });

  it.each(['table', 'wide', 'json', 'yaml'])(
    'lets no text of a commit steer a terminal: -o %s',
    async (output) => {
      const evil = 'a\u001B[2J\u009B1m\u202Eb';
      const blocking = { ...refused('b'), author: evil, subject: evil, message: evil };
      const told = fleet('a', {
        head: blocking,
        behind: 1,
        blocking,
        suspensions: [suspension('Fleet', 'prod', { why: evil })],
      });
      const { out } = await get(await storeWith([FLEET, told]), '-o', output);
      expect(out).toMatch(/\\u(?:\{|00)1b/);
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    },
  );

  it('fails when no hub has told of a fleet', async () => {
    const folder = await storeWith();
    const { code, out, err } = await get(folder);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: `warning: no hub has told of its fleet in dir:${folder}\n`,
    });
  });

  it.each(HOSTILE)('says what is wrong with a document that is %s', async (_case, text, message) => {
    const { code, out, err } = await get(await storeWithText(text));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^warning: the status of the fleet cannot be read: /);
    expect(err).toMatch(message);
  });

  it('prints again when the hub tells something new, and goes on while it cannot be read', async () => {
    const folder = await storeWith([FLEET, fleet('a')]);
    const stopping = new AbortController();
    const seen: string[] = [];
    const changes = [
      () => put(folder, [FLEET, { format: 2 }]),
      () => put(folder, [FLEET, fleet('b')]),
      async () => stopping.abort(),
    ];
    const next = (text: string): void => {
      if (text === '') return;
      seen.push(text);
      void changes.shift()?.();
    };
    const { code } = await fleetslice(['get', 'fleet', '-w', '-o', 'json', '--store', `dir:${folder}`], {
      stopped: stopping.signal,
      onOut: next,
      onErr: next,
    });
    expect(code).toBe(0);
    expect(seen.map((text) => /^warning: .*format 2|"commit":"(.)/.exec(text)?.[1])).toEqual([
      'a',
      undefined,
      'b',
    ]);
  });
});

describe('get, of what an operator has decided', () => {
  const decided = fleet('a', {
    suspensions: [suspension('Cluster', 'fra'), suspension('Slice', 'pay', { until: LATER })],
    pin: { commit: commit('a'), who: 'ann', why: 'freeze', until: LATER },
    rollout: rollout('a', { paused: { who: 'ann', why: 'lunch', at: TIME } }),
  });
  const entries: readonly Entry[] = [
    [FLEET, decided],
    [{ kind: 'index', cluster: 'fra' as ClusterName }, index('fra', { pay: '1' })],
    [{ kind: 'index', cluster: 'iad' as ClusterName }, index('iad', { pay: '2' })],
  ];

  it.each(['clusters', 'slices', 'tunnels', 'exports'])('notes it beside %s', async (what) => {
    const { err } = await fleetslice(['get', what, '--store', `dir:${await storeWith(...entries)}`]);
    expect(err.split('\n').filter((line) => line.startsWith('note: '))).toEqual([
      `note: the hub is off the branch until ${LATER}: everything is pinned to aaaaaaaaaaaa by ann until ${LATER}: freeze`,
      'note: the rollout is paused by ann: lunch',
      'note: cluster fra is suspended by ann: disk is full',
      `note: slice pay is suspended by ann until ${LATER}: disk is full`,
    ]);
  });

  it('marks the rows that are suspended', async () => {
    const store = `dir:${await storeWith(...entries)}`;
    const clusters = await fleetslice(['get', 'clusters', '--store', store]);
    expect(clusters.out).toMatch(/^fra .+ suspended by ann: disk is full; no agent has reported yet$/m);
    expect(clusters.out).toMatch(/^iad (?!.*suspended)/m);
    const slices = await fleetslice(['get', 'slices', '--store', store]);
    expect(slices.out).toMatch(/^pay .+ suspended by ann until /m);
  });

  it('has it in documents, as a whole and for each row', async () => {
    const store = `dir:${await storeWith(...entries)}`;
    const { out, err } = await fleetslice(['get', 'clusters', '-o', 'json', '--store', store]);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      decisions: {
        pin: { who: 'ann' },
        paused: { why: 'lunch' },
        suspensions: [{ name: 'fra' }, { name: 'pay' }],
      },
      items: [
        { name: 'fra', suspended: { kind: 'Cluster', who: 'ann', why: 'disk is full' } },
        { name: 'iad' },
      ],
    });
    expect(JSON.parse(out).items[1]).not.toHaveProperty('suspended');
  });

  it('shows the rest when the status of the fleet cannot be read', async () => {
    const folder = await storeWithText('{');
    await put(folder, [{ kind: 'index', cluster: 'fra' as ClusterName }, index('fra', { pay: '1' })]);
    const { code, out, err } = await fleetslice(['get', 'clusters', '--store', `dir:${folder}`]);
    expect(code).toBe(0);
    expect(out).toMatch(/^fra /m);
    expect(err).toMatch(/^warning: the status of the fleet cannot be read: .+torn/);
  });
});

function get(folder: string, ...options: readonly string[]): ReturnType<typeof fleetslice> {
  return fleetslice(['get', 'fleet', ...options, '--store', `dir:${folder}`]);
}

function lines(out: string): readonly string[] {
  return out.trimEnd().replaceAll(/ +/g, ' ').split('\n');
}
