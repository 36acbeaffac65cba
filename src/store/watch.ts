/**
 * Watches folders that may come and go, by inotify. A folder that is not there is watched by way of its nearest
 * ancestor that is; a folder that was replaced is told by its inode number. Events only say that it is time to look.
 */
import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { errnoOf, unlessAbsent } from './errno.ts';
import type { Watched } from './scope.ts';

/** A burst of changes within this time is one wake. */
const BURST_MILLISECONDS = 20;

/** Calls `wake` once everything is watched, then after changes, until the returned function is called. */
export async function watchFolders(
  watched: Watched,
  safetyInterval: number,
  wake: () => void,
): Promise<() => void> {
  const folders = new FolderWatch(watched, wake);
  try {
    await folders.start(safetyInterval);
  } catch (thrown) {
    folders.stop();
    throw thrown;
  }
  return () => folders.stop();
}

/** A folder that is there. */
interface Target {
  readonly inode: bigint;
  /** Names of folders to come that it is watched for. */
  readonly awaited: Set<string>;
}

interface WatchedFolder extends Target {
  readonly watcher: FSWatcher;
}

class FolderWatch {
  readonly #watched: Watched;
  readonly #wake: () => void;
  #folders: ReadonlyMap<string, WatchedFolder> = new Map();
  #fingerprint = '';
  #stopped = false;
  /** What happened since the last look: content changed, folders may have. */
  #content = false;
  #moved = false;
  #burst: NodeJS.Timeout | undefined;
  #safety: NodeJS.Timeout | undefined;

  constructor(watched: Watched, wake: () => void) {
    this.#watched = watched;
    this.#wake = wake;
  }

  async start(safetyInterval: number): Promise<void> {
    await this.#follow();
    this.#fingerprint = await this.#watched.fingerprint();
    this.#safety = setInterval(() => void this.#check(), safetyInterval);
    this.#wake();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#burst);
    clearInterval(this.#safety);
    for (const { watcher } of this.#folders.values()) watcher.close();
    this.#folders = new Map();
  }

  #onEvent(folder: string, name: string | null): void {
    const awaited = this.#folders.get(folder)?.awaited;
    // An event under the folder's own name is about the folder itself.
    if (name === null || name === basename(folder) || awaited?.has(name)) this.#moved = true;
    const meaning = name === null ? 'foreign' : this.#watched.meaningOf(folder, name);
    if (meaning === 'folder') this.#moved = true;
    if (meaning === 'content') this.#content = true;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#stopped || this.#burst || !(this.#moved || this.#content)) return;
    this.#burst = setTimeout(() => void this.#look(), BURST_MILLISECONDS);
  }

  async #look(): Promise<void> {
    const { content, moved } = { content: this.#content, moved: this.#moved };
    this.#content = false;
    this.#moved = false;
    // When folders cannot be followed now, the next safety check tries again.
    const changed = moved && (await this.#follow().catch(() => true));
    if (this.#stopped) return;
    this.#burst = undefined;
    if (content || changed) this.#wake();
    this.#schedule();
  }

  /** Looks for what the kernel did not tell: its queue may overflow, and a far ancestor may have been moved. */
  async #check(): Promise<void> {
    const fingerprint = await this.#watched.fingerprint().catch(() => '');
    this.#content ||= fingerprint !== this.#fingerprint;
    this.#fingerprint = fingerprint;
    this.#moved = true;
    this.#schedule();
  }

  /** Watches what is to be watched now; true when that changed. What came between looking and watching is seen too. */
  async #follow(): Promise<boolean> {
    let changed = false;
    while (!this.#stopped && this.#apply(await targetsOf(await this.#watched.folders()))) changed = true;
    return changed;
  }

  #apply(targets: ReadonlyMap<string, Target>): boolean {
    const before = this.#folders;
    const folders = new Map<string, WatchedFolder>();
    this.#folders = folders;
    let changed = false;
    for (const [path, target] of targets) {
      const old = before.get(path);
      const watcher = old?.inode === target.inode ? old.watcher : this.#open(path);
      if (watcher) folders.set(path, { ...target, watcher });
      changed ||= watcher !== old?.watcher;
    }
    const dropped = [...before].filter(([path, { watcher }]) => folders.get(path)?.watcher !== watcher);
    for (const [, { watcher }] of dropped) watcher.close();
    return changed || dropped.length > 0;
  }

  #open(path: string): FSWatcher | undefined {
    try {
      const watcher = watch(path, (_, name) => this.#onEvent(path, name));
      return watcher.on('error', () => this.#onEvent(path, null));
    } catch (thrown) {
      if (errnoOf(thrown) === 'ENOENT') return undefined;
      throw thrown;
    }
  }
}

/** The folders that are there, and for each of the others its nearest ancestor that is. */
async function targetsOf(folders: readonly string[]): Promise<ReadonlyMap<string, Target>> {
  const found = await Promise.all(folders.map(nearest));
  const targets = new Map<string, Target>();
  for (const { path, inode, awaited } of found) {
    const target = targets.get(path) ?? { inode, awaited: new Set() };
    if (awaited !== undefined) target.awaited.add(awaited);
    targets.set(path, target);
  }
  return targets;
}

async function nearest(folder: string): Promise<{ path: string; inode: bigint; awaited?: string }> {
  const stats = await unlessAbsent(stat(folder, { bigint: true }));
  if (stats?.isDirectory()) return { path: folder, inode: stats.ino };
  const ancestor = await nearest(dirname(folder));
  return ancestor.awaited === undefined ? { ...ancestor, awaited: basename(folder) } : ancestor;
}
