/** Runs inside a workload: sends the questions of its argument to a name server and prints the answers as JSON. */
import { once } from 'node:events';
import { createSocket } from 'node:dgram';
import { createConnection, isIPv6 } from 'node:net';
import packet, { type Answer, type Packet } from 'dns-packet';
import type { Question, Reply } from './names.ts';

const TIMEOUT = 3000;

const questions = JSON.parse(process.argv[2] ?? '[]') as readonly Question[];
process.stdout.write(JSON.stringify(await Promise.all(questions.map(ask))));

async function ask(question: Question, index: number): Promise<Reply> {
  const query: Packet = {
    type: 'query',
    id: index + 1,
    flags: packet.RECURSION_DESIRED,
    questions: [{ type: question.type, name: question.name }],
  };
  const reply =
    question.over === 'tcp' ? await overTcp(question.server, query) : await overUdp(question.server, query);
  return {
    code: (reply as { readonly rcode?: string }).rcode ?? '',
    answers: (reply.answers ?? []).map(textOf).toSorted(),
  };
}

async function overUdp(server: string, query: Packet): Promise<Packet> {
  const socket = createSocket(isIPv6(server) ? 'udp6' : 'udp4');
  const answered = once(socket, 'message', { signal: AbortSignal.timeout(TIMEOUT) });
  socket.send(packet.encode(query), 53, server);
  const [message] = (await answered) as [Buffer];
  socket.close();
  return packet.decode(message);
}

async function overTcp(server: string, query: Packet): Promise<Packet> {
  const socket = createConnection({ host: server, port: 53, timeout: TIMEOUT });
  socket.write(packet.streamEncode(query));
  const chunks: Buffer[] = [];
  for await (const chunk of socket) {
    chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    if (bytes.length >= 2 && bytes.length >= bytes.readUInt16BE(0) + 2) break;
  }
  return packet.streamDecode(Buffer.concat(chunks));
}

function textOf(answer: Answer): string {
  if (answer.type === 'SRV') return `SRV ${answer.data.port} ${answer.data.target}`;
  return answer.type === 'A' || answer.type === 'AAAA' ? `${answer.type} ${answer.data}` : answer.type;
}
