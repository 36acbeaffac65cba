import { Failure } from '../model/errors.ts';
import type { Forge, ForgeComment, PostedComment } from './port.ts';

/** Characters: the limit of GitHub, then shorter for forges with a smaller one. */
const LENGTHS = [65_536, 32_768, 8192] as const;

export interface OneComment {
  /** A text that no reader sees, with which every version of the comment begins. */
  readonly marker: string;
  /** The comment in at most `limit` characters. */
  readonly render: (limit: number) => string;
}

export interface CommentResult extends PostedComment {
  readonly action: 'created' | 'updated';
}

/** Writes the one comment with our marker: changes the oldest of ours, or makes one, and leaves no second one. */
export async function writeComment(forge: Forge, comment: OneComment): Promise<CommentResult> {
  const updated = await updateOldest(forge, comment, await marked(forge, comment.marker));
  if (updated !== undefined) return updated;
  const created = await fitted(comment, (text) => forge.create(text));
  // Another run, or a first try whose answer was lost, may have made one as well: the oldest stays.
  const found = await marked(forge, comment.marker);
  const oldest = found[0];
  if (oldest === undefined || oldest.id >= created.id) return { action: 'created', ...created };
  const kept = await updateOldest(forge, comment, found);
  return kept === undefined || kept.id === created.id ? { action: 'created', ...created } : kept;
}

async function marked(forge: Forge, marker: string): Promise<readonly ForgeComment[]> {
  return (await forge.comments()).filter(({ isOurs, text }) => isOurs && text.startsWith(marker));
}

/** Undefined when none of these can be changed. */
async function updateOldest(
  forge: Forge,
  comment: OneComment,
  candidates: readonly ForgeComment[],
): Promise<CommentResult | undefined> {
  for (const [index, { id }] of candidates.entries()) {
    const posted = await fitted(comment, (text) => forge.update(id, text));
    if (posted === undefined) continue;
    for (const other of candidates.slice(index + 1)) await forge.remove(other.id);
    return { action: 'updated', ...posted };
  }
  return undefined;
}

/** Sends ever shorter texts until the forge takes one. */
async function fitted<T>({ render }: OneComment, send: (text: string) => Promise<T>): Promise<T> {
  for (const limit of LENGTHS.slice(0, -1)) {
    try {
      return await send(render(limit));
    } catch (thrown) {
      if (!(thrown instanceof Failure && thrown.code === 'forge-too-long')) throw thrown;
    }
  }
  return send(render(LENGTHS[2]));
}
