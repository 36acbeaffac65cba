import { decodeIndex } from '../../src/desired/codec.ts';
import type { WireIndex, WireSlice } from '../../src/model/generated/types.ts';
import type { CommitSha } from '../../src/model/ids.ts';
import type { FleetShape } from '../fakes/fleets.ts';
import type { Commit } from './branch.ts';
import { Decisions } from './decisions.ts';
import { type Effect, OUTSIDER } from './effect.ts';
import type { World } from './world.ts';

/** One index that a hub has put into the store. */
export interface Publishing {
  /** Its place in the order of all indexes, from 1. */
  readonly number: number;
  readonly by: string;
  readonly index: WireIndex;
  readonly text: string;
  /** The index of the cluster before it, as the hub that wrote it had to know it. */
  readonly before: WireIndex | undefined;
}

/** Everything that hubs have ever published, kept apart from the store, which forgets. */
export class Ledger {
  readonly #published: Map<string, Publishing[]> = new Map();
  readonly #byText: Map<string, Publishing> = new Map();
  readonly #objects: Map<string, Extract<Effect, { readonly kind: 'stored' }>> = new Map();
  readonly #removers: Map<string, string> = new Map();
  readonly #robbed: Set<string> = new Set();

  readonly decisions: Decisions = new Decisions();

  /** Of one cluster, oldest first. */
  published(cluster: string): readonly Publishing[] {
    return this.#published.get(cluster) ?? [];
  }

  /** How many indexes there were so far. */
  get count(): number {
    return this.#byText.size;
  }

  /** Undefined when no hub has published exactly these bytes. */
  find(bytes: Uint8Array): Publishing | undefined {
    return this.#byText.get(textOf(bytes));
  }

  /** Whether somebody else has taken away or replaced the last index of a cluster. */
  isRobbed(cluster: string): boolean {
    return this.#robbed.has(cluster);
  }

  /** Who has removed an object last. */
  removerOf(cluster: string, slice: string, digest: string): string | undefined {
    return this.#removers.get(`${cluster}/${slice}-${digest.slice(0, 12)}`);
  }

  /** The objects that an index names, as they were put into the store. */
  objectsOf({ cluster, slices }: WireIndex): readonly Extract<Effect, { readonly kind: 'stored' }>[] {
    return Object.entries(slices).flatMap(
      ([slice, digest]) => this.#objects.get(`${cluster}/${slice}-${digest.slice(0, 12)}`) ?? [],
    );
  }

  /** Knows what another one knows. */
  copy(other: Ledger): void {
    for (const [cluster, published] of other.#published) this.#published.set(cluster, [...published]);
    for (const [name, object] of other.#objects) this.#objects.set(name, object);
    this.decisions.copy(other.decisions);
    for (const [text, published] of other.#byText) this.#byText.set(text, published);
  }

  /** Before anybody judges the effect. */
  note(effect: Effect, now: number): void {
    this.decisions.note(effect, now);
    if (effect.kind === 'removed' && effect.key.kind === 'object') {
      const { cluster, slice, digest } = effect.key;
      this.#removers.set(`${cluster}/${slice}-${digest.slice(0, 12)}`, effect.by);
    }
    if (effect.kind === 'stored' && effect.key.kind === 'object') {
      const { cluster, slice, digest } = effect.key;
      this.#objects.set(`${cluster}/${slice}-${digest.slice(0, 12)}`, effect);
    }
    if (effect.kind !== 'stored' || effect.key.kind !== 'index') return;
    const { cluster } = effect.key;
    if (effect.by === OUTSIDER) this.#robbed.add(cluster);
    else this.#publish(cluster, effect.by, textOf(effect.bytes));
  }

  /** After everybody has. */
  settle(effect: Effect): void {
    if (effect.kind === 'stored' && effect.key.kind === 'index' && effect.by !== OUTSIDER)
      this.#robbed.delete(effect.key.cluster);
  }

  #publish(cluster: string, by: string, text: string): void {
    const known = this.#published.get(cluster) ?? [];
    const index = decodeIndex(Buffer.from(text));
    const published = { number: this.count + 1, by, index, text, before: known.at(-1)?.index };
    known.push(published);
    this.#published.set(cluster, known);
    this.#byText.set(text, published);
  }
}

/** What a hub has just published; undefined for any other effect. */
export function publishingOf(world: World, effect: Effect): Publishing | undefined {
  if (effect.kind !== 'stored' || effect.key.kind !== 'index' || effect.by === OUTSIDER) return undefined;
  return world.ledger.published(effect.key.cluster).at(-1);
}

export function commitOf(world: World, index: WireIndex): Commit | undefined {
  return world.branch.commits.get(index.commit as CommitSha);
}

/** Whether a fleet says that the cluster is in the slice. */
export function isMember(shape: FleetShape, cluster: string, slice: string): boolean {
  return cluster in shape.clusters && (shape.slices[slice]?.members.includes(cluster) ?? false);
}

/** The object of a slice as it lies in the store, whoever put it there; undefined when it is not there. */
export function storedSlice(
  world: World,
  cluster: string,
  slice: string,
  digest: string,
): WireSlice | undefined {
  const found = world.bus.memory.entries.get(`${cluster}/slices/${slice}-${digest.slice(0, 12)}`);
  if (found === undefined) return undefined;
  const { bytes } = found.stored;
  const parsed = PARSED.get(bytes) ?? (JSON.parse(textOf(bytes)) as WireSlice);
  PARSED.set(bytes, parsed);
  return parsed;
}

/** The store never changes bytes that it has taken, so they are parsed once. */
const PARSED = new WeakMap<Uint8Array, WireSlice>();

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
