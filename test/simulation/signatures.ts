import crypto, { type JsonWebKeyInput, type KeyObject } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const { createPublicKey, sign, verify } = crypto;

/** Answers that are kept at most; then all of them are forgotten. */
const MOST_KEPT = 100_000;

const KEYS = new Map<string, KeyObject>();
const SIGNED = new WeakMap<KeyObject, Map<string, Buffer>>();
const VERIFIED = new WeakMap<KeyObject, Map<string, boolean>>();
const PUBLIC = new WeakMap<KeyObject, KeyObject>();

/**
 * Signatures are made and checked for real, once for the same key and bytes, and not checked where they were made: histories
 * publish the same few indexes again and again, and Ed25519 would take a fifth of their time. From here on all code of this
 * process has these functions.
 */
export function rememberSignatures(): void {
  Object.assign(crypto, { createPublicKey: knownKey, sign: knownSignature, verify: knownVerdict });
  syncBuiltinESMExports();
}

function knownKey(from: JsonWebKeyInput | KeyObject): KeyObject {
  if (!('format' in from) || from.format !== 'jwk') return createPublicKey(from);
  return remember(KEYS, from.key.x ?? '', () => createPublicKey(from));
}

/** What is signed here needs no check. */
function knownSignature(algorithm: null, data: Buffer, key: KeyObject): Buffer {
  return remember(ofKey(SIGNED, key), data.toString('latin1'), () => {
    const signature = sign(algorithm, data, key);
    remember(ofKey(VERIFIED, publicOf(key)), nameOf(data, signature), () => true);
    return signature;
  });
}

/** The object that whoever knows the public key gets for it. */
function publicOf(key: KeyObject): KeyObject {
  const known =
    PUBLIC.get(key) ?? knownKey({ key: createPublicKey(key).export({ format: 'jwk' }), format: 'jwk' });
  PUBLIC.set(key, known);
  return known;
}

function knownVerdict(algorithm: null, data: Buffer, key: KeyObject, signature: Buffer): boolean {
  const name = nameOf(data, signature);
  return remember(ofKey(VERIFIED, key), name, () => verify(algorithm, data, key, signature));
}

function nameOf(data: Buffer, signature: Buffer): string {
  return `${signature.toString('latin1')}${data.toString('latin1')}`;
}

function ofKey<T>(all: WeakMap<KeyObject, Map<string, T>>, key: KeyObject): Map<string, T> {
  const known = all.get(key) ?? new Map<string, T>();
  all.set(key, known);
  return known;
}

function remember<T>(known: Map<string, T>, name: string, make: () => T): T {
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  if (known.size >= MOST_KEPT) known.clear();
  const value = make();
  known.set(name, value);
  return value;
}
