import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openNotifier } from '../../../src/cli/notify.ts';
import type { FleetEvent, Notifier } from '../../../src/notify/port.ts';
import { FakeLog, FakeMetrics } from '../../fakes/telemetry.ts';
import { COMMIT, event } from '../../unit/notify/events.ts';
import { quickClock, until } from './receiver.ts';

/** Stands where a secret stands. */
export const CANARY = 'canary-3e9f10';
export const refused: FleetEvent = event('CommitRefused', { commit: COMMIT });
export const failed: FleetEvent = event('ClusterFailed', { subject: 'Cluster/fra', reason: 'Degraded' });

export interface Lab {
  readonly notifier: Notifier;
  readonly log: FakeLog;
  readonly counts: ReadonlyMap<string, number>;
  readonly folder: string;
  /** Resolves when so many messages are settled, one way or the other. */
  readonly settled: (messages: number) => Promise<void>;
  /** Writes a file into the folder. */
  readonly write: (name: string, text: string) => Promise<string>;
}

/** A notifier with this file of receivers; it is closed with the test. */
export async function labOf(receivers: (write: Lab['write']) => Promise<object>): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'fstest-notify-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const notifyFile = await write('receivers.json', JSON.stringify(await receivers(write)));
  const log = new FakeLog();
  const metrics = new FakeMetrics();
  const source = 'https://git.example.com/net/prod.git';
  const notifier = await openNotifier({ source, notifyFile }, { log, metrics, clock: quickClock });
  onTestFinished(() => notifier.close());
  const { counts } = metrics;
  const settled = (messages: number): Promise<void> =>
    until(() => [...counts.values()].reduce((sum, count) => sum + count, 0) >= messages);
  return { notifier, log, counts, folder, settled, write };
}

export function slackAt(url: string, more: object = {}): object {
  return { name: 'ops', type: 'slack', url, ...more };
}
