import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PART_BYTES, packed, partsOf, unpacked } from '../../../src/kubernetes/content.ts';

const MOST = 16 * 2 ** 20;
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const corrupt = expect.objectContaining({ code: 'store-corrupt' });

describe('content of Kubernetes objects', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const parts = packed(bytes);
        expect(parts).toHaveLength(1);
        expect(Buffer.compare(unpacked(parts, MOST), bytes)).toBe(0);
      }),
    );
  });

  test('is compressed only when that is smaller', () => {
    expect(Object.keys(packed(Buffer.from('{}'))[0])).toEqual(['content']);
    expect(Object.keys(packed(Buffer.alloc(10_000))[0])).toEqual(['content.gz']);
    expect(packed(new Uint8Array())).toEqual([{ content: '' }]);
  });

  test.each([PART_BYTES, PART_BYTES + 1, 3 * PART_BYTES, 3 * PART_BYTES + 1])(
    '%d bytes that cannot be compressed',
    (size) => {
      const bytes = randomBytes(size);
      const parts = packed(bytes);
      expect(parts).toHaveLength(Math.ceil(size / PART_BYTES));
      expect(partsOf(parts[0])).toBe(parts.length);
      for (const data of parts)
        expect(Buffer.from(data['content'] ?? '', 'base64').length).toBeLessThanOrEqual(PART_BYTES);
      expect(Buffer.compare(unpacked(parts, MOST), bytes)).toBe(0);
    },
  );

  test('a bomb is not unpacked', () => {
    const bomb = { 'content.gz': base64(gzipSync(Buffer.alloc(64 * 2 ** 20))) };
    expect(() => unpacked([bomb], 2 ** 20)).toThrow(corrupt);
    expect(() => unpacked([{ content: base64(Buffer.alloc(11)) }], 10)).toThrow(corrupt);
  });

  test.each([
    [undefined],
    [{}],
    [{ other: base64('x') }],
    [{ 'content.gz': base64('no gzip') }],
    [{ 'content.gz': base64(gzipSync('cut').subarray(0, 15)) }],
  ])('not ours: %j', (data) => {
    expect(() => unpacked([data], MOST)).toThrow(corrupt);
  });

  test.each(['', '1', '0', '-2', '100', '1e9', 'two'])('parts: %j', (count) => {
    expect(() => partsOf({ content: '', parts: base64(count) })).toThrow(corrupt);
  });
});
