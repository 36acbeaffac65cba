/** Schemas -> one module of validators that needs neither ajv nor the schemas at run time. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Schema, SchemaFile } from './schemas.ts';

const BANNER = '// Generated from schema/ by scripts/generate.ts. Do not edit.';

export async function generateValidators(
  schemas: readonly SchemaFile[],
): Promise<readonly [string, string][]> {
  return [
    ['src/model/generated/validators.js', await bundle(compileAll(schemas))],
    ['src/model/generated/validators.d.ts', declarations(schemas)],
  ];
}

function compileAll(schemas: readonly SchemaFile[]): string {
  const ajv = new Ajv2020({
    schemas: schemas.map((file) => bare(file.schema) as Schema),
    inlineRefs: false,
    code: { source: true, esm: true },
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    messages: false,
  });
  const exported = Object.fromEntries(
    schemas.map((file) => [`validate${file.name}`, String(file.schema['$id'])]),
  );
  return standalone.default(ajv, exported);
}

const ANNOTATIONS = new Set(['title', 'description', 'examples', 'default', '$comment']);

/** ajv copies parts of a schema into its code; what is only for readers stays out. */
function bare(schema: unknown, names = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => bare(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => names || !ANNOTATIONS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, bare(value, key === 'properties' || key === '$defs')]),
  );
}

/** ajv's code asks for its helpers by `require`; bundling puts them in. */
async function bundle(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, sourcefile: 'validators.js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20',
    minify: true,
    lineLimit: 120,
    banner: { js: BANNER },
    legalComments: 'none',
  });
  return result.outputFiles[0]?.text ?? '';
}

function declarations(schemas: readonly SchemaFile[]): string {
  const lines = schemas.map((file) => `export declare const validate${file.name}: Validator;`);
  return `${HEAD}\n${lines.join('\n')}\n`;
}

const HEAD = `${BANNER}

/** What one keyword of a schema found wrong; as ajv reports it. */
export interface SchemaError {
  /** RFC 6901 pointer into the data. */
  readonly instancePath: string;
  /** Where the keyword stands: \`#/properties/spec/required\`. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True for valid data; otherwise \`errors\` holds all that is wrong, until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
`;
