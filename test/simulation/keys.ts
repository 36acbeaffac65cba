import { createPrivateKey, type KeyObject } from 'node:crypto';

/** Signing keys that are the same in every run. The hub's is shared by its replicas; the other is somebody else's. */
export const HUB_KEY: KeyObject = keyOf(7);
export const STRANGER_KEY: KeyObject = keyOf(9);
export const HUB_SECRET: string = Buffer.alloc(32, 7).toString('base64');

/** The Ed25519 private key that is 32 times `byte`, behind its PKCS #8 prefix (RFC 8410). */
function keyOf(byte: number): KeyObject {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  const key = Buffer.concat([prefix, Buffer.alloc(32, byte)]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}
