import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importManifests, type Import } from '../../../src/kubeslice/import.ts';
import { formatReport } from '../../../src/kubeslice/report.ts';
import { codesOf, errorsOf, hubObject, importTexts, serviceExport, sliceConfig } from './support.ts';

const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

function isSafePath(path: string): boolean {
  return path.split('/').every((part) => /^[a-z0-9][-a-z0-9.]*$/.test(part));
}

function everything(imported: Import): string {
  return JSON.stringify([
    [...imported.files],
    imported.diagnostics,
    imported.objects,
    formatReport(imported),
  ]);
}

describe('templates', () => {
  it.each([
    ['a variable of a shell', hubObject('Cluster', '${NAME}', '  nodeIPs: []\n'), '${NAME}', 4],
    ['a variable without braces', sliceConfig({ clusters: ['$CLUSTER_1'] }), '$CLUSTER_1', 7],
    ['a word to replace', sliceConfig({ clusters: ['"<cluster-1>"'] }), '<cluster-1>', 7],
    ['a name in capitals', hubObject('Cluster', 'WORKER', '  networkInterface: eth0\n'), 'WORKER', 4],
    [
      'Helm in quotes',
      hubObject('Cluster', '"{{ .Values.name }}"', '  nodeIPs: []\n'),
      '{{ .Values.name }}',
      4,
    ],
    [
      'Helm without quotes',
      hubObject('Cluster', '{{ .Values.name }}', '  nodeIPs: []\n'),
      '{{ .Values.name }}',
      4,
    ],
    ['Helm around lines', `{{- if .Values.on }}\n${sliceConfig({})}{{- end }}\n`, '{{- if .Values.on }}', 1],
  ])('%s is named with its place', (_, text, placeholder, line) => {
    const imported = importTexts(text);
    expect(imported.diagnostics.map(({ code, line }) => [code, line])).toEqual([['FS5001', line]]);
    expect(imported.diagnostics[0]?.message).toContain(placeholder);
    expect([...imported.files.keys()].filter((path) => path !== 'fleet.yaml')).toEqual([]);
  });

  it('of something else are foreign', () => {
    const imported = importTexts(
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}\n',
      sliceConfig({}),
    );
    expect(imported.foreign).toBe(1);
    expect(codesOf(imported)).not.toContain('FS5001');
  });
});

describe('hostile manifests', () => {
  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    '..',
    '.',
    'a/../../b',
    '-rf',
    'a\u0000b',
    'con\u202e.lmay',
    '`$(id)`',
  ])('named %j write nothing outside of the result', (name) => {
    const quoted = JSON.stringify(name);
    const imported = importTexts(
      hubObject('Project', quoted, '  defaultSliceCreation: true\n'),
      hubObject('Cluster', quoted, '  nodeIPs: [192.0.2.1]\n'),
      sliceConfig({ name: quoted, clusters: [quoted] }),
      serviceExport(quoted, `  slice: ${quoted}\n`, quoted),
    );
    expect([...imported.files.keys()].filter((path) => !isSafePath(path))).toEqual([]);
    expect(errorsOf(imported)).toEqual([]);
  });

  it('cannot write Markdown, HTML or lines into the report', () => {
    const name = '"x | <img src=x> [a](http://b) @team\\n## heading"';
    const report = formatReport(importTexts(hubObject('Cluster', name, '  networkInterface: "`|<b>"\n')));
    expect(report).not.toMatch(/(?<!\\)(?:<img|<b>)|^## heading|(?<!\\)\]\(http/m);
    for (const row of report.split('\n').filter((line) => line.startsWith('| ')))
      expect(row.replaceAll('\\|', '').split('|').length).toBeLessThanOrEqual(7);
  });

  it('get no secret into the result, wherever it stands', () => {
    const imported = importTexts(
      hubObject(
        'Cluster',
        'east',
        `  networkInterface: ${TOKEN}\n  clusterProperty: {geoLocation: {cloudRegion: ${TOKEN}}}\n`,
      ),
      `apiVersion: controller.kubeslice.io/v1alpha1\nkind: Cluster\nmetadata: {name: west, labels: {a: ${TOKEN}}, annotations: {b: ${TOKEN}}}\nspec: {${TOKEN}: ${TOKEN}}\n`,
      sliceConfig({ name: TOKEN, clusters: [TOKEN], spec: `  standardQosProfileName: ${TOKEN}\n` }),
      serviceExport('web', `  slice: ${TOKEN}\n  aliases: [${TOKEN}]\n`, TOKEN),
    );
    expect(codesOf(imported)).toContain('FS5012');
    const [files, diagnostics] = [[...imported.files], imported.diagnostics];
    expect(JSON.stringify([files, diagnostics])).not.toContain(TOKEN);
    expect(formatReport(imported)).not.toContain(TOKEN);
    expect(everything(imported)).not.toMatch(new RegExp(`"(?:value|to|reason|name|message)":"[^"]*${TOKEN}`));
  });

  it.each([
    [
      'an alias bomb',
      `a: &a [x, x]\nb: &b [*a, *a]\napiVersion: controller.kubeslice.io/v1alpha1\nkind: Cluster\nspec: [*b, *b]\n`,
    ],
    [
      'deep nesting',
      `apiVersion: controller.kubeslice.io/v1alpha1\nkind: Cluster\nspec: ${'['.repeat(5000)}`,
    ],
    ['300 KiB', `# ${'x'.repeat(300 * 1024)}\n${sliceConfig({})}`],
    [
      'a placeholder bomb',
      `apiVersion: controller.kubeslice.io/v1alpha1\nkind: Cluster\nmetadata: {name: "${'${'.repeat(60_000)}"}\n`,
    ],
    [
      'many unknown fields',
      `apiVersion: controller.kubeslice.io/v1alpha1\nkind: Cluster\nmetadata: {name: a}\nspec:\n${Array.from({ length: 6000 }, (_, index) => `  f${index}: 1\n`).join('')}`,
    ],
    [
      'a mapping that is none',
      'apiVersion: controller.kubeslice.io/v1alpha1\nkind: SliceConfig\nmetadata: [a]\nspec: text\n',
    ],
    [
      'keys that are no names',
      'apiVersion: controller.kubeslice.io/v1alpha1\nkind: Cluster\nmetadata: {name: a}\nspec: {__proto__: {a: 1}, constructor: 2}\n',
    ],
  ])('%s is findings, in bounded time', (_, text) => {
    const imported = importTexts(text);
    expect(imported.diagnostics.length).toBeGreaterThan(0);
    expect(imported.diagnostics.length).toBeLessThan(50);
  });

  it('thousands of documents are read in bounded time', () => {
    const text = Array.from(
      { length: 1500 },
      (_, index) =>
        `---\napiVersion: controller.kubeslice.io/v1alpha1\nkind: Cluster\nmetadata: {name: c${index}}\n`,
    ).join('');
    const imported = importTexts(text);
    expect(imported.objects).toHaveLength(1500);
    expect(imported.files.size).toBe(1501);
  });

  it('of any bytes never throw', () => {
    const seed = Buffer.from(sliceConfig({ spec: '  maxClusters: 4\n  rotationInterval: 30\n' }));
    const mutated = fc
      .array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { maxLength: 12 })
      .map((changes) => {
        const bytes = Uint8Array.from(seed);
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), mutated), (bytes) => {
        const imported = importManifests([{ file: 'a.yaml', shown: 'a.yaml', bytes }]);
        expect(formatReport(imported)).toContain('# Import');
        expect([...imported.files.keys()].every(isSafePath)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
