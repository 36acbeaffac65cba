/** What a store tells while somebody watches it: from what it knows, and only as long as it knows. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WatchScope } from '../../../src/store/port.ts';
import {
  ABSENT,
  ANY,
  bytesOf,
  control,
  east,
  factsOf,
  indexOf,
  objectOf,
  statusOf,
  textOf,
  west,
} from '../store/samples.ts';
import { refuse } from './stand-in.ts';
import { openWatchLab, type WatchLab } from './watch-lab.ts';

const reports: WatchScope = { kind: 'reports' };
const PATIENT = 60_000;

let lab: WatchLab;

beforeEach(async () => {
  lab = await openWatchLab(PATIENT);
  await lab.other.put(indexOf(east), bytesOf('first'), ABSENT);
});
afterEach(() => lab.close());

describe('listings of who watches', () => {
  test('a hub at rest asks nothing', async () => {
    await lab.other.put(control, bytesOf('x'), ANY);
    await lab.other.put(objectOf(east, 'blue', 'a'), bytesOf('x'), ANY);
    await lab.other.put(statusOf(west), bytesOf('x'), ANY);
    await lab.follow(reports);
    const look = async (): Promise<unknown> => [
      await lab.store.clusters(),
      await lab.store.objects(east),
      await lab.store.reports('status'),
      await lab.store.get(indexOf(east)),
      await lab.store.get(control),
    ];
    const before = await look();
    lab.server.asked.length = 0;
    expect(await look()).toEqual(before);
    expect(lab.server.asked).toEqual([]);
    expect(before).toMatchObject([['east', 'west'], [{ slice: 'blue' }], [{ key: statusOf(west) }], {}, {}]);
  });

  test('own writes and removals are there before the watch tells them', async () => {
    await lab.follow(reports);
    await lab.store.clusters();
    lab.server.isMute = true;
    await lab.store.put(factsOf(west), bytesOf('x'), ANY);
    await lab.store.put(objectOf(west, 'blue', 'a'), bytesOf('x'), ANY);
    expect(await lab.store.clusters()).toEqual(['east', 'west']);
    expect(await lab.store.reports('facts')).toHaveLength(1);
    await lab.store.remove(factsOf(west));
    expect(await lab.store.reports('facts')).toEqual([]);
    await lab.store.remove(objectOf(west, 'blue', 'a'));
    await lab.store.remove(indexOf(east));
    expect(await lab.store.clusters()).toEqual([]);
  });

  test('what somebody else wrote is read, not remembered', async () => {
    await lab.follow(reports);
    await lab.store.put(control, bytesOf('one'), ANY);
    await lab.store.get(control);
    await lab.other.put(control, bytesOf('two'), ANY);
    const isRead = async (): Promise<boolean> => textOf((await lab.store.get(control))?.bytes) === 'two';
    expect(await vi.waitUntil(isRead, { timeout: 2000 })).toBe(true);
  });

  test('while a watch is broken the server is asked', async () => {
    await lab.follow(reports);
    await lab.watched();
    await lab.store.put(control, bytesOf('one'), ANY);
    lab.server.fault = (asked, response) => {
      if (!asked.query.has('watch')) return false;
      refuse(response, 403, 'Forbidden');
      return true;
    };
    lab.server.asked.length = 0;
    lab.server.cutWatches();
    await vi.waitUntil(() => lab.server.asked.some(({ query }) => query.has('watch')), { timeout: 5000 });
    await lab.other.put(control, bytesOf('two'), ANY);
    await lab.other.put(factsOf(east), bytesOf('x'), ANY);
    expect(textOf((await lab.store.get(control))?.bytes)).toBe('two');
    expect(await lab.store.reports('facts')).toHaveLength(1);
  });

  test('page by page, also when a page is gone before it is asked for', async () => {
    const names = Array.from({ length: 1200 }, (_, index) => `node-${index}`);
    for (const name of names) {
      const labels = {
        'app.kubernetes.io/managed-by': 'fleetslice',
        'fleetslice.io/store': 'fleetslice',
        'fleetslice.io/kind': 'facts',
        'fleetslice.io/cluster': 'east',
      };
      const metadata = { name: `facts-${name}`, namespace: 'fleetslice-east', labels };
      lab.server.change(`configmaps/fleetslice-east/facts-${name}`, () => ({
        resource: 'configmaps',
        metadata,
      }));
    }
    let left = 1;
    lab.server.fault = (asked, response) => {
      if (!asked.query.has('continue') || left === 0) return false;
      left -= 1;
      refuse(response, 410, 'Expired');
      return true;
    };
    await lab.follow(reports);
    expect(await lab.store.reports('facts')).toHaveLength(1200);
    expect(left).toBe(0);
  });

  test('nobody reports for another cluster, or under a foreign name', async () => {
    const foreign = (name: string, cluster: string): void => {
      const labels = {
        'app.kubernetes.io/managed-by': 'fleetslice',
        'fleetslice.io/store': 'fleetslice',
        'fleetslice.io/kind': 'facts',
        'fleetslice.io/cluster': cluster,
      };
      const metadata = { name, namespace: 'fleetslice-east', labels };
      lab.server.change(`configmaps/fleetslice-east/${name}`, () => ({ resource: 'configmaps', metadata }));
    };
    foreign('facts-node-1', 'west');
    foreign('facts-UPPER', 'east');
    foreign('other-node-1', 'east');
    foreign('facts-', 'east');
    foreign('facts-node-2', '../east');
    expect(await lab.store.reports('facts')).toEqual([]);
    expect(await lab.store.clusters()).toEqual(['east']);
    await lab.follow(reports);
    expect(await lab.store.reports('facts')).toEqual([]);
  });
});
