import { createHash } from 'node:crypto';
import type { ObservedFirewall } from '../steps/observed.ts';

/**
 * Reads `nft --stateless --numeric list table`: the text has neither handles nor counts, and elements of sets come
 * sorted, so that it changes only when the rules do. The last comment is the one that says which text made the table.
 */
export function parseFirewall(stdout: string): ObservedFirewall {
  const [, comment = ''] = [...stdout.matchAll(/ comment "([^"]*)"/g)].at(-1) ?? [];
  return { comment, listing: createHash('sha256').update(stdout).digest('hex') };
}
