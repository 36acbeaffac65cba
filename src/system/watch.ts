import { watch as watchFiles } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { assertNever } from '../model/errors.ts';
import type { Runner } from '../process/port.ts';
import type { WorkloadPlace } from '../steps/router.ts';
import { NETNS_DIRECTORY, whileWeLive, withinWhileWeLive } from './commands.ts';
import { keepMonitor, type Monitor } from './monitor.ts';
import { listDirectory } from './namespaces.ts';
import { createNetnsNumbers, type NetnsNumbers } from './netns-numbers.ts';
import { parseEvent } from './parse-monitor.ts';
import type { Watching } from './port.ts';
import { createWakeup } from './wakeup.ts';

/** Where the workloads of each slice router live, as far as it was observed. */
export type WorkloadPlaces = ReadonlyMap<string, readonly WorkloadPlace[]>;

export interface KernelWatching extends Watching {
  /** Takes our monitor out of a namespace, which it would keep alive. */
  leave(netns: string): Promise<void>;
  /** Since when nothing can have changed in its firewall; undefined when nobody watches it. By `performance.now()`. */
  quietSince(netns: string): number | undefined;
}

type Note = (netns: string | undefined) => void;

/** Every namespace that has a number here tells one program; one line for each event. */
const MONITOR = ['ip', '-o', 'monitor', 'all-nsid', 'label', 'link', 'address', 'route', 'neigh', 'nsid'];
const COALESCE_MILLISECONDS = 20;

/** One `ip monitor` for the host, one `nft monitor` for each followed router, and the directory of namespace names. */
export async function watchKernel(
  runner: Runner,
  places: WorkloadPlaces,
  wake: (netns: string | undefined) => void,
): Promise<KernelWatching> {
  const wakeup = createWakeup(wake, COALESCE_MILLISECONDS);
  const note: Note = (netns) => wakeup.note(netns);
  const numbers = createNetnsNumbers(runner);
  const firewalls = createFirewallMonitors(runner, note);
  await mkdir(NETNS_DIRECTORY, { recursive: true });
  await numbers.refresh();
  const events = watchEvents(runner, numbers, {
    note,
    concerned: (where) => concernedBy(where, numbers, firewalls.followed(), places),
  });
  const names = watchFiles(NETNS_DIRECTORY, (_event, name) => {
    void numbers.refresh();
    if (name !== null && firewalls.followed().includes(name)) {
      note(name);
      void firewalls.restart(name);
    }
  });
  names.on('error', () => note(undefined));
  return {
    follow: (netns) => {
      firewalls.follow(netns);
      void numbers.require([...netns, ...netns.flatMap((name) => namedPlaces(places.get(name)))]);
    },
    leave: (netns) => firewalls.leave(netns),
    quietSince: (netns) => firewalls.quietSince(netns),
    stop: async () => {
      wakeup.stop();
      names.close();
      await Promise.all([events.stop(), firewalls.stop()]);
    },
  };
}

interface EventSink {
  readonly note: Note;
  readonly concerned: (where: number | 'host') => readonly string[];
}

function watchEvents(runner: Runner, numbers: NetnsNumbers, { note, concerned }: EventSink): Monitor {
  return keepMonitor(runner, whileWeLive(...MONITOR), {
    line: (text) => {
      const event = parseEvent(text);
      if (event?.kind === 'numbers') void numbers.refresh();
      if (event?.kind === 'changed') for (const netns of concerned(event.netns)) note(netns);
    },
    lost: () => note(undefined),
  });
}

/** The followed routers that an event is about: the router itself, or those with a workload where it happened. */
function concernedBy(
  where: number | 'host',
  numbers: NetnsNumbers,
  followed: readonly string[],
  places: WorkloadPlaces,
): readonly string[] {
  const name = where === 'host' ? undefined : numbers.nameOf(where);
  if (name !== undefined && followed.includes(name)) return [name];
  return followed.filter((netns) => (places.get(netns) ?? []).some((place) => isThere(place, where, name)));
}

/** The namespace of a process has no name, so one without a name could be any of them. */
function isThere(place: WorkloadPlace, where: number | 'host', name: string | undefined): boolean {
  switch (place.kind) {
    case 'host':
      return where === 'host';
    case 'netns':
      return place.name === name;
    case 'process':
      return where !== 'host' && name === undefined;
    default:
      return assertNever(place);
  }
}

function namedPlaces(places: readonly WorkloadPlace[] | undefined): readonly string[] {
  return (places ?? []).flatMap((place) => (place.kind === 'netns' ? [place.name] : []));
}

interface FirewallMonitors {
  followed(): readonly string[];
  follow(netns: readonly string[]): void;
  /** For a name that now means another namespace, or none. */
  restart(netns: string): Promise<void>;
  leave(netns: string): Promise<void>;
  quietSince(netns: string): number | undefined;
  stop(): Promise<void>;
}

interface FirewallMonitor {
  readonly monitor: Monitor;
  changedAt: number;
}

/** Milliseconds after its start in which `nft monitor` may not have subscribed yet. */
const SUBSCRIBING = 5000;

function createFirewallMonitors(runner: Runner, note: Note): FirewallMonitors {
  let followed: readonly string[] = [];
  const monitors = new Map<string, FirewallMonitor>();
  const start = (netns: string): void => {
    const wake = (): void => {
      watched.changedAt = performance.now();
      note(netns);
    };
    const monitor = keepMonitor(runner, withinWhileWeLive(netns, 'nft', 'monitor'), {
      line: wake,
      lost: wake,
    });
    const watched: FirewallMonitor = { monitor, changedAt: 0 };
    monitors.set(netns, watched);
  };
  const leave = async (netns: string): Promise<void> => {
    const watched = monitors.get(netns);
    monitors.delete(netns);
    await watched?.monitor.stop();
  };
  return {
    followed: () => followed,
    follow: (netns) => {
      followed = netns;
      for (const name of monitors.keys()) if (!netns.includes(name)) void leave(name);
      for (const name of netns) if (!monitors.has(name)) start(name);
    },
    restart: async (netns) => {
      await leave(netns);
      const names = await listDirectory();
      if (names.includes(netns) && followed.includes(netns) && !monitors.has(netns)) start(netns);
    },
    leave,
    quietSince: (netns) => {
      const watched = monitors.get(netns);
      const alive = watched?.monitor.aliveSince();
      return watched === undefined || alive === undefined
        ? undefined
        : Math.max(alive + SUBSCRIBING, watched.changedAt);
    },
    stop: async () => {
      followed = [];
      await Promise.all([...monitors.keys()].map(leave));
    },
  };
}
