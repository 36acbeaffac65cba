export interface SecretMatch {
  readonly offset: number;
  /** What it looks like, for the message; the value itself is never shown. */
  readonly looksLike: string;
  /** A key without a mark of its own: only a secret where a value stands, not in a comment. */
  readonly onlyAsValue: boolean;
}

/** Bounded repetitions only: a hostile file of 256 KiB is searched in linear time. */
const SHAPES: Readonly<Record<string, { readonly looksLike: string; readonly pattern: string }>> = {
  pem: { looksLike: 'a private key', pattern: '-----BEGIN (?:[A-Z0-9]{1,16} ){0,4}PRIVATE KEY' },
  age: { looksLike: 'an age secret key', pattern: 'AGE-SECRET-KEY-1[0-9A-Z]{20}' },
  aws: { looksLike: 'an AWS access key', pattern: '\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b' },
  github: {
    looksLike: 'a GitHub token',
    pattern: '\\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22})',
  },
  gitlab: { looksLike: 'a GitLab token', pattern: '\\bgl(?:pat|dt|rt|cbt)-[-A-Za-z0-9_]{20}' },
  slack: { looksLike: 'a Slack token', pattern: '\\bxox[abeprs]-[-A-Za-z0-9]{10}' },
  npm: { looksLike: 'an npm token', pattern: '\\bnpm_[A-Za-z0-9]{36}' },
  jwt: { looksLike: 'a JSON Web Token', pattern: '\\beyJ[-A-Za-z0-9_]{10,256}\\.eyJ[-A-Za-z0-9_]{10}' },
  wireguard: {
    looksLike: 'a WireGuard key',
    pattern: '(?<![-A-Za-z0-9+/=])[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=(?![A-Za-z0-9+/=])',
  },
};

const ANY = new RegExp(
  Object.entries(SHAPES)
    .map(([name, shape]) => `(?<${name}>${shape.pattern})`)
    .join('|'),
  'g',
);

const FIELD =
  '(?:(?:private|pre-?shared|secret|api|access)[-_]?key|psk|password|passwd|passphrase|token|secret|credentials?)';
const SECRET_FIELD = new RegExp(`^${FIELD}$`, 'i');
const SECRET_KEY = new RegExp(`(?:^|[\\s{,"'])${FIELD}["']?[ \\t]*:`, 'gim');

export function findSecret(text: string): SecretMatch | undefined {
  for (const match of findSecrets(text, 0, text.length)) return match;
  return undefined;
}

/** One of them is in every secret, not far from where it begins. */
const MARKS: readonly string[] =
  '= _ -----BEGIN AGE-SECRET-KEY-1 AKIA ASIA glpat- gldt- glrt- glcbt- xox eyJ'.split(' ');
/** Characters from the start of a secret to the end of its mark, at most. */
const MARK_WITHIN = 44;

/** Everything that is shaped like a key or token between two offsets, in order. */
export function* findSecrets(text: string, from: number, to: number): Generator<SecretMatch> {
  // Nearly no document has a mark, and looking for marks is much faster than looking for shapes.
  const part = text.slice(from, to + MARK_WITHIN);
  if (!MARKS.some((mark) => part.includes(mark))) return;
  const search = new RegExp(ANY);
  search.lastIndex = from;
  for (let match = search.exec(text); match !== null && match.index < to; match = search.exec(text)) {
    const name = Object.keys(match.groups ?? {}).find((group) => match?.groups?.[group] !== undefined) ?? '';
    yield {
      offset: match.index,
      looksLike: SHAPES[name]?.looksLike ?? 'a secret',
      onlyAsValue: name === 'wireguard',
    };
  }
}

/** Where a secret may begin: everything shaped like one, and every key whose name promises one. Not in order. */
export function secretOffsets(text: string): readonly number[] {
  const shapes = Array.from(findSecrets(text, 0, text.length), ({ offset }) => offset);
  return [...shapes, ...Array.from(text.matchAll(SECRET_KEY), ({ index }) => index)];
}

/** True for field names that promise a secret, such as `privateKey` or `token`. */
export function isSecretField(name: string): boolean {
  return SECRET_FIELD.test(name);
}
