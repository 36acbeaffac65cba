import { readFileSync } from 'node:fs';
import { kill } from 'node:process';
import { setTimeout } from 'node:timers/promises';

/** A process for all time: ids are used again, but never with the same start. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks since boot. */
  readonly startTime: number;
}

const POLL = 3;

/** The process that has this id now; undefined when there is none, or only what waits to be reaped. */
export function identify(pid: number | 'self'): ProcessIdentity | undefined {
  const stat = readOr('', `/proc/${pid}/stat`);
  // The second field is a name in parentheses and may itself hold anything; the third is the state.
  const [state = 'X', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if ('ZX'.includes(state)) return undefined;
  return { pid: Number.parseInt(stat, 10), startTime: Number(fields[18]) };
}

export function isRunning(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startTime === identity.startTime;
}

/** Process ids of the children of a process. */
export function childrenOf(pid: number): readonly number[] {
  return readOr('', `/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

/** Signals the process if it is still the same one. */
export function signal(identity: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isRunning(identity)) return;
  try {
    kill(identity.pid, name);
  } catch {
    // It went just now.
  }
}

/** Kills processes and waits until they have gone. */
export async function killAll(identities: readonly ProcessIdentity[]): Promise<void> {
  for (const identity of identities) signal(identity, 'SIGKILL');
  await until(() => !identities.some(isRunning));
}

/** Waits until `condition` gives something true, or for `limit` milliseconds. Returns what it gave last. */
export async function until<T>(condition: () => T, limit = 10_000): Promise<T> {
  for (let waited = 0; waited < limit; waited += POLL) {
    const value = condition();
    if (value) return value;
    await setTimeout(POLL);
  }
  return condition();
}

export function readOr(otherwise: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
