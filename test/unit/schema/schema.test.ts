import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generateFields } from '../../../scripts/generate/fields.ts';
import { type Schema, type SchemaFile, readSchemas } from '../../../scripts/generate/schemas.ts';
import { generateTypes } from '../../../scripts/generate/types.ts';
import { generateValidators } from '../../../scripts/generate/validators.ts';

const root = join(import.meta.dirname, '../../..');
const files = await readSchemas(join(root, 'schema'));
const kinds = files.filter((file) => !file.wire);
const ajv = new Ajv2020({
  schemas: files.map((file) => file.schema),
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
});

function idOf({ schema }: SchemaFile): string {
  return String(schema['$id']);
}

interface Place {
  readonly path: string;
  readonly schema: Schema;
}

/** Every schema in a file, with the JSON pointer of its place. */
function placesOf(schema: Schema, path: string): readonly Place[] {
  const grouped = (['properties', '$defs'] as const).flatMap((group) =>
    Object.entries(schema[group] ?? {}).flatMap(([name, child]) =>
      placesOf(child, `${path}/${group}/${name}`),
    ),
  );
  const single = (['items', 'additionalProperties', 'propertyNames'] as const).flatMap((keyword) => {
    const child = schema[keyword];
    return typeof child === 'object' ? placesOf(child, `${path}/${keyword}`) : [];
  });
  return [{ path, schema }, ...grouped, ...single];
}

const allPlaces = files.flatMap((file) => placesOf(file.schema, `${idOf(file)}#`));
const userPlaces = kinds.flatMap((file) => placesOf(file.schema, `${idOf(file)}#`));

describe('schemas', () => {
  it('are the five kinds and six wire formats', () => {
    expect(files.map((file) => file.schema['$id'])).toEqual([
      ...['cluster', 'fleet', 'qosprofile', 'serviceexport', 'slice'].map(
        (kind) => `https://fleetslice.io/schema/v1alpha1/${kind}.json`,
      ),
      ...['control', 'facts', 'fleet', 'index', 'slice', 'status'].map(
        (name) => `https://fleetslice.io/schema/wire/${name}.json`,
      ),
    ]);
    expect(allPlaces.length).toBeGreaterThan(400);
  });

  it('compile in strict mode', () => {
    expect(files.filter((file) => ajv.getSchema(idOf(file)) === undefined)).toEqual([]);
  });

  it('describe every field, and show an example of each field of a kind', () => {
    const fields = (places: readonly Place[]) =>
      places.filter(({ path }) => /\/properties\/[^/]+$/.test(path));
    expect(fields(userPlaces).length).toBeGreaterThan(120);
    expect(fields(allPlaces).filter(({ schema }) => !schema.description?.endsWith('.'))).toEqual([]);
    expect(fields(userPlaces).filter(({ schema }) => schema.examples === undefined)).toEqual([]);
  });

  it('accept their own examples', () => {
    const wrong = userPlaces.flatMap(({ path, schema }) => {
      const validate = ajv.compile({ $ref: path.replaceAll('$', '%24') });
      return (schema.examples ?? [])
        .filter((example) => !validate(example))
        .map((example) => [path, example]);
    });
    expect(wrong).toEqual([]);
  });

  it('close every object of a kind and leave every wire object open', () => {
    const objects = allPlaces.filter(({ schema }) => schema.properties !== undefined);
    const isWrong = ({ path, schema }: Place): boolean =>
      schema.additionalProperties !== (path.includes('/wire/') ? undefined : false);
    expect(objects.filter(isWrong)).toEqual([]);
  });

  it('bound every text, list and map', () => {
    const bounds = { string: 'maxLength', array: 'maxItems', object: 'maxProperties' } as const;
    const unbounded = allPlaces.filter(({ schema }) => {
      if (schema.enum !== undefined || schema.properties !== undefined) return false;
      const types = [schema.type].flat() as (keyof typeof bounds)[];
      return types.some((type) => type in bounds && typeof schema[bounds[type]] !== 'number');
    });
    expect(unbounded).toEqual([]);
  });

  it('say the same under the same name, and have no name for nothing', () => {
    const definitions = kinds.flatMap((file) => Object.entries(file.schema.$defs ?? {}));
    const shared = definitions.filter(([name]) => name !== 'metadata' && name !== 'spec');
    const texts = new Set(shared.map(([name, schema]) => `${name} ${JSON.stringify(schema)}`));
    expect(texts.size).toBe(new Set(shared.map(([name]) => name)).size);
    const unused = files.flatMap(({ name, schema }) => {
      const text = JSON.stringify(schema);
      const names = Object.keys(schema.$defs ?? {}).filter((key) => !text.includes(`"#/$defs/${key}"`));
      return names.map((key) => `${name} ${key}`);
    });
    expect(unused).toEqual([]);
  });
});

describe('what is generated from them', () => {
  it('is fresh', async () => {
    const generated = [
      ...(await generateTypes(files)),
      ...(await generateValidators(files)),
      ...generateFields(files),
    ];
    expect(generated).toHaveLength(4);
    const stale = generated.filter(([path, text]) => readFileSync(join(root, path), 'utf8') !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('has only readonly properties and lists', () => {
    const types = readFileSync(join(root, 'src/model/generated/types.ts'), 'utf8');
    expect(
      types.match(/^ +(?!readonly )[\w'[].*[:;]$/gm)?.filter((line) => !line.trim().startsWith('|')),
    ).toBeUndefined();
    expect(types).not.toMatch(/(?<!readonly [\w' |()]{1,300})\[\]/);
  });

  it('needs neither ajv nor require', () => {
    const validators = readFileSync(join(root, 'src/model/generated/validators.js'), 'utf8');
    const code = validators.replaceAll(/code='require[^']*'/g, '');
    expect([code.includes('require('), code.includes('import ')]).toEqual([false, false]);
  });
});
