/**
 * webhooks/ — what a forge says when somebody has pushed: is it really from the forge, is it new, is it about our branch.
 * Nothing of a delivery is believed beyond that: it only makes the hub ask Git at once. Pure.
 */
import { provesOrigin } from './signature.ts';
import { parseTarget } from './target.ts';

export const PROVIDERS = ['github', 'gitlab', 'gitea', 'generic'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** A request as it came; nothing of it is trusted. */
export interface Delivery {
  readonly provider: Provider;
  /** By lower-case name; a header that was sent twice is both values joined, and so proves nothing. */
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
}

/** What this hub listens for. */
export interface Subscription {
  /** Any of them proves the origin: two while one replaces the other. */
  readonly secrets: readonly string[];
  /** The repository as the hub reads it, without credentials; undefined for one that no forge can name (a path). */
  readonly address: string | undefined;
  /** Full names that the hub may follow: `refs/heads/main`. Empty means any. */
  readonly refs: readonly string[];
}

export type Judgement =
  | { readonly kind: 'news' }
  /** Authentic, and nothing to do. */
  | { readonly kind: 'ignored'; readonly why: string }
  /** The sender is told the same whether the secret or the repository is wrong; `why` is for our log. */
  | { readonly kind: 'unauthorized'; readonly why: string }
  | { readonly kind: 'malformed'; readonly why: string };

/** Judges one delivery; `now` is in milliseconds since 1970. Whether it came before is asked of `createDeliveries`. */
export function judgeDelivery(delivery: Delivery, subscription: Subscription, now: number): Judgement {
  if (!subscription.secrets.some((secret) => provesOrigin(delivery, secret, now)))
    return { kind: 'unauthorized', why: 'the signature is missing, wrong or too old' };
  const target = parseTarget(delivery);
  if (target.kind === 'malformed') return target;
  if (target.kind === 'other') return { kind: 'ignored', why: target.why };
  const { address, refs } = subscription;
  if (address !== undefined && target.repositories.length > 0 && !target.repositories.includes(address))
    return { kind: 'unauthorized', why: 'it is about another repository' };
  if (target.ref !== undefined && refs.length > 0 && !refs.includes(target.ref))
    return { kind: 'ignored', why: 'it is about another branch' };
  return { kind: 'news' };
}
