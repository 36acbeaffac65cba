import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../../src/cli/codes.ts';
import { type ParsedFile, parseFile } from '../../../src/documents/parse.ts';
import { assembleFleet, type FleetReading } from '../../../src/fleet/assemble.ts';
import { type ParsedLock, parseLock } from '../../../src/lock/lock.ts';
import { forMarkdown, forMarkdownCode } from '../../../src/present/escape.ts';
import { findingsGithub } from '../../../src/present/findings-github.ts';
import { findingsGitlab } from '../../../src/present/findings-gitlab.ts';
import { findingsJson } from '../../../src/present/findings-json.ts';
import { findingsSarif } from '../../../src/present/findings-sarif.ts';
import { findingText } from '../../../src/present/findings-text.ts';

/** 2,000 in CI; a nightly run sets 100,000. */
const RUNS = Number(process.env['FLEETSLICE_FUZZ_RUNS'] ?? 2000);
/** What one case may take on a busy machine, in milliseconds. */
const SLOWEST = 5000;

const ROOT = join(import.meta.dirname, '../../../examples/fleet-repo');
const PATHS = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml') && !path.startsWith('.') && !path.startsWith('node_modules'))
  .toSorted();
const NOTHING = new Uint8Array();
const GOOD: ReadonlyMap<string, Uint8Array> = new Map(
  PATHS.map((path) => [path, readFileSync(join(ROOT, path))]),
);

type Parsed =
  | { readonly kind: 'file'; readonly file: ParsedFile }
  | { readonly kind: 'lock'; readonly lock: ParsedLock };

function parsed(path: string, bytes: Uint8Array): Parsed {
  if (!path.endsWith('.lock.yaml')) return { kind: 'file', file: parseFile(path, bytes) };
  return { kind: 'lock', lock: parseLock(path, Buffer.from(bytes).toString('utf8')) };
}

const INTACT: ReadonlyMap<string, Parsed> = new Map(
  [...GOOD].map(([path, bytes]) => [path, parsed(path, bytes)]),
);

/** The example with other bytes in one of its files. */
function readWith(path: string, bytes: Uint8Array): FleetReading {
  const all = [...new Map([...INTACT, [path, parsed(path, bytes)] as const]).values()];
  return assembleFleet({
    files: all.flatMap((one) => (one.kind === 'file' ? [one.file] : [])),
    locks: all.flatMap((one) => (one.kind === 'lock' ? [one.lock] : [])),
    diagnostics: [],
  });
}

/** Bytes that matter to YAML, to terminals, to Markdown and to the logs of CI. */
const PIECES = [
  '---\n',
  '\n',
  '\t',
  '&a ',
  '*a',
  '!!str ',
  '<<: ',
  '{{ x }}',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|\n',
  ': ',
  '- ',
  '? ',
  '#',
  '::error::',
  '##[error]',
  '\u001b[31m',
  '\u202e',
  '\0',
  '`',
  '|',
  '@everyone',
  '<img>',
  'yes',
  '0755',
  '1e3',
  '9007199254740993',
  '10.0.0.0/33',
  '::/0',
  '__proto__: ',
  'apiVersion: v1\nkind: List\nitems:\n',
].map((text) => Buffer.from(text));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(20),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.uint8Array({ maxLength: 6 })),
});
const mutated = fc
  .tuple(fc.constantFrom(...PATHS), fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([path, edits]) => ({ path, bytes: edits.reduce(applied, GOOD.get(path) ?? NOTHING) }));
const spliced = fc
  .tuple(fc.constantFrom(...PATHS), fc.constantFrom(...PATHS), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([path, other, share]) => ({ path, bytes: splice(GOOD.get(path), GOOD.get(other), share) }));
const random = fc
  .tuple(fc.constantFrom(...PATHS), fc.uint8Array({ maxLength: 300 }))
  .map(([path, bytes]) => ({ path, bytes: Buffer.from(bytes) }));

function applied(
  bytes: Uint8Array,
  { at, cut, put }: { at: number; cut: number; put: Uint8Array },
): Uint8Array {
  const start = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + cut)]);
}

function splice(a: Uint8Array = NOTHING, b: Uint8Array = NOTHING, share = 0): Uint8Array {
  return Buffer.concat([
    a.subarray(0, Math.floor(share * a.length)),
    b.subarray(Math.floor(share * b.length)),
  ]);
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|##\[/;

function expectShown({ diagnostics: findings, documents, foreign }: FleetReading): void {
  const report = { findings, documents, foreign };
  const json = findingsJson(report, Number.POSITIVE_INFINITY);
  expect(JSON.parse(json).findings).toHaveLength(findings.length);
  expect(JSON.parse(findingsSarif(report, { version: '0', codes: CODES })).runs[0].results).toHaveLength(
    findings.length,
  );
  expect(JSON.parse(findingsGitlab(report))).toHaveLength(findings.length);
  const text = findings.map((finding) => findingText(finding)).join('');
  const github = findingsGithub(report);
  for (const shown of [json, text, github]) expect(shown).not.toMatch(STEERS);
  for (const line of github.split('\n').filter((one) => one !== ''))
    expect(line).toMatch(/^::(?:error|warning|notice) /);
  for (const { message, file } of findings) {
    expect(`${forMarkdown(message)}${forMarkdownCode(file)}`).not.toMatch(/\n/);
  }
}

describe('whatever bytes are in a fleet', () => {
  it(
    'gives findings in every format, in bounded time, and never an exception',
    () => {
      let slowest = 0;
      let refused = 0;
      const property = fc.property(
        fc.oneof({ weight: 6, arbitrary: mutated }, spliced, random),
        ({ path, bytes }) => {
          const started = performance.now();
          const reading = readWith(path, bytes);
          expectShown(reading);
          slowest = Math.max(slowest, performance.now() - started);
          if (reading.diagnostics.length > 0) refused += 1;
        },
      );
      fc.assert(property, { numRuns: RUNS });
      expect(slowest).toBeLessThan(SLOWEST);
      expect(refused).toBeGreaterThan(RUNS / 2);
    },
    30_000 + RUNS * 30,
  );
});
