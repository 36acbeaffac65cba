/** Schemas -> deep readonly TypeScript types, one declaration per titled schema. */
import { type JSONSchema, compile } from 'json-schema-to-typescript';
import type { Schema, SchemaFile } from './schemas.ts';

const BANNER = '/** Generated from schema/ by scripts/generate.ts. Do not edit. */\n';

export async function generateTypes(schemas: readonly SchemaFile[]): Promise<readonly [string, string][]> {
  const declarations = new Map<string, string>();
  for (const file of schemas) {
    for (const declaration of await declarationsOf(file)) add(declarations, declaration);
  }
  return [['src/model/generated/types.ts', `${BANNER}\n${[...declarations.values()].join('\n')}`]];
}

async function declarationsOf(file: SchemaFile): Promise<readonly string[]> {
  const text = await compile(bare(file.schema) as JSONSchema, file.name, {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return deepReadonly(text)
    .split(/\n(?=\/\*\*\n(?: \*.*\n)+? \*\/\nexport )/)
    .map((part) => `${part.trim()}\n`);
}

/** What stands beside a reference would make the tool copy the target; only its description matters to readers. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('$ref' in schema) return { $ref: (schema as Schema).$ref };
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'examples' && key !== 'propertyNames' && key !== '$id')
      .map(([key, value]) => [key, bare(value)]),
  );
}

function deepReadonly(text: string): string {
  const result = text
    .replaceAll(/^(\s+)((?:[\w$]+|'[^']+'|\[k: string\])\??:)/gm, '$1readonly $2')
    .replaceAll(/(\b[\w$]+|\([^()]*\))\[\]/g, 'readonly $1[]');
  if (/[^\w)]\[\]/.test(result)) throw new Error('an array type could not be made readonly');
  return result;
}

function add(declarations: Map<string, string>, text: string): void {
  const name = /export (?:interface|type) (\w+)/.exec(text)?.[1];
  if (name === undefined) throw new Error(`no declaration in: ${text}`);
  const present = declarations.get(name);
  if (present !== undefined && present !== text) throw new Error(`two different types named ${name}`);
  declarations.set(name, text);
}
