import { createHash } from 'node:crypto';
import type { Delivery } from './delivery.ts';

/** The deliveries that were accepted lately. */
export interface Deliveries {
  /** True when this one was told before; remembers it otherwise. Only for deliveries whose origin is proven. */
  isRepeated(delivery: Delivery, now: number): boolean;
}

/** Milliseconds that a delivery is remembered. Later, a repeated one costs the hub one question to Git. */
const REMEMBERED = 60 * 60 * 1000;
const MOST = 10_000;

/** Bounded in time and number; the oldest is forgotten first. */
export function createDeliveries(): Deliveries {
  const seen = new Map<string, number>();
  return {
    isRepeated(delivery, now) {
      forget(seen, now);
      const keys = keysOf(delivery);
      const isRepeated = keys.some((key) => seen.has(key));
      for (const key of keys) if (!seen.has(key)) seen.set(key, now);
      return isRepeated;
    },
  };
}

const ID_HEADERS = [
  'x-github-delivery',
  'x-forgejo-delivery',
  'x-gitea-delivery',
  'x-gitlab-event-uuid',
  'webhook-id',
];

/** By its id, and by its content: forges do not sign the id, so a replay can have any. */
function keysOf({ provider, header, body }: Delivery): readonly string[] {
  const id = ID_HEADERS.map(header).find((value) => value !== undefined);
  const content = createHash('sha256').update(body).digest('base64');
  const keys = id === undefined ? [] : [`${provider} id ${id.slice(0, LONGEST_ID)}`];
  return body.length === 0 ? keys : [...keys, `${provider} content ${content}`];
}

const LONGEST_ID = 128;

function forget(seen: Map<string, number>, now: number): void {
  for (const [key, at] of seen) {
    if (now - at < REMEMBERED && seen.size < MOST) return;
    seen.delete(key);
  }
}
