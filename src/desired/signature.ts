import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { WireIndex } from '../model/generated/types.ts';
import { encodeWire } from './codec.ts';

/** An Ed25519 public key in DER is this prefix and its 32 raw bytes (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Who a hub is: its public key, and the fingerprint that names it in every index. */
export interface HubIdentity {
  /** The raw 32 bytes in base64. */
  readonly key: string;
  /** SHA-256 of the raw bytes, in hex. */
  readonly fingerprint: string;
}

export function identityOf(publicKey: KeyObject): HubIdentity {
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(SPKI_PREFIX.length);
  return { key: raw.toString('base64'), fingerprint: createHash('sha256').update(raw).digest('hex') };
}

export function signIndex(index: Omit<WireIndex, 'signature'>, privateKey: KeyObject): WireIndex {
  return { ...index, signature: sign(null, Buffer.from(encodeWire(index)), privateKey).toString('base64') };
}

/** True when the index names the key it carries and that key signed it. Whether to trust the key is the caller's. */
export function isSigned(index: WireIndex): boolean {
  const { signature, ...unsigned } = index;
  const raw = Buffer.from(index.hubKey, 'base64');
  if (raw.length !== 32 || createHash('sha256').update(raw).digest('hex') !== index.hub) return false;
  // As a JWK (RFC 8037): a tenth of the time that DER takes.
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
  return verify(null, Buffer.from(encodeWire(unsigned)), publicKey, Buffer.from(signature, 'base64'));
}
