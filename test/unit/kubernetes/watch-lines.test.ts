import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/kubernetes/lines.ts';
import { readEvent, readPage } from '../../../src/kubernetes/metadata.ts';
import { createMemory } from '../../../src/kubernetes/memory.ts';
import { createTurnstile } from '../../../src/kubernetes/turnstile.ts';
import type { ClusterName } from '../../../src/model/ids.ts';

const view = { hub: 'fleetslice', resource: 'configmaps' } as const;
const metadata = {
  name: 'facts-node-1',
  namespace: 'fleetslice-fra',
  uid: 'u',
  resourceVersion: '7',
  labels: { 'fleetslice.io/cluster': 'fra' },
};
const lineOf = (type: string, object: unknown): string => JSON.stringify({ type, object });

async function* chunks(buffers: readonly Buffer[]): AsyncIterable<Buffer> {
  yield* buffers;
}

async function collect(buffers: readonly Buffer[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const some of linesOf(chunks(buffers))) lines.push(...some);
  return lines;
}

describe('lines of a watch', () => {
  test('are whole, however they are cut', async () => {
    const lines = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((line) => !line.includes('\n')),
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.array(fc.integer({ min: 1, max: 9 })), async (lines, sizes) => {
        const whole = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const buffers: Buffer[] = [];
        for (let at = 0, turn = 0; at < whole.length; turn += 1) {
          const size = sizes[turn % Math.max(1, sizes.length)] ?? whole.length;
          buffers.push(whole.subarray(at, at + size));
          at += size;
        }
        expect(await collect(buffers)).toEqual(lines);
      }),
    );
  });

  test('an end in the middle, and a line without end', async () => {
    await expect(collect([Buffer.from('{}\n{')])).rejects.toMatchObject({ problem: { errno: 'GARBLED' } });
    const endless = Array.from({ length: 5 }, () => Buffer.alloc(2 ** 20, 'x'));
    await expect(collect(endless)).rejects.toMatchObject({ problem: { errno: 'ANSWER_TOO_LARGE' } });
  });
});

describe('events of a watch', () => {
  test('of ours, of others, and what carries no object', () => {
    expect(readEvent(view, lineOf('ADDED', { metadata }))).toEqual({
      kind: 'present',
      version: '7',
      entry: {
        id: 'fleetslice-fra/facts-node-1',
        uid: 'u',
        version: '7',
        meaning: { kind: 'facts', cluster: 'fra', agent: 'node-1' },
      },
    });
    expect(readEvent(view, lineOf('DELETED', { metadata }))).toMatchObject({ kind: 'deleted' });
    const foreign = { ...metadata, labels: {} };
    expect(readEvent(view, lineOf('MODIFIED', { metadata: foreign }))).toEqual({
      kind: 'present',
      version: '7',
      entry: undefined,
    });
    const bookmark = { metadata: { resourceVersion: '9' } };
    expect(readEvent(view, lineOf('BOOKMARK', bookmark))).toEqual({ kind: 'bookmark', version: '9' });
    expect(readEvent(view, lineOf('ERROR', { code: 410 }))).toMatchObject({
      kind: 'refused',
      refusal: { status: 410 },
    });
  });

  test('anything else is garbled, and never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(readEvent(view, line)).toEqual({ kind: 'garbled' });
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom('ADDED', 'BOOKMARK', 'ERROR', 'X'), fc.jsonValue(), (type, value) => {
        expect(['garbled', 'refused']).toContain(readEvent(view, lineOf(type, value)).kind);
        readEvent(view, lineOf(type, { metadata: value }));
        readPage(view, { metadata: { resourceVersion: '1' }, items: [value, { metadata: value }] });
      }),
    );
  });

  test('a page of a list', () => {
    const value = { metadata: { resourceVersion: '9', continue: 'token' }, items: [{ metadata }, {}] };
    expect(readPage(view, value)).toMatchObject({ next: 'token', version: '9', entries: [{ uid: 'u' }] });
    expect(readPage(view, { metadata: { resourceVersion: '9' }, items: null })?.entries).toEqual([]);
    expect(readPage(view, { metadata: {}, items: [] })).toBeUndefined();
    expect(readPage(view, { metadata: { resourceVersion: 'x' }, items: [] })).toBeUndefined();
  });
});

test('a turnstile lets so many in, and nobody waits for ever', async () => {
  const turnstile = createTurnstile(3);
  let inside = 0;
  let most = 0;
  const work = async (index: number): Promise<number> => {
    inside += 1;
    most = Math.max(most, inside);
    await Promise.resolve();
    inside -= 1;
    if (index % 5 === 0) throw new Error('failed');
    return index;
  };
  const all = await Promise.allSettled(
    Array.from({ length: 50 }, (_, index) => turnstile(() => work(index))),
  );
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(40);
  expect(most).toBe(3);
});

test('what is remembered is bounded, and the oldest goes first', () => {
  const memory = createMemory();
  const key = { kind: 'index', cluster: 'fra' as ClusterName } as const;
  const bytes = new Uint8Array(2 ** 20);
  for (let index = 0; index < 40; index += 1) memory.remember(key, String(index), { bytes, version: '1' });
  expect(memory.get('39')).toBeDefined();
  expect(memory.get('8')).toBeDefined();
  expect(memory.get('7')).toBeUndefined();
  memory.forget('39');
  expect(memory.get('39')).toBeUndefined();
});
