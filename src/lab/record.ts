import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../model/errors.ts';
import { childrenOf, identify, isRunning, killAll, readOr, type ProcessIdentity } from './identity.ts';

/** What a lab leaves in its folder, so that a later process can end it. */
interface LabRecord {
  readonly creator: ProcessIdentity;
  /** Ends the whole lab when killed; absent until it runs. */
  readonly outer?: ProcessIdentity;
}

/**
 * Ends every lab below `directory` whose creator is no longer there (crashed, or kept the lab), removes their folders
 * and returns their names. A process is known by id and start time: one that only got the same id is left alone.
 */
export async function sweep(directory: string): Promise<readonly string[]> {
  if (!existsSync(directory)) return [];
  const folders = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const abandoned = folders.map(({ name }) => name).filter((name) => isAbandoned(join(directory, name)));
  for (const name of abandoned) await removeLab(join(directory, name));
  return abandoned;
}

/** Makes the folder of a new lab of this process, in place of one left there. */
export async function claim(directory: string): Promise<void> {
  if (isAbandoned(directory)) await removeLab(directory);
  if (readRecord(directory) !== undefined)
    throw new Failure('lab-exists', `a lab is running in ${directory}`);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  record(directory);
}

/** Records a lab of this process, whole or not at all. */
export function record(directory: string, outer?: ProcessIdentity): void {
  const path = recordPath(directory);
  writeFileSync(`${path}.new`, `${JSON.stringify({ creator: identify('self'), outer })}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Ends the lab of a folder and removes the folder. */
export async function removeLab(directory: string): Promise<void> {
  const outer = readRecord(directory)?.outer;
  if (outer !== undefined && isRunning(outer)) await killAll([outer, ...holdersOf(outer)]);
  rmSync(directory, { recursive: true, force: true });
}

/** The one child is pid 1 of the lab; it has gone only when all of the lab has. */
function holdersOf(outer: ProcessIdentity): readonly ProcessIdentity[] {
  return childrenOf(outer.pid).flatMap((pid) => identify(pid) ?? []);
}

function isAbandoned(directory: string): boolean {
  const content = readRecord(directory);
  return content !== undefined && !isRunning(content.creator);
}

function readRecord(directory: string): LabRecord | undefined {
  const text = readOr('', recordPath(directory));
  return text === '' ? undefined : (JSON.parse(text) as LabRecord);
}

function recordPath(directory: string): string {
  return join(directory, 'lab.json');
}
