import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../src/cli/context.ts';
import { changeControl, ifUnchanged } from '../../../src/cli/control.ts';
import { realClock } from '../../../src/cli/process.ts';
import { encodeWire } from '../../../src/desired/codec.ts';
import type { Suspension, WireControl } from '../../../src/model/generated/types.ts';
import { decodeControl, NO_CONTROL, pause, pinTo, suspend } from '../../../src/rollout/control.ts';
import type { Store } from '../../../src/store/port.ts';
import { createMemory, memoryStore } from '../../fakes/store.ts';
import { NEW, OLD, operated, ROLLOUT, SINCE } from './operating.ts';

const CONTEXT = {
  clock: { ...realClock, delay: async () => undefined },
  stopped: new AbortController().signal,
} as unknown as CommandContext;
const KEY = { kind: 'control' } as const;

describe('several operators at the same time', () => {
  it('lose no decision, whatever the hub writes meanwhile', async () => {
    const { run, control, setControl, store } = await operated();
    await setControl({ rollout: ROLLOUT });
    const commands = [
      ...['fra', 'iad', 'sin'].map((name) => ['suspend', `cluster/${name}`, '--why', 'x']),
      ...['payments', 'fra-ops', 'iad-ops'].map((name) => ['suspend', `slice/${name}`, '--why', 'x']),
      ['rollout', 'pause', '--why', 'x'],
    ];
    const hub = noteProgress(store, 10);
    const finished = await Promise.all(commands.map((command) => run(...command)));
    await hub;
    expect(finished.map(({ code }) => code)).toEqual(commands.map(() => 0));
    const { suspensions, rollout } = await control();
    expect(suspensions.map(({ name }) => name)).toEqual([
      'fra',
      'iad',
      'sin',
      'fra-ops',
      'iad-ops',
      'payments',
    ]);
    expect(rollout).toMatchObject({ wave: 10, paused: { why: 'x' } });
  });

  it('property: what each of them decides is there in the end, in any order of reads and writes', async () => {
    const turns = fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 8 }), turns, async (count, order) => {
        const memory = createMemory();
        const names = Array.from({ length: count }, (_, operator) => `c${operator}`);
        const stores = names.map((_, operator) => memoryStore(memory, () => inTurn(order, operator)));
        await Promise.all(
          names.map((name, operator) =>
            changeControl(CONTEXT, stores[operator] as Store, (control) => ({
              control: suspend(control, suspensionOf(name)),
              told: undefined,
            })),
          ),
        );
        const stored = await memoryStore(memory).get(KEY);
        const { suspensions } = decodeControl(stored?.bytes ?? Buffer.from(''));
        expect(suspensions.map(({ name }) => name)).toEqual(names);
      }),
      { numRuns: 60 },
    );
  });

  it('replace nothing that they have not seen', async () => {
    const store = memoryStore();
    const pinBy = (who: string) => (control: WireControl) => ({
      control: pinTo(control, {
        commit: who === 'ada' ? OLD : NEW,
        who,
        why: 'x',
        until: '2099-01-01T00:00:00Z',
      }),
      told: who,
    });
    const guarded = (who: string) =>
      changeControl(
        CONTEXT,
        store,
        ifUnchanged(({ pin }) => ({ pin }), pinBy(who)),
      );
    const finished = await Promise.allSettled([guarded('ada'), guarded('bo')]);
    const done = finished.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = finished.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    expect(refused).toMatchObject([{ code: 'decided-meanwhile' }]);
    expect(decodeControl((await store.get(KEY))?.bytes ?? Buffer.from('')).pin?.who).toBe(done[0]);
  });

  it('give up when it never ends, and say so', async () => {
    const memory = createMemory();
    const other = memoryStore(memory);
    let count = 0;
    const busy = memoryStore(memory, async (operation) => {
      if (operation !== 'put') return;
      count += 1;
      await other.put(KEY, bytesOf({ ...NO_CONTROL, rollout: { ...ROLLOUT, wave: count } }), { kind: 'any' });
    });
    const decide = (control: WireControl) => ({
      control: pause(control, { who: 'ada', why: 'x', at: SINCE }),
      told: undefined,
    });
    await other.put(KEY, bytesOf({ ...NO_CONTROL, rollout: ROLLOUT }), { kind: 'any' });
    await expect(changeControl(CONTEXT, busy, decide)).rejects.toMatchObject({ code: 'store-conflict' });
    expect(count).toBe(25);
  });
});

describe('a control document that is not ours to read', () => {
  const COMMANDS = [
    'suspend cluster/fra --why x',
    'resume cluster/fra',
    'rollout pause --why x',
    'rollout status',
    `rollback --to ${OLD} --why x`,
    'rollback --off',
  ];
  const HOSTILE: readonly (readonly [string, string | Buffer])[] = [
    ['torn', '{"format":1,"suspensions":['],
    ['empty', ''],
    ['of a later format', '{"format":2,"suspensions":[]}'],
    ['of another shape', '{"format":1,"suspensions":{"kind":"Cluster"}}'],
    [
      'with a path for a name',
      '{"format":1,"suspensions":[{"kind":"Cluster","name":"../x","who":"a","why":"b","since":"2026-11-21T12:00:00Z"}]}',
    ],
    ['binary', Buffer.from([0xff, 0xfe, 0x00])],
    ['nested without end', `{"format":1,"suspensions":${'['.repeat(5000)}`],
    [
      'with a prototype',
      '{"format":1,"suspensions":[],"__proto__":{"rollout":1},"rollout":{"__proto__":{}}}',
    ],
  ];

  it.each(HOSTILE)('stays as it is: %s', async (_what, bytes) => {
    const { run, folder, setFleet, store } = await operated();
    await setFleet({});
    await writeFile(join(folder, 'control.json'), bytes);
    for (const command of COMMANDS) {
      const { code, out, err } = await run(...command.split(' '));
      expect({ command, code, out }).toEqual({ command, code: 1, out: '' });
      expect(err).toMatch(
        /control .*; nothing was changed. Mend control.json in the folder of the store.*\(control-unreadable\)/,
      );
    }
    expect(Buffer.from((await store.get(KEY))?.bytes ?? [])).toEqual(Buffer.from(bytes));
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['a folder', (path) => mkdir(path)],
    ['a link', (path) => symlink('/etc/hostname', path)],
    ['too large', (path) => writeFile(path, Buffer.alloc(4 * 2 ** 20 + 1, ' '))],
  ])('stays as it is: %s', async (_what, make) => {
    const { run, folder } = await operated();
    const path = join(folder, 'control.json');
    await make(path);
    const { code, err } = await run('suspend', 'cluster/fra', '--why', 'x');
    expect(code).toBe(1);
    expect(err).toContain('control-unreadable');
    await rm(path, { recursive: true });
    expect(await run('suspend', 'cluster/fra', '--why', 'x')).toMatchObject({ code: 0 });
  });

  it('is never made by a command: the 4,097th suspension is refused', async () => {
    const { run, setControl, control } = await operated();
    await setControl({ suspensions: Array.from({ length: 4096 }, (_, n) => suspensionOf(`c${n}`)) });
    const { code, err } = await run('suspend', 'cluster/fra', '--why', 'x');
    expect(code).toBe(1);
    expect(err).toMatch(/nothing was changed: control is not valid at \/suspensions.*\(control-full\)/);
    expect((await control()).suspensions).toHaveLength(4096);
  });
});

function suspensionOf(name: string): Suspension {
  return { kind: 'Cluster', name, who: 'ada', why: 'x', since: SINCE };
}

function bytesOf(control: WireControl): Uint8Array {
  return Buffer.from(encodeWire(control));
}

/** Lets the microtasks of others run as often as the order says: another interleaving for each. */
async function inTurn(order: readonly number[], operator: number): Promise<void> {
  const times = order[operator % order.length] ?? 0;
  for (let turn = 0; turn < times * (operator + 1); turn += 1) await Promise.resolve();
}

/** As the hub does: reads, changes the rollout, and writes when nobody was faster. */
async function noteProgress(store: Store, times: number): Promise<void> {
  for (let wave = 1; wave <= times; ) {
    const stored = await store.get(KEY);
    const control = decodeControl(stored?.bytes ?? Buffer.from(''));
    const next = { ...control, rollout: { ...ROLLOUT, ...control.rollout, wave } };
    const expected = { kind: 'version', version: stored?.version ?? '' } as const;
    wave += await store.put(KEY, bytesOf(next), expected).then(
      () => 1,
      () => 0,
    );
  }
}
