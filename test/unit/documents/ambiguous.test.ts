import { describe, expect, it } from 'vitest';
import { SUBNETS, messages, parse, places, slice } from './support.ts';

const label = (value: string): readonly string[] =>
  messages(slice(SUBNETS, `  name: payments\n  labels:\n    key: ${value}`));

describe('text that YAML 1.1 reads otherwise', () => {
  it.each([
    ['no', 'false'],
    ['Yes', 'true'],
    ['on', 'true'],
    ['OFF', 'false'],
    ['y', 'true'],
    ['N', 'false'],
    ['1_000', 'a number'],
    ['0b101', 'a number'],
    ['12:30:45', 'a number'],
  ])('%s is a warning that says what it is elsewhere', (text, other) => {
    const message = `${text} is text here and ${other} for tools that read YAML 1.1 (put it in quotes: "${text}")`;
    expect(label(text).filter((one) => one.includes('YAML 1.1'))).toEqual(
      text.includes(':') ? [] : [message],
    );
  });

  it.each([
    '"no"',
    "'1_000'",
    'nope',
    'yesterday',
    '2026-11-21',
    'v1',
    '1.2.3',
    'fra-1',
    '-',
    '|-\n      no',
  ])('%s is read the same by everybody', (text) => {
    expect(label(text).filter((one) => one.includes('YAML 1.1'))).toEqual([]);
  });

  it('is found in keys as well, and changes neither value nor document', () => {
    const { documents, diagnostics } = parse(slice(SUBNETS, '  name: a\n  labels: {on: yes}'));
    expect(documents[0]?.labels).toEqual({ on: 'yes' });
    expect(diagnostics.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
      ['FS1025', 'warning', '/metadata/labels/on'],
      ['FS1025', 'warning', '/metadata/labels/on'],
    ]);
  });

  it('has one finding where it is wrong anyhow', () => {
    expect(places(slice(`${SUBNETS}\n  suspend: yes`))).toEqual(['7:12 FS1203 /spec/suspend']);
    expect(places(slice(`${SUBNETS}\n  qosProfile: 12:30:45`))).toEqual(['7:15 FS1205 /spec/qosProfile']);
    expect(places(slice(`${SUBNETS}\n  clusters: [y]`))).toEqual(['7:14 FS1025 /spec/clusters/0']);
  });

  it('is no matter where Off is a value of ours', () => {
    expect(places(slice(`${SUBNETS}\n  namespaceIsolation: {mode: Off}`))).toEqual([]);
  });

  it('is not looked for in documents of others', () => {
    expect(parse('apiVersion: v1\nkind: ConfigMap\ndata: {a: no, b: 012}\n').diagnostics).toEqual([]);
  });
});

describe('numbers that others read otherwise', () => {
  it.each([
    ['012', 'write 12, or 10 if it is octal, or "012" if it is text'],
    ['008', 'write 8, or "008" if it is text'],
    ['0o14', 'write 12, or "0o14" if it is text'],
    ['1e3', 'write 1000, or "1e3" if it is text'],
    ['1.5e3', 'write 1500, or "1.5e3" if it is text'],
    ['9007199254740993', 'write a number up to 9007199254740991, or "9007199254740993" if it is text'],
  ])('%s is an error with the ways out', (number, hint) => {
    const { diagnostics } = parse(slice(`${SUBNETS}\n  qosProfile: ${number}`));
    expect(diagnostics).toMatchObject([{ code: 'FS1020', pointer: '/spec/qosProfile', hint }]);
  });

  it('is not shown where it may be a secret', () => {
    const [finding, ...others] = parse(slice(SUBNETS, '  name: a\n  labels: {token: 0123456}')).diagnostics;
    expect(others).toEqual([]);
    expect(finding?.code).toBe('FS1020');
    expect(JSON.stringify(finding)).not.toContain('123456');
  });

  it.each(['12', '-5', '0', '1.5', '0x578', '1.5e+3'])('%s is the same number for everybody', (number) => {
    expect(
      places(slice(`${SUBNETS}\n  tunnel: {mtu: ${number}}`)).filter((place) => place.includes('FS1020')),
    ).toEqual([]);
  });

  it('is shown as it is written where text is expected', () => {
    expect(messages(slice(`${SUBNETS}\n  qosProfile: 1.10`))[0]).toMatch(
      /^spec\.qosProfile is 1\.10, expected .+ \(put it in quotes: "1\.10"\)$/,
    );
    expect(messages(slice(`${SUBNETS}\n  qosProfile: null`))[0]).toMatch(
      /^spec\.qosProfile is null, .+"null"\)$/,
    );
  });
});
