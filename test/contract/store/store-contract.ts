/** What every store promises, whatever holds its bytes. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClusterName } from '../../../src/model/ids.ts';
import { MOST_BYTES, type Store } from '../../../src/store/port.ts';
import {
  ABSENT,
  ANY,
  bytesOf,
  control,
  east,
  factsOf,
  increment,
  indexOf,
  keys,
  objectOf,
  statusOf,
  textOf,
  west,
} from './samples.ts';

export interface OpenStore {
  readonly store: Store;
  /** Another view of the same content, as another process would have. */
  reopen(): Promise<Store>;
  close(): Promise<void>;
  /** What another view has written is seen soon, not at once: what `store` has read comes from a watch. */
  readonly isWatched?: true;
}

/** A wake is late when it takes longer than this. */
const WAKE_MILLISECONDS = 200;
/** Longer than any burst a store may wait for. */
const QUIET_MILLISECONDS = 150;

export function storeContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`${name} store`, () => {
    let opened: OpenStore;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.close());

    describe('single keys', () => {
      test.each(keys)('$kind: nothing, then what was put, then nothing', async (key) => {
        expect(await store.get(key)).toBeUndefined();
        const put = await store.put(key, bytesOf('one'), ABSENT);
        const got = await store.get(key);
        expect([textOf(got?.bytes), got?.version]).toEqual(['one', put.version]);
        await store.remove(key);
        expect(await store.get(key)).toBeUndefined();
        await store.remove(key);
      });

      test('an empty value is a value', async () => {
        await store.put(control, new Uint8Array(), ABSENT);
        expect((await store.get(control))?.bytes.length).toBe(0);
      });

      test('another view sees every put', async () => {
        const other = await opened.reopen();
        const put = await store.put(control, bytesOf('one'), ANY);
        expect((await other.get(control))?.version).toBe(put.version);
        await other.put(control, bytesOf('two'), { kind: 'version', version: put.version });
        const seen = async (): Promise<boolean> => textOf((await store.get(control))?.bytes) === 'two';
        const isSeen = opened.isWatched
          ? await vi.waitUntil(seen, { timeout: WAKE_MILLISECONDS, interval: 5 })
          : await seen();
        expect(isSeen).toBe(true);
      });

      test.each(Object.entries(MOST_BYTES))('%s: at most %d bytes', async (kind, most) => {
        const key = keys.find((key) => key.kind === kind)!;
        await expect(store.put(key, new Uint8Array(most + 1), ANY)).rejects.toMatchObject({
          code: 'store-limit',
        });
        expect(await store.get(key)).toBeUndefined();
        await store.put(key, new Uint8Array(most), ANY);
        expect((await store.get(key))?.bytes.length).toBe(most);
      });
    });

    describe('expectations', () => {
      const conflict = { code: 'store-conflict' };

      test('absent: only when there is nothing', async () => {
        await store.put(control, bytesOf('one'), ABSENT);
        await expect(store.put(control, bytesOf('two'), ABSENT)).rejects.toMatchObject(conflict);
        await expect(store.put(control, bytesOf('one'), ABSENT)).rejects.toMatchObject(conflict);
        expect(textOf((await store.get(control))?.bytes)).toBe('one');
      });

      test('version: only on what was read', async () => {
        const one = await store.put(control, bytesOf('one'), ANY);
        const two = await store.put(control, bytesOf('two'), { kind: 'version', version: one.version });
        expect(two.version).not.toBe(one.version);
        const stale = store.put(control, bytesOf('three'), { kind: 'version', version: one.version });
        await expect(stale).rejects.toMatchObject(conflict);
        await store.remove(control);
        const gone = store.put(control, bytesOf('three'), { kind: 'version', version: two.version });
        await expect(gone).rejects.toMatchObject(conflict);
        expect(await store.get(control)).toBeUndefined();
      });

      test('the same bytes keep their version', async () => {
        const one = await store.put(control, bytesOf('one'), ANY);
        const again = await store.put(control, bytesOf('one'), { kind: 'version', version: one.version });
        expect(again.version).toBe(one.version);
        expect((await store.put(control, bytesOf('one'), ANY)).version).toBe(one.version);
      });

      test('versions differ through many quick changes of one size', async () => {
        const versions = new Set<string>();
        for (let round = 0; round < 64; round += 1) {
          versions.add((await store.put(control, bytesOf(String(1000 + round)), ANY)).version);
        }
        expect(versions.size).toBe(64);
      });

      test('objects never change', async () => {
        const key = objectOf(east, 'blue', 'a');
        const first = await store.put(key, bytesOf('one'), ANY);
        for (const expected of [ANY, ABSENT, { kind: 'version', version: 'other' }] as const) {
          expect((await store.put(key, bytesOf('one'), expected)).version).toBe(first.version);
        }
        const changed = store.put(key, bytesOf('two'), { kind: 'version', version: first.version });
        await expect(changed).rejects.toMatchObject(conflict);
        expect(textOf((await store.get(key))?.bytes)).toBe('one');
      });

      test('50 concurrent writers lose no update', async () => {
        const views = await Promise.all(Array.from({ length: 5 }, () => opened.reopen()));
        const writers = Array.from({ length: 50 }, (_, index) =>
          increment(views[index % views.length]!, control),
        );
        await Promise.all(writers);
        expect(textOf((await store.get(control))?.bytes)).toBe('50');
      });
    });

    describe('listings', () => {
      test('an empty store', async () => {
        expect(await store.clusters()).toEqual([]);
        expect(await store.objects(east)).toEqual([]);
        expect(await store.reports('facts')).toEqual([]);
      });

      test('clusters: sorted, as long as they have anything', async () => {
        const some = [
          statusOf('d' as ClusterName),
          factsOf('c' as ClusterName),
          objectOf('b' as ClusterName, 'blue', 'a'),
        ];
        const all = [...some, indexOf('a' as ClusterName)];
        for (const key of [...all, control]) await store.put(key, bytesOf('x'), ANY);
        expect(await store.clusters()).toEqual(['a', 'b', 'c', 'd']);
        for (const key of all) await store.remove(key);
        expect(await store.clusters()).toEqual([]);
      });

      test('objects: sorted by slice and digest, of one cluster', async () => {
        const names = [
          ['red', 'b'],
          ['blue-2', 'c'],
          ['blue', 'd'],
          ['blue', 'a'],
        ] as const;
        for (const [slice, digit] of names) await store.put(objectOf(east, slice, digit), bytesOf('x'), ANY);
        await store.put(objectOf(west, 'green', 'a'), bytesOf('x'), ANY);
        const listed = (await store.objects(east)).map(({ slice, digest12 }) => `${slice} ${digest12}`);
        expect(listed).toEqual([
          'blue aaaaaaaaaaaa',
          'blue dddddddddddd',
          'blue-2 cccccccccccc',
          'red bbbbbbbbbbbb',
        ]);
      });

      test('reports: of one kind, with the version that get tells', async () => {
        const wanted = [factsOf(east, 'node-1'), factsOf(east, 'node-2'), factsOf(west)];
        for (const key of wanted.toReversed()) await store.put(key, bytesOf('x'), ANY);
        await store.put(statusOf(east), bytesOf('x'), ANY);
        const reports = await store.reports('facts');
        expect(reports.map(({ key }) => key)).toEqual(wanted);
        for (const { key, version } of reports) expect((await store.get(key))?.version).toBe(version);
        await store.put(factsOf(west), bytesOf('y'), ANY);
        const changed = await store.reports('facts');
        expect(changed.map(({ version }, index) => version === reports[index]?.version)).toEqual([
          true,
          true,
          false,
        ]);
      });
    });

    describe('watch', () => {
      const stops: (() => void)[] = [];
      afterEach(() => {
        for (const stop of stops.splice(0)) stop();
      });

      const follow = async (scope: Parameters<Store['watch']>[0]): Promise<{ wakes: number }> => {
        const seen = { wakes: 0 };
        stops.push(
          await store.watch(scope, () => {
            seen.wakes += 1;
          }),
        );
        expect(seen.wakes).toBeGreaterThan(0);
        return seen;
      };

      /** Whether a change wakes in time. */
      const wakesFor = async (seen: { wakes: number }, change: () => Promise<unknown>): Promise<boolean> => {
        await quiet();
        const before = seen.wakes;
        await change();
        const woken = (): boolean => seen.wakes > before;
        return vi.waitUntil(woken, { timeout: WAKE_MILLISECONDS, interval: 5 });
      };

      /** How many wakes follow something that should cause none. */
      const countWakes = async (seen: { wakes: number }, act: () => Promise<unknown>): Promise<number> => {
        await quiet();
        const before = seen.wakes;
        await act();
        await quiet();
        return seen.wakes - before;
      };

      test('desired: create, replace and remove the index', { retry: 2 }, async () => {
        const seen = await follow({ kind: 'desired', cluster: east });
        expect(await wakesFor(seen, () => store.put(indexOf(east), bytesOf('one'), ANY))).toBe(true);
        expect(await wakesFor(seen, () => store.put(indexOf(east), bytesOf('two'), ANY))).toBe(true);
        expect(await wakesFor(seen, () => store.remove(indexOf(east)))).toBe(true);
      });

      test('reports: create, replace and remove facts, status and control', { retry: 2 }, async () => {
        const seen = await follow({ kind: 'reports' });
        for (const key of [factsOf(east), statusOf(west), control]) {
          expect(await wakesFor(seen, () => store.put(key, bytesOf('one'), ANY))).toBe(true);
          expect(await wakesFor(seen, () => store.put(key, bytesOf('two'), ANY))).toBe(true);
          expect(await wakesFor(seen, () => store.remove(key))).toBe(true);
        }
      });

      test('wakes for what another view does', { retry: 2 }, async () => {
        const seen = await follow({ kind: 'reports' });
        const other = await opened.reopen();
        expect(await wakesFor(seen, () => other.put(factsOf(east), bytesOf('one'), ANY))).toBe(true);
      });

      test('no wake without a change in scope', async () => {
        for (const key of [...keys, indexOf(west)]) await store.put(key, bytesOf('one'), ANY);
        const desired = await follow({ kind: 'desired', cluster: east });
        const reports = await follow({ kind: 'reports' });
        expect(await countWakes(desired, () => Promise.all(keys.map((key) => store.get(key))))).toBe(0);
        expect(await countWakes(desired, () => store.put(indexOf(east), bytesOf('one'), ANY))).toBe(0);
        expect(await countWakes(desired, () => store.put(indexOf(west), bytesOf('two'), ANY))).toBe(0);
        expect(
          await countWakes(desired, () => store.put(objectOf(east, 'red', 'b'), bytesOf('two'), ANY)),
        ).toBe(0);
        expect(await countWakes(desired, () => store.put(factsOf(east), bytesOf('two'), ANY))).toBe(0);
        expect(await countWakes(reports, () => store.put(statusOf(east), bytesOf('one'), ANY))).toBe(0);
        expect(await countWakes(reports, () => store.put(indexOf(east), bytesOf('two'), ANY))).toBe(0);
        expect(
          await countWakes(reports, () => store.put(objectOf(east, 'red', 'c'), bytesOf('two'), ANY)),
        ).toBe(0);
        expect(
          await countWakes(reports, () =>
            Promise.all([store.reports('facts'), store.clusters(), store.objects(east)]),
          ),
        ).toBe(0);
      });

      test('no wake after it was stopped', async () => {
        const seen = await follow({ kind: 'reports' });
        const stop = stops.pop();
        expect(
          await countWakes(seen, () => {
            stop?.();
            return store.put(factsOf(east), bytesOf('one'), ANY);
          }),
        ).toBe(0);
        stop?.();
      });
    });
  });
}

/** That something does not happen can only be told by waiting. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, QUIET_MILLISECONDS);
  });
}
