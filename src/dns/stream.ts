import type { Socket } from 'node:net';
import type { Responder } from './answer.ts';
import type { DnsCounters } from './counters.ts';

/** A client that sends no whole query, or takes no answer, for so long is sent away (RFC 7766, 6.2.3). */
const IDLE_MILLISECONDS = 10_000;

/** Of answers that the client has not taken yet; then we stop reading. What comes in is less than one message anyway. */
const MOST_UNSENT_BYTES = 65_536;

const LENGTH_BYTES = 2;
const NOTHING: Buffer = Buffer.alloc(0);

/** Serves one TCP connection: any number of queries, each after its length in two bytes (RFC 1035, 4.2.2). */
export function serveStream(socket: Socket, current: () => Responder, counters: DnsCounters): void {
  let unread = NOTHING;
  const deadline = setTimeout(expire, IDLE_MILLISECONDS);
  socket.on('data', (chunk: Buffer) => {
    unread = unread.length === 0 ? chunk : Buffer.concat([unread, chunk]);
    answerAll();
  });
  socket.on('drain', answerAll);
  socket.on('error', () => counters.tcp.errors++);
  socket.on('close', () => clearTimeout(deadline));

  function answerAll(): void {
    socket.cork();
    let more = true;
    while (more && socket.writableLength < MOST_UNSENT_BYTES) more = answerNext();
    socket.uncork();
    if (socket.writableLength < MOST_UNSENT_BYTES) socket.resume();
    else socket.pause();
  }

  /** False when there is no whole query left. */
  function answerNext(): boolean {
    const message = firstMessage(unread);
    if (message === undefined) return false;
    unread = unread.subarray(LENGTH_BYTES + message.length);
    const response = current().respond(message, 'tcp');
    if (response === undefined) return dismiss();
    counters.tcp.queries++;
    deadline.refresh();
    socket.write(lengthOf(response));
    socket.write(response);
    return true;
  }

  /** Whoever sends no DNS over a connection gets no connection. */
  function dismiss(): boolean {
    counters.tcp.ignored++;
    socket.destroy();
    return false;
  }

  function expire(): void {
    counters.tcp.expired++;
    socket.destroy();
  }
}

function firstMessage(bytes: Buffer): Buffer | undefined {
  if (bytes.length < LENGTH_BYTES) return undefined;
  const end = LENGTH_BYTES + bytes.readUInt16BE(0);
  return bytes.length < end ? undefined : bytes.subarray(LENGTH_BYTES, end);
}

function lengthOf(response: Buffer): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt16BE(response.length);
  return length;
}
