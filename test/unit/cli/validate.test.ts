import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cluster, fleetslice, folderWith, slice } from './command-line.ts';

const BAD_FIELD = `${slice('payments', ['fra']).trimEnd()}\n  subnet: 1\n`;
const WARNED = cluster('fra').replace('name: fra', 'name: fra\n  labels: {critical: yes}');

async function bad(count: number): Promise<string> {
  const wrong = Array.from({ length: count }, (_, index) => `  wrong${index}: 1\n`).join('');
  return folderWith({
    'a.yaml': `${cluster('fra')}${wrong}`,
    'b.yaml': WARNED.replace('name: fra', 'name: iad'),
  });
}

describe('validate', () => {
  it('shows each finding with its line, and where to read more', async () => {
    const folder = await folderWith({ 'a.yaml': BAD_FIELD });
    const { code, out, err } = await fleetslice(['validate', folder]);
    expect(code).toBe(3);
    expect(out).toBe(
      `${folder}/a.yaml:8:3: error FS1201: unknown field spec.subnet\n    8 |   subnet: 1\n      |   ^^^^^^\n  help: did you mean "subnets"?\n`,
    );
    expect(err).toBe('1 document: 1 error, 0 warnings\nmore about a finding: fleetslice explain FS1201\n');
  });

  it('reads the output of Kustomize and Helm from standard input, under any name', async () => {
    const stdin = `---\n# Source: fleet/templates/a.yaml\napiVersion: v1\nkind: ConfigMap\n---\n---\n# nothing\n---\n${BAD_FIELD}`;
    const { code, out, err } = await fleetslice(['validate', '-', '--stdin-filename', 'fleet/all.yaml'], {
      stdin,
    });
    expect(code).toBe(3);
    expect(out).toMatch(/^fleet\/all\.yaml:16:3: error FS1201/);
    expect(err).toMatch(/^1 document, 1 foreign document ignored: 1 error/);
    expect((await fleetslice(['validate', '-'], { stdin })).out).toMatch(/^<stdin>:16:3:/);
  });

  it('exits with 3 where nothing of ours is found, and says what to do', async () => {
    const folder = await folderWith({ 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\n' });
    const { code, out, err } = await fleetslice(['validate', folder]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(
      `no documents of fleetslice.io in ${JSON.stringify(folder)} (1 foreign); name the folder of the fleet`,
    );
    expect(await fleetslice(['validate', '-'], { stdin: '' })).toMatchObject({ code: 3 });
  });

  it('--max-findings lists errors first and counts the others', async () => {
    const folder = await bad(3);
    const { code, out, err } = await fleetslice(['validate', folder, '--max-findings', '2']);
    expect(code).toBe(3);
    expect(out.match(/^\S+: error /gm)).toHaveLength(2);
    expect(out).not.toContain('warning');
    expect(err).toContain('2 findings more, not listed (--max-findings)\n');
    expect(err).toContain('3 errors, 1 warning');
    const none = await fleetslice(['validate', folder, '--max-findings', '0', '-o', 'json']);
    expect(JSON.parse(none.out)).toMatchObject({ findings: [], errors: 3, warnings: 1, omitted: 4 });
    expect(none.code).toBe(3);
  });

  it('--warnings-as-errors makes warnings errors, in every format', async () => {
    const folder = await folderWith({ 'a.yaml': WARNED });
    expect(await fleetslice(['validate', folder])).toMatchObject({ code: 0 });
    const { code, out } = await fleetslice(['validate', folder, '--warnings-as-errors', '-o', 'github']);
    expect(code).toBe(3);
    expect(out).toMatch(/^::error file=.+,title=FS1025::/);
  });

  it.each([
    ['sarif', (out: string) => JSON.parse(out).runs[0].results.length],
    ['gitlab', (out: string) => JSON.parse(out).length],
    ['github', (out: string) => out.trim().split('\n').length],
    ['json', (out: string) => JSON.parse(out).findings.length],
  ] as const)('prints nothing but %s on stdout with -o', async (format, count) => {
    const { code, out, err } = await fleetslice(['validate', await bad(2), '-o', format]);
    expect({ code, err }).toEqual({ code: 3, err: '' });
    expect(count(out)).toBe(3);
  });

  it('T-07: prints no line that a runner obeys for a file of that name', async () => {
    const folder = await folderWith();
    const names = ['::error file=x::pwned.yaml', '##[error]pwned.yaml', '\u001b[31mred.yaml', 'a\nb.yaml'];
    await Promise.all(names.map((name) => writeFile(join(folder, name), BAD_FIELD)));
    expect(await readdir(folder)).toHaveLength(4);
    const outputs = await Promise.all(
      ['text', 'json', 'sarif', 'gitlab'].map(async (format) =>
        fleetslice(['validate', folder, '-o', format]),
      ),
    );
    for (const { code, out } of outputs) {
      expect(code).toBe(3);
      for (const line of out.split('\n')) expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}/u);
    }
    const { out } = await fleetslice(['validate', folder, '-o', 'github']);
    for (const line of out.trim().split('\n')) expect(line).toMatch(/^::error file=[^,:]+,line=\d+,/);
  });
});

describe('explain', () => {
  it('tells cause, example and way out of a code', async () => {
    const { code, out, err } = await fleetslice(['explain', 'fs1011']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^FS1011: tab as indentation \(error\)\n\nYAML is indented with spaces\.\n\nExample:\n {4}spec:\n/,
    );
    expect(out).toContain('Way out:\n    Replace the tabs by spaces.');
  });

  it('prints JSON as every command does', async () => {
    const { out } = await fleetslice(['explain', 'FS1011', '-o', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'Code',
      code: 'FS1011',
      severity: 'error',
    });
    const all = JSON.parse((await fleetslice(['explain', '-o', 'json'])).out);
    expect(all.kind).toBe('CodeList');
    expect(all.items.length).toBeGreaterThan(60);
  });

  it('lists every code that docs/diagnostics has a page of', async () => {
    const { out } = await fleetslice(['explain']);
    const codes = out
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 6));
    const pages = await readdir(new URL('../../../docs/diagnostics/', import.meta.url));
    expect(codes).toEqual(
      pages
        .filter((page) => page.startsWith('FS'))
        .map((page) => page.slice(0, 6))
        .toSorted(),
    );
    expect(out).toMatch(/^FS1011 {2}error {4}tab as indentation$/m);
  });

  it.each([
    ['1011', /there is no "1011"; did you mean FS1011\?/],
    ['FS10111', /did you mean FS1011\?/],
    ['nonsense', /without a code, all are listed/],
    ['__proto__', /there is no "__proto__"/],
  ])('exits with 64 for %s', async (text, message) => {
    const { code, out, err } = await fleetslice(['explain', text]);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toMatch(message);
  });
});
