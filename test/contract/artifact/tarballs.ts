/** Tarballs as they should be, and bytes of which the library would never make one. */
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** As the source-controller makes them: regular files, no times, no owners. */
export async function tarballOf(files: Files): Promise<Buffer> {
  return tarballWith(Object.entries(files).map(([name, content]) => [{ name }, content]));
}

type HeaderLike = Partial<Header> & Pick<Header, 'name'>;

export async function tarballWith(
  entries: readonly (readonly [HeaderLike, (string | Uint8Array)?])[],
): Promise<Buffer> {
  const archive = pack();
  for (const [header, content = ''] of entries)
    archive.entry({ mtime: new Date(0), mode: 0o644, ...header }, content);
  archive.finalize();
  return gzipSync(await buffer(archive));
}

export interface RawEntry {
  readonly name?: string | Buffer;
  /** One character, as the header has it. */
  readonly type?: string;
  /** As the header has it; the length of the content unless told. */
  readonly size?: Buffer;
  readonly link?: string;
  readonly content?: string | Buffer;
}

/** Whatever a header can say, with a checksum that fits. */
export function rawTarball(entries: readonly RawEntry[]): Buffer {
  return gzipSync(Buffer.concat([...entries.map(rawEntry), Buffer.alloc(1024)]));
}

export function rawEntry({ name = 'a.yaml', type = '0', size, link = '', content = '' }: RawEntry): Buffer {
  const header = Buffer.alloc(512);
  const body = Buffer.from(content);
  Buffer.from(name).copy(header, 0, 0, 100);
  header.write('0000644\0', 100);
  (size ?? Buffer.from(`${body.length.toString(8).padStart(11, '0')}\0`)).copy(header, 124);
  header.write('00000000000\0', 136);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write('ustar\x0000', 257);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

/** One record of a PAX header. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = rest.length;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return `${length}${rest}`;
}
