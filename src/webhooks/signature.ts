import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Delivery, Provider } from './delivery.ts';

/** Seconds that a signed time may lie beside ours. */
const TOLERANCE = 300;

/** True when whoever sent this knows the secret. Takes the same time whatever part of a signature is wrong. */
export function provesOrigin(delivery: Delivery, secret: string, now: number): boolean {
  return secret !== '' && PROOFS[delivery.provider](delivery, secret, now);
}

type Proof = (delivery: Delivery, secret: string, now: number) => boolean;

/** What each kind of sender proves its origin by; none of them falls back to what another one uses. */
const PROOFS: Readonly<Record<Provider, Proof>> = {
  github: ({ header, body }, secret) =>
    isEqual(header('x-hub-signature-256') ?? '', `sha256=${hmac(secret, body, 'hex')}`),
  gitea: ({ header, body }, secret) =>
    isEqual(header('x-forgejo-signature') ?? header('x-gitea-signature') ?? '', hmac(secret, body, 'hex')),
  gitlab: (delivery, secret, now) => {
    const token = delivery.header('x-gitlab-token');
    return token === undefined ? isStandard(delivery, secret, now) : isEqual(token, secret);
  },
  generic: isStandard,
};

/** Standard Webhooks 1.0.0: HMAC-SHA256 over `id.timestamp.body`, one of several `v1,BASE64` signatures. */
function isStandard({ header, body }: Delivery, secret: string, now: number): boolean {
  const id = header('webhook-id') ?? '';
  const timestamp = header('webhook-timestamp') ?? '';
  if (id === '' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE) return false;
  const expected = standardSignature(secret, { id, timestamp, body });
  const signatures = (header('webhook-signature') ?? '').split(' ').slice(0, MOST_SIGNATURES);
  return signatures.map((signature) => isEqual(signature, expected)).includes(true);
}

/** What the header `webhook-signature` holds for one secret; `timestamp` is in seconds since 1970. */
export function standardSignature(
  secret: string,
  { id, timestamp, body }: { readonly id: string; readonly timestamp: string; readonly body: Uint8Array },
): string {
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  return `v1,${hmac(keyOf(secret), signed, 'base64')}`;
}

/** A sender that changes its secret signs with the old and the new one. */
const MOST_SIGNATURES = 8;
const SECRET_PREFIX = 'whsec_';

/** The specification writes secrets as `whsec_` and base64; any other text is the key itself. */
function keyOf(secret: string): string | Buffer {
  return secret.startsWith(SECRET_PREFIX)
    ? Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64')
    : secret;
}

function hmac(key: string | Buffer, body: Uint8Array, encoding: 'hex' | 'base64'): string {
  return createHmac('sha256', key).update(body).digest(encoding);
}

/** Over hashes, so that not even the length of what is expected shows. */
function isEqual(given: string, expected: string): boolean {
  return timingSafeEqual(hashOf(given), hashOf(expected));
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
