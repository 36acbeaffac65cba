import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/documents/parse.ts';
import { plainOf } from '../../../src/documents/plain.ts';
import { type SyntaxDocument, parseStream } from '../../../src/documents/syntax.ts';
import { SUBNETS, messages, parse, places, slice } from './support.ts';

describe('a file', () => {
  it('gives typed documents that know where they come from', () => {
    const text = `---\n${slice(SUBNETS, '  name: payments\n  labels: {stage: prod}')}---\n---\n${slice(SUBNETS, '  name: telemetry')}`;
    const { documents, rejected, diagnostics } = parse(text, 'slices/all.yaml');
    expect(diagnostics).toEqual([]);
    expect(rejected).toEqual([]);
    expect(documents.map(({ kind, name, labels }) => ({ kind, name, labels }))).toEqual([
      { kind: 'Slice', name: 'payments', labels: { stage: 'prod' } },
      { kind: 'Slice', name: 'telemetry', labels: {} },
    ]);
    expect(documents[0]?.spec).toEqual({ subnets: ['10.64.0.0/16'] });
    expect(documents.map(({ source }) => [source.file, source.index])).toEqual([
      ['slices/all.yaml', 0],
      ['slices/all.yaml', 2],
    ]);
  });

  it('may be JSON, empty, or all comments', () => {
    const json = {
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'Cluster',
      metadata: { name: 'fra' },
      spec: {},
    };
    expect(parse(JSON.stringify(json)).documents.map(({ name }) => name)).toEqual(['fra']);
    for (const empty of ['', '# nothing\n', '---\n---\n', '\n\n', 'null']) {
      expect(parse(empty)).toEqual({ documents: [], rejected: [], foreign: 0, diagnostics: [] });
    }
  });

  it('counts documents of other groups, whatever YAML they use', () => {
    const foreign = 'apiVersion: v1\nkind: ConfigMap\ndata: &d {a: 1, a: 2, <<: {}}\nmore: *d\n';
    const {
      foreign: count,
      documents,
      diagnostics,
    } = parse(`${foreign}---\n${slice(SUBNETS)}---\n${foreign}`);
    expect([count, documents.length, diagnostics]).toEqual([2, 1, []]);
  });

  it('has right positions with CRLF line ends', () => {
    expect(places(slice(`${SUBNETS}\n  subnet: 1`).replaceAll('\n', '\r\n'))).toEqual([
      '7:3 FS1201 /spec/subnet',
    ]);
  });

  it('tells all of its documents at once, and rejects by name', () => {
    const text = `${slice('  suspend: true')}---\nkind: Slice\n---\n${slice(SUBNETS, '  name: telemetry')}`;
    const { documents, rejected, diagnostics } = parse(text);
    expect(documents.map(({ name }) => name)).toEqual(['telemetry']);
    expect(rejected).toEqual([{ kind: 'Slice', name: 'payments' }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['FS1202', 'FS1102']);
  });

  it('lists at most 100 findings and says so', () => {
    const { diagnostics } = parse(
      slice(Array.from({ length: 500 }, (_, index) => `  x${index}: 1`).join('\n')),
    );
    expect(diagnostics.length).toBe(101);
    expect(diagnostics[0]).toMatchObject({ code: 'FS1022', line: 1, column: 1 });
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['UTF-16 with a mark', [0xff, 0xfe, 0x61, 0], 'FS1003', 1],
    ['UTF-16 big-endian with a mark', [0xfe, 0xff, 0, 0x61], 'FS1003', 1],
    ['UTF-16 without a mark', [0x61, 0, 0x62, 0], 'FS1003', 1],
    ['UTF-16 big-endian without a mark', [0, 0x61, 0, 0x62], 'FS1003', 1],
    ['UTF-32', [0xff, 0xfe, 0, 0], 'FS1003', 1],
    ['a byte order mark', [0xef, 0xbb, 0xbf], 'FS1004', 1],
    ['Latin-1 on the third line', [0x0a, 0x0a, 0x23, 0xe4, 0x0a], 'FS1002', 3],
    ['a cut character at the end', [0x23, 0x0a, 0x23, 0xc3], 'FS1002', 2],
    ['NUL on the second line', [0x23, 0x23, 0x0a, 0x00], 'FS1005', 2],
  ])('%s', (_, bytes, code, line) => {
    const { diagnostics } = parseFile('a.yaml', Uint8Array.from(bytes));
    expect(diagnostics).toMatchObject([{ code, line, column: 1, pointer: '' }]);
  });
});

describe('bad YAML', () => {
  it('is shown once, at its place', () => {
    expect(places('a: "x')).toEqual(['1:6 FS1010 ']);
    expect(places('a: b: c')).toEqual(['1:4 FS1010 ']);
    expect(places('a: 1\n b: 2')).toHaveLength(1);
    expect(places(']]]]]]]]]]]]]]]]]]]]]')).toEqual(['1:1 FS1010 ']);
  });

  it('names what other tools left behind', () => {
    expect(messages(`<<<<<<< HEAD\n${slice(SUBNETS)}=======\n>>>>>>> main\n`)[0]).toContain('merge conflict');
    expect(places(`{{- if .Values.payments }}\n${slice(SUBNETS)}{{- end }}\n`)).toEqual(['1:1 FS1012 ']);
    expect(places('apiVersion: {{ .version }}\nkind: Slice')).toEqual(['1:1 FS1012 ']);
  });

  it('never quotes long or secret text of the file', () => {
    const [finding] = parse(`a: |x${'s3cret'.repeat(1000)}\n`).diagnostics;
    expect(finding?.message.length).toBeLessThan(130);
  });

  it('T-10: is refused when nested too deep, by us at 64 levels and by the parser far below the stack', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const codes = (levels: number) =>
      parse(slice(`${SUBNETS}\n  clusters: ${nested(levels)}`)).diagnostics.map(({ code }) => code);
    expect(codes(60)).toEqual(['FS1203']);
    expect(codes(70)).toContain('FS1019');
    for (const text of [
      '['.repeat(30_000),
      '- '.repeat(30_000),
      '{a: '.repeat(30_000),
      '? '.repeat(30_000),
    ]) {
      expect(parse(text).diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
        ['FS1019', 1, 1],
      ]);
    }
  });
});

describe('YAML that others read differently', () => {
  it('T-11: is refused at its place, with nothing said twice', () => {
    const spec = [
      '  subnets: &x [10.64.0.0/16]',
      '  clusters: *x',
      '  suspend: !!bool true',
      '  <<: {a: 1}',
      '  __proto__: {suspend: true}',
      '  suspend: false',
      '  clusterPrefix: {ipv4: 020, ipv6: 9007199254740993}',
      '  tunnel: {mtu: .inf}',
    ];
    expect(places(slice(spec.join('\n')))).toEqual([
      '6:15 FS1014 /spec/subnets',
      '7:13 FS1014 /spec/clusters',
      '8:19 FS1015 /spec/suspend',
      '9:3 FS1016 /spec/<<',
      '10:3 FS1018 /spec/__proto__',
      '11:3 FS1017 /spec/suspend',
      '12:25 FS1020 /spec/clusterPrefix/ipv4',
      '12:36 FS1020 /spec/clusterPrefix/ipv6',
      '13:17 FS1020 /spec/tunnel/mtu',
    ]);
  });

  it('T-12: cannot change the prototype of the data', () => {
    const [document] = parseStream('a: 1\n__proto__: {b: 2}\n').documents;
    const { value } = plainOf(document as SyntaxDocument, false);
    expect(value).toEqual({ a: 1 });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('T-12: takes keys that are names of methods as what they are', () => {
    const { documents } = parse(slice(SUBNETS, '  name: a\n  labels: {constructor: x, toString: y}'));
    expect(documents[0]?.labels).toEqual({ constructor: 'x', toString: 'y' });
    expect(places(slice(`${SUBNETS}\n  constructor: 1`))).toEqual(['7:3 FS1201 /spec/constructor']);
  });

  it('reads numbers in hex and duplicate keys of foreign documents without a word', () => {
    expect(places(slice(`${SUBNETS}\n  tunnel: {mtu: 0x578}`))).toEqual([]);
  });
});

describe('whose document it is', () => {
  it.each([
    ['apiVersion: fleetslice.io/v1', 'FS1103'],
    ['apiVersion: fleetslice.io', 'FS1103'],
    ['apiVersion: fleetslices.io/v1alpha1', 'FS1104'],
    ['apiVersion: fleetslice/v1alpha1', 'FS1104'],
    ['apiVersion: Fleetslice.io/v1alpha1', 'FS1104'],
    ['apiVersion: fleet-slice.io/v1alpha1', 'FS1104'],
    ['apiVersion: feetslice.io/v1alpha1', 'FS1104'],
    ['apiVersion: net.fleetslice.io/v1alpha1', 'FS1104'],
    ['apiVersion: 1', 'FS1102'],
    ['apiVersion:', 'FS1102'],
    ['{}', 'FS1102'],
    ['text', 'FS1101'],
  ])('%s gets %s', (text, code) => {
    expect(parse(text).diagnostics.map((finding) => finding.code)).toEqual([code]);
  });

  it.each(['v1', 'apps/v1', 'controller.kubeslice.io/v1alpha1', 'kustomize.config.k8s.io/v1beta1'])(
    '%s is foreign',
    (version) => {
      expect(parse(`apiVersion: ${version}\nkind: Slice`)).toMatchObject({ foreign: 1, diagnostics: [] });
    },
  );

  it('suggests the kind', () => {
    expect(messages('apiVersion: fleetslice.io/v1alpha1\nkind: slices')[0]).toContain('did you mean Slice?');
    expect(messages('apiVersion: fleetslice.io/v1alpha1\nkind: Gateway')[0]).toContain(
      'kinds: Fleet, Cluster',
    );
  });
});
