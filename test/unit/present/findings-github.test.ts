import { describe, expect, it } from 'vitest';
import { findingsGithub } from '../../../src/present/findings-github.ts';
import { HOSTILE, finding, report } from './findings.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** How the runner of GitHub Actions reads a line of a log: trimmed, `::name key=value,key=value::message`, decoded. */
function commandOf(line: string): Command | undefined {
  const found = /^::([a-z-]+)(?: (.*?))?::(.*)$/s.exec(line.trimStart());
  if (found === null) return undefined;
  const [, name = '', list = '', data = ''] = found;
  const pairs = list
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs), message: decoded(data) };
}

function decoded(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    '3A': ':',
    '2C': ',',
    '0D': '\r',
    '0A': '\n',
    '25': '%',
  };
  return text.replaceAll(/%(3A|2C|0D|0A|25)/g, (_, code: string) => characters[code] ?? '');
}

function commands(text: string): readonly (Command | undefined)[] {
  return text.trimEnd().split('\n').map(commandOf);
}

describe('findings as workflow commands', () => {
  it('are annotations at their places', () => {
    const excerpt = { text: '  subnet: x', length: 6 };
    const text = findingsGithub(report(finding({ excerpt }), finding({ severity: 'warning', hint: '' })));
    expect(commands(text)).toEqual([
      {
        name: 'error',
        properties: {
          file: 'slices/payments.yaml',
          line: '7',
          col: '3',
          endColumn: '9',
          title: 'FS1201',
        },
        message: 'unknown field spec.subnet\ndid you mean "subnets"?',
      },
      {
        name: 'warning',
        properties: { file: 'slices/payments.yaml', line: '7', col: '3', title: 'FS1201' },
        message: 'unknown field spec.subnet',
      },
    ]);
  });

  it('are ten errors, ten warnings and a notice that counts the rest, errors first', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      finding({ line: index + 1, severity: index % 2 === 0 ? 'warning' : 'error' }),
    );
    const found = commands(findingsGithub(report(...many)));
    const names = found.map((command) => command?.name);
    expect(names).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice']);
    expect(found.at(-1)?.message).toMatch(
      /^15 errors, 15 warnings in all; 10 findings without an annotation/,
    );
    expect(findingsGithub(report())).toBe('');
  });

  it('T-07: of hostile names are still one annotation each, of the file that they name', () => {
    for (const one of HOSTILE) {
      const text = findingsGithub(report(one));
      const [command, ...others] = commands(text);
      expect(others).toEqual([]);
      expect(Object.keys(command?.properties ?? {})).toEqual(['file', 'line', 'col', 'title']);
      expect(command).toMatchObject({ name: 'error', properties: { line: '7', title: 'FS1201' } });
      expect(command?.message.split('\n')).toHaveLength(2);
    }
  });
});
