import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../model/errors.ts';
import { parsePublicKey, type PublicKey, type SliceName } from '../model/ids.ts';
import type { KeyStore } from './port.ts';

/** A raw X25519 private key behind this prefix is its PKCS #8 form (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** Keys as files of a folder that only we can read. */
export function openKeyFiles(folder: string): KeyStore {
  return {
    async tunnelKey(slice, epoch) {
      const file = join(folder, `${slice}-e${epoch}.key`);
      const text = await readOrMake(folder, file, makeTunnelKey);
      return { publicKey: publicKeyOf(text, file), file };
    },
    async removeSlice(slice) {
      const names = await readdir(folder).catch(() => []);
      await Promise.all(
        names.filter((name) => isKeyOf(name, slice)).map((name) => rm(join(folder, name), { force: true })),
      );
    },
    async signingKey() {
      return createPrivateKey(await readOrMake(folder, join(folder, 'hub-signing.pem'), makeSigningKey));
    },
  };
}

function isKeyOf(name: string, slice: SliceName): boolean {
  return name.startsWith(`${slice}-e`) && /^\d+\.key$/.test(name.slice(slice.length + 2));
}

/** A key appears whole or not at all, and of two processes that make it at once one wins. */
async function readOrMake(folder: string, file: string, make: () => string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomUUID()}.new`;
  const handle = await open(temporary, 'w', 0o600);
  await handle.writeFile(make());
  await handle.sync();
  await handle.close();
  await link(temporary, file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause;
  });
  await unlink(temporary);
  return readFile(file, 'utf8');
}

function makeTunnelKey(): string {
  const { privateKey } = generateKeyPairSync('x25519');
  return `${privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(PKCS8_PREFIX.length).toString('base64')}\n`;
}

function makeSigningKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function publicKeyOf(text: string, file: string): PublicKey {
  const raw = Buffer.from(text.trim(), 'base64');
  if (raw.length !== 32) throw new Failure('key-unreadable', `${file} is not a WireGuard private key`);
  const privateKey: KeyObject = createPrivateKey({
    key: Buffer.concat([PKCS8_PREFIX, raw]),
    format: 'der',
    type: 'pkcs8',
  });
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const publicKey = parsePublicKey(der.subarray(-32).toString('base64'));
  if (publicKey === undefined) throw new Failure('key-unreadable', `${file} gives no public key`);
  return publicKey;
}
