import type { Socket } from 'node:dgram';
import type { SliceName } from '../model/ids.ts';
import { PROBE_PORT } from '../steps/firewall.ts';
import type { Clock } from '../loop/loop.ts';

/** Every link carries one datagram each way in this time (milliseconds); it is probe and answer at once. */
export const PROBE_INTERVAL = 250;
/** Two probes missing, and a little for the timer's jitter. */
const SILENCE = 2 * PROBE_INTERVAL + 50;
/** Probes that loss is counted over. */
const WINDOW = 40;
const MOST_BYTES = 512;

export interface ProbeTarget {
  readonly cluster: string;
  readonly gateway: string;
  readonly address: string;
}

export interface ProbeSample extends ProbeTarget {
  readonly up: boolean;
  readonly rttMilliseconds?: number;
  readonly lossRatio?: number;
}

/** The probes of all slices of this host. A datagram between link addresses is authentic: no one else can send it. */
export interface Probes {
  /** Probes these targets from now on through this socket, bound to our link address of the slice. */
  follow(slice: SliceName, socket: Socket, targets: readonly ProbeTarget[]): void;
  drop(slice: SliceName): void;
  samples(slice: SliceName): readonly ProbeSample[];
  /** Sends one probe on every link and tells what changed since the last tick. */
  tick(): ProbeChange;
}

export interface ProbeChange {
  /** Slices with a link that was up and has fallen silent. */
  readonly silent: readonly SliceName[];
  /** Some link went up or down. */
  readonly isChanged: boolean;
}

interface Link {
  readonly target: ProbeTarget;
  sent: number;
  heardAt: number;
  /** What the other side needs to measure: its last probe, and when it came. */
  last?: { readonly sequence: number; readonly time: number; readonly at: number };
  received: number[];
  rtt?: number;
  wasUp: boolean;
}

interface Group {
  readonly socket: Socket;
  readonly links: Map<string, Link>;
}

/** `s` sequence, `t` its sender's time; `e` the sequence last heard, `u` the time it carried, `h` how long it was held. */
interface ProbeMessage {
  readonly s: number;
  readonly t: number;
  readonly e?: number;
  readonly u?: number;
  readonly h?: number;
}

export function createProbes(clock: Clock): Probes {
  const groups = new Map<SliceName, Group>();
  const now = (): number => clock.monotonic();
  return {
    follow(slice, socket, targets) {
      const before = groups.get(slice);
      const group = before?.socket === socket ? before : open(socket, now);
      groups.set(slice, group);
      keepTargets(group, targets);
    },
    drop: (slice) => void groups.delete(slice),
    samples: (slice) => [...(groups.get(slice)?.links.values() ?? [])].map((link) => sampleOf(link, now())),
    tick() {
      const changes = [...groups].map(([slice, group]) => ({ slice, ...tickGroup(group, now()) }));
      return {
        silent: changes.filter(({ isSilent }) => isSilent).map(({ slice }) => slice),
        isChanged: changes.some(({ isChanged }) => isChanged),
      };
    },
  };
}

function open(socket: Socket, now: () => number): Group {
  const group: Group = { socket, links: new Map() };
  socket.on('error', () => undefined);
  socket.on('message', (message: Buffer, from: { address: string; port: number }) => {
    const link = from.port === PROBE_PORT ? group.links.get(from.address) : undefined;
    if (link !== undefined && message.length <= MOST_BYTES) hear(link, message, now());
  });
  return group;
}

function keepTargets(group: Group, targets: readonly ProbeTarget[]): void {
  const wanted = new Map(targets.map((target) => [target.address, target]));
  for (const address of group.links.keys()) {
    if (!wanted.has(address)) group.links.delete(address);
  }
  for (const [address, target] of wanted) {
    const known = group.links.get(address);
    if (known?.target.gateway === target.gateway) continue;
    group.links.set(address, {
      target,
      sent: 0,
      heardAt: Number.NEGATIVE_INFINITY,
      received: [],
      wasUp: false,
    });
  }
}

function tickGroup(group: Group, now: number): { readonly isSilent: boolean; readonly isChanged: boolean } {
  let isSilent = false;
  let isChanged = false;
  for (const [address, link] of group.links) {
    send(group.socket, address, link, now);
    const up = isUp(link, now);
    if (up === link.wasUp) continue;
    isChanged = true;
    isSilent ||= !up;
    link.wasUp = up;
  }
  return { isSilent, isChanged };
}

function send(socket: Socket, address: string, link: Link, now: number): void {
  link.sent += 1;
  const echo =
    link.last === undefined ? {} : { e: link.last.sequence, u: link.last.time, h: now - link.last.at };
  const message: ProbeMessage = { s: link.sent, t: now, ...echo };
  // A send that fails is a probe lost: the silence that follows is what counts, and a callback would cost a third more.
  socket.send(JSON.stringify(message), PROBE_PORT, address);
}

function hear(link: Link, bytes: Buffer, now: number): void {
  const message = parseProbe(bytes);
  if (message === undefined) return;
  link.heardAt = now;
  link.last = { sequence: message.s, time: message.t, at: now };
  link.received = [
    ...link.received.filter((sequence) => sequence > message.s - WINDOW && sequence < message.s),
    message.s,
  ];
  if (message.u !== undefined && message.h !== undefined) link.rtt = Math.max(0, now - message.u - message.h);
}

function parseProbe(bytes: Buffer): ProbeMessage | undefined {
  try {
    const value = JSON.parse(bytes.toString('utf8')) as Record<string, unknown> | null;
    if (!isNumber(value?.['s']) || !isNumber(value['t'])) return undefined;
    const echo = isNumber(value['u']) && isNumber(value['h']) ? { u: value['u'], h: value['h'] } : {};
    return { s: value['s'], t: value['t'], ...echo };
  } catch {
    return undefined;
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isUp(link: Link, now: number): boolean {
  return now - link.heardAt <= SILENCE;
}

function sampleOf(link: Link, now: number): ProbeSample {
  const first = link.received[0];
  const newest = link.last?.sequence;
  const loss =
    first === undefined || newest === undefined
      ? {}
      : { lossRatio: 1 - link.received.length / (newest - first + 1) };
  return {
    ...link.target,
    up: isUp(link, now),
    ...(link.rtt === undefined ? {} : { rttMilliseconds: link.rtt }),
    ...loss,
  };
}
