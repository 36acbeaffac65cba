/** Schemas -> what error messages need to know about them: the fields of each object, and values in words. */
import { type Schema, type SchemaFile, resolve } from './schemas.ts';

interface Facts {
  expected?: string;
  example?: string;
  keys?: string;
  fields?: Record<string, Facts>;
  each?: Facts;
}

export function generateFields(schemas: readonly SchemaFile[]): readonly [string, string][] {
  const kinds = schemas
    .filter((file) => !file.wire)
    .map((file) => [file.name, factsOf(file.schema, file.schema)]);
  return [
    ['src/model/generated/fields.ts', `${HEAD}${JSON.stringify(Object.fromEntries(kinds), null, 1)};\n`],
  ];
}

function factsOf(reference: Schema, root: Schema): Facts {
  const schema = resolve(reference, root);
  const each = schema.items ?? (schema.additionalProperties || undefined);
  return {
    ...(schema.$comment === undefined ? {} : { expected: schema.$comment }),
    ...keysOf(schema, root),
    ...(schema.properties === undefined ? {} : { fields: fieldsOf(schema, root) }),
    ...(each === undefined ? {} : { each: factsOf(each, root) }),
  };
}

function keysOf(schema: Schema, root: Schema): Facts {
  const words = schema.propertyNames && resolve(schema.propertyNames, root).$comment;
  return words === undefined ? {} : { keys: words };
}

function fieldsOf(schema: Schema, root: Schema): Record<string, Facts> {
  const facts = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const example =
      schema.required?.includes(name) === true ? JSON.stringify(field.examples?.[0]) : undefined;
    return [name, { ...(example === undefined ? {} : { example }), ...factsOf(field, root) }];
  });
  return Object.fromEntries(facts);
}

const HEAD = `/** Generated from schema/ by scripts/generate.ts. Do not edit. */

export interface FieldFacts {
  /** What the value should be, in words that follow "expected". */
  readonly expected?: string;
  /** A value in JSON, for fields that are required. */
  readonly example?: string;
  /** What the keys of a map should be. */
  readonly keys?: string;
  /** The fields an object may have. */
  readonly fields?: Readonly<Record<string, FieldFacts>>;
  /** The items of a list, or the values of a map. */
  readonly each?: FieldFacts;
}

export const fieldFacts: Readonly<Record<'Fleet' | 'Cluster' | 'Slice' | 'ServiceExport' | 'QoSProfile', FieldFacts>> = `;
