import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forMarkdown,
  forMarkdownCode,
  forTerminal,
  forWorkflowData,
  forWorkflowProperty,
  jsonText,
} from '../../../src/present/escape.ts';

const LONG = 'x'.repeat(4096);

/** Names and values that somebody may put into a pull request. */
const HOSTILE: readonly string[] = [
  'a\nb',
  'a\r\n::error file=x::pwned',
  '%0A::error::pwned',
  '::set-output name=x::y',
  '\u001b[31mred\u001b[0m',
  '\u009b31mred',
  'a\u202egpj.yaml',
  '\u2066\u2069\u200b\ufeff',
  '``` `code` ```',
  'a|b|c',
  '<img src=x onerror=alert(1)>',
  '@everyone',
  'team@example.com',
  '[click](https://example.com)',
  'https://example.com www.example.com',
  '#1 !2 ~3 %4',
  '&lt;b&gt;',
  '##[error]x',
  '##vso[task.complete]x',
  '- item',
  '1. item',
  '# title',
  '\ud800',
  '',
  LONG,
];

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));

describe('text for a terminal', () => {
  it('is one line without anything that steers it, T-07', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(anyText, (text) => {
        expect(forTerminal(text)).not.toMatch(INVISIBLE);
        expect(forTerminal(text)).not.toMatch(/##(?:vso)?\[/);
      }),
    );
  });

  it('shows what was there', () => {
    expect(forTerminal('a\n\u001b[31mb\u202e')).toBe(String.raw`a\u{a}\u{1b}[31mb\u{202e}`);
    expect(forTerminal('größe 😀 (team-a)')).toBe('größe 😀 (team-a)');
    expect(forTerminal(LONG)).toBe(LONG);
  });
});

/** What CommonMark shows of text: backslash escapes and the one entity that is used are undone. */
function rendered(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&#8203;', '');
}

describe('text for Markdown', () => {
  it.each([
    ['@everyone', '@&#8203;everyone'],
    ['team@example.com', 'team@&#8203;example.com'],
    ['<img src=x>', String.raw`\<img src=x\>`],
    ['[a](https://example.com)', String.raw`\[a\](https:&#8203;//example.com)`],
    ['WWW.example.com', 'WWW&#8203;.example.com'],
    ['fixes #12, !3', 'fixes #&#8203;12, !&#8203;3'],
    ['a|b `c` *d* _e_', String.raw`a\|b \`c\` \*d\* \_e\_`],
    ['&#64;x', String.raw`\&#&#8203;64;x`],
    ['# title', String.raw`\# title`],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['$x$ ~y~', String.raw`\$x\$ \~&#8203;y\~`],
    ['a\n# b', String.raw`a\\u{a}# b`],
    ['payments in 10.64.0.0/16, fd00::/48', 'payments in 10.64.0.0/16, fd00::/48'],
  ])('%j', (text, markdown) => {
    expect(forMarkdown(text)).toBe(markdown);
  });

  it('renders as the text itself, and has no markup of its own, T-07', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = forMarkdown(text);
        expect(rendered(markdown)).toBe(forTerminal(text));
        expect(markdown).not.toMatch(INVISIBLE);
        expect(markdown.replaceAll(/\\[!-/:-@[-`{-~]|&#8203;/g, '')).not.toMatch(/[`*_[\]<>&|~]/);
      }),
    );
  });

  it('of a code span cannot leave it', () => {
    expect(forMarkdownCode('fra')).toBe('`fra`');
    expect(forMarkdownCode('@all <b>')).toBe('`@all <b>`');
    expect(forMarkdownCode('')).toBe('` `');
    expect(forMarkdownCode('a`b')).toBe(String.raw`<code>a\`b</code>`);
    expect(forMarkdownCode('a|b')).toBe(String.raw`<code>a\|b</code>`);
    expect(forMarkdownCode('a\nb')).toBe(String.raw`\`a\u{a}b\``.replaceAll('\\`', '`'));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(forMarkdownCode(text)).toMatch(/^(?:`[^`|\n]+`|<code>[^\n<]*(?:\\<[^\n<]*)*<\/code>)$/);
      }),
    );
  });
});

/** What the runner of GitHub Actions does with the two parts of `::command key=value::message`. */
function decodedData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
function decodedProperty(text: string): string {
  return decodedData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

describe('text for GitHub workflow commands', () => {
  it('is what its runner decodes, T-07', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = (one: string): string =>
          one.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (c) =>
            '\r\n'.includes(c) ? c : forTerminal(c),
          );
        expect(decodedData(forWorkflowData(text))).toBe(shown(text));
        expect(decodedProperty(forWorkflowProperty(text))).toBe(shown(text));
        expect(forWorkflowData(text)).not.toMatch(/[\r\n]/);
        expect(forWorkflowProperty(text)).not.toMatch(/[\r\n:,]/);
      }),
    );
  });

  it('keeps an encoded line break from becoming a real one', () => {
    expect(forWorkflowData('%0A::error::x')).toBe('%250A::error::x');
    expect(forWorkflowProperty('a,line=1::x')).toBe('a%2Cline=1%3A%3Ax');
  });
});

describe('JSON', () => {
  it('has the same meaning and nothing invisible, T-07', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(anyText, (text) => {
        const json = jsonText({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json.replaceAll('\n', '')).not.toMatch(INVISIBLE);
        expect(json).not.toMatch(/##(?:vso)?\[/);
      }),
    );
  });
});
