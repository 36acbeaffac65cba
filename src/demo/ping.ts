import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LabProcess } from '../lab/port.ts';
import type { DemoFleet } from './fleet.ts';
import type { Placed } from './stage.ts';
import { eventually } from './wait.ts';

/** A ping that runs beside a step and tells afterwards what was lost. */
export interface RunningPing {
  /** The first answer to a packet that was sent at `since` (milliseconds since 1970) or later. */
  answerSince(since: number, timeout?: number): Promise<Answer>;
  /** Waits until a packet sent from now on is answered, or two seconds, and ends the ping. */
  stop(now: number): Promise<PingResult>;
}

export interface Answer {
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rttMilliseconds: number;
}

export interface PingResult {
  readonly sent: number;
  readonly received: number;
  readonly lost: number;
  readonly rttMilliseconds: number;
}

/** Seconds between two packets. */
const INTERVAL = '0.02';
const ANSWER = /^\[(\d+\.\d+)\] \d+ bytes from .*icmp_seq=(\d+) .*time=([\d.]+) ms/gm;
const PATIENCE = 2000;
let started = 0;

/** Starts a ping inside a workload. */
export async function startPing(fleet: DemoFleet, from: Placed, address: string): Promise<RunningPing> {
  started += 1;
  const output = join(fleet.options.directory, 'logs', `ping-${started}.log`);
  const program = ['ping', '-D', '-n', '-i', INTERVAL, address];
  const ping = await from.host.host.start(['ip', 'netns', 'exec', from.name, ...program], { output });
  const answers = async (): Promise<readonly Answer[]> => parseAnswers(await readText(output));
  const answerSince = (since: number, timeout: number = 20_000): Promise<Answer> =>
    eventually(`${address} to answer ${from.name}`, timeout, async () =>
      (await answers()).find(({ at, rttMilliseconds }) => at - rttMilliseconds >= since),
    );
  return {
    answerSince,
    async stop(now) {
      const last = await answerSince(now, PATIENCE).catch(() => undefined);
      await end(ping);
      return summarize(await readText(output), last);
    },
  };
}

async function end(ping: LabProcess): Promise<void> {
  ping.kill('SIGINT');
  await ping.ended;
}

/** Packets after the last awaited answer may still have been under way. */
function summarize(text: string, last: Answer | undefined): PingResult {
  const [, transmitted] = /(\d+) packets transmitted/.exec(text) ?? [];
  const sent = last?.sequence ?? Number(transmitted ?? 0);
  const counted = parseAnswers(text).filter(({ sequence }) => sequence <= sent);
  const received = new Set(counted.map(({ sequence }) => sequence)).size;
  return { sent, received, lost: sent - received, rttMilliseconds: median(counted) };
}

function parseAnswers(text: string): readonly Answer[] {
  return [...text.matchAll(ANSWER)].map(([, seconds, sequence, rtt]) => ({
    sequence: Number(sequence),
    at: Number(seconds) * 1000,
    rttMilliseconds: Number(rtt),
  }));
}

function median(answers: readonly Answer[]): number {
  const sorted = answers.map(({ rttMilliseconds }) => rttMilliseconds).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

export interface Probe {
  readonly sent: number;
  readonly received: number;
  /** Of the way there and back. */
  readonly rttMilliseconds?: number;
}

const COUNT = 3;
/** ping exits with 1 when there was no answer; what it prints matters all the same. */
const WHATEVER_COMES = ['sh', '-c', '"$@" || true', 'sh'];

/** Three packets to an address or name. */
export async function pingOnce(from: Placed, target: string, family?: 4 | 6): Promise<Probe> {
  const which = family === undefined ? [] : [`-${family}`];
  const ping = ['ping', ...which, '-c', `${COUNT}`, '-i', '0.1', '-W', '1', target];
  const { stdout } = await from.host.inWorkload(from.name, [...WHATEVER_COMES, ...ping]);
  const [, received] = /, (\d+) received/.exec(stdout) ?? [];
  const [, rtt] = /= [\d.]+\/([\d.]+)\//.exec(stdout) ?? [];
  return {
    sent: COUNT,
    received: Number(received ?? 0),
    ...(rtt === undefined ? {} : { rttMilliseconds: Number(rtt) }),
  };
}

export function describeProbe({ sent, received, rttMilliseconds }: Probe): string {
  const time = rttMilliseconds === undefined ? '' : `, ${rttMilliseconds} ms there and back`;
  return `${received} of ${sent} answered${time}`;
}
