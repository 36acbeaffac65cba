/**
 * A mutex between processes that needs no cleaning up after a crash: a listening socket stands for its holder, and the
 * kernel closes it when the holder dies, however it dies. Whoever waits is connected and so wakes at once. It works
 * between containers and network namespaces of one host, not over a network file system.
 *
 * The folder of a mutex holds sockets named by numbers, and the highest number is the only one that counts: it is held
 * when somebody listens there. To take the mutex a process makes a listening socket under a name of its own, finds the
 * highest number n unheld, links its socket to n + 1, which only one can do, and looks again whether n + 1 is the
 * highest. No one ever removes the highest number, so a process that slept between those steps finds a higher one and
 * stands back; that is why releasing leaves the dead socket in place and removing a stale lock is never needed.
 */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, readdir, unlink } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Waiting } from '../model/errors.ts';
import { errnoOf, unlessAbsent } from './errno.ts';

/** Dead numbers kept below the highest, so that one read of the folder cannot miss them all. */
const KEPT_NUMBERS = 8;
/** Age at which the socket of a process that never got the mutex is litter. */
const LITTER_MILLISECONDS = 60_000;
const LITTER_AT_A_TIME = 4;
const MOST_ATTEMPTS = 5;
const BUSY_MILLISECONDS = 20;
/** How the kernel says that nobody listens, or does no longer. */
const GONE: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT']);
const NUMBER = /^\d+$/;

/** Ends the names of files that only the holder makes in the folder of the mutex; left over, they are swept. */
export const SCRATCH_SUFFIX = '.tmp';

/** Runs `work` alone. Throws Waiting('store-busy') when one other holds the mutex for `patience` milliseconds. */
export async function withMutex<T>(folder: string, patience: number, work: () => Promise<T>): Promise<T> {
  const release = await take(folder, patience);
  try {
    return await work();
  } finally {
    release();
  }
}

/** How to release. Starts again when somebody removes the folder meanwhile. */
async function take(folder: string, patience: number): Promise<() => void> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const directory = await unlessAbsent(open(folder, constants.O_RDONLY | constants.O_DIRECTORY));
    const release = directory && (await takeIn(directory, patience).finally(() => directory.close()));
    if (release) return release;
  }
  throw busy('the folder of the store is removed again and again');
}

/** How to release; undefined when the folder was removed meanwhile. */
async function takeIn(directory: FileHandle, patience: number): Promise<(() => void) | undefined> {
  // The path of a socket has at most 107 bytes: this one is short wherever the store lies.
  const folder = `/proc/self/fd/${directory.fd}`;
  const own = `.${randomBytes(8).toString('hex')}`;
  const { server, release } = createHolder();
  try {
    await listen(server, join(folder, own));
    const number = await claim(folder, own, patience);
    await sweep(folder, own, number);
    return release;
  } catch (thrown) {
    release();
    if (errnoOf(thrown) === 'ENOENT') return undefined;
    throw thrown;
  } finally {
    await unlessAbsent(unlink(join(folder, own)));
  }
}

async function claim(folder: string, own: string, patience: number): Promise<number> {
  for (;;) {
    const highest = await highestNumber(folder);
    if (highest > 0) await untilUnheld(join(folder, String(highest)), patience);
    if (await claimNumber(folder, own, highest + 1)) return highest + 1;
  }
}

async function claimNumber(folder: string, own: string, number: number): Promise<boolean> {
  try {
    await link(join(folder, own), join(folder, String(number)));
  } catch (thrown) {
    if (errnoOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
  if ((await highestNumber(folder)) === number) return true;
  await unlessAbsent(unlink(join(folder, String(number))));
  return false;
}

async function highestNumber(folder: string): Promise<number> {
  const names = await readdir(folder);
  return Math.max(0, ...names.filter((name) => NUMBER.test(name)).map(Number));
}

/** Resolves when nobody listens on the socket any more. */
async function untilUnheld(path: string, patience: number): Promise<void> {
  while (await waitForEnd(path, patience)) await delay(BUSY_MILLISECONDS);
}

/** Connects and stays until the holder has gone; true when too many wait already to connect. */
function waitForEnd(path: string, patience: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.setTimeout(patience, () =>
      socket.destroy(busy(`another writer has held the store for ${patience} ms`)),
    );
    let failure: Error | undefined;
    socket.on('error', (error) => {
      failure = error;
    });
    socket.on('close', () => {
      const errno = errnoOf(failure) ?? '';
      if (!failure || GONE.has(errno) || errno === 'EAGAIN') resolve(errno === 'EAGAIN');
      else reject(failure);
    });
    socket.resume();
  });
}

/** A server whose only use is to be there; `release` also ends those who wait. */
function createHolder(): { readonly server: Server; readonly release: () => void } {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => waiting.delete(socket));
  });
  const release = (): void => {
    server.close();
    for (const socket of waiting) socket.destroy();
  };
  return { server, release };
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
}

/** Removes what the dead left: numbers long past, half-written files, sockets of processes that died while they waited. */
async function sweep(folder: string, own: string, number: number): Promise<void> {
  const names = await readdir(folder);
  const past = names.filter((name) => NUMBER.test(name) && Number(name) <= number - KEPT_NUMBERS);
  const unfinished = names.filter((name) => name.endsWith(SCRATCH_SUFFIX));
  const litter = await litterAmong(folder, own, names);
  for (const name of [...past, ...unfinished, ...litter]) await unlessAbsent(unlink(join(folder, name)));
}

/** A few at a time: most of these sockets belong to the living. */
async function litterAmong(
  folder: string,
  own: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const others = names.filter((name) => name.startsWith('.') && name !== own).slice(0, LITTER_AT_A_TIME);
  if (others.length === 0) return [];
  const { mtimeMs: now } = await lstat(join(folder, own));
  const ages = await Promise.all(others.map((name) => unlessAbsent(lstat(join(folder, name)))));
  return others.filter((_, index) => now - (ages[index]?.mtimeMs ?? now) > LITTER_MILLISECONDS);
}

function busy(message: string): Waiting {
  return new Waiting('store-busy', message, { afterMilliseconds: 1000 });
}
