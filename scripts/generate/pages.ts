/** Schemas -> docs/kinds and docs/formats: for each an example, then every field, a table for each object. */
import { stringify } from 'yaml';
import { documentCodes } from '../../src/documents/codes.ts';
import { fleetCodes } from '../../src/fleet/codes.ts';
import { lockCodes } from '../../src/lock/codes.ts';
import type { CodeEntry } from '../../src/model/codes.ts';
import { planCodes } from '../../src/plan/codes.ts';
import { COMMON_FINDINGS, FORMAT_TEXTS, KIND_TEXTS } from './page-texts.ts';
import { type Schema, type SchemaFile, resolve } from './schemas.ts';

/** A page for each kind and an index of them; the same for formats. */
export function generatePages(
  kinds: readonly SchemaFile[],
  formats: readonly SchemaFile[],
): readonly [string, string][] {
  const user = kinds.filter((file) => !file.wire);
  return [
    ['docs/kinds/README.md', indexOf('Kinds', KINDS_INTRO, user)],
    ...user.map((file): [string, string] => [`docs/kinds/${pageName(file)}`, kindPage(file)]),
    ['docs/formats/README.md', indexOf('Formats', FORMATS_INTRO, formats)],
    ...formats.map((file): [string, string] => [`docs/formats/${pageName(file)}`, formatPage(file)]),
  ];
}

/** The codes that the page of a kind names, sorted. */
export function findingsOf(kind: string): readonly string[] {
  const wanted = [...(KIND_TEXTS[kind]?.findings ?? []), ...COMMON_FINDINGS];
  const unknown = wanted.find((start) => !Object.keys(CODES).some((code) => code.startsWith(start)));
  if (unknown !== undefined)
    throw new Error(`scripts/generate/page-texts.ts: no code begins with ${unknown}`);
  return Object.keys(CODES)
    .filter((code) => wanted.some((start) => code.startsWith(start)))
    .toSorted();
}

const CODES: Readonly<Record<string, CodeEntry>> = {
  ...documentCodes,
  ...fleetCodes,
  ...lockCodes,
  ...planCodes,
};

const KINDS_INTRO = `What people write. Every document has \`apiVersion: fleetslice.io/v1alpha1\`, a kind and a name; objects refer to each
other by name. \`fleetslice schema --bundle\` writes the schemas behind these pages for editors and kubeconform.`;

const FORMATS_INTRO = `What programs write and read. A reader ignores fields of wire formats that it does not know; a new optional field is no
new format. \`fleetslice schema NAME\` prints the schema.`;

function pageName({ name }: SchemaFile): string {
  return `${name.toLowerCase()}.md`;
}

function indexOf(title: string, intro: string, files: readonly SchemaFile[]): string {
  const rows = files.map(
    (file) => `| [${file.name}](${pageName(file)}) | ${file.schema.description ?? ''} |`,
  );
  return `<!-- Generated from schema/ by scripts/generate.ts. Do not edit. -->

# ${title}

${intro}

| name | what it is |
|---|---|
${rows.join('\n')}
`;
}

function kindPage({ name, file, schema }: SchemaFile): string {
  const { commands = [] } = KIND_TEXTS[name] ?? {};
  const links = commands.map((command) => `[\`${command}\`](../commands/${command}.md)`).join(', ');
  const findings = findingsOf(name).map((code) => {
    const { severity, title = '' } = CODES[code] ?? {};
    return `| [${code}](../diagnostics/${code}.md) | ${severity} | ${title} |`;
  });
  return `${head(name, file, schema)}
${example(schema)}
Commands: ${links}.

${fieldsOf(schema)}
## What can be wrong

Beside YAML that cannot be read and fields that the tables above do not allow ([all findings](../diagnostics/README.md)):

| code | severity | title |
|---|---|---|
${findings.join('\n')}
`;
}

function formatPage({ name, file, schema }: SchemaFile): string {
  const text = FORMAT_TEXTS[name];
  if (text === undefined) throw new Error(`scripts/generate/page-texts.ts: nothing about ${name}`);
  return `${head(name, file, schema)}
${schema.examples === undefined ? '' : `${example(schema)}\n`}${text}

${fieldsOf(schema)}`;
}

function head(name: string, file: string, schema: Schema): string {
  return `<!-- Generated from schema/${file} by scripts/generate.ts. Do not edit. -->

# ${name}

${schema.description ?? ''}
`;
}

function example(schema: Schema): string {
  return `\`\`\`yaml\n${stringify(schema.examples?.[0]).trimEnd()}\n\`\`\`\n`;
}

function fieldsOf(schema: Schema): string {
  const tables = objectsOf(schema, schema, '').map(({ path, rows }) => {
    const title = path === '' ? '' : `### \`${path}\`\n\n`;
    return `${title}| field | type | default | meaning | example |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `## Fields\n\nA field with a star is required.\n\n${tables.join('\n')}`;
}

interface ObjectTable {
  readonly path: string;
  readonly rows: readonly string[];
}

/** A table for each object that has fields of its own, each after the one that holds it. */
function objectsOf(schema: Schema, root: Schema, path: string): readonly ObjectTable[] {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) =>
    fieldOf(name, field, root, path),
  );
  if (fields.length === 0) return [];
  const rows = fields.map(({ name, resolved, item, place, hasTable }) => {
    const star = schema.required?.includes(name) === true ? ' *' : '';
    const link = hasTable ? `; [fields](#${anchorOf(place)})` : '';
    return `| \`${name}\`${star} | ${cells(resolved, item, link).join(' | ')} |`;
  });
  return [{ path, rows }, ...fields.flatMap(({ item, place }) => objectsOf(item, root, place))];
}

interface Field {
  readonly name: string;
  readonly resolved: Schema;
  /** The items of a list, the values of a map, or the field itself. */
  readonly item: Schema;
  readonly place: string;
  readonly hasTable: boolean;
}

function fieldOf(name: string, field: Schema, root: Schema, path: string): Field {
  const resolved = resolve(field, root);
  const [inner, suffix] = innerOf(resolved);
  const item = inner === undefined ? resolved : resolve(inner, root);
  const place = `${path === '' ? '' : `${path}.`}${name}${suffix}`;
  return { name, resolved, item, place, hasTable: Object.keys(item.properties ?? {}).length > 0 };
}

function innerOf({ items, additionalProperties }: Schema): readonly [Schema | undefined, string] {
  if (items !== undefined) return [items, '[]'];
  return additionalProperties === undefined || additionalProperties === false
    ? [undefined, '']
    : [additionalProperties, '.*'];
}

/** As GitHub makes anchors of headings. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function cells(field: Schema, item: Schema, link: string): readonly string[] {
  const fallback = field.default === undefined ? '' : code(field.default);
  const [shown] = field.examples ?? [];
  return [
    `${typeOf(field, item)}${link}`,
    fallback,
    field.description ?? '',
    shown === undefined ? '' : code(shown),
  ];
}

function typeOf(field: Schema, item: Schema): string {
  if (field === item) return wordsFor(field);
  if (field.items !== undefined) return `list of ${wordsFor(item)}; at most ${field.maxItems}`;
  return `map to ${wordsFor(item)}; at most ${String(field['maxProperties'])}`;
}

function wordsFor(schema: Schema): string {
  const limits = limitsOf(schema);
  return `${wordFor(schema)}${limits === '' ? '' : `, ${limits}`}`;
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
  return `\`${text.replaceAll('|', String.raw`\|`)}\``;
}
