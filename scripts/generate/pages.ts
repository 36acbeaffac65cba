/** Schemas -> docs/kinds: for each kind an example, then every field. */
import { stringify } from 'yaml';
import { type Schema, type SchemaFile, resolve } from './schemas.ts';

export function generatePages(schemas: readonly SchemaFile[]): readonly [string, string][] {
  return schemas
    .filter((file) => !file.wire)
    .map((file) => [`docs/kinds/${file.name.toLowerCase()}.md`, pageOf(file)]);
}

function pageOf({ name, file, schema }: SchemaFile): string {
  return `<!-- Generated from schema/${file} by scripts/generate.ts. Do not edit. -->

# ${name}

${schema.description}

\`\`\`yaml
${stringify(schema.examples?.[0]).trimEnd()}
\`\`\`

## Fields

A field with a star is required.

| field | type | default | meaning | example |
|---|---|---|---|---|
${rowsOf(schema, schema, '').join('\n')}
`;
}

function rowsOf(schema: Schema, root: Schema, path: string): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const resolved = resolve(field, root);
    const item = resolved.items === undefined ? resolved : resolve(resolved.items, root);
    const place = `${path}${name}${resolved.items === undefined ? '' : '[]'}`;
    const star = schema.required?.includes(name) === true ? ' *' : '';
    return [
      `| \`${place}\`${star} | ${cells(resolved, item).join(' | ')} |`,
      ...rowsOf(item, root, `${place}.`),
    ];
  });
}

function cells(field: Schema, item: Schema): readonly string[] {
  const fallback = field.default === undefined ? '' : code(field.default);
  return [typeOf(field, item), fallback, field.description ?? '', code(field.examples?.[0])];
}

function typeOf(field: Schema, item: Schema): string {
  const limits = limitsOf(item);
  const base = `${wordFor(item)}${limits === '' ? '' : `, ${limits}`}`;
  if (field.items === undefined) return base;
  return `list of ${base}; at most ${field.maxItems}`;
}

function wordFor(schema: Schema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  return String(schema.type);
}

function limitsOf(schema: Schema): string {
  const [low, high] = [schema.minimum, schema.maximum];
  if (low !== undefined && high !== undefined && schema.type !== undefined) return `${low} to ${high}`;
  return schema.$comment === undefined || schema.enum !== undefined ? '' : schema.$comment;
}

function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text}\``;
}
