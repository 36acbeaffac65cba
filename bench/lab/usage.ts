import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** What a process and the programs it started have used. */
export interface Usage {
  /** Share of one core over the time it was watched. */
  readonly cpuShare: number;
  /** Of the process itself, in MiB. */
  readonly residentMebibytes: number;
  /** What the programs that run beside it keep for themselves and their part of what they share, in MiB. */
  readonly childrenMebibytes: number;
  readonly peakMebibytes: number;
}

const TICKS_PER_SECOND = 100;
/** Serves a tunnel and outlives whoever started it. */
const TUNNEL_PROGRAM = 'wireguard-go';

/** Watches a process for a while; programs that ended meanwhile count as well, those that serve tunnels do not. */
export async function watchUsage(pid: number, seconds: number): Promise<Usage> {
  const [before, started] = [ticksOf(pid), performance.now()];
  await delay(seconds * 1000);
  const [after, milliseconds] = [ticksOf(pid), performance.now() - started];
  return {
    cpuShare: (after - before) / TICKS_PER_SECOND / (milliseconds / 1000),
    residentMebibytes: mebibytesIn(pid, 'status', 'VmRSS'),
    childrenMebibytes: descendantsOf(pid)
      .map((child) => mebibytesIn(child, 'smaps_rollup', 'Pss'))
      .reduce((sum, size) => sum + size, 0),
    peakMebibytes: mebibytesIn(pid, 'status', 'VmHWM'),
  };
}

/** Processor time that a process and the programs it started have used until now. */
export function cpuSeconds(pid: number): number {
  return ticksOf(pid) / TICKS_PER_SECOND;
}

/** Of the process itself: now, and at most so far. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } {
  return { now: mebibytesIn(pid, 'status', 'VmRSS'), peak: mebibytesIn(pid, 'status', 'VmHWM') };
}

/** Own time and that of ended children, which the kernel adds to their parent, and of those that still run. */
function ticksOf(pid: number): number {
  return [pid, ...descendantsOf(pid)].map(ownTicks).reduce((sum, ticks) => sum + ticks, 0);
}

/** proc(5): utime, stime, cutime and cstime are fields 14 to 17; the name in field 2 may contain spaces. */
function ownTicks(pid: number): number {
  const text = readOr(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

function descendantsOf(pid: number): readonly number[] {
  const threads = listOr(`/proc/${pid}/task`);
  const children = threads
    .flatMap((thread) => readOr(`/proc/${pid}/task/${thread}/children`).split(' '))
    .filter((text) => text !== '' && readOr(`/proc/${text}/comm`).trim() !== TUNNEL_PROGRAM)
    .map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function mebibytesIn(pid: number, file: string, field: string): number {
  const [, kibibytes = '0'] =
    new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readOr(`/proc/${pid}/${file}`)) ?? [];
  return Number(kibibytes) / 1024;
}

/** Empty when the process has gone. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function listOr(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
