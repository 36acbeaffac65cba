import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { pack, type Pack } from 'tar-stream';

/** A container image of one layer, made without a registry and without an engine. */
export interface Image {
  /** In full, with registry and tag: `fsk8s.example/tools:1`. */
  readonly name: string;
  /** By path inside the image, without a slash in front; folders above them are made. */
  readonly files: Readonly<Record<string, ImageFile>>;
  /** What it runs unless a pod says otherwise. */
  readonly command: readonly string[];
  /** Numeric user id; root unless told. */
  readonly user?: number;
}

export type ImageFile =
  /** A file of this machine; programs stay programs. */
  | { readonly kind: 'copy'; readonly source: string; readonly mode: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'folder'; readonly mode: number };

/** Writes an image to a file as an archive of the OCI image layout (image-spec 1.1), as `ctr images import` reads it. */
export async function writeImage(image: Image, path: string): Promise<void> {
  const layer = await layerOf(image.files);
  const config = json({
    architecture: ARCHITECTURES[process.arch] ?? process.arch,
    os: 'linux',
    config: { Cmd: image.command, Env: [`PATH=${PATH}`], User: String(image.user ?? 0) },
    rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
  });
  const manifest = json({
    schemaVersion: 2,
    mediaType: `${OCI}.manifest.v1+json`,
    config: descriptorOf(`${OCI}.config.v1+json`, config),
    layers: [descriptorOf(`${OCI}.layer.v1.tar`, layer)],
  });
  const annotations = { 'io.containerd.image.name': image.name };
  const index = json({
    schemaVersion: 2,
    manifests: [{ ...descriptorOf(`${OCI}.manifest.v1+json`, manifest), annotations }],
  });
  const archive = pack();
  const written = pipeline(archive, createWriteStream(path));
  add(archive, 'oci-layout', json({ imageLayoutVersion: '1.0.0' }));
  add(archive, 'index.json', index);
  for (const blob of [layer, config, manifest]) {
    add(archive, `blobs/sha256/${digestOf(blob).slice('sha256:'.length)}`, blob);
  }
  archive.finalize();
  await written;
}

const OCI = 'application/vnd.oci.image';
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** As Go calls them. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64' };
/** The same files give the same image at any time. */
const EPOCH = new Date(0);

async function layerOf(files: Image['files']): Promise<Buffer> {
  const archive = pack();
  const bytes = buffer(archive);
  for (const name of foldersAbove(Object.keys(files))) addFolder(archive, name, 0o755);
  for (const [path, file] of Object.entries(files)) await addFile(archive, path, file);
  archive.finalize();
  return bytes;
}

/** Every folder before what is in it. */
function foldersAbove(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  return [...new Set(folders)].filter((folder) => !paths.includes(folder)).toSorted();
}

async function addFile(archive: Pack, name: string, file: ImageFile): Promise<void> {
  switch (file.kind) {
    case 'copy':
      return add(archive, name, await readFile(file.source), file.mode);
    case 'text':
      return add(archive, name, Buffer.from(file.text));
    case 'link':
      return void archive.entry({ name, type: 'symlink', linkname: file.target, mtime: EPOCH });
    case 'folder':
      return addFolder(archive, name, file.mode);
  }
}

function addFolder(archive: Pack, name: string, mode: number): void {
  archive.entry({ name, type: 'directory', mode, mtime: EPOCH });
}

function add(archive: Pack, name: string, content: Buffer, mode = 0o644): void {
  archive.entry({ name, mode, mtime: EPOCH }, content);
}

function descriptorOf(mediaType: string, blob: Buffer): object {
  return { mediaType, digest: digestOf(blob), size: blob.length };
}

function digestOf(blob: Buffer): string {
  return `sha256:${createHash('sha256').update(blob).digest('hex')}`;
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
