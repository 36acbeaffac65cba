import { type Extract, extract, type Header } from 'tar-stream';
import type { TreeFile } from '../git/port.ts';
import { compareText } from '../model/diagnostic.ts';
import type { BlobId } from '../model/ids.ts';
import { Content } from './content.ts';
import { type Entry, Inventory } from './entry.ts';
import type { ArtifactLimits } from './port.ts';
import { tooLarge } from './refusal.ts';

/** One folder of a tarball, in memory. */
export interface Unpacked {
  /** Sorted by path, relative to the folder. */
  readonly files: readonly TreeFile[];
  /** By the name that git gives them, each up to 256 KiB + 1 byte. */
  readonly contents: ReadonlyMap<BlobId, Uint8Array>;
}

export interface FolderOptions {
  /** From the root of the tarball; empty for all of it. */
  readonly folder: string;
  readonly limits: Pick<ArtifactLimits, 'contents' | 'entries'>;
  /** Bytes that are in memory already and need not be there twice. */
  readonly known: (blob: BlobId) => Uint8Array | undefined;
}

/** Takes in a tar archive: judges all of its entries, keeps the files and links of one folder. */
export class FolderReading {
  readonly #options: FolderOptions;
  readonly #inventory: Inventory;
  readonly #files: TreeFile[] = [];
  readonly #contents: Map<BlobId, Uint8Array> = new Map();
  #bytes = 0;

  constructor(options: FolderOptions) {
    this.#options = options;
    this.#inventory = new Inventory(options.limits.entries);
  }

  /** Where the archive is written to. */
  sink(): Extract {
    const archive = extract();
    archive.on('entry', (header, body, next) => {
      // The archive itself fails with the same; unheard, it would end the process.
      body.on('error', () => undefined);
      attempt(next, () => {
        const taken = this.#begin(header);
        body.on('data', (chunk) => taken?.content.add(chunk as Uint8Array));
        body.once('end', () =>
          attempt(next, () => {
            if (taken !== undefined) this.#keep(taken);
            next();
          }),
        );
      });
    });
    return archive;
  }

  /** Undefined when the archive has no such folder. */
  result(): Unpacked | undefined {
    if (!this.#inventory.hasFolder(this.#options.folder)) return undefined;
    return {
      files: this.#files.toSorted((a, b) => compareText(a.path, b.path)),
      contents: this.#contents,
    };
  }

  /** Undefined for what is not kept. */
  #begin(header: Header): Taken | undefined {
    const { path, kind, size } = this.#inventory.take(header);
    const below = relativeTo(this.#options.folder, path);
    if (below === undefined || kind === 'folder') return undefined;
    if (kind === 'file') return { path: below, kind, content: new Content(size) };
    // As git has it: a link holds its target.
    const target = Buffer.from(header.linkname ?? '');
    const content = new Content(target.length);
    content.add(target);
    return { path: below, kind, content };
  }

  #keep({ path, kind, content }: Taken): void {
    const blob = content.blob();
    this.#files.push({ path, blob, mode: kind });
    if (this.#contents.has(blob)) return;
    const bytes = this.#options.known(blob) ?? content.bytes();
    this.#bytes += bytes.length;
    const { contents } = this.#options.limits;
    if (this.#bytes > contents) throw tooLarge(`has more than ${contents} bytes of files in one folder`);
    this.#contents.set(blob, bytes);
  }
}

interface Taken {
  readonly path: string;
  readonly kind: Exclude<Entry['kind'], 'folder'>;
  readonly content: Content;
}

/** The library ends the reading with what it is told; what is thrown at it would end the process. */
function attempt(next: (error: Error) => void, step: () => void): void {
  try {
    step();
  } catch (thrown) {
    next(thrown instanceof Error ? thrown : new TypeError(String(thrown)));
  }
}

/** Undefined for what does not lie below the folder. */
function relativeTo(folder: string, path: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
