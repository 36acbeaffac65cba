import { readdir, readFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { kill } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

/** Serves a userspace tunnel; the device is its last argument. */
export const TUNNEL_PROGRAM = 'wireguard-go';

const SOCKETS = '/var/run/wireguard';
const POLL_MILLISECONDS = 5;

/** The process that serves `device`, found by its command line. */
export async function findTunnelProcess(device: string): Promise<number | undefined> {
  const entries = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry));
  const matches = await Promise.all(entries.map(async (entry) => servesTunnel(Number(entry), device)));
  const found = entries[matches.indexOf(true)];
  return found === undefined ? undefined : Number(found);
}

export async function servesTunnel(pid: number, device: string): Promise<boolean> {
  const argv = (await commandLine(pid)).split('\0').filter((word) => word !== '');
  const program = argv[0]?.split('/').at(-1) ?? '';
  return program === TUNNEL_PROGRAM && argv.at(-1) === device;
}

/** False also for a process that has ended and was not waited for: it has no command line any more. */
export async function isRunning(pid: number): Promise<boolean> {
  return (await commandLine(pid)) !== '';
}

/** Answers the resident bytes of a device's process, and remembers which that is. */
export function createMemoryReader(): (device: string) => Promise<number | undefined> {
  const known = new Map<string, number>();
  return async (device) => {
    const remembered = known.get(device);
    const isValid = remembered !== undefined && (await servesTunnel(remembered, device));
    const pid = isValid ? remembered : await findTunnelProcess(device);
    if (pid === undefined) known.delete(device);
    else known.set(device, pid);
    return pid === undefined ? undefined : residentBytes(pid);
  };
}

async function residentBytes(pid: number): Promise<number | undefined> {
  const status = await readOrNothing(`/proc/${pid}/status`);
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/**
 * True when a process answers on the device's control socket. One that nobody listens on hinders nobody and is removed
 * by `wg`; one that somebody listens on must never be: the process ends when it is.
 */
export function isServed(device: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(`${SOCKETS}/${device}.sock`);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** True once the process answers; false when it has ended before, or the time is over. */
export async function waitForServer(device: string, pid: number, milliseconds: number): Promise<boolean> {
  await until(async () => (await isServed(device)) || !(await isRunning(pid)), milliseconds);
  return isServed(device);
}

/** Waits for the process to end by itself, and ends it when it does not. */
export async function endTunnelProcess(
  pid: number,
  device: string,
  graceMilliseconds: number,
): Promise<void> {
  const gone = async (): Promise<boolean> => !(await servesTunnel(pid, device));
  if (await until(gone, graceMilliseconds)) return;
  signal(pid, 'SIGTERM');
  if (await until(gone, 2000)) return;
  signal(pid, 'SIGKILL');
  await until(gone, 2000);
}

async function until(condition: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited <= milliseconds; waited += POLL_MILLISECONDS) {
    if (await condition()) return true;
    await pause(POLL_MILLISECONDS);
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    kill(pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}

async function commandLine(pid: number): Promise<string> {
  return readOrNothing(`/proc/${pid}/cmdline`);
}

async function readOrNothing(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
