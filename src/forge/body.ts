import { Failure } from '../model/errors.ts';

/** Bytes of one answer: a page of a hundred comments of 65,536 characters is seven million bytes and more. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The text of an answer. Throws Failure('forge-too-large') rather than hold whatever a server sends. */
export async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) {
      throw new Failure('forge-too-large', `the server sent more than ${MOST_BYTES} bytes in one answer`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
