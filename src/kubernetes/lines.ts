/** Whole lines out of chunks that end anywhere. */
import { Broken } from './exchange.ts';

/** The longest line of a watch: the metadata of one object. */
const LONGEST_LINE = 4 * 2 ** 20;
const NEWLINE = 0x0a;

/** The lines that each chunk completes, without those that are empty. Throws Broken when one is too long or not ended. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncIterable<readonly string[]> {
  let open: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE);
    open.push(end < 0 ? chunk : chunk.subarray(0, end));
    size += chunk.length;
    if (end >= 0) {
      const text = Buffer.concat(open).toString('utf8');
      open = [chunk.subarray(end + 1)];
      size = chunk.length - end - 1;
      yield text.split('\n').filter((line) => line !== '');
    }
    if (size > LONGEST_LINE) throw new Broken('ANSWER_TOO_LARGE', 'a line of the watch is too long');
  }
  if (size > 0) throw new Broken('GARBLED', 'the watch ends in the middle of a line');
}
