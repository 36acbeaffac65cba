import type { CacheRecord, ParseCache } from '../cache/port.ts';
import { decodeParsed, encodeParsed } from './codec.ts';
import type { Parsed } from './parsed.ts';
import type { Parser, ParseRun } from './parser.ts';
import type { Known, KnownContent, Survey } from './survey.ts';
import type { Content, Tree } from './tree.ts';

/** Reads and parses what was parsed neither before nor by an earlier run. */
export async function readContents(
  tree: Tree,
  { folder, known }: Survey,
  { parser, cache }: { readonly parser: Parser; readonly cache: ParseCache | undefined },
): Promise<void> {
  const missing: Known[] = [];
  for (const file of known.values()) {
    if (!file.isWanted || file.content !== undefined) continue;
    if (file.entry.blob !== undefined && cache !== undefined)
      takeCached(file, folder, file.entry.blob, cache);
    if (file.content === undefined) missing.push(file);
  }
  if (missing.length === 0) return;
  const run = parser.start(missing.length);
  try {
    const queue = missing.values();
    for await (const content of tree.read(
      folder,
      missing.map(({ entry }) => entry),
    )) {
      const file = queue.next().value;
      if (file !== undefined) await takeContent({ file, folder, content }, run, cache);
    }
    await run.finish();
  } finally {
    await run.stop();
  }
}

/** What the next run will want to know of a folder. */
export function recordsOf({ folder, known }: Survey): readonly CacheRecord[] {
  const records: CacheRecord[] = [];
  for (const { entry, content } of known.values()) {
    const record = content?.cached ?? newRecord(pathOf(folder, entry.path), content);
    if (record !== undefined) records.push(record);
  }
  return records;
}

function newRecord(path: string, content: KnownContent | undefined): CacheRecord | undefined {
  if (content?.bytes === undefined) return undefined;
  const { blob, bytes, parsed } = content;
  const line = content.line ?? encodeParsed(parsed);
  return line === undefined ? undefined : { path, blob, line, bytes };
}

interface Read {
  readonly file: Known;
  readonly folder: string;
  readonly content: Content;
}

async function takeContent(
  { file, folder, content }: Read,
  run: ParseRun,
  cache: ParseCache | undefined,
): Promise<void> {
  const { blob, bytes } = content;
  if (cache !== undefined && file.entry.blob !== blob) takeCached(file, folder, blob, cache);
  if (file.content !== undefined) return;
  const kept = cache === undefined ? {} : { bytes: () => bytes };
  const done = (parsed: Parsed, line?: string): void => {
    file.content = { blob, parsed, ...kept, ...(line === undefined ? {} : { line }) };
  };
  await run.add({ name: { path: file.entry.path, shown: file.shown }, bytes, done });
}

function takeCached(file: Known, folder: string, blob: Content['blob'], cache: ParseCache): void {
  const cached = cache.find(pathOf(folder, file.entry.path), blob);
  if (cached === undefined) return;
  let text: string | undefined;
  const parsed = decodeParsed(
    cached.line,
    file.shown,
    () => (text ??= Buffer.from(cached.bytes()).toString('utf8')),
  );
  if (parsed !== undefined) file.content = { blob, parsed, cached };
}

function pathOf(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
