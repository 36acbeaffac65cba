import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Blocked } from '../model/errors.ts';

/** Whose signatures count. */
export interface Keys {
  /** Lines of an allowed signers file (ssh-keygen(1)) that are valid now. */
  readonly signers: readonly string[];
  /** SHA-256 fingerprints of the keys whose lines are not valid now. */
  readonly outdated: ReadonlySet<string>;
  /** Armored OpenPGP keys and revocations, one text for each file. */
  readonly openpgp: readonly string[];
  /** SSH keys that count no more: public keys or a key revocation list. */
  readonly revoked: Buffer | undefined;
  /** Changes whenever something above does. */
  readonly revision: string;
}

/** Of a folder: the file whose keys are revoked. */
const REVOKED = 'revoked_keys';
const MOST_FILES = 500;
const LARGEST_FILE = 1024 * 1024;

/**
 * Reads public keys from a file, or from the files of a folder as a mounted Secret has them: OpenSSH public keys, lines
 * of an allowed signers file, armored OpenPGP keys. Throws Blocked('git-bad-keys') for what is none of them.
 */
export async function readKeys(path: string, now: Date): Promise<Keys> {
  const files = await listFiles(path);
  const parsed = await Promise.all(files.map((file) => readKeyFile(file, now)));
  const keys = {
    signers: parsed.flatMap(({ signers }) => signers),
    outdated: new Set(parsed.flatMap(({ outdated }) => outdated)),
    openpgp: parsed.flatMap(({ openpgp }) => openpgp),
    revoked: parsed.find(({ revoked }) => revoked !== undefined)?.revoked,
  };
  if (keys.signers.length + keys.openpgp.length + keys.outdated.size === 0) throw bad(path, 'holds no keys');
  const content = JSON.stringify([keys.signers, keys.openpgp, keys.revoked?.toString('base64')]);
  return { ...keys, revision: createHash('sha256').update(content).digest('hex') };
}

async function listFiles(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).toSorted();
    if (names.length > MOST_FILES) throw bad(path, `holds more than ${MOST_FILES} files`);
    return names.map((name) => join(path, name));
  } catch (thrown) {
    if (thrown instanceof Blocked) throw thrown;
    throw bad(path, 'cannot be read');
  }
}

interface KeyFile {
  readonly signers: readonly string[];
  readonly outdated: readonly string[];
  readonly openpgp: readonly string[];
  readonly revoked?: Buffer;
}

const NOTHING: KeyFile = { signers: [], outdated: [], openpgp: [] };

async function readKeyFile(path: string, now: Date): Promise<KeyFile> {
  const bytes = await readFile(path).catch(() => {
    throw bad(path, 'cannot be read');
  });
  if (bytes.length > LARGEST_FILE) throw bad(path, `is larger than ${LARGEST_FILE} bytes`);
  if (basename(path) === REVOKED) return { ...NOTHING, revoked: bytes };
  const text = bytes.toString();
  if (text.includes('PRIVATE KEY')) throw bad(path, 'holds a private key; only public ones belong there');
  if (text.includes('-----BEGIN PGP PUBLIC KEY BLOCK-----')) return { ...NOTHING, openpgp: [text] };
  return readSigners(path, text, now);
}

function readSigners(path: string, text: string, now: Date): KeyFile {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const signers = lines
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => parseSigner(line, `${path}:${number}`));
  const isValid = (signer: Signer): boolean => isWithin(signer.options, now);
  return {
    ...NOTHING,
    signers: signers.filter(isValid).map(({ line }) => line),
    outdated: signers.filter((signer) => !isValid(signer)).map(({ blob }) => fingerprint(blob)),
  };
}

interface Signer {
  readonly line: string;
  readonly options: string;
  readonly blob: string;
}

const KEY = String.raw`(?<type>(?:sk-)?(?:ssh|ecdsa)-[\w@.-]+)\s+(?<blob>[A-Za-z0-9+/]{16,}={0,2})(?:\s.*)?$`;
const BARE = new RegExp(`^${KEY}`);
const ALLOWED = new RegExp(
  String.raw`^(?<who>"[^"]*"|[^\s"]+)\s+(?:(?<options>(?:[^\s"]|"[^"]*")+)\s+)?${KEY}`,
);

function parseSigner(line: string, place: string): Signer {
  const bare = BARE.exec(line)?.groups;
  const found = bare ?? ALLOWED.exec(line)?.groups;
  const { who = `"${nameOf(place)}"`, options = 'namespaces="git"', type, blob } = found ?? {};
  if (type === undefined || blob === undefined)
    throw bad(place, 'is neither an OpenSSH public key nor a line of an allowed signers file');
  return { line: `${who} ${options} ${type} ${blob}`, options, blob };
}

/** A key without a name of its own is known by its file. */
function nameOf(place: string): string {
  return basename(place.replace(/:\d+$/, '')).replace(/[^\w.@-]/g, '-');
}

/** What ssh-keygen -l shows. */
function fingerprint(blob: string): string {
  const hash = createHash('sha256').update(Buffer.from(blob, 'base64')).digest('base64');
  return `SHA256:${hash.replace(/=+$/, '')}`;
}

function isWithin(options: string, now: Date): boolean {
  const limit = (name: string): Date | undefined => {
    const text = new RegExp(`${name}="?(\\d{8}(?:\\d{4}(?:\\d{2})?)?Z?)`, 'i').exec(options)?.[1];
    return text === undefined ? undefined : parseTime(text);
  };
  const [after, before] = [limit('valid-after'), limit('valid-before')];
  return (after === undefined || after <= now) && (before === undefined || now < before);
}

/** `YYYYMMDD[HHMM[SS]][Z]`; local time without the Z. */
function parseTime(text: string): Date {
  const [, day = '', hour = '00', minute = '00', second = '00', zone = ''] =
    /^(\d{8})(?:(\d{2})(\d{2})(\d{2})?)?(Z?)$/i.exec(text) ?? [];
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  return new Date(`${date}T${hour}:${minute}:${second}${zone.toUpperCase()}`);
}

function bad(place: string, problem: string): Blocked {
  return new Blocked('git-bad-keys', `${place} ${problem}`);
}
