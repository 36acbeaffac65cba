import { createHash } from 'node:crypto';
import { Failure } from '../model/errors.ts';
import type { WireFacts, WireIndex, WireSlice } from '../model/generated/types.ts';
import {
  type Validator,
  validateWireFacts,
  validateWireIndex,
  validateWireSlice,
} from '../model/generated/validators.js';
import type { Digest } from '../model/ids.ts';
import { canonicalJson, type Json } from './canonical.ts';

/** The wire format this version reads and writes. */
export const FORMAT = 1;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Canonical text of a slice object. `seen` encodes what several clusters share once; see canonicalJson. */
export function encodeSlice(slice: WireSlice, seen?: WeakMap<object, string>): string {
  return canonicalJson(slice as unknown as Json, seen);
}

/** Canonical text of anything else that travels: index, facts, status, control. */
export function encodeWire(value: object): string {
  return canonicalJson(value as Json);
}

/** SHA-256 of the uncompressed text. */
export function digestOf(text: string): Digest {
  return createHash('sha256').update(text).digest('hex') as Digest;
}

/** Reads a slice object and holds it against the digest that the index names. Throws Failure `wire-…`. */
export function decodeSlice(bytes: Uint8Array, digest: Digest): WireSlice {
  const text = textOf(bytes, 'slice object');
  if (digestOf(text) !== digest) {
    throw new Failure(
      'wire-digest',
      `slice object does not have the digest ${digest.slice(0, 12)} that the index names`,
    );
  }
  return decodeText(text, 'slice object', validateWireSlice) as WireSlice;
}

export function decodeIndex(bytes: Uint8Array): WireIndex {
  return decodeBytes(bytes, 'index', validateWireIndex) as WireIndex;
}

export function decodeFacts(bytes: Uint8Array): WireFacts {
  return decodeBytes(bytes, 'facts', validateWireFacts) as WireFacts;
}

/** Decodes one wire document, whatever bytes come; the caller names its type. Throws Failure `wire-…`. */
export function decodeBytes(bytes: Uint8Array, what: string, validate: Validator): unknown {
  return decodeText(textOf(bytes, what), what, validate);
}

/** In the order that gives the clearest refusal: JSON, format, shape. */
function decodeText(text: string, what: string, validate: Validator): unknown {
  const value = parseJson(text, what);
  const format = (value as { format?: unknown } | null)?.format;
  if (format !== FORMAT) {
    throw new Failure(
      'wire-format',
      `${what} has format ${JSON.stringify(format) ?? 'none'}; this version reads ${FORMAT}`,
    );
  }
  if (!validate(value)) {
    const first = validate.errors?.[0];
    throw new Failure(
      'wire-shape',
      `${what} is not valid at ${first?.instancePath || '/'}: ${first?.keyword ?? 'unknown'}`,
    );
  }
  return value;
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure('wire-torn', `${what} is not JSON: torn, or written by something else`, { cause });
  }
}

function textOf(bytes: Uint8Array, what: string): string {
  try {
    return UTF8.decode(bytes);
  } catch (cause) {
    throw new Failure('wire-torn', `${what} is not UTF-8`, { cause });
  }
}
