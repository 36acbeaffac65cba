import { quote } from '../documents/quote.ts';
import { type Finding, toDiagnostics } from '../documents/position.ts';
import { parseYaml, type YamlProblem } from '../documents/yaml.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { formatPrefix } from '../net/ip.ts';
import { type LockCode, lockCodes } from './codes.ts';
import { overlapsOf, parseEntry, sortEntries } from './entries.ts';
import { conflictIn, entriesIn, entryOf, linesOf, withoutMarkers } from './lines.ts';
import type { LockEntry, ParsedLock, RefusedLock, SliceLock } from './lock.ts';
import { sliceOfLock } from './paths.ts';
import { settleRivals } from './rivals.ts';
import { API_VERSION, entriesAsWritten, KIND } from './written.ts';

const FIELDS: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'slice', 'blocks']);
/** The Git door hands over no more of a file than this (bytes), so a longer one would be read in part. */
const MOST_BYTES = 256 * 1024;

/** `file` is a path of which `sliceOfLock` knows the slice. */
export function parseLock(file: string, text: string): ParsedLock {
  const source = { file, text, index: 0 };
  const slice = sliceOfLock(file) ?? '';
  const lockOf = (entries: readonly LockEntry[]): SliceLock => ({ slice, entries, source });
  if (Buffer.byteLength(text) > MOST_BYTES) {
    const size = at({ file, line: 1, column: 1 }, 'FS3010', 'a lock file may have at most 256 KiB');
    return { ok: false, findings: [size], readable: lockOf([]) };
  }
  const written = entriesAsWritten(text, slice);
  const read = written === undefined ? readLock(lockOf([])) : { entries: written };
  return 'findings' in read ? refuse(lockOf, read.findings) : { ok: true, lock: lockOf(read.entries) };
}

type Read = { readonly entries: readonly LockEntry[] } | { readonly findings: readonly Diagnostic[] };

function readLock(lock: SliceLock): Read {
  const { file, text } = lock.source;
  const parsed = parseYaml(file, text);
  if (!parsed.ok) return { findings: yamlFindings(lock, parsed.problems) };
  const value = asMapping(parsed.value) ?? {};
  const header = headerFindings(value, lock);
  if (header.length > 0) return { findings: toDiagnostics(header) };
  const results = Object.entries(value['blocks'] ?? {}).map(([block, cluster]) => ({
    block,
    entry: parseEntry(block, cluster),
  }));
  const bad = results.flatMap(({ block, entry }) =>
    'problem' in entry ? [finding(lock, entry.code, pointerTo(block), entry.problem)] : [],
  );
  const entries = sortEntries(results.flatMap(({ entry }) => ('problem' in entry ? [] : [entry])));
  const wrong = [...bad, ...overlapFindings(lock, entries)];
  return wrong.length > 0 ? { findings: toDiagnostics(wrong) } : { entries };
}

/** A conflict and a block that stands twice can be settled, when nothing else is wrong with the file. */
function refuse(
  lockOf: (entries: readonly LockEntry[]) => SliceLock,
  findings: readonly Diagnostic[],
): RefusedLock {
  const { text } = lockOf([]).source;
  const claims = entriesIn(withoutMarkers(text));
  const readable = lockOf(sortEntries(settleRivals(claims).kept));
  const isSettled = findings.every(({ code }) => code === 'FS3004' || code === 'FS3008');
  if (!isSettled) return { ok: false, findings, readable };
  if (isHiding(readable)) return { ok: false, findings: findings.map(byHand), readable };
  return { ok: false, findings, readable, claims };
}

/** The same finding where `fleetslice lock` is no way out. */
function byHand(found: Diagnostic): Diagnostic {
  const { code, message, hint } =
    found.code === 'FS3004'
      ? {
          code: 'FS3002' as const,
          message: 'a merge conflict, and its lines are no lock',
          hint: lockCodes.FS3002.wayOut,
        }
      : { ...found, hint: 'remove one of the two lines' };
  return { ...found, code, message, hint };
}

/** True when, without markers and second lines, the file would still not say just what its lines say. */
function isHiding({ slice, entries, source }: SliceLock): boolean {
  const seen = new Set<string>();
  const once = linesOf(withoutMarkers(source.text)).filter((line) => {
    const entry = entryOf(line);
    if (entry === undefined) return true;
    const block = formatPrefix(entry.block);
    const isFirst = !seen.has(block);
    seen.add(block);
    return isFirst;
  });
  const text = once.map((line) => line.text + line.end).join('');
  const read = readLock({ slice, entries: [], source: { ...source, text } });
  return 'findings' in read || read.entries.length !== entries.length;
}

function yamlFindings(lock: SliceLock, problems: readonly YamlProblem[]): readonly Diagnostic[] {
  const { file, text } = lock.source;
  const line = conflictIn(text);
  if (line !== undefined) return [at({ file, line, column: 1 }, 'FS3004', 'unresolved merge conflict')];
  return problems
    .map(({ code, position, pointer, message }) => {
      const isTwice = code === 'FS1017' && pointer.startsWith('/blocks/');
      return { ...at(position, isTwice ? 'FS3008' : 'FS3002', message), pointer };
    })
    .toSorted(compareDiagnostics);
}

function headerFindings(value: Readonly<Record<string, unknown>>, lock: SliceLock): readonly Finding[] {
  const { apiVersion, kind, slice = null, blocks = null } = value;
  if (apiVersion !== API_VERSION || kind !== KIND)
    return [finding(lock, 'FS3002', '', `not a ${KIND} of ${API_VERSION}`)];
  const unknown = Object.keys(value).find((key) => !FIELDS.has(key));
  if (unknown !== undefined)
    return [finding(lock, 'FS3002', `/${unknown}`, `a lock has no field ${quote(unknown)}`)];
  if (slice !== lock.slice) {
    const message = `${quote(slice)} is not the slice that the file is named for`;
    return [finding(lock, 'FS3005', '/slice', message)];
  }
  if (blocks === null || asMapping(blocks) !== undefined) return [];
  return [finding(lock, 'FS3002', '/blocks', 'blocks is not a mapping from block to cluster')];
}

function overlapFindings(lock: SliceLock, entries: readonly LockEntry[]): readonly Finding[] {
  return overlapsOf(entries).map(({ outer, inner }) => {
    const [large, small] = [formatPrefix(outer.block), formatPrefix(inner.block)];
    const message = `${small} of ${inner.cluster} lies inside ${large} of ${outer.cluster}`;
    const related = [{ source: lock.source, pointer: pointerTo(large), message: 'the larger block' }];
    return { ...finding(lock, 'FS3009', pointerTo(small), message), related };
  });
}

/** Where a block stands in its lock file. */
export function pointerTo(block: string): string {
  return `/blocks/${block.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function finding({ source }: SliceLock, code: LockCode, pointer: string, message: string): Finding {
  const { severity, wayOut } = lockCodes[code];
  return { code, severity, source, pointer, message, hint: wayOut };
}

function at(
  position: { readonly file: string; readonly line: number; readonly column: number },
  code: LockCode,
  message: string,
): Diagnostic {
  const { severity, wayOut } = lockCodes[code];
  return { ...position, code, severity, pointer: '', message, hint: wayOut };
}

function asMapping(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping ? (value as Readonly<Record<string, unknown>>) : undefined;
}
