import { describe, expect, it } from 'vitest';
import { decodeParsed, encodeParsed } from '../../../src/checkout/codec.ts';
import { type Parsed, parseContent } from '../../../src/checkout/parsed.ts';
import { answerBatch, batchOf } from '../../../src/checkout/worker-batch.ts';

const HEAD = 'apiVersion: fleetslice.io/v1alpha1';
const CLUSTER = `${HEAD}\nkind: Cluster\nmetadata: {name: fra, labels: {a: b}}\nspec: {type: standalone}\n`;

/** Sources that read their text late, as if they had it. */
function plain(parsed: Parsed | undefined): unknown {
  if (parsed?.kind === 'file') {
    const documents = parsed.file.documents.map(({ source, ...rest }) => ({
      ...rest,
      source: { ...source, text: source.text },
    }));
    return { ...parsed.file, documents };
  }
  if (parsed?.lock.ok !== true) return parsed;
  const { source, ...rest } = parsed.lock.lock;
  return { ...rest, source: { ...source, text: source.text } };
}

/** One of everything that a file can be. */
const FILES: Readonly<Record<string, string>> = {
  'cluster.yaml': CLUSTER,
  'several.yaml': `${CLUSTER}---\n${CLUSTER.replace('fra', 'iad')}`,
  'list.yaml': `apiVersion: v1\nkind: List\nitems:\n- ${CLUSTER.trimEnd().replaceAll('\n', '\n  ')}\n`,
  'export.yaml': `${HEAD}\nkind: ServiceExport\nmetadata: {name: web, namespace: shop}\nspec: {slice: green, ports: [{name: http, port: 80}]}\n`,
  'wrong.yaml': CLUSTER.replace('standalone', 'standalon'),
  'broken.yaml': 'a: [',
  'foreign.yaml': 'apiVersion: v1\nkind: ConfigMap\n',
  'empty.yaml': '',
  'text.yaml': '"7n"',
  'locks/green.lock.yaml': `${HEAD}\nkind: SliceLock\nslice: green\nblocks:\n  10.1.0.0/20: fra\n  10.1.16.0/20: 7n\n  fd00:1::/56: fra\n`,
};

describe('what was parsed, as a line', () => {
  it.each(Object.keys(FILES))('comes back as it was: %s', (path) => {
    const [text, shown] = [FILES[path] ?? '', `somewhere/${path}`];
    const parsed = parseContent({ path, shown }, Buffer.from(text));
    const line = encodeParsed(parsed) ?? '';
    expect(line).not.toContain('\n');
    expect(line).not.toContain(shown === path ? '\n' : `"text":"${HEAD}`);
    expect(plain(decodeParsed(line, shown, () => text))).toEqual(plain(parsed));
  });

  it('asks for the text when somebody needs it', () => {
    const parsed = parseContent({ path: 'a.yaml', shown: 'a.yaml' }, Buffer.from(CLUSTER));
    let asked = 0;
    const decoded = decodeParsed(encodeParsed(parsed) ?? '', 'a.yaml', () => {
      asked += 1;
      return CLUSTER;
    });
    expect(asked).toBe(0);
    expect(decoded?.kind === 'file' && decoded.file.documents[0]?.source.text).toBe(CLUSTER);
    expect(asked).toBe(1);
  });

  it('is not made of a file with a secret, nor of a lock that cannot be read', () => {
    const secret = `${CLUSTER}# ghp_${'a'.repeat(36)}\n`;
    expect(
      encodeParsed(parseContent({ path: 'a.yaml', shown: 'a.yaml' }, Buffer.from(secret))),
    ).toBeUndefined();
    const path = 'locks/green.lock.yaml';
    expect(encodeParsed(parseContent({ path, shown: path }, Buffer.from('<<<<<<<')))).toBeUndefined();
  });

  it.each(['', '{', 'null', '7', '[]', '{}', '{"documents":7,"diagnostics":[]}', '{"documents":[]}'])(
    'is refused when it is something else: %s',
    (line) => {
      expect(decodeParsed(line, 'a.yaml', () => '')).toBeUndefined();
    },
  );

  it('travels to another thread and back', () => {
    const files = Object.entries(FILES).map(([path, text]) => ({
      name: { path, shown: path },
      bytes: Buffer.from(text),
    }));
    const answer = answerBatch(structuredClone(batchOf(files)));
    expect(answer).toEqual(files.map(({ name, bytes }) => encodeParsed(parseContent(name, bytes))));
  });
});
