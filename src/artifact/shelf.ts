import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommitSha, parseCommitSha } from '../model/ids.ts';
import { hasDigest } from './checksum.ts';
import type { ArtifactDigest, KeptArtifact } from './port.ts';

/** Artifacts that are kept, and the bytes that they may take up together. */
const MOST_KEPT = 50;
const MOST_BYTES = 1024 * 1024 * 1024;
const INDEX = 'artifacts.json';
const TARBALL = '.tar.gz';

/**
 * The tarballs on disk by digest, and which commits they are, in a folder of its own: what else lies there is removed.
 * Those used last stay; all of it can be fetched again.
 */
export class Shelf {
  readonly #directory: string;
  /** Used last comes last. */
  readonly #kept: Map<CommitSha, KeptArtifact> = new Map();

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** An index that cannot be read is as good as none. */
  async open(): Promise<void> {
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    const text = await readFile(join(this.#directory, INDEX), 'utf8').catch(() => '');
    for (const kept of parseIndex(text)) this.#kept.set(kept.commit, kept);
    await this.#sweep(() => true);
  }

  /** Undefined when it is not kept, or not any more. Who asks uses it. */
  find(commit: CommitSha): KeptArtifact | undefined {
    const kept = this.#kept.get(commit);
    if (kept !== undefined) this.add(kept);
    return kept;
  }

  /** Only in memory until `save`. */
  add(kept: KeptArtifact): void {
    this.#kept.delete(kept.commit);
    this.#kept.set(kept.commit, kept);
  }

  fileOf(digest: ArtifactDigest): string {
    return join(this.#directory, nameOf(digest));
  }

  /** Reads all of it, however often it was read before: disks forget. */
  isWhole(digest: ArtifactDigest): Promise<boolean> {
    return hasDigest(this.fileOf(digest), digest);
  }

  /** A name for a file that is not believed yet; removed by the next `open`, if not before. */
  draft(): string {
    return join(this.#directory, `${randomBytes(8).toString('hex')}.draft`);
  }

  async save(): Promise<void> {
    await this.#thin();
    const draft = this.draft();
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(`${JSON.stringify([...this.#kept.values()])}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, join(this.#directory, INDEX));
    await this.#sweep((name) => name.endsWith(TARBALL));
  }

  async drop(commit: CommitSha): Promise<void> {
    this.#kept.delete(commit);
    await this.save();
  }

  async #thin(): Promise<void> {
    const counted = new Set<ArtifactDigest>();
    let bytes = 0;
    for (const [index, { commit, digest }] of [...this.#kept.values()].toReversed().entries()) {
      if (!counted.has(digest)) bytes += await sizeOf(this.fileOf(digest));
      counted.add(digest);
      // The one that runs and the one that came after it stay, however large they are.
      if (index >= MOST_KEPT || (index >= 2 && bytes > MOST_BYTES)) this.#kept.delete(commit);
    }
  }

  async #sweep(isOurs: (name: string) => boolean): Promise<void> {
    const wanted = new Set([INDEX, ...[...this.#kept.values()].map(({ digest }) => nameOf(digest))]);
    const names = await readdir(this.#directory);
    const left = names.filter((name) => !wanted.has(name) && isOurs(name));
    for (const name of left) await rm(join(this.#directory, name), { recursive: true, force: true });
  }
}

function nameOf(digest: ArtifactDigest): string {
  return `${digest.replace(':', '-')}${TARBALL}`;
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

function parseIndex(text: string): readonly KeptArtifact[] {
  try {
    const listed: unknown = JSON.parse(text);
    return Array.isArray(listed) && listed.every(isKept) ? listed : [];
  } catch {
    return [];
  }
}

/** The folder is ours, so this tells another format from our own and not one value from another. */
function isKept(value: unknown): value is KeptArtifact {
  const { commit, digest, info } = (value ?? {}) as Partial<KeptArtifact>;
  const isNamed = typeof commit === 'string' && parseCommitSha(commit) !== undefined;
  return isNamed && /^sha(?:256|384|512):[0-9a-f]{64,128}$/.test(String(digest)) && info?.sha === commit;
}
