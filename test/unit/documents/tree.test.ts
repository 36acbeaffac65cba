import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTHING_IGNORED, isFleetFile, isSkipped, parseIgnore } from '../../../src/documents/ignore.ts';
import { combineFiles, entryFinding, parseTree, tooManyFiles } from '../../../src/documents/tree.ts';
import { SUBNETS, parse, slice } from './support.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the files of a fleet', () => {
  it.each(['a.yaml', 'a.yml', 'a.json', 'deep/er/a.yaml', 'locks/a.yaml'])('%s is one', (path) => {
    expect(isFleetFile(path, NOTHING_IGNORED)).toBe(true);
  });

  it.each([
    'a.txt',
    'a.yaml.bak',
    '.a.yaml',
    '.github/workflows/a.yaml',
    'a/.b/c.yaml',
    'locks/a.lock.yaml',
    'yaml',
  ])('%s is none', (path) => {
    expect(isFleetFile(path, NOTHING_IGNORED)).toBe(false);
  });

  it.each([
    ['package.json', 'deep/package.json', true],
    ['/package.json', 'deep/package.json', false],
    ['/package.json', 'package.json', true],
    ['charts/', 'a/charts/b/c.yaml', true],
    ['charts/', 'charts.yaml', false],
    ['*.json', 'a/b.json', true],
    ['a/*.yaml', 'a/b.yaml', true],
    ['a/*.yaml', 'a/b/c.yaml', false],
    ['a/**/c.yaml', 'a/c.yaml', true],
    ['a/**/c.yaml', 'a/x/y/c.yaml', true],
    ['**/c.yaml', 'x/c.yaml', true],
    ['a/**', 'a/b/c.yaml', true],
    ['?.yaml', 'a.yaml', true],
    ['?.yaml', 'ab.yaml', false],
    ['*.yaml\n!keep.yaml', 'keep.yaml', false],
    ['*.yaml\n!keep.yaml', 'other.yaml', true],
    ['a/\n!a/keep.yaml', 'a/keep.yaml', true],
    ['# a.yaml\n\n  ', 'a.yaml', false],
    ['a.yaml\r\n', 'a.yaml', true],
  ])('pattern %j and %s: %s', (patterns, path, ignored) => {
    const { ignore, diagnostics } = parseIgnore(patterns);
    expect(diagnostics).toEqual([]);
    expect(isSkipped(path, ignore)).toBe(ignored);
  });

  it('refuses patterns it does not know, by line, and more than a thousand', () => {
    expect(parseIgnore('a\n\n*.[ch]\n').diagnostics).toMatchObject([{ code: 'FS1023', line: 3 }]);
    expect(parseIgnore('a\n'.repeat(5000)).diagnostics).toMatchObject([{ code: 'FS1023', line: 1001 }]);
  });

  it('T-13, T-14: matches hostile patterns in no time', () => {
    const { ignore } = parseIgnore(`${'*a'.repeat(120)}b\n/${'**/a/'.repeat(40)}b`);
    const started = performance.now();
    expect(isSkipped(`${'a'.repeat(3000)}.yaml`, ignore)).toBe(false);
    expect(isSkipped(`${'a/'.repeat(1000)}c.yaml`, ignore)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('T-08: are too many above 50,000, known before any is read', () => {
    expect(tooManyFiles(50_000)).toBeUndefined();
    expect(tooManyFiles(50_001)).toMatchObject({ code: 'FS1009', file: '.', line: 1, column: 1 });
    const many = Array.from({ length: 50_001 }, (_, index) => ({
      path: `${index}.yaml`,
      bytes: new Uint8Array(),
    }));
    expect(parseTree(many).diagnostics.map(({ code }) => code)).toEqual(['FS1009']);
  });
});

describe('entries that are no files', () => {
  it('T-02, T-05: are named and never followed', () => {
    const code = (path: string, mode: 'file' | 'symlink' | 'submodule') =>
      entryFinding({ path, mode }, NOTHING_IGNORED)?.code;
    expect(code('slices/a.yaml', 'symlink')).toBe('FS1007');
    expect(code('slices', 'symlink')).toBe('FS1008');
    expect(code('vendor', 'submodule')).toBe('FS1008');
    expect(code('a.yaml', 'file')).toBeUndefined();
    expect(code('.github', 'submodule')).toBeUndefined();
    const { ignore } = parseIgnore('vendor/\nlink.yaml');
    expect(entryFinding({ path: 'link.yaml', mode: 'symlink' }, ignore)).toBeUndefined();
  });

  it('T-07: cannot forge output by their names', () => {
    const finding = entryFinding({ path: 'a\n::error::\u001B[2J.yaml', mode: 'file' }, NOTHING_IGNORED);
    expect(finding).toMatchObject({ code: 'FS1024', file: 'a\\u{a}::error::\\u{1b}[2J.yaml' });
  });
});

describe('a tree', () => {
  it('is the sum of its files, findings sorted', () => {
    const files = [
      { path: 'b.yaml', bytes: bytesOf(slice('  x: 1')) },
      { path: 'a.yaml', bytes: bytesOf(`${slice(SUBNETS)}---\napiVersion: v1\n---\nkind: x\n`) },
    ];
    const tree = parseTree(files);
    expect(tree.documents.map(({ source }) => source.file)).toEqual(['a.yaml']);
    expect(tree.foreign).toBe(1);
    expect(tree.rejected).toEqual([{ kind: 'Slice', name: 'payments' }]);
    expect(tree.diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'a.yaml FS1102',
      'b.yaml FS1202',
      'b.yaml FS1201',
    ]);
  });

  it('lists at most 10,000 findings', () => {
    const bad = parse(slice(Array.from({ length: 100 }, (_, index) => `  x${index}: 1`).join('\n')));
    const { diagnostics } = combineFiles(Array.from({ length: 150 }, () => bad));
    expect(diagnostics).toHaveLength(10_001);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'FS1022', file: '.' });
  });
});

describe('examples/fleet-repo', () => {
  const root = join(import.meta.dirname, '../../../examples/fleet-repo');
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const { ignore, diagnostics } = parseIgnore(read('.fleetsliceignore'));
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    isFleetFile(path, ignore),
  );

  it('is clean', () => {
    const tree = parseTree(paths.map((path) => ({ path, bytes: bytesOf(read(path)) })));
    expect([...diagnostics, ...tree.diagnostics]).toEqual([]);
    expect(tree.foreign).toBe(0);
    expect(tree.documents).toHaveLength(10);
  });

  it('has the schema of its kind in the first line of each file', () => {
    const wrong = paths.filter((path) => {
      const kind = /^kind: (\w+)$/m.exec(read(path))?.[1]?.toLowerCase();
      return !read(path).startsWith(
        `# yaml-language-server: $schema=https://fleetslice.io/schema/v1alpha1/${kind}.json\n`,
      );
    });
    expect(wrong).toEqual([]);
  });
});
