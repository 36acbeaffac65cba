import { parseFile } from '../../src/documents/parse.ts';
import { assembleFleet, locksOf } from '../../src/fleet/assemble.ts';
import { fillLock } from '../../src/lock/fill.ts';
import { formatLock, lockPath, parseLock, sliceOfLock } from '../../src/lock/lock.ts';

export type Files = Readonly<Record<string, string>>;

/** What `fleetslice lock` would write for these files, earlier entries kept. */
export function lockFiles(files: Files): Files {
  const entries = Object.entries(files);
  const parts = {
    files: entries.flatMap(([path, text]) =>
      sliceOfLock(path) === undefined ? [parseFile(path, Buffer.from(text))] : [],
    ),
    locks: entries.flatMap(([path, text]) =>
      sliceOfLock(path) === undefined ? [] : [parseLock(path, text)],
    ),
    diagnostics: [],
  };
  const locks = locksOf(parts);
  const { fleet } = assembleFleet(parts);
  return Object.fromEntries(
    [...fleet.slices.values()].map(({ name, plans, members }) => {
      const request = { slice: name, subnets: plans, members: members.map(({ cluster }) => cluster) };
      const filled = fillLock(request, locks.get(name)?.entries ?? []);
      return [lockPath(name), formatLock(name, filled.entries)];
    }),
  );
}
