import { API_VERSION } from './context.ts';

export interface BundledSchema {
  /** The kind. */
  readonly title: string;
  readonly text: string;
}

/** Path in the bundle to text. */
export type Bundle = ReadonlyMap<string, string>;

type Json = Readonly<Record<string, unknown>>;

const [GROUP = '', VERSION = ''] = API_VERSION.split('/');
const COMBINED = 'fleetslice.schema.json';

/**
 * Schemas as other programs want them: one file per kind at `GROUP/KIND_VERSION.json`, as kubeconform looks for them,
 * and one that chooses by kind, for editors. `folder` is where the bundle goes, for its README.
 */
export function bundleOf(folder: string, schemas: readonly BundledSchema[]): Bundle {
  const portable = schemas.map(({ title, text }) => ({
    title,
    schema: portableOf(JSON.parse(text)) as Json,
  }));
  const kinds = portable.map(({ title, schema }): [string, string] => [pathOf(title), format(schema)]);
  return new Map([
    ...kinds,
    [COMBINED, format(combine(portable))],
    [
      'README.md',
      readme(
        folder,
        kinds.map(([path]) => path),
      ),
    ],
  ]);
}

function pathOf(kind: string): string {
  return `${GROUP}/${kind.toLowerCase()}_${VERSION}.json`;
}

/**
 * Go's regular expressions refuse a counted repeat of a counted repeat beyond 1,000 in all. The outer bound is no loss:
 * every pattern stands beside a maxLength.
 */
function portableOf(value: unknown, key?: string): unknown {
  if (key === 'pattern' && typeof value === 'string') return value.replaceAll(/\)\{0,\d+\}/g, ')*');
  if (Array.isArray(value)) return value.map((item) => portableOf(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, portableOf(child, name)]));
}

interface Kind {
  readonly title: string;
  readonly schema: Json;
}

/** Documents of other groups are none of its business, so that it can be set for all YAML files of a repository. */
function combine(kinds: readonly Kind[]): Json {
  const titles = kinds.map(({ title }) => title);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'fleetslice',
    description: 'Any document of a fleet repo; its kind says which.',
    type: 'object',
    properties: {
      apiVersion: { description: 'The version of this format.', ...suggested([API_VERSION]) },
      kind: { description: 'What this document describes.', ...suggested(titles) },
    },
    if: {
      properties: { apiVersion: { type: 'string', pattern: `^${GROUP.replaceAll('.', '\\.')}/` } },
      required: ['apiVersion'],
    },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: {
      required: ['kind'],
      properties: { apiVersion: { const: API_VERSION }, kind: { enum: titles } },
      allOf: titles.map((title) => ({
        if: { properties: { kind: { const: title } }, required: ['kind'] },
        // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
        then: { $ref: `#/$defs/${title}` },
      })),
    },
    $defs: Object.fromEntries(kinds.map(({ title, schema }) => [title, embedded(title, schema)])),
  };
}

/** Offered by editors, and not demanded. */
function suggested(values: readonly string[]): Json {
  return { anyOf: [{ enum: values }, { type: 'string' }] };
}

/** A schema as part of another one: its references start from the new root. */
function embedded(title: string, { $schema: _draft, $id: _address, ...schema }: Json): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"#/$defs/${title}/$defs/`));
}

function format(schema: Json): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function readme(folder: string, paths: readonly string[]): string {
  return `# Schemas of a fleet repo

Written by \`fleetslice schema --bundle ${folder}\`; run it again after an update of fleetslice.

kubeconform, for one document at a time (\`fleetslice validate\` also knows the rules between them):

\`\`\`sh
kubeconform -strict -ignore-filename-pattern '/[.]' \\
  -schema-location '${folder}/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json' .
\`\`\`

Editors with yaml-language-server, for all files by their kind:

\`\`\`json
{ "yaml.schemas": { "${folder}/${COMBINED}": "**/*.yaml" } }
\`\`\`

or in the first line of one file, with the path from that file: \`# yaml-language-server: $schema=../${folder}/${paths[0]}\`
`;
}
