import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEntries } from '../../../src/kubernetes/entries.ts';
import type { Entry } from '../../../src/kubernetes/metadata.ts';

const entry = (id: string, version: number, uid = `uid of ${id}`): Entry => ({
  id,
  uid,
  version: String(version),
  meaning: { kind: 'control' },
});

describe('entries', () => {
  test('an own write is there at once, and older news does not undo it', () => {
    const entries = createEntries();
    entries.begin();
    entries.page([entry('a', 5)]);
    expect(entries.complete('9')).toBe(true);
    expect(entries.present(entry('a', 12))).toBe(true);
    expect(entries.present(entry('a', 11))).toBe(false);
    expect(entries.present(entry('a', 12))).toBe(false);
    expect(entries.get('a')?.version).toBe('12');
  });

  test('a list that began before an own write does not undo it', () => {
    const entries = createEntries();
    entries.begin();
    entries.present(entry('a', 12));
    entries.page([]);
    entries.complete('11');
    expect(entries.get('a')?.version).toBe('12');
    entries.begin();
    entries.page([]);
    expect(entries.complete('13')).toBe(true);
    expect(entries.get('a')).toBeUndefined();
  });

  test('what is removed does not come back by older news, but by a new object', () => {
    const entries = createEntries();
    entries.begin();
    entries.page([entry('a', 5)]);
    entries.complete('9');
    entries.begin();
    expect(entries.deleted({ id: 'a', uid: 'uid of a' })).toBe(true);
    expect(entries.present(entry('a', 8))).toBe(false);
    entries.page([entry('a', 5)]);
    entries.complete('10');
    expect(entries.get('a')).toBeUndefined();
    expect(entries.present(entry('a', 12, 'another'))).toBe(true);
    expect(entries.deleted({ id: 'a', uid: 'uid of a' })).toBe(false);
    expect(entries.get('a')?.uid).toBe('another');
  });

  test('after a list of a server that was restored, the past is what is there', () => {
    const entries = createEntries();
    entries.begin();
    entries.page([entry('a', 500)]);
    entries.complete('501');
    entries.deleted({ id: 'a', uid: 'uid of a' });
    entries.begin();
    entries.page([entry('a', 5)]);
    expect(entries.complete('9')).toBe(true);
    expect(entries.get('a')?.version).toBe('5');
  });

  test('a list with the same content is no news', () => {
    const entries = createEntries();
    for (const isNews of [true, false]) {
      entries.begin();
      entries.page([entry('a', 5), entry('b', 6)]);
      expect(entries.complete('9')).toBe(isNews);
    }
  });
});

/** What may happen, in any order; numbers choose among what there is. */
type Action =
  | { readonly kind: 'write' | 'remove'; readonly id: string; readonly isOwn: boolean }
  | { readonly kind: 'begin' | 'snapshot' | 'complete' }
  | { readonly kind: 'hear'; readonly count: number };

const actions = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('write' as const, 'remove' as const),
      id: fc.constantFrom('a', 'b', 'c'),
      isOwn: fc.boolean(),
    }),
    fc.record({ kind: fc.constantFrom('begin' as const, 'snapshot' as const, 'complete' as const) }),
    fc.record({ kind: fc.constant('hear' as const), count: fc.integer({ min: 1, max: 4 }) }),
  ),
  { maxLength: 60 },
);

describe('whatever the order', () => {
  test('own writes are never lost, and in the end it is as it is', () => {
    fc.assert(
      fc.property(actions, (actions) => {
        const world = new World();
        for (const action of actions) {
          world.act(action);
          expect(world.lost()).toEqual([]);
        }
        world.finish();
        expect(world.seen()).toEqual(world.truth());
      }),
      { numRuns: 2000 },
    );
  });
});

type Event = { readonly kind: 'present' | 'deleted'; readonly entry: Entry };

/** A server with a history, and one reader that lists and hears events late. */
class World {
  readonly #entries = createEntries();
  readonly #there = new Map<string, Entry>();
  readonly #history: Event[] = [];
  /** What was last known of each by an own act, while nobody else has touched it since. */
  readonly #own = new Map<string, string | undefined>();
  #version = 10;
  /** Events before this one were heard; undefined before the first list. */
  #heard: number | undefined;
  #phase: 'idle' | 'begun' | 'snapshot' = 'idle';
  #snapshot: { version: string; heard: number } = { version: '', heard: 0 };

  act(action: Action): void {
    if (action.kind === 'write') this.#write(action);
    else if (action.kind === 'remove') this.#remove(action);
    else if (action.kind === 'hear') this.#hear(action.count);
    else this.#list(action.kind);
  }

  finish(): void {
    this.#phase = 'idle';
    for (const kind of ['begin', 'snapshot', 'complete'] as const) this.#list(kind);
    this.#hear(this.#history.length);
  }

  seen(): ReadonlyMap<string, string> {
    return new Map([...this.#entries.all()].map(({ id, version }) => [id, version]));
  }

  truth(): ReadonlyMap<string, string> {
    return new Map([...this.#there.values()].map(({ id, version }) => [id, version]));
  }

  /** What was done last by an own act, and is not seen. */
  lost(): readonly string[] {
    const own = [...this.#own].filter(([id, version]) => this.#entries.get(id)?.version !== version);
    return own.map(([id]) => id);
  }

  #write({ id, isOwn }: { readonly id: string; readonly isOwn: boolean }): void {
    this.#version += 1;
    const written = entry(id, this.#version, this.#there.get(id)?.uid ?? `uid-${this.#version}`);
    this.#there.set(id, written);
    this.#history.push({ kind: 'present', entry: written });
    if (isOwn) this.#entries.present(written);
    this.#note(id, isOwn, written.version);
  }

  #remove({ id, isOwn }: { readonly id: string; readonly isOwn: boolean }): void {
    const there = this.#there.get(id);
    if (there === undefined) return;
    this.#version += 1;
    this.#there.delete(id);
    this.#history.push({ kind: 'deleted', entry: { ...there, version: String(this.#version) } });
    if (isOwn) this.#entries.deleted(there);
    // Of an object of somebody else it is only known that it is gone when it was known to be there.
    this.#note(id, isOwn, undefined);
  }

  #note(id: string, isOwn: boolean, version: string | undefined): void {
    if (isOwn) this.#own.set(id, version);
    else this.#own.delete(id);
  }

  #list(kind: 'begin' | 'snapshot' | 'complete'): void {
    if (kind === 'begin' && this.#phase === 'idle') {
      this.#entries.begin();
      this.#phase = 'begun';
    } else if (kind === 'snapshot' && this.#phase === 'begun') {
      this.#entries.page([...this.#there.values()]);
      this.#snapshot = { version: String(this.#version), heard: this.#history.length };
      this.#phase = 'snapshot';
    } else if (kind === 'complete' && this.#phase === 'snapshot') {
      this.#entries.complete(this.#snapshot.version);
      this.#heard = this.#snapshot.heard;
      this.#phase = 'idle';
    }
  }

  /** A reader lists or watches, never both at once. */
  #hear(count: number): void {
    if (this.#phase !== 'idle' || this.#heard === undefined) return;
    for (const { kind, entry } of this.#history.slice(this.#heard, this.#heard + count)) {
      if (kind === 'present') this.#entries.present(entry);
      else this.#entries.deleted(entry);
    }
    this.#heard = Math.min(this.#history.length, this.#heard + count);
  }
}
