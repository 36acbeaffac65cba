import type { DemoFleet } from './fleet.ts';
import type { LogLine } from './log.ts';
import { eventually } from './wait.ts';

/** When a line of a log was written, in milliseconds since 1970. */
export function timeOf(line: LogLine): number {
  return Date.parse(String(line['time']));
}

/** Waits for the hub to write a cluster's index for a commit; resolves with the line that says so. */
export function publication(fleet: DemoFleet, cluster: string, since: number): Promise<LogLine> {
  return eventually(`the hub to publish for ${cluster}`, 20_000, async () =>
    (await fleet.hub.log()).find(
      (line) => line['msg'] === 'published' && line['cluster'] === cluster && timeOf(line) >= since,
    ),
  );
}

/** Waits for an agent to change something in a slice since then; resolves with its first line about it. */
export function application(
  fleet: DemoFleet,
  { cluster, slice, since }: { readonly cluster: string; readonly slice: string; readonly since: number },
): Promise<LogLine> {
  return eventually(`the agent of ${cluster} to apply slice ${slice}`, 20_000, async () =>
    (await fleet.hosts.get(cluster)?.agentLog())?.find(
      (line) =>
        (line['msg'] === 'applied' || line['msg'] === 'repaired') &&
        line['slice'] === slice &&
        timeOf(line) >= since,
    ),
  );
}
