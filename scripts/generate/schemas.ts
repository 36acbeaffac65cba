/** The schemas as read from schema/: user kinds first, then what travels. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** As much of JSON Schema as ours use. */
export interface Schema {
  readonly $ref?: string;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

export interface SchemaFile {
  /** The name of the type: `Slice`, `WireIndex`. */
  readonly name: string;
  readonly file: string;
  readonly wire: boolean;
  readonly schema: Schema;
}

export async function readSchemas(folder: string): Promise<readonly SchemaFile[]> {
  return [...(await readFolder(folder, false)), ...(await readFolder(join(folder, 'wire'), true))];
}

/** What programs write and read: locks, reports, and what travels between hub and agents. */
export async function readFormats(folder: string): Promise<readonly SchemaFile[]> {
  const folders = ['lock', 'report', 'wire'].map(async (name) => {
    const files = await readFolder(join(folder, name), name === 'wire');
    return files.map((each) => ({ ...each, file: `${name}/${each.file}` }));
  });
  return (await Promise.all(folders)).flat();
}

async function readFolder(folder: string, wire: boolean): Promise<readonly SchemaFile[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.schema.json')).toSorted();
  return Promise.all(files.map((file) => readOne(folder, file, wire)));
}

async function readOne(folder: string, file: string, wire: boolean): Promise<SchemaFile> {
  const schema = JSON.parse(await readFile(join(folder, file), 'utf8')) as Schema;
  if (schema.title === undefined) throw new Error(`${file}: no title`);
  return { name: schema.title, file, wire, schema };
}

/** Follows a `#/$defs/…` reference; what stands beside it wins. */
export function resolve(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (target === undefined) throw new Error(`${root.title}: ${schema.$ref} does not exist`);
  const { $ref: _followed, ...beside } = schema;
  return { ...target, ...beside };
}
