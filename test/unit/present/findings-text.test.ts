import { describe, expect, it } from 'vitest';
import { findingLine, findingText } from '../../../src/present/findings-text.ts';
import { HOSTILE, INVISIBLE, finding } from './findings.ts';

const excerpt = { text: '  subnet: 10.64.0.0/16', length: 6 };

describe('a finding as text', () => {
  it('shows place, message, line with a mark, way out and related places', () => {
    const related = [{ file: 'base/a.yaml', line: 2, column: 5, message: 'first declared here' }];
    expect(findingText(finding({ excerpt, related }))).toBe(
      [
        'slices/payments.yaml:7:3: error FS1201: unknown field spec.subnet',
        '    7 |   subnet: 10.64.0.0/16',
        '      |   ^^^^^^',
        '  help: did you mean "subnets"?',
        '  note: base/a.yaml:2:5: first declared here',
        '',
      ].join('\n'),
    );
  });

  it('is two lines without excerpt and one without hint', () => {
    expect(findingText(finding()).split('\n')).toHaveLength(3);
    expect(findingText(finding({ hint: '' }))).toBe(
      'slices/payments.yaml:7:3: error FS1201: unknown field spec.subnet\n',
    );
    expect(findingLine(finding())).toBe(
      'slices/payments.yaml:7:3: error FS1201: unknown field spec.subnet (did you mean "subnets"?)',
    );
  });

  it.each([
    [{ column: 5, excerpt: { text: '名前: x', length: 1 } }, '    7 | 名前: x', '      |       ^'],
    [{ column: 6, excerpt: { text: 'é😀: abc', length: 3 } }, '    7 | é😀: abc', '      |      ^^^'],
    [{ column: 5, excerpt: { text: 'e\u0301: x', length: 1 } }, '    7 | e\u0301: x', '      |    ^'],
  ])('marks what is meant on a terminal: %j', (parts, line, marks) => {
    expect(findingText(finding(parts)).split('\n').slice(1, 3)).toEqual([line, marks]);
  });

  it('is coloured by the functions of the terminal only', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const colours = { bold: tag('b'), dim: tag('d'), red: tag('r'), yellow: tag('y'), cyan: tag('c') };
    const shown = findingText(finding({ excerpt }), colours);
    expect(shown).toContain('<r>error FS1201</r>');
    expect(shown).toContain('<r>^^^^^^</r>');
    expect(findingText(finding({ severity: 'warning' }), colours)).toContain('<y>warning FS1201</y>');
  });

  it.each(HOSTILE.map((one) => [one.file.slice(0, 30), one] as const))(
    'T-07: of a file called %j has lines of its own only',
    (_, hostile) => {
      const text = findingText({ ...hostile, excerpt: { text: hostile.file, length: 1 } });
      expect(text.split('\n')).toHaveLength(6);
      expect(text.replaceAll('\n', '')).not.toMatch(INVISIBLE);
      for (const line of text.split('\n')) expect(line.trimStart()).not.toMatch(/^::|##\[/);
      expect(findingLine(hostile)).not.toMatch(/^\s*::|##\[|\n/);
    },
  );
});
