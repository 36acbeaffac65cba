import { encodeParsed } from './codec.ts';
import { type FileName, parseContent } from './parsed.ts';

/** Some files on their way to another thread, all contents in one piece: that is moved, not copied. */
export interface Batch {
  readonly names: readonly FileName[];
  readonly bytes: Uint8Array;
  /** Where the content of each file ends. */
  readonly ends: readonly number[];
}

/** For each file its line, undefined when it has none. */
export type Answer = readonly (string | undefined)[];

export function batchOf(files: readonly { readonly name: FileName; readonly bytes: Uint8Array }[]): Batch {
  let length = 0;
  const ends = files.map(({ bytes }) => (length += bytes.length));
  const bytes = new Uint8Array(length);
  for (const [index, file] of files.entries()) bytes.set(file.bytes, ends[index - 1] ?? 0);
  return { names: files.map(({ name }) => name), bytes, ends };
}

export function answerBatch({ names, bytes, ends }: Batch): Answer {
  return names.map((name, index) =>
    encodeParsed(parseContent(name, bytes.subarray(ends[index - 1] ?? 0, ends[index]))),
  );
}
