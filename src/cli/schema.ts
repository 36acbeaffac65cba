import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandContext, EXIT, type ExitCode } from './context.ts';
import { shippedFolder } from './shipped.ts';
import { unknownName } from './unknown-name.ts';

/** `fleetslice schema [KIND]`: the JSON Schema of a kind, or the names of all: what users write, then what travels. */
export async function schema(context: CommandContext, kind: string | undefined): Promise<ExitCode> {
  const schemas = await readSchemas();
  if (kind === undefined) {
    context.out(`${[...schemas.keys()].join('\n')}\n`);
    return EXIT.done;
  }
  const text =
    schemas.get(kind) ?? [...schemas].find(([name]) => name.toLowerCase() === kind.toLowerCase())?.[1];
  if (text === undefined) throw unknownName('schema', kind, [...schemas.keys()]);
  context.out(text);
  return EXIT.done;
}

async function readSchemas(): Promise<ReadonlyMap<string, string>> {
  const folder = shippedFolder('schema');
  return new Map([...(await readFolder(folder)), ...(await readFolder(join(folder, 'wire')))]);
}

async function readFolder(folder: string): Promise<readonly (readonly [string, string])[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.schema.json')).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return [(JSON.parse(text) as { readonly title: string }).title, text] as const;
    }),
  );
}
