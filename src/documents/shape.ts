import { type FieldFacts, fieldFacts } from '../model/generated/fields.ts';
import {
  type SchemaError,
  type Validator,
  validateCluster,
  validateFleet,
  validateQoSProfile,
  validateServiceExport,
  validateSlice,
} from '../model/generated/validators.js';
import type { DocumentCode } from './codes.ts';
import type { Kind } from './identity.ts';
import { placesOfForeignField } from './foreign-fields.ts';
import { escapeSegment, pathOf, printable, quote, unescapeSegment } from './quote.ts';
import { isSecretField } from './secrets.ts';
import { suggest } from './suggest.ts';

/** One way in which a document differs from the schema of its kind. */
export interface Misfit {
  readonly code: DocumentCode;
  readonly pointer: string;
  /** Whether a key is wrong, and not what stands at it. */
  readonly at?: 'key';
  readonly message: string;
  readonly hint?: string;
  /** The field that was probably meant by an unknown one. */
  readonly meant?: string;
}

/** How a scalar is written, by its pointer; undefined for what is no scalar. */
type SourceAt = (pointer: string) => string | undefined;

const VALIDATORS: Readonly<Record<Kind, Validator>> = {
  Fleet: validateFleet,
  Cluster: validateCluster,
  Slice: validateSlice,
  ServiceExport: validateServiceExport,
  QoSProfile: validateQoSProfile,
};

/**
 * Compares data with the schema of its kind: one finding for each cause, in words. Empty when all is well. A field that
 * is missing because it is misspelt is not blamed twice.
 */
export function misfitsOf(kind: Kind, data: unknown, sourceAt: SourceAt): readonly Misfit[] {
  const validate = VALIDATORS[kind];
  if (validate(data)) return [];
  const misfits = new Map<string, Misfit>();
  for (const error of validate.errors ?? []) {
    const misfit = misfitOf({
      kind,
      error,
      value: valueAt(data, error.instancePath),
      source: sourceAt(error.instancePath),
      facts: factsAt(kind, error.instancePath),
    });
    if (misfit !== undefined && !misfits.has(misfit.pointer)) misfits.set(misfit.pointer, misfit);
  }
  const found = [...misfits.values()];
  const meant = new Set(found.map((misfit) => misfit.meant));
  return found.filter(({ code, pointer }) => code !== 'FS1202' || !meant.has(pointer));
}

interface Subject {
  readonly kind: Kind;
  readonly error: SchemaError;
  readonly value: unknown;
  readonly source: string | undefined;
  readonly facts: FieldFacts;
}

function misfitOf(subject: Subject): Misfit | undefined {
  const { keyword } = subject.error;
  const isAboutKey = TEXT_KEYWORDS.has(keyword) && typeof subject.value !== 'string';
  return isAboutKey ? undefined : EXPLAIN[keyword]?.(subject);
}

/** At a mapping they are about one of its keys, which `propertyNames` names. */
const TEXT_KEYWORDS: ReadonlySet<string> = new Set(['pattern', 'minLength', 'maxLength']);

/** One entry per keyword our schemas use. */
const EXPLAIN: Readonly<Record<string, (subject: Subject) => Misfit>> = {
  additionalProperties: unknownField,
  required: missingField,
  type: wrongType,
  const: malformed,
  enum: unknownValue,
  pattern: malformed,
  minLength: malformed,
  maxLength: malformed,
  minimum: (subject) => outOfRange(subject, 'at least'),
  maximum: (subject) => outOfRange(subject, 'at most'),
  minItems: (subject) => wrongCount(subject, 'at least'),
  maxItems: (subject) => wrongCount(subject, 'at most'),
  maxProperties: (subject) => wrongCount(subject, 'at most'),
  uniqueItems: repeated,
  propertyNames: malformedKey,
};

function unknownField({ kind, error, facts }: Subject): Misfit {
  const field = String(error.params['additionalProperty']);
  const pointer = below(error.instancePath, field);
  if (isSecretField(field)) {
    return {
      code: 'FS1021',
      pointer,
      at: 'key',
      message: `${pathOf(pointer)} would hold a secret; no field does`,
    };
  }
  const misfit: Misfit = { code: 'FS1201', pointer, at: 'key', message: `unknown field ${pathOf(pointer)}` };
  const fields = Object.keys(facts.fields ?? {});
  const elsewhere = placesOfForeignField(field).find((path) => hasPath(fieldFacts[kind], path));
  if (elsewhere !== undefined)
    return { ...misfit, hint: `here it is ${elsewhere}`, meant: pointerOf(elsewhere) };
  const meant = suggest(field, fields);
  if (meant === undefined) return { ...misfit, hint: hintOfUnknown(kind, field, fields) };
  return { ...misfit, hint: `did you mean "${meant}"?`, meant: below(error.instancePath, meant) };
}

function pointerOf(path: string): string {
  return `/${path.replaceAll('.', '/')}`;
}

function hasPath(facts: FieldFacts, path: string): boolean {
  let at: FieldFacts | undefined = facts;
  for (const segment of path.split('.')) at = at?.fields?.[segment] ?? at?.each?.fields?.[segment];
  return at !== undefined;
}

/** A field of our own in the wrong place, or all that there are in this one. */
function hintOfUnknown(kind: Kind, field: string, fields: readonly string[]): string {
  const path = pathTo(field.toLowerCase(), fieldFacts[kind]);
  return path === undefined ? `fields here: ${fields.join(', ')}` : `it belongs at ${path}`;
}

/** The first place of the kind with a field of that name. */
function pathTo(field: string, { fields, each }: FieldFacts): string | undefined {
  for (const [name, facts] of Object.entries(fields ?? each?.fields ?? {})) {
    if (name.toLowerCase() === field) return name;
    const path = pathTo(field, facts);
    if (path !== undefined) return `${name}.${path}`;
  }
  return undefined;
}

function missingField({ error, facts }: Subject): Misfit {
  const field = String(error.params['missingProperty']);
  const pointer = below(error.instancePath, field);
  const example = facts.fields?.[field]?.example;
  const hint = example === undefined ? '' : `for example ${field}: ${example}`;
  return { code: 'FS1202', pointer, message: `${pathOf(pointer)} is missing`, hint };
}

function wrongType(subject: Subject): Misfit {
  const { error, value } = subject;
  const hint = typeHint(String(error.params['type']), value, subject.source);
  const misfit = misfitAt(subject, 'FS1203', expectedType(subject));
  return hint === undefined ? misfit : { ...misfit, hint };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

function expectedType({ error, facts }: Subject): string {
  return facts.expected ?? TYPE_WORDS[String(error.params['type'])] ?? 'another type';
}

function typeHint(type: string, value: unknown, source?: string): string | undefined {
  if (type === 'string' && source !== undefined) return `put it in quotes: "${printable(source)}"`;
  if (value === null) return 'write a value, or remove the field';
  if (type === 'boolean' && typeof value === 'string')
    return 'YAML 1.2 knows true and false only, without quotes';
  if (type === 'array') return 'write it as a list: one "- " line for each entry';
  return undefined;
}

function unknownValue(subject: Subject): Misfit {
  const allowed = subject.error.params['allowedValues'] as readonly string[];
  const meant = suggest(String(subject.value), allowed);
  const misfit = misfitAt(subject, 'FS1204', `one of ${allowed.join(', ')}`);
  return meant === undefined ? misfit : { ...misfit, hint: `did you mean ${meant}?` };
}

function malformed(subject: Subject): Misfit {
  return misfitAt(subject, 'FS1205', subject.facts.expected ?? 'another value');
}

function outOfRange(subject: Subject, bound: string): Misfit {
  return misfitAt(subject, 'FS1206', `${bound} ${String(subject.error.params['limit'])}`);
}

function wrongCount({ error, value }: Subject, bound: string): Misfit {
  const count = Object.keys(value as object).length;
  const entries = count === 1 ? '1 entry' : `${count} entries`;
  const message = `${pathOf(error.instancePath)} has ${entries}, expected ${bound} ${String(error.params['limit'])}`;
  return { code: 'FS1207', pointer: error.instancePath, message };
}

function repeated({ error, value }: Subject): Misfit {
  const index = Math.max(Number(error.params['i']), Number(error.params['j']));
  const message = `${pathOf(error.instancePath)} has ${quote((value as readonly unknown[])[index])} twice`;
  return { code: 'FS1208', pointer: below(error.instancePath, String(index)), message };
}

function malformedKey({ error, facts }: Subject): Misfit {
  const key = String(error.params['propertyName']);
  const message = `${pathOf(error.instancePath)} has the key ${quote(key)}, expected ${facts.keys ?? 'another key'}`;
  return { code: 'FS1209', pointer: below(error.instancePath, key), at: 'key', message };
}

function misfitAt(subject: Subject, code: DocumentCode, expected: string): Misfit {
  const { instancePath: pointer } = subject.error;
  const place = pointer === '' ? 'the document' : pathOf(pointer);
  return { code, pointer, message: `${place} is ${shown(subject)}, expected ${expected}` };
}

/** What is no text is shown as it is written: 1.10 and not the 1.1 that it is. */
function shown({ value, source }: Subject): string {
  return typeof value !== 'string' && source !== undefined ? printable(source) : quote(value);
}

function below(pointer: string, key: string): string {
  return `${pointer}/${escapeSegment(key)}`;
}

function segmentsOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map(unescapeSegment);
}

function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const segment of segmentsOf(pointer)) value = (value as Readonly<Record<string, unknown>>)[segment];
  return value;
}

function factsAt(kind: Kind, pointer: string): FieldFacts {
  let facts: FieldFacts = fieldFacts[kind];
  for (const segment of segmentsOf(pointer)) facts = facts.fields?.[segment] ?? facts.each ?? {};
  return facts;
}
