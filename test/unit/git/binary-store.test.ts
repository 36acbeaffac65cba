import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Git } from '../../../src/git/binary.ts';
import { createBinaryReader } from '../../../src/git/binary-store.ts';
import type { BlobId } from '../../../src/model/ids.ts';

const LIMIT = 20;

describe('blobs as git cat-file prints them', () => {
  test('come in order and cut after the limit, in whatever pieces the output arrives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.uint8Array({ maxLength: 40 }), { selector: nameOf, maxLength: 8 }),
        fc.integer({ min: 1, max: 64 }),
        async (blobs, piece) => {
          const store = createBinaryReader(fakeGit(blobs, piece));
          const read = await collect(store.blobs(blobs.map(nameOf), LIMIT));
          expect(read).toEqual(
            blobs.map((bytes) => ({ blob: nameOf(bytes), bytes: Buffer.from(bytes.subarray(0, LIMIT)) })),
          );
        },
      ),
    );
  });

  test('that are missing, or not the ones asked for, are corrupt', async () => {
    const [one, two] = [Uint8Array.of(1), Uint8Array.of(2)] as const;
    const missing = createBinaryReader(fakeGit([one], 8));
    await expect(collect(missing.blobs([nameOf(two)], LIMIT))).rejects.toMatchObject({ code: 'git-corrupt' });
    const honest = fakeGit([one, two], 8);
    const lying: Git = {
      ...honest,
      bytes: (argv) => honest.bytes(argv, { input: `${nameOf(two)}\n` }),
    };
    const store = createBinaryReader(lying);
    await expect(collect(store.blobs([nameOf(one)], LIMIT))).rejects.toMatchObject({ code: 'git-corrupt' });
  });
});

/** Answers what is asked for on standard input, as `git cat-file` does. */
function fakeGit(blobs: readonly Uint8Array[], piece: number): Git {
  const find = (id: string): Uint8Array | undefined => blobs.find((bytes) => nameOf(bytes) === id);
  return {
    text: async (_argv, options) =>
      idsOf(options?.input)
        .map((id) => `${id} ${find(id)?.length ?? 'missing'}\n`)
        .join(''),
    errors: async () => '',
    bytes: async function* (argv, options) {
      const ids = argv[1] === 'blob' ? [] : idsOf(options?.input);
      const parts = ids.flatMap((id) => [
        Buffer.from(`${id}\n`),
        find(id) ?? Buffer.alloc(0),
        Buffer.from('\n'),
      ]);
      const output = argv[1] === 'blob' ? (find(argv[2] ?? '') ?? Buffer.alloc(0)) : Buffer.concat(parts);
      for (let at = 0; at < output.length; at += piece) yield output.subarray(at, at + piece);
    },
  };
}

function idsOf(input = ''): readonly string[] {
  return input.split('\n').filter((line) => line !== '');
}

function nameOf(bytes: Uint8Array): BlobId {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex') as BlobId;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
