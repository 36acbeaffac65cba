import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeWire } from '../../../src/desired/codec.ts';
import { openDirectoryStore } from '../../../src/store/directory.ts';
import type { StoreKey } from '../../../src/store/port.ts';
import { folderWith } from './command-line.ts';

/** A document of a store, and its key. */
export type Entry = readonly [StoreKey, object];

export const FLEET: StoreKey = { kind: 'fleet' };
export const CONTROL: StoreKey = { kind: 'control' };

/** A folder of this test with a store that holds these documents. */
export async function storeWith(...entries: readonly Entry[]): Promise<string> {
  const folder = await folderWith();
  await put(folder, ...entries);
  return folder;
}

export async function put(folder: string, ...entries: readonly Entry[]): Promise<void> {
  const store = await openDirectoryStore(folder);
  for (const [key, value] of entries) await store.put(key, Buffer.from(encodeWire(value)), { kind: 'any' });
}

/** Documents that no hub of this version has written, and what is said of each. */
export const HOSTILE: readonly (readonly [string, string, RegExp])[] = [
  ['torn', '{"format":1,"hub":', /fleet status is not JSON: torn/],
  ['of a later format', '{"format":2}', /fleet status has format 2; this version reads 1/],
  ['of no format', '[]', /fleet status has format none/],
  ['of another shape', '{"format":1}', /fleet status is not valid at \//],
  ['no text', '\u00FF\u00FE', /fleet status is not/],
  ['huge', ' '.repeat(5 * 2 ** 20), /has 5242880 bytes; at most 4194304 are allowed/],
];

/** A store whose status of the fleet is exactly this text, in Latin-1. */
export async function storeWithText(text: string): Promise<string> {
  const folder = await folderWith();
  await writeFile(join(folder, 'fleet.json'), Buffer.from(text, 'latin1'));
  return folder;
}
