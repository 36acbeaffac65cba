import { type ParsedFile, parseFile } from '../documents/parse.ts';
import { type ParsedLock, sliceOfLock } from '../lock/lock.ts';
import { parseLock } from '../lock/parse.ts';

/** What became of the content of one file. */
export type Parsed =
  | { readonly kind: 'file'; readonly file: ParsedFile }
  | { readonly kind: 'lock'; readonly lock: ParsedLock };

/** How a file is called. */
export interface FileName {
  /** Inside the folder it was listed in: says what the file is. */
  readonly path: string;
  /** In findings. */
  readonly shown: string;
}

export function parseContent({ path, shown }: FileName, bytes: Uint8Array): Parsed {
  if (sliceOfLock(path) === undefined) return { kind: 'file', file: parseFile(shown, bytes) };
  const lock = parseLock(path, Buffer.from(bytes).toString('utf8'));
  return { kind: 'lock', lock: shown === path ? lock : showLock(lock, shown) };
}

/** A lock is read by its path; findings name it as the caller would open it. */
function showLock(lock: ParsedLock, file: string): ParsedLock {
  if (lock.ok) return { ok: true, lock: { ...lock.lock, source: { ...lock.lock.source, file } } };
  const { findings, readable } = lock;
  return {
    ...lock,
    findings: findings.map((finding) => ({
      ...finding,
      file,
      ...(finding.related === undefined
        ? {}
        : { related: finding.related.map((place) => ({ ...place, file })) }),
    })),
    readable: { ...readable, source: { ...readable.source, file } },
  };
}
