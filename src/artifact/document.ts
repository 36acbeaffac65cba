import { decode } from '../documents/encoding.ts';
import { parseYaml } from '../documents/yaml.ts';
import { Blocked } from '../model/errors.ts';
import { parseHttpAddress } from './address.ts';
import type { Artifact, ArtifactDigest } from './port.ts';

/**
 * Reads the document at `shown`, in YAML or JSON: an object with `status.artifact`, as `kubectl get -o yaml` prints it, or
 * the artifact alone. Throws Blocked('artifact-bad-document'); of the values only those that cannot be secret are repeated.
 */
export function parseArtifact(bytes: Uint8Array, shown: string): Artifact {
  const document = mappingOf(readText(bytes, shown), shown);
  const artifact = artifactOf(document, shown);
  const text = (name: string): string => {
    const value = artifact[name];
    if (typeof value === 'string' && value !== '') return value;
    throw bad(shown, `its artifact has no ${name}`);
  };
  const tarball = parseHttpAddress(text('url'));
  if (tarball === undefined) throw bad(shown, 'the url of its artifact is no https:// or http:// URL');
  return {
    tarball,
    digest: parseDigest(text('digest'), shown),
    revision: parseRevision(text('revision'), shown),
    updatedAt: parseTime(text('lastUpdateTime'), shown),
    publisher: publisherOf(document),
    ...parseSize(artifact['size'], shown),
  };
}

function readText(bytes: Uint8Array, shown: string): unknown {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') throw bad(shown, decoded.message);
  const parsed = parseYaml(shown, decoded.text);
  if (parsed.ok) return parsed.value;
  // What the finding says could repeat a password of the url.
  const [{ code, position } = { code: '', position: { line: 1, column: 1 } }] = parsed.problems;
  throw bad(shown, `it cannot be read (${code} at ${position.line}:${position.column})`);
}

type Fields = Readonly<Record<string, unknown>>;

function artifactOf(document: Fields, shown: string): Fields {
  if (document['kind'] === undefined && document['status'] === undefined) return document;
  if (document['kind'] === 'List') throw bad(shown, 'it is a List; give one object');
  const artifact = asFields(asFields(document['status'])?.['artifact']);
  if (artifact !== undefined) return artifact;
  throw bad(shown, 'it has no status.artifact yet; the conditions of the object say why');
}

/** Names go into messages and the status of the fleet, so only what Kubernetes takes for one counts. */
const NAME = /^[A-Za-z0-9][-A-Za-z0-9.]{0,252}$/;

function publisherOf(document: Fields): string {
  const { namespace, name } = asFields(document['metadata']) ?? {};
  const parts = [document['kind'], namespace, name].map((part) => (isName(part) ? part : ''));
  const [kind = '', ...place] = parts;
  const shown = `${kind} ${place.filter((part) => part !== '').join('/')}`.trim();
  return shown === '' ? 'an artifact' : shown;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value);
}

/** Hex digits of each algorithm that counts as safe. */
const LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

function parseDigest(text: string, shown: string): ArtifactDigest {
  const [, algorithm = '', hex = ''] = /^([a-z0-9]{1,20}):([0-9a-f]+)$/.exec(text) ?? [];
  const length = Object.hasOwn(LENGTHS, algorithm) ? LENGTHS[algorithm] : undefined;
  if (length === undefined)
    throw bad(shown, 'the digest of its artifact is none of sha256:, sha384:, sha512:');
  if (hex.length !== length) throw bad(shown, `the digest of its artifact has not ${length} hex digits`);
  return text;
}

const LONGEST_REVISION = 500;

function parseRevision(text: string, shown: string): string {
  if (text.length <= LONGEST_REVISION && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) return text;
  throw bad(shown, 'the revision of its artifact is too long or has control characters');
}

function parseTime(text: string, shown: string): number {
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const milliseconds = isTime ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw bad(shown, 'the lastUpdateTime of its artifact is no RFC 3339 time');
  return Math.floor(milliseconds / 1000);
}

function parseSize(size: unknown, shown: string): { readonly size?: number } {
  if (size === undefined || size === null) return {};
  if (typeof size === 'number' && Number.isSafeInteger(size) && size > 0) return { size };
  throw bad(shown, 'the size of its artifact is no number of bytes');
}

function mappingOf(value: unknown, shown: string): Fields {
  const fields = asFields(value);
  if (fields === undefined) throw bad(shown, 'it is not one object');
  return fields;
}

function asFields(value: unknown): Fields | undefined {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping ? (value as Fields) : undefined;
}

function bad(shown: string, problem: string): Blocked {
  return new Blocked('artifact-bad-document', `${shown} names no artifact: ${problem}`);
}
