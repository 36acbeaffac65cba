/** Reads what a client sent: RFC 1035 section 4, RFC 6891 (EDNS), RFC 9619 (one question). Strict, and never throws. */

export const HEADER_LENGTH = 12;

/** Response codes this server uses; 16 and up need EDNS. */
export const CODES = {
  noError: 0,
  formatError: 1,
  nameError: 3,
  notImplemented: 4,
  refused: 5,
  badVersion: 16,
} as const;

export const TYPES = { opt: 41, ixfr: 251, axfr: 252 } as const;
export const CLASS_IN = 1;

interface Edns {
  /** Largest UDP answer the client takes, as it said. */
  readonly size: number;
  readonly version: number;
  /** The DO bit, which goes back as it came (RFC 3225, 3). */
  readonly dnssecOk: boolean;
}

export interface Query {
  readonly bytes: Buffer;
  /** Where the question's four bytes of type and class start, and where the question ends. */
  readonly nameEnd: number;
  readonly questionEnd: number;
  readonly type: number;
  readonly class: number;
  readonly edns: Edns | undefined;
}

export type ReadQuery =
  | { readonly kind: 'query'; readonly query: Query }
  /** To be answered by a bare header with this code. */
  | { readonly kind: 'rejected'; readonly code: number }
  /** No query at all: an answer would only make noise, or a loop of two servers. */
  | { readonly kind: 'ignored' };

const FORMAT_ERROR: ReadQuery = { kind: 'rejected', code: CODES.formatError };
const NOT_IMPLEMENTED: ReadQuery = { kind: 'rejected', code: CODES.notImplemented };
const IGNORED: ReadQuery = { kind: 'ignored' };

/** Longest name on the wire, its last zero byte included (RFC 1035, 2.3.4). */
const LONGEST_WIRE_NAME = 255;

export function readQuery(bytes: Buffer): ReadQuery {
  if (bytes.length < HEADER_LENGTH) return IGNORED;
  const flags = byteAt(bytes, 2);
  if ((flags & 0x80) !== 0) return IGNORED;
  if ((flags & 0x78) !== 0) return NOT_IMPLEMENTED;
  if (wordAt(bytes, 4) !== 1) return FORMAT_ERROR;
  const nameEnd = plainNameEnd(bytes, HEADER_LENGTH);
  if (nameEnd === undefined || nameEnd + 4 > bytes.length) return FORMAT_ERROR;
  const rest = readRecords(bytes, nameEnd + 4);
  if (rest === undefined) return FORMAT_ERROR;
  const query: Query = {
    bytes,
    nameEnd,
    questionEnd: nameEnd + 4,
    type: wordAt(bytes, nameEnd),
    class: wordAt(bytes, nameEnd + 2),
    edns: rest.edns,
  };
  return { kind: 'query', query };
}

/**
 * The name asked for, in lower case and without the last dot. A dot or backslash inside a label is escaped by its
 * number (RFC 1035, 5.1), so that dots stand between labels only.
 */
export function nameOf(query: Query): string {
  const labels: string[] = [];
  for (let at = HEADER_LENGTH; byteAt(query.bytes, at) !== 0; at += byteAt(query.bytes, at) + 1) {
    labels.push(query.bytes.toString('latin1', at + 1, at + 1 + byteAt(query.bytes, at)));
  }
  return labels
    .map((label) => label.replace(/[.\\]/g, (mark) => (mark === '.' ? '\\046' : '\\092')))
    .join('.')
    .toLowerCase();
}

/** Past a name without compression; undefined when it is cut off, too long or compressed. */
function plainNameEnd(bytes: Buffer, start: number): number | undefined {
  let at = start;
  for (;;) {
    const length = bytes[at];
    if (length === undefined || length > 63) return undefined;
    at += length + 1;
    if (at - start > LONGEST_WIRE_NAME) return undefined;
    if (length === 0) return at;
  }
}

interface Rest {
  readonly edns: Edns | undefined;
}

const NO_RECORDS: Rest = { edns: undefined };

/** Walks all records after the question, to the last byte; undefined when they are malformed or hold two OPTs. */
function readRecords(bytes: Buffer, start: number): Rest | undefined {
  const count = wordAt(bytes, 6) + wordAt(bytes, 8) + wordAt(bytes, 10);
  if (count === 0) return start === bytes.length ? NO_RECORDS : undefined;
  let at = start;
  let edns: Edns | undefined;
  for (let index = 0; index < count; index++) {
    const record = readRecord(bytes, at);
    if (record === undefined || (record.edns !== undefined && edns !== undefined)) return undefined;
    edns ??= record.edns;
    at = record.end;
  }
  return at === bytes.length ? { edns } : undefined;
}

function readRecord(
  bytes: Buffer,
  start: number,
): { readonly end: number; readonly edns?: Edns } | undefined {
  const owner = ownerEnd(bytes, start);
  if (owner === undefined || owner + 10 > bytes.length) return undefined;
  const data = owner + 10;
  const end = data + wordAt(bytes, owner + 8);
  if (end > bytes.length) return undefined;
  if (wordAt(bytes, owner) !== TYPES.opt) return { end };
  if (owner !== start + 1 || !areOptions(bytes, data, end)) return undefined;
  const edns: Edns = {
    size: wordAt(bytes, owner + 2),
    version: byteAt(bytes, owner + 5),
    dnssecOk: (byteAt(bytes, owner + 6) & 0x80) !== 0,
  };
  return { end, edns };
}

/** Past an owner name, which may end in a pointer; where that leads does not matter to us. */
function ownerEnd(bytes: Buffer, start: number): number | undefined {
  let at = start;
  for (;;) {
    const length = bytes[at];
    if (length === undefined || at - start > LONGEST_WIRE_NAME) return undefined;
    if (length === 0) return at + 1;
    if (length >= 0xc0) return at + 2;
    if (length > 63) return undefined;
    at += length + 1;
  }
}

function areOptions(bytes: Buffer, start: number, end: number): boolean {
  let at = start;
  while (at + 4 <= end) at += 4 + wordAt(bytes, at + 2);
  return at === end;
}

/** Zero past the end; callers have checked the length where it matters. */
function byteAt(bytes: Buffer, at: number): number {
  return bytes[at] ?? 0;
}

function wordAt(bytes: Buffer, at: number): number {
  return (byteAt(bytes, at) << 8) | byteAt(bytes, at + 1);
}
