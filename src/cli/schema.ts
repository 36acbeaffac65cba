import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CommandContext, EXIT, type ExitCode, UsageError } from './context.ts';
import { type BundledSchema, bundleOf } from './schema-bundle.ts';
import { shippedFolder } from './shipped.ts';
import { unknownName } from './unknown-name.ts';

export interface SchemaOptions {
  /** A folder, or true for the usual one. */
  readonly bundle?: string | true;
}

/** Starts with a dot, so that a fleet around it does not take the schemas for its documents. */
const BUNDLE_FOLDER = '.schema';

/** `fleetslice schema [KIND]`: the JSON Schema of a kind, or the names of all: what users write, then what travels. */
export async function schema(
  context: CommandContext,
  kind: string | undefined,
  { bundle }: SchemaOptions,
): Promise<ExitCode> {
  if (bundle === undefined) return print(context, kind);
  if (kind !== undefined) throw new UsageError('--bundle writes every kind: leave out the name');
  return write(context, bundle === true ? BUNDLE_FOLDER : bundle);
}

async function print(context: CommandContext, kind: string | undefined): Promise<ExitCode> {
  const schemas = await readSchemas('', ...(await foldersOf(shippedFolder('schema'))));
  if (kind === undefined) {
    context.out(`${schemas.map(({ title }) => title).join('\n')}\n`);
    return EXIT.done;
  }
  const found = schemas.find(({ title }) => title.toLowerCase() === kind.toLowerCase());
  if (found === undefined)
    throw unknownName(
      'schema',
      kind,
      schemas.map(({ title }) => title),
    );
  context.out(found.text);
  return EXIT.done;
}

async function write(context: CommandContext, folder: string): Promise<ExitCode> {
  const files = bundleOf(folder, await readSchemas('', 'lock'));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  context.err(`wrote ${files.size} files; ${join(folder, 'README.md')} says how to use them\n`);
  return EXIT.done;
}

async function foldersOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

async function readSchemas(...folders: readonly string[]): Promise<readonly BundledSchema[]> {
  const read = folders.map((folder) => readFolder(join(shippedFolder('schema'), folder)));
  return (await Promise.all(read)).flat();
}

async function readFolder(folder: string): Promise<readonly BundledSchema[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.schema.json')).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return { title: (JSON.parse(text) as { readonly title: string }).title, text };
    }),
  );
}
