import { type Cache, createCache } from './cache.ts';
import { type Answer, lookup, type Question } from './lookup.ts';
import { CLASS_IN, CODES, HEADER_LENGTH, nameOf, type Query, readQuery, TYPES } from './query.ts';
import {
  type Encoded,
  encodeAnswer,
  encodeCode,
  UDP_SIZE,
  writeRejection,
  writeResponse,
} from './response.ts';
import type { Zone } from './zone.ts';

export type Transport = 'udp' | 'tcp';

export interface Responder {
  /** The response to a message, or undefined where silence is right. Never throws, whatever the bytes are. */
  respond(message: Uint8Array, transport: Transport): Buffer | undefined;
}

/** Largest answer without EDNS (RFC 1035, 4.2.1), over TCP, and bytes of a generation of cached answers. */
const PLAIN_UDP_SIZE = 512;
const TCP_SIZE = 65_535;
const CACHE_BYTES = 6 * 1024 * 1024;

/** So many orders of one answer are kept; more would only fill the cache. */
const MOST_ORDERS = 8;

/** One question's answer, encoded in the orders asked for so far; they take turns. */
interface Entry {
  readonly first: Encoded;
  readonly others: Encoded[];
  /** How many records there are to be put in order, and in how many orders. */
  readonly records: number;
  readonly orders: number;
  turn: number;
  bytes: number;
}

const QUESTION_TYPES: ReadonlyMap<number, Question['type']> = new Map([
  [1, 'A'],
  [6, 'SOA'],
  [28, 'AAAA'],
  [33, 'SRV'],
  [255, 'ANY'],
]);

/** Answers for one zone, from a cache that lives and dies with this responder: a changed zone gets a new one. */
export function createResponder(zone: Zone): Responder {
  const cache = createCache<Entry>(CACHE_BYTES);
  return {
    respond: (message, transport) => {
      const bytes = asBuffer(message);
      const read = readQuery(bytes);
      if (read.kind === 'ignored') return undefined;
      if (read.kind === 'rejected') return writeRejection(bytes, read.code);
      const encoded = refusalOf(read.query) ?? cachedAnswer(zone, cache, read.query);
      return writeResponse(read.query, encoded, limitOf(read.query, transport));
    },
  };
}

/** Zone transfers and other classes are nobody's business here; only version 0 of EDNS exists (RFC 6891, 6.1.3). */
function refusalOf(query: Query): Encoded | undefined {
  if (query.edns !== undefined && query.edns.version !== 0)
    return encodeCode(CODES.badVersion, query.questionEnd);
  const isTransfer = query.type === TYPES.axfr || query.type === TYPES.ixfr;
  return isTransfer || query.class !== CLASS_IN ? encodeCode(CODES.refused, query.questionEnd) : undefined;
}

function cachedAnswer(zone: Zone, cache: Cache<Entry>, query: Query): Encoded {
  const key = keyOf(query);
  const entry = cache.get(key);
  if (entry === undefined) return firstAnswer(zone, query, (made) => cache.set(key, made));
  if (entry.orders === 1) return entry.first;
  entry.turn = (entry.turn + 1) % entry.orders;
  const known = entry.turn === 0 ? entry.first : entry.others[entry.turn];
  if (known !== undefined) return known;
  const place = Math.floor((entry.turn * entry.records) / entry.orders);
  const { encoded } = answerTo(zone, query, place);
  entry.others[entry.turn] = encoded;
  entry.bytes += encoded.message.length;
  cache.set(key, entry);
  return encoded;
}

function firstAnswer(zone: Zone, query: Query, keep: (entry: Entry) => void): Encoded {
  const { answer, encoded: first } = answerTo(zone, query, 0);
  const records = answer.kind === 'records' ? answer.records.length : 1;
  const orders = Math.min(records, MOST_ORDERS);
  keep({ first, others: [], records, orders, turn: 0, bytes: first.message.length });
  return first;
}

/**
 * Name and type as they came, with the name in lower case. That also changes bytes of types that look like letters,
 * but never from or to a type that is answered, so what shares a key shares its answer.
 */
function keyOf(query: Query): string {
  return query.bytes.toString('latin1', HEADER_LENGTH, query.nameEnd + 2).toLowerCase();
}

interface Answered {
  readonly answer: Answer;
  readonly encoded: Encoded;
}

function answerTo(zone: Zone, query: Query, place: number): Answered {
  const name = nameOf(query);
  const answer = lookup(zone, { name, type: QUESTION_TYPES.get(query.type) ?? 'other' }, place);
  return { answer, encoded: encodeAnswer(answer, { name, questionEnd: query.questionEnd }) };
}

function limitOf(query: Query, transport: Transport): number {
  if (transport === 'tcp') return TCP_SIZE;
  return Math.min(UDP_SIZE, Math.max(PLAIN_UDP_SIZE, query.edns?.size ?? 0));
}

function asBuffer(message: Uint8Array): Buffer {
  return Buffer.isBuffer(message)
    ? message
    : Buffer.from(message.buffer, message.byteOffset, message.byteLength);
}
