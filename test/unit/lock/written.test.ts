import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLock, type LockEntry, type ParsedLock, parseLock } from '../../../src/lock/lock.ts';
import { API_VERSION, entriesAsWritten, HEADER, KIND } from '../../../src/lock/written.ts';
import { formatPrefix } from '../../../src/net/ip.ts';
import { anyPrefix } from '../net/arbitraries.ts';
import { entry } from './support.ts';

const path = (slice: string): string => `locks/${slice}.lock.yaml`;
/** Names that YAML reads as something else are among them, and such that the lock writes in quotes. */
const name = fc.oneof(
  fc.constantFrom('null', 'true', 'false', 'no', 'y', '7', '1e3', '0x1f', '7n', 'fra', 'iad'),
  fc.stringMatching(/^[a-z0-9](?:[-a-z0-9]{0,6}[a-z0-9])?$/),
);
const anyEntry: fc.Arbitrary<LockEntry> = fc.record({ block: anyPrefix, cluster: name });

const anyEntries = fc.array(anyEntry, { maxLength: 6 });

/** In any order, overlapping or not, and never in quotes. */
function plainLock(slice: string, entries: readonly LockEntry[]): string {
  const lines = entries.map(({ block, cluster }) => `  ${formatPrefix(block)}: ${cluster}\n`);
  return `${HEADER}\napiVersion: ${API_VERSION}\nkind: ${KIND}\nslice: ${slice}\nblocks:\n${lines.join('')}`;
}

const format = fc.constantFrom(plainLock, formatLock);

const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 12 }),
  insert: fc.oneof(
    fc.constantFrom('', ' ', '\n', '\r', '\t', ':', '#', '- ', '"', 'null', '~', '/', '0', '&a '),
    fc.constantFrom('  10.0.0.0/8: fra\n', 'blocks:\n', '---\n', '...\n', 'x: y\n', '<<<<<<< a\n', '\u2028'),
    fc.string({ maxLength: 3 }),
  ),
});

function edited(
  text: string,
  { at, remove, insert }: { at: number; remove: number; insert: string },
): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

const meaning = (parsed: ParsedLock): unknown =>
  parsed.ok ? parsed.lock.entries.map(({ block, cluster }) => [formatPrefix(block), cluster]) : 'refused';

describe('a lock that is as it was written', () => {
  it('is read by its lines', () => {
    const sorted = [entry('10.64.32.0/20', 'fra'), entry('fd00:64:0:2::/64', 'no')];
    expect(entriesAsWritten(formatLock('pay', sorted), 'pay')).toEqual(sorted);
    expect(entriesAsWritten(formatLock('pay', sorted).replaceAll('\n', '\r\n'), 'pay')).toBeUndefined();
    expect(entriesAsWritten(formatLock('pay', []), 'pay')).toBeUndefined();
    expect(entriesAsWritten(formatLock('pay', sorted), 'other')).toBeUndefined();
  });

  it('means the same whichever way it is read, and so does what somebody made of it', () => {
    fc.assert(
      fc.property(
        name,
        anyEntries,
        fc.array(edit, { maxLength: 2 }),
        format,
        (slice, entries, edits, write) => {
          const text = edits.reduce(edited, write(slice, entries));
          const byLines = entriesAsWritten(text, slice);
          // With a line above it, it is never as it was written, and YAML reads it.
          const byYaml = parseLock(path(slice), `#\n${text}`);
          const isRead = byYaml.ok ? byYaml.lock.entries : undefined;
          expect(byLines ?? isRead).toEqual(isRead);
          expect(meaning(parseLock(path(slice), text))).toEqual(meaning(byYaml));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
