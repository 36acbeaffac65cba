import { describe, expect, test } from 'vitest';
import { entryKind, entryNameProblem } from '../../../src/git/tree.ts';

const ID = 'ab'.repeat(20);

describe('an entry of a tree', () => {
  test.each([
    ['040000', 'folder'],
    ['100644', 'file'],
    ['100755', 'file'],
    ['120000', 'symlink'],
    ['160000', 'submodule'],
  ])('of mode %s is a %s', (mode, kind) => {
    expect(entryKind({ mode, path: 'a/b', id: ID })).toBe(kind);
  });

  test('is refused with the path, escaped', () => {
    const kindOf = (mode: string, path: string): unknown => entryKind({ mode, path, id: ID });
    expect(() => kindOf('100644', 'top/a\u001b[2J')).toThrow('"top/a\\u001b[2J" has a control character');
    expect(() => kindOf('100600', 'a')).toThrow('"a" has an unknown mode');
    expect(() => kindOf('100644', 'top/')).toThrow('"top/" is not a name');
  });
});

describe('a name in a tree', () => {
  test.each([
    '.git',
    '.GIT',
    '.Git ',
    '.git.',
    '.git. .',
    '.git::$INDEX_ALLOCATION',
    '.git:x',
    'git~1',
    'GIT~2',
    '.g\u200cit',
    '\ufeff.git',
  ])('%j is .git for some file system', (name) => {
    expect(entryNameProblem(name)).toBe('is .git for some file systems');
  });

  test.each([
    '.gitignore',
    '.github',
    'git',
    'a.git',
    '.gitmodules',
    'git~x',
    'ünïcode.yaml',
    'a b',
    '-c',
    '...',
    'con',
  ])('%j is fine', (name) => {
    expect(entryNameProblem(name)).toBeUndefined();
  });
});
