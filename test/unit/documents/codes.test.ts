import { describe, expect, it } from 'vitest';
import { type DocumentCode, documentCodes } from '../../../src/documents/codes.ts';
import { fileCodes } from '../../../src/documents/file-codes.ts';
import { NOTHING_IGNORED, parseIgnore } from '../../../src/documents/ignore.ts';
import { kindCodes } from '../../../src/documents/kind-codes.ts';
import { parseFile } from '../../../src/documents/parse.ts';
import { entryFinding, tooManyFiles } from '../../../src/documents/tree.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { SUBNETS, parse, slice } from './support.ts';

type Input = () => readonly (Diagnostic | undefined)[];

const text =
  (input: string): Input =>
  () =>
    parse(input).diagnostics;
const bytes =
  (...input: number[]): Input =>
  () =>
    parseFile('test.yaml', Uint8Array.from(input)).diagnostics;
const ours = (spec: string): Input => text(slice(spec));

/** The smallest input for each code; the type asks for all of them. */
const CASES: Readonly<Record<DocumentCode, Input>> = {
  FS1001: text('#'.repeat(256 * 1024 + 1)),
  FS1002: bytes(0x61, 0xff),
  FS1003: bytes(0xff, 0xfe, 0x61, 0x00),
  FS1004: bytes(0xef, 0xbb, 0xbf, 0x61),
  FS1005: text('a: b\0'),
  FS1006: text('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
  FS1007: () => [entryFinding({ path: 'a.yaml', mode: 'symlink' }, NOTHING_IGNORED)],
  FS1008: () => [entryFinding({ path: 'a', mode: 'submodule' }, NOTHING_IGNORED)],
  FS1009: () => [tooManyFiles(50_001)],
  FS1010: text('a: [1'),
  FS1011: text('a:\n\tb: 1\n'),
  FS1012: ours(`${SUBNETS}\n  qosProfile: {{ .Values.profile }}`),
  FS1013: text(`%YAML 1.1\n---\n${slice(SUBNETS)}`),
  FS1014: ours('  subnets: &all [10.64.0.0/16]'),
  FS1015: ours(`${SUBNETS}\n  suspend: !!bool true`),
  FS1016: ours(`${SUBNETS}\n  <<: {suspend: true}`),
  FS1017: ours(`${SUBNETS}\n${SUBNETS}`),
  FS1018: ours(`${SUBNETS}\n  ? [a]\n  : b`),
  FS1019: text('['.repeat(20_000)),
  FS1020: ours(`${SUBNETS}\n  tunnel: {mtu: 01400}`),
  FS1021: ours(`${SUBNETS}\n  privateKey: x`),
  FS1022: ours(`${SUBNETS}\n${Array.from({ length: 101 }, (_, index) => `  x${index}: 1`).join('\n')}`),
  FS1023: () => parseIgnore('*.[ch]').diagnostics,
  FS1024: () => [entryFinding({ path: 'a\nb.yaml', mode: 'file' }, NOTHING_IGNORED)],
  FS1025: ours(`${SUBNETS}\n  clusterSelector: {matchLabels: {critical: yes}}`),
  FS1101: text('- a'),
  FS1102: text('kind: Slice'),
  FS1103: text('apiVersion: fleetslice.io/v1'),
  FS1104: text('apiVersion: fleetslices.io/v1alpha1'),
  FS1105: text('apiVersion: fleetslice.io/v1alpha1'),
  FS1106: text('apiVersion: fleetslice.io/v1alpha1\nkind: Slyce'),
  FS1107: text('apiVersion: v1\nkind: List\nitems: {}'),
  FS1201: ours(`${SUBNETS}\n  subnet: 1`),
  FS1202: ours('  suspend: true'),
  FS1203: ours(`${SUBNETS}\n  suspend: "yes"`),
  FS1204: ours(`${SUBNETS}\n  tunnel: {driver: wiregard}`),
  FS1205: ours(`${SUBNETS}\n  qosProfile: Best_Effort`),
  FS1206: ours(`${SUBNETS}\n  tunnel: {mtu: 576}`),
  FS1207: ours('  subnets: []'),
  FS1208: ours(`${SUBNETS}\n  clusters: [fra, fra]`),
  FS1209: ours(`${SUBNETS}\n  clusterSelector: {matchLabels: {"my region": europe}}`),
};

describe('codes', () => {
  it.each(Object.entries(CASES))('%s is what its example gets', (code, input) => {
    const found = input().map((diagnostic) => diagnostic?.code);
    const others = found.filter((other) => other !== code);
    expect(found).toContain(code);
    expect(others.length).toBe(code === 'FS1022' ? 100 : 0);
  });

  it('are unique, complete and say what to do', () => {
    expect(Object.keys(fileCodes).filter((code) => code in kindCodes)).toEqual([]);
    expect(Object.keys(CASES).toSorted()).toEqual(Object.keys(documentCodes).toSorted());
    for (const [code, entry] of Object.entries(documentCodes)) {
      expect(code).toMatch(/^FS1\d{3}$/);
      for (const words of [entry.title, entry.cause, entry.example, entry.wayOut]) expect(words).not.toBe('');
    }
    const titles = Object.values(documentCodes).map((entry) => entry.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
