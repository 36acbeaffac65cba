import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, isIPv6, type Server } from 'node:net';
import { Failure, messageOf } from '../model/errors.ts';

export interface DnsSockets {
  readonly udp: readonly Socket[];
  readonly tcp: readonly Server[];
}

/**
 * So that bursts wait while the agent is busy: a small query takes over 1 KiB of it, and the usual 208 KiB overflow at
 * 170 of them. The kernel gives as much of it as `net.core.rmem_max` allows.
 */
const RECEIVE_BYTES = 1_048_576;

/**
 * Opens UDP and TCP on each address, in the network namespace of the calling process. All or nothing: rejects with
 * Failure `dns-socket`, with everything closed again. Port 0 gives each socket a port of its own.
 */
export async function openDnsSockets(addresses: readonly string[], port: number): Promise<DnsSockets> {
  const [udp, tcp] = await Promise.all([
    Promise.allSettled(addresses.map((address) => openUdp(address, port))),
    Promise.allSettled(addresses.map((address) => openTcp(address, port))),
  ]);
  const sockets: DnsSockets = { udp: opened(udp), tcp: opened(tcp) };
  const failed = [...udp, ...tcp].find((result) => result.status === 'rejected');
  if (failed === undefined) return sockets;
  for (const socket of [...sockets.udp, ...sockets.tcp]) socket.close();
  throw failed.reason;
}

function opened<T>(results: readonly PromiseSettledResult<T>[]): readonly T[] {
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/** One UDP socket. Addresses are reused so that a restarted agent does not wait for its predecessor's sockets. */
export async function openUdp(address: string, port: number): Promise<Socket> {
  const isV6 = isIPv6(address);
  const socket = createSocket({ type: isV6 ? 'udp6' : 'udp4', reuseAddr: true, ipv6Only: isV6 });
  try {
    socket.bind({ address, port, exclusive: true });
    await once(socket, 'listening');
    socket.setRecvBufferSize(RECEIVE_BYTES);
    return socket;
  } catch (error) {
    socket.close();
    throw cannotOpen('UDP', { address, port }, error);
  }
}

async function openTcp(address: string, port: number): Promise<Server> {
  const server = createServer();
  try {
    server.listen({ host: address, port, ipv6Only: isIPv6(address), exclusive: true });
    await once(server, 'listening');
    return server;
  } catch (error) {
    throw cannotOpen('TCP', { address, port }, error);
  }
}

interface Endpoint {
  readonly address: string;
  readonly port: number;
}

function cannotOpen(protocol: string, endpoint: Endpoint, cause: unknown): Failure {
  const message = `cannot open ${protocol} port ${endpoint.port} on ${endpoint.address}: ${messageOf(cause)}`;
  return new Failure('dns-socket', message, { data: { protocol, ...endpoint }, cause });
}
