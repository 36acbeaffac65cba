import { describe, expect, it } from 'vitest';
import { parseArtifact } from '../../../src/artifact/document.ts';
import { commitOf } from '../../../src/artifact/revision.ts';
import { Blocked } from '../../../src/model/errors.ts';

const DIGEST = `sha256:${'a1'.repeat(32)}`;
const SHA = 'b2'.repeat(20);
const URL =
  'http://source-controller.flux-system.svc.cluster.local./gitrepository/flux-system/fleet/b2.tar.gz';
const ARTIFACT = {
  url: URL,
  digest: DIGEST,
  revision: `main@sha1:${SHA}`,
  lastUpdateTime: '2026-01-02T03:04:05Z',
};

const KUBECTL = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"source.toolkit.fluxcd.io/v1","kind":"GitRepository"}
  creationTimestamp: "2026-01-01T00:00:00Z"
  generation: 2
  managedFields:
  - apiVersion: source.toolkit.fluxcd.io/v1
    fieldsType: FieldsV1
    fieldsV1:
      f:status:
        f:conditions:
          .: {}
          k:{"type":"Ready"}:
            .: {}
  name: fleet
  namespace: flux-system
  resourceVersion: "123456"
spec:
  interval: 1m0s
  url: ssh://git@git.example.com/fleet
status:
  artifact:
    digest: ${DIGEST}
    lastUpdateTime: "2026-01-02T03:04:05Z"
    path: gitrepository/flux-system/fleet/b2.tar.gz
    revision: main@sha1:${SHA}
    size: 91318
    url: ${URL}
  conditions:
  - lastTransitionTime: "2026-01-02T03:04:05Z"
    message: stored artifact for revision 'main@sha1:${SHA}'
    status: "True"
    type: Ready
`;

function parse(document: unknown): ReturnType<typeof parseArtifact> {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return parseArtifact(Buffer.from(text), 'source.yaml');
}

function refusal(document: unknown): string {
  try {
    parse(document);
    return 'nothing was refused';
  } catch (thrown) {
    return thrown instanceof Blocked ? `${thrown.code}: ${thrown.message}` : String(thrown);
  }
}

describe('the document of an artifact', () => {
  it('is an object as kubectl prints it', () => {
    expect(parse(KUBECTL)).toEqual({
      tarball: { kind: 'http', href: URL, shown: URL },
      digest: DIGEST,
      revision: `main@sha1:${SHA}`,
      updatedAt: Date.UTC(2026, 0, 2, 3, 4, 5) / 1000,
      size: 91318,
      publisher: 'GitRepository flux-system/fleet',
    });
  });

  it('is an object in JSON, or the artifact alone', () => {
    const object = { kind: 'ExternalArtifact', metadata: { name: 'fleet' }, status: { artifact: ARTIFACT } };
    expect(parse(object)).toMatchObject({ digest: DIGEST, publisher: 'ExternalArtifact fleet' });
    expect(parse(ARTIFACT)).toMatchObject({ digest: DIGEST, publisher: 'an artifact' });
    expect(parse(ARTIFACT)).not.toHaveProperty('size');
    expect(parse({ kind: '\u001b[2J', metadata: { name: 1 }, status: { artifact: ARTIFACT } })).toMatchObject(
      {
        publisher: 'an artifact',
      },
    );
  });

  it.each([
    ['a list', [ARTIFACT], 'not one object'],
    ['empty', '', 'not one object'],
    ['several objects', { kind: 'List', items: [] }, 'it is a List'],
    ['an object without an artifact', { kind: 'GitRepository', status: {} }, 'no status.artifact yet'],
    ['an object without a status', { kind: 'GitRepository' }, 'no status.artifact yet'],
    ['two documents', `${KUBECTL}---\n${KUBECTL}`, 'FS1010'],
    ['an alias', 'url: &a x\ndigest: *a\n', 'FS1014 at 1:9'],
    ['without a url', { ...ARTIFACT, url: undefined }, 'no url'],
    ['a url that is no text', { ...ARTIFACT, url: 1 }, 'no url'],
    ['a file', { ...ARTIFACT, url: 'file:///etc/passwd' }, 'is no https:// or http:// URL'],
    ['a url with a line break', { ...ARTIFACT, url: 'http://a/\r\nb' }, 'is no https:// or http:// URL'],
    ['a badly encoded password', { ...ARTIFACT, url: 'http://a:%zz@b/' }, 'is no https:// or http:// URL'],
    ['without a digest', { ...ARTIFACT, digest: '' }, 'no digest'],
    ['md5', { ...ARTIFACT, digest: `md5:${'a'.repeat(32)}` }, 'none of sha256'],
    ['sha1', { ...ARTIFACT, digest: `sha1:${SHA}` }, 'none of sha256'],
    ['a name of every object', { ...ARTIFACT, digest: 'constructor:aa' }, 'none of sha256'],
    ['a short digest', { ...ARTIFACT, digest: DIGEST.slice(0, -1) }, 'has not 64 hex digits'],
    ['a digest with a path', { ...ARTIFACT, digest: 'sha256:../../x' }, 'none of sha256'],
    ['without a revision', { ...ARTIFACT, revision: null }, 'no revision'],
    ['a revision that steers a terminal', { ...ARTIFACT, revision: 'a\u001b[2J' }, 'control characters'],
    ['a revision of 501 characters', { ...ARTIFACT, revision: 'x'.repeat(501) }, 'too long'],
    ['no time', { ...ARTIFACT, lastUpdateTime: 'today' }, 'no RFC 3339 time'],
    ['a time that no day has', { ...ARTIFACT, lastUpdateTime: '2026-13-02T03:04:05Z' }, 'no RFC 3339 time'],
    ['a size of 0', { ...ARTIFACT, size: 0 }, 'no number of bytes'],
    ['a size in words', { ...ARTIFACT, size: '91318' }, 'no number of bytes'],
    ['more than a fleet file may be', `#${'x'.repeat(262_144)}`, '256 KiB'],
  ])('is refused when it is %s', (_, document, why) => {
    expect(refusal(document)).toContain(why);
    expect(refusal(document)).toMatch(/^artifact-bad-document: source\.yaml names no artifact: /);
  });

  it('never repeats what may be a password', () => {
    for (const text of [
      'url: http://a:canary@b/\nurl: *canary\n',
      '"canary',
      'canary: &canary 1',
      '- canary: 010',
    ])
      expect(refusal(text)).not.toContain('canary');
  });
});

describe('the commit of an artifact', () => {
  const unknown = (): undefined => undefined;

  it.each([
    [`main@sha1:${SHA}`, SHA],
    [`sha1:${SHA}`, SHA],
    [`refs/tags/v1@sha1:${SHA}`, SHA],
    [`latest@sha256:${'c'.repeat(64)}`, 'a1'.repeat(20)],
    [`sha256:${'c'.repeat(64)}`, 'a1'.repeat(20)],
    ['1.2.3', 'a1'.repeat(20)],
    [`main@sha1:${SHA}0`, 'a1'.repeat(20)],
    [`main/${SHA}`, 'a1'.repeat(20)],
  ])('%s', (revision, commit) => {
    expect(commitOf({ digest: DIGEST, revision }, unknown)).toBe(commit);
  });

  it('is told by the digest where the same commit is known with another', () => {
    const artifact = { digest: DIGEST, revision: `main@sha1:${SHA}` };
    expect(commitOf(artifact, () => DIGEST)).toBe(SHA);
    expect(commitOf(artifact, () => `sha256:${'d'.repeat(64)}`)).toBe('a1'.repeat(20));
  });
});
