import { encode } from 'dns-packet';
import { assertNever } from '../model/errors.ts';
import type { Answer, RecordSet, ZoneRecord } from './lookup.ts';
import { CODES, HEADER_LENGTH, type Query } from './query.ts';

/** Largest UDP answer: what passes everywhere without fragments (DNS flag day 2020). */
export const UDP_SIZE = 1232;

const OPT_LENGTH = 11;

/** The response to one question, ready to be copied for whoever asks it. */
export interface Encoded extends Verdict {
  /** Header, room for the client's question bytes, and all records. */
  readonly message: Buffer;
  /** Where it may end: ascending, each holds one whole record set more. */
  readonly cuts: readonly Cut[];
}

interface Verdict {
  readonly code: number;
  readonly authoritative: boolean;
}

interface Cut {
  /** Of the message up to here. */
  readonly length: number;
  readonly answers: number;
  readonly authorities: number;
  readonly additionals: number;
  /** Something that the client must know is missing; additional records are not of that kind (RFC 2181, 9). */
  readonly truncated: boolean;
}

/** What a response answers. */
export interface Asked {
  readonly name: string;
  /** Where the question ends in the message. */
  readonly questionEnd: number;
}

export function encodeAnswer(answer: Answer, asked: Asked): Encoded {
  const verdict: Verdict = { code: codeOf(answer), authoritative: answer.kind !== 'refused' };
  const parts = partsOf(answer);
  const bytes = parts.map((part) => encodeSet(part.set, asked));
  const cuts = cutsOf(parts, bytes, asked.questionEnd);
  const start = startOf(verdict, cuts.at(-1) ?? NOTHING);
  const room = Buffer.alloc(asked.questionEnd - HEADER_LENGTH);
  return { ...verdict, message: Buffer.concat([start, room, ...bytes]), cuts };
}

/** A response without records. */
export function encodeCode(code: number, questionEnd: number): Encoded {
  const message = Buffer.alloc(questionEnd);
  message.set(startOf({ code, authoritative: false }, NOTHING));
  return { code, authoritative: false, message, cuts: [] };
}

/** The whole response: the client's id, RD and question bytes, as many records as fit, OPT if there was one. */
export function writeResponse(query: Query, encoded: Encoded, limit: number): Buffer {
  const { bytes, questionEnd, edns } = query;
  const optLength = edns === undefined ? 0 : OPT_LENGTH;
  const isWhole = encoded.message.length + optLength <= limit;
  const message = isWhole ? encoded.message : shorten(encoded, limit - optLength);
  const response = Buffer.allocUnsafe(message.length + optLength);
  response.set(message);
  copyStart(bytes, response);
  for (let at = HEADER_LENGTH; at < questionEnd; at++) response[at] = bytes[at] ?? 0;
  if (edns !== undefined) writeOpt(response, encoded.code, edns.dnssecOk);
  return response;
}

/** A header and nothing else, for what could not be read as a query. */
export function writeRejection(bytes: Buffer, code: number): Buffer {
  const response = startOf({ code, authoritative: false }, NOTHING);
  response[5] = 0;
  copyStart(bytes, response);
  return response;
}

function codeOf(answer: Answer): number {
  if (answer.kind === 'refused') return CODES.refused;
  return answer.kind === 'no-name' ? CODES.nameError : CODES.noError;
}

interface Part {
  readonly section: 'answers' | 'authorities' | 'additionals';
  readonly set: RecordSet;
}

function partsOf(answer: Answer): readonly Part[] {
  switch (answer.kind) {
    case 'records':
      return [
        { section: 'answers', set: answer.records },
        ...answer.additionals.map((set) => ({ section: 'additionals', set }) as const),
      ];
    case 'no-data':
    case 'no-name':
      return [{ section: 'authorities', set: answer.authority }];
    case 'refused':
      return [];
    default:
      return assertNever(answer);
  }
}

const NOTHING: Cut = { length: HEADER_LENGTH, answers: 0, authorities: 0, additionals: 0, truncated: false };

/** The first part is what was asked for, or why not; all others are additional. */
function cutsOf(parts: readonly Part[], bytes: readonly Buffer[], questionEnd: number): readonly Cut[] {
  let last: Cut = { ...NOTHING, length: questionEnd, truncated: parts.length > 0 };
  const cuts = [last];
  for (const [index, { section, set }] of parts.entries()) {
    const length = last.length + (bytes[index]?.length ?? 0);
    last = { ...last, length, [section]: last[section] + set.length, truncated: false };
    cuts.push(last);
  }
  return cuts;
}

function shorten(encoded: Encoded, room: number): Buffer {
  const cut = encoded.cuts.findLast((cut) => cut.length <= room) ?? NOTHING;
  return Buffer.concat([startOf(encoded, cut), encoded.message.subarray(HEADER_LENGTH, cut.length)]);
}

function encodeSet(set: RecordSet, asked: Asked): Buffer {
  return Buffer.concat(set.flatMap((record) => encodeRecord(record, asked)));
}

/** dns-packet writes whole names; the owner's is replaced by a pointer into the question where their ends agree. */
function encodeRecord(record: ZoneRecord, asked: Asked): readonly Buffer[] {
  const packet = encode({ type: 'response', answers: [record] });
  return [encodeOwner(record.name, asked), packet.subarray(HEADER_LENGTH + record.name.length + 2)];
}

function encodeOwner(owner: string, asked: Asked): Buffer {
  const labels = owner.split('.');
  const shared = labels.findIndex((_, index) => endsWithLabels(asked.name, labels.slice(index).join('.')));
  const own = shared === -1 ? labels : labels.slice(0, shared);
  const start = own.map((label) => String.fromCharCode(label.length) + label).join('');
  const end = shared === -1 ? '\0' : pointerTo(labels.slice(shared).join('.'), asked);
  return Buffer.from(start + end, 'latin1');
}

function endsWithLabels(name: string, suffix: string): boolean {
  return name === suffix || name.endsWith(`.${suffix}`);
}

/** Counted from the end of the question, as its text may hold escapes: type and class are 4 bytes, the root is one. */
function pointerTo(suffix: string, asked: Asked): string {
  const offset = asked.questionEnd - 4 - (suffix.length + 2);
  return String.fromCharCode(0xc0 | (offset >> 8), offset & 0xff);
}

/** AD, CD and RA are clear: no signatures (RFC 4035, 3.1.6), no recursion. */
function startOf(verdict: Verdict, cut: Cut): Buffer {
  const start = Buffer.alloc(HEADER_LENGTH);
  start[2] = 0x80 | (verdict.authoritative ? 0x04 : 0) | (cut.truncated ? 0x02 : 0);
  start[3] = verdict.code & 0x0f;
  start.writeUInt16BE(1, 4);
  start.writeUInt16BE(cut.answers, 6);
  start.writeUInt16BE(cut.authorities, 8);
  start.writeUInt16BE(cut.additionals, 10);
  return start;
}

/** Id, opcode and RD come back as they came. */
function copyStart(from: Buffer, to: Buffer): void {
  to[0] = from[0] ?? 0;
  to[1] = from[1] ?? 0;
  to[2] = (to[2] ?? 0) | ((from[2] ?? 0) & 0x79);
}

/** The last bytes of a response (RFC 6891, 6.1.2): root, type, our size, high bits of the code, version 0, DO, no options. */
function writeOpt(response: Buffer, code: number, dnssecOk: boolean): void {
  const at = response.length - OPT_LENGTH;
  response.fill(0, at);
  response[at + 2] = 41;
  response.writeUInt16BE(UDP_SIZE, at + 3);
  response[at + 5] = code >> 4;
  response[at + 7] = dnssecOk ? 0x80 : 0;
  response.writeUInt16BE(response.readUInt16BE(10) + 1, 10);
}
