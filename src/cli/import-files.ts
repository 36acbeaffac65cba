import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readDisk } from '../checkout/disk.ts';
import type { ManifestFile } from '../kubeslice/reading.ts';
import { compareText } from '../model/diagnostic.ts';
import { Failure } from '../model/errors.ts';
import { type CommandContext, UsageError } from './context.ts';

export interface ManifestFiles {
  readonly files: readonly ManifestFile[];
  /** Symbolic links in folders; they are not followed. */
  readonly links: readonly string[];
}

const MANIFEST = /\.(?:ya?ml|json)$/;
const SKIPPED = /^(?:\..*|node_modules)$/;
const MOST_FILES = 50_000;

/** Reads what the command line names: a file whatever its name, a folder with all its YAML and JSON, `-` for stdin. */
export async function readManifestFiles(
  context: CommandContext,
  paths: readonly string[],
): Promise<ManifestFiles> {
  if (paths.includes('-')) {
    if (paths.length > 1) throw new UsageError('`-` reads standard input and stands alone');
    return { files: [{ file: '<stdin>', shown: '<stdin>', bytes: await context.stdin() }], links: [] };
  }
  const links: string[] = [];
  const found = paths.flatMap((path) => filesAt(path, links));
  if (found.length > MOST_FILES) throw new Failure('import-too-large', 'more than 50,000 files');
  const unique = new Map(found.map((place) => [join(place.root, place.path), place]));
  return { files: [...unique.values()].map(read), links };
}

interface Place {
  /** Free of symlinks. */
  readonly root: string;
  readonly path: string;
  /** As the caller would open it. */
  readonly file: string;
}

function read({ root, path, file }: Place): ManifestFile {
  return { file, shown: path, bytes: readDisk(root, path).bytes };
}

function filesAt(path: string, links: string[]): readonly Place[] {
  const root = realPath(path);
  if (!lstatSync(root).isDirectory()) return [{ root: dirname(root), path: basename(root), file: path }];
  const found: Place[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(join(root, folder))) {
      const inside = join(folder, entry.name);
      const file = path === '.' ? inside : join(path, inside);
      if (entry.isSymbolicLink()) links.push(file);
      else if (entry.isDirectory() && !SKIPPED.test(entry.name)) folders.push(inside);
      else if (entry.isFile() && MANIFEST.test(entry.name)) found.push({ root, path: inside, file });
    }
  }
  return found.toSorted((a, b) => compareText(a.path, b.path));
}

function list(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    throw new Failure('path-unreadable', `${path} cannot be read: there is no such file or folder`, {
      cause,
    });
  }
}
