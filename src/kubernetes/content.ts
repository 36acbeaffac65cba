/** How bytes become the data of one or more Kubernetes objects, none larger than an API server takes, and back. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { StoreCorrupt } from '../store/port.ts';

/** What one object may hold: an API server takes 1 MiB of data, and etcd 1.5 MiB with everything around it. */
export const PART_BYTES: number = 900 * 1024;

/** Base64 by key, as in a Secret's `data` and a ConfigMap's `binaryData`. */
export type Data = Readonly<Record<string, string>>;

/** Which key the bytes are under says how to read them. */
const PLAIN = 'content';
const PACKED = 'content.gz';
/** How many objects hold the bytes together; absent: this one alone. */
export const PARTS = 'parts';
const MOST_PARTS = 99;

/** The data of each object that the bytes need; compressed when that is smaller. The first one names how many there are. */
export function packed(bytes: Uint8Array): readonly [Data, ...Data[]] {
  const zipped = gzipSync(bytes);
  const isSmaller = zipped.length < bytes.length;
  const [name, whole] = isSmaller ? [PACKED, zipped] : [PLAIN, Buffer.from(bytes)];
  const count = Math.max(1, Math.ceil(whole.length / PART_BYTES));
  const dataOf = (part: number): Data => ({
    [name]: whole.subarray(part * PART_BYTES, (part + 1) * PART_BYTES).toString('base64'),
  });
  const rest = Array.from({ length: count - 1 }, (_, index) => dataOf(index + 1));
  if (count === 1) return [dataOf(0)];
  return [{ ...dataOf(0), [PARTS]: Buffer.from(String(count)).toString('base64') }, ...rest];
}

/** How many objects hold the bytes of the one with this data. Throws StoreCorrupt. */
export function partsOf(data: Data | undefined): number {
  const text = data?.[PARTS];
  if (text === undefined) return 1;
  const count = Number(Buffer.from(text, 'base64').toString('latin1'));
  if (Number.isInteger(count) && count >= 2 && count <= MOST_PARTS) return count;
  throw new StoreCorrupt('it does not say how many parts it has');
}

/** The bytes of all parts in order. Throws StoreCorrupt when they are not ours, or more than `most`, without unpacking them. */
export function unpacked(parts: readonly (Data | undefined)[], most: number): Uint8Array {
  const name = parts.every((data) => data?.[PACKED] !== undefined) ? PACKED : PLAIN;
  const chunks = parts.map((data) => {
    const text = data?.[name];
    if (text === undefined) throw new StoreCorrupt('it has no content of ours');
    return Buffer.from(text, 'base64');
  });
  const whole = Buffer.concat(chunks);
  if (name === PACKED) return unzip(whole, most);
  if (whole.length > most) throw new StoreCorrupt(`it has more than ${most} bytes`);
  return whole;
}

function unzip(bytes: Buffer, most: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    const isLarge = cause instanceof RangeError;
    throw new StoreCorrupt(isLarge ? `it unpacks to more than ${most} bytes` : 'it cannot be unpacked');
  }
}
