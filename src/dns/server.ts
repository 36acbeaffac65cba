import type { RemoteInfo, Socket as UdpSocket } from 'node:dgram';
import type { Server, Socket } from 'node:net';
import type { Responder } from './answer.ts';
import type { DnsCounters } from './counters.ts';
import type { DnsSockets } from './sockets.ts';
import { serveStream } from './stream.ts';

/** TCP connections of one slice router at a time. */
const MOST_CONNECTIONS = 100;

export interface DnsServer {
  /** Closes the sockets and all connections; resolves when they are gone. */
  close(): Promise<void>;
}

/**
 * Serves one slice router over sockets that were opened inside it; they belong to the server from here on. `current`
 * is asked for every query, so a new responder answers from the very next one.
 */
export function serveDns(sockets: DnsSockets, current: () => Responder, counters: DnsCounters): DnsServer {
  const connections = new Set<Socket>();
  for (const socket of sockets.udp) serveUdp(socket, current, counters);
  for (const server of sockets.tcp) {
    server.on('error', () => counters.tcp.errors++);
    server.on('connection', (socket) => accept(socket));
  }

  function accept(socket: Socket): void {
    if (connections.size >= MOST_CONNECTIONS) {
      counters.tcp.refused++;
      socket.destroy();
      return;
    }
    counters.tcp.connections++;
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
    serveStream(socket, current, counters);
  }

  async function close(): Promise<void> {
    const closed = [...sockets.udp.map(closeUdp), ...sockets.tcp.map(closeTcp)];
    for (const socket of connections) socket.destroy();
    await Promise.all(closed);
  }

  return { close };
}

function serveUdp(socket: UdpSocket, current: () => Responder, counters: DnsCounters): void {
  const onSent = (error: Error | null): void => {
    if (error !== null) counters.udp.errors++;
  };
  socket.on('error', () => counters.udp.errors++);
  socket.on('message', (message: Buffer, from: RemoteInfo) => {
    // Nothing can be sent to port 0, and trying throws.
    const response = from.port === 0 ? undefined : current().respond(message, 'udp');
    if (response === undefined) {
      counters.udp.ignored++;
      return;
    }
    counters.udp.queries++;
    socket.send(response, 0, response.length, from.port, from.address, onSent);
  });
}

function closeUdp(socket: UdpSocket): Promise<void> {
  return new Promise((resolve) => socket.close(resolve));
}

function closeTcp(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
