import { pathOf, printable } from '../documents/quote.ts';
import type { KubeSliceObject } from './object.ts';

/** Lines about lost fields in one file; IMPORT.md has all of them. */
const MOST_LINES = 20;
const LONGEST_FILE = 200;

/** Writes above each document where it comes from, and which fields of that are not in it. */
export function addHeaders(objects: readonly KubeSliceObject[]): void {
  for (const object of objects) {
    if (object.main === undefined) continue;
    const lost = object.fields.filter(
      ({ outcome, pointer }) => outcome === 'lost' && pointer.startsWith('/spec/'),
    );
    const lines = lost.map(({ pointer, value, reason }) => {
      const shown = value === '' ? '' : `: ${value}`;
      return `  ${pathOf(pointer)}${shown} (${reason})`;
    });
    const from = `From ${object.label}, ${printable(object.file, LONGEST_FILE)}.`;
    object.main.header.push(from, ...(lines.length === 0 ? [] : ['Not carried over:']));
    object.main.header.push(...lines.slice(0, MOST_LINES));
    if (lines.length > MOST_LINES) object.main.header.push(`  and ${lines.length - MOST_LINES} more`);
  }
}
