import { Failure } from '../model/errors.ts';
import { type BlobId, parseCommitSha } from '../model/ids.ts';
import type { Git } from './binary.ts';
import { commitInfo } from './commit.ts';
import type { BlobContent, CommitInfo, ObjectId, ObjectReader, TreeEntry } from './port.ts';

const NAME_LINE = 41;
/** Bytes of one answer that is not read as it comes: some hundred for each object of a fleet. */
const MAX_ANSWER = 64 * 1024 * 1024;

/** The objects of a clone as `git ls-tree`, `git cat-file` and their like print them. */
export function createBinaryReader(git: Git): ObjectReader {
  const store: ObjectReader = {
    commit: async (id) => {
      const argv = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${id}^{commit}`];
      return parseCommitSha((await answerOf(git.text(argv)))?.trim() ?? '');
    },
    info: async (commit) => {
      const [info] = await readLog(git, ['--max-count=1', '--end-of-options', commit]);
      if (info === undefined) throw new Failure('git-corrupt', `git log does not answer with ${commit}`);
      return info;
    },
    log: (commit, since, most) => {
      // What is missing is ignored from there on; the commit itself must be there.
      const others = since === undefined ? [] : ['--ignore-missing', `^${since}`];
      return readLog(git, ['--first-parent', `--max-count=${most}`, commit, ...others]);
    },
    descends: async (commit, ancestor) => {
      if ((await store.missing([ancestor])) !== undefined) return false;
      const argv = ['merge-base', '--is-ancestor', '--end-of-options', ancestor, commit];
      return (await answerOf(git.text(argv))) !== undefined;
    },
    related: async (a, b) => {
      if ((await store.missing([a, b])) !== undefined) return true;
      return (await answerOf(git.text(['merge-base', '--end-of-options', a, b]))) !== undefined;
    },
    folder: async (commit, path) => {
      if (path === '') return revParse(git, `${commit}^{tree}`);
      const argv = ['ls-tree', '-d', '-z', '--full-tree', '--end-of-options', commit, path];
      const output = await git.text(argv);
      return output === '' ? undefined : parseEntry(output).id;
    },
    walk: (tree) => walk(git, tree),
    missing: async (ids) => {
      const sizes = await sizesOf(git, ids);
      return ids.find((id) => !sizes.has(id));
    },
    blobs: (ids, limit) => readBlobs(git, ids, limit),
  };
  return store;
}

/** Cut, as names and messages may have megabytes; with spaces at the end where they are shorter. */
const SHORT = '%<(500,trunc)';
const LOG_FIELDS = ['%H', `${SHORT}%an`, `${SHORT}%ae`, '%ct', `${SHORT}%s`];

/** Commits as `git log` with these arguments lists them. */
export async function readLog(git: Git, argv: readonly string[]): Promise<readonly CommitInfo[]> {
  const format = `--format=${LOG_FIELDS.join('%x00')}`;
  const output = await git.text(['log', '-z', '--no-show-signature', format, ...argv]);
  const fields = output.split('\0');
  const infos: CommitInfo[] = [];
  for (let at = 0; at + LOG_FIELDS.length <= fields.length; at += LOG_FIELDS.length) {
    const [id = '', name = '', email = '', seconds = '', message = ''] = fields.slice(at);
    const sha = parseCommitSha(id);
    if (sha === undefined) throw new Failure('git-corrupt', `git log answers with ${JSON.stringify(id)}`);
    infos.push(commitInfo({ sha, name, email, committedAt: Number(seconds), message }));
  }
  return infos;
}

async function revParse(git: Git, revision: string): Promise<ObjectId> {
  return (await git.text(['rev-parse', '--verify', '--end-of-options', revision])).trim();
}

/** What a command printed; undefined when it said no by its exit code. */
async function answerOf(run: Promise<string>): Promise<string | undefined> {
  try {
    return await run;
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.data['exitCode'] === 1) return undefined;
    throw thrown;
  }
}

async function* walk(git: Git, tree: ObjectId): AsyncGenerator<TreeEntry> {
  const argv = ['ls-tree', '-r', '-t', '-z', '--full-tree', '--end-of-options', tree];
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of git.bytes(argv)) {
    const records = (rest + decoder.decode(chunk, { stream: true })).split('\0');
    rest = records.pop() ?? '';
    for (const record of records) yield parseEntry(record);
  }
}

/** `mode type id TAB path`. */
function parseEntry(record: string): TreeEntry {
  const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([^\0]*)/.exec(record) ?? [];
  return { mode, id, path };
}

/** The sizes of the objects that are there. */
async function sizesOf(git: Git, ids: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, number>> {
  const argv = ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'];
  const output = await git.text(argv, { input: linesOf(ids), maxOutput: MAX_ANSWER });
  const lines = output.split('\n').map((line) => line.split(' '));
  return new Map(
    lines.flatMap(([id = '', size = '']) => (/^\d+$/.test(size) ? [[id, Number(size)] as const] : [])),
  );
}

/** Sizes first: a blob over the limit is read by a process of its own, which ends early. */
async function* readBlobs(git: Git, ids: readonly BlobId[], limit: number): AsyncGenerator<BlobContent> {
  const sizes = await sizesOf(git, ids);
  const wanted = ids.map((blob) => ({ blob, size: presentSize(sizes, blob) }));
  const small = wanted.filter(({ size }) => size <= limit);
  const input = linesOf(small.map(({ blob }) => blob));
  // The name on a line, the content, a line end.
  const lengths = small.map(({ size }) => NAME_LINE + size + 1);
  const argv = ['cat-file', '--batch=%(objectname)', '--buffer'];
  const contents = cut(git.bytes(argv, { input }), lengths);
  try {
    for (const { blob, size } of wanted) {
      const bytes = size > limit ? await readStart(git, blob, limit) : await readNext(contents, blob);
      yield { blob, bytes };
    }
  } finally {
    await contents.return(undefined);
  }
}

function presentSize(sizes: ReadonlyMap<ObjectId, number>, blob: BlobId): number {
  const size = sizes.get(blob);
  if (size === undefined) throw new Failure('git-corrupt', `object ${blob} is missing`);
  return size;
}

async function readNext(contents: AsyncIterator<Buffer>, blob: BlobId): Promise<Uint8Array> {
  const { value } = await contents.next();
  if (value?.toString('latin1', 0, NAME_LINE) === `${blob}\n`) return value.subarray(NAME_LINE, -1);
  throw new Failure('git-corrupt', `git cat-file does not answer with ${blob}`);
}

async function readStart(git: Git, blob: BlobId, limit: number): Promise<Uint8Array> {
  for await (const start of cut(git.bytes(['cat-file', 'blob', blob]), [limit])) return start;
  throw new Failure('git-corrupt', `object ${blob} is cut short`);
}

/** Cuts a stream into pieces of these lengths; ends when it is over. */
async function* cut(chunks: AsyncIterable<Uint8Array>, lengths: readonly number[]): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  let next = 0;
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    for (let length = lengths[next]; length !== undefined && length <= held.length; length = lengths[next]) {
      yield held.subarray(0, length);
      held = held.subarray(length);
      next += 1;
    }
  }
}

function linesOf(ids: readonly ObjectId[]): string {
  return ids.map((id) => `${id}\n`).join('');
}
