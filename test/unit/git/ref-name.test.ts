import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refCandidates, refNameProblem } from '../../../src/git/ref-name.ts';

describe('the name of a ref', () => {
  test.each([
    ['main', ['refs/heads/main', 'refs/tags/main']],
    ['team/blue', ['refs/heads/team/blue', 'refs/tags/team/blue']],
    ['v1.0', ['refs/heads/v1.0', 'refs/tags/v1.0']],
    ['refs/tags/v1.0', ['refs/tags/v1.0']],
    ['HEAD', ['HEAD']],
  ])('%s is looked for under its full names', (ref, names) => {
    expect(refCandidates(ref)).toEqual(names);
  });

  test.each([
    '--upload-pack=touch x',
    '-c',
    '@{-1}',
    '@',
    'a..b',
    'a b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[b',
    'a\\b',
    'a\nb',
    '.hidden',
    'a/.b',
    'a.lock',
    'a.lock/b',
    'a//b',
    '/a',
    'a/',
    'a.',
    '',
    'x'.repeat(300),
  ])('T-16: refuses %j', (ref) => {
    expect(() => refCandidates(ref)).toThrow(
      expect.objectContaining({ name: 'Blocked', code: 'git-bad-ref' }),
    );
  });

  test('agrees with git check-ref-format', () => {
    const parts = fc.constantFrom(
      'a',
      'b',
      '.',
      '/',
      '@',
      '{',
      '}',
      '-',
      '~',
      '^',
      ':',
      '?',
      '*',
      '[',
      '\\',
      ' ',
      '.lock',
      'ü',
      '\u007f',
      '\t',
    );
    const names = fc.sample(
      fc.array(parts, { minLength: 1, maxLength: 7 }).map((all) => all.join('')),
      { numRuns: 150, seed: 7 },
    );
    for (const name of names.filter((candidate) => !candidate.startsWith('-'))) {
      const verdict = spawnSync('git', ['check-ref-format', `refs/heads/${name}`]).status;
      // git lets "@" alone pass below refs/heads; as a name it means HEAD.
      expect([name, refNameProblem(name) === undefined]).toEqual([name, verdict === 0 && name !== '@']);
    }
  });
});
