import type { Socket } from 'node:dgram';
import type { Server } from 'node:net';
import { openDnsSockets, openUdp } from '../dns/sockets.ts';
import type { SocketAddresses } from './port.ts';

const DNS_PORT = 53;

/** What is said with each handle that leaves the slice router. */
export interface SocketMessage {
  readonly kind: 'dns-udp' | 'dns-tcp' | 'probe';
  readonly address: string;
}

export type SendHandle = (message: SocketMessage, handle: Socket | Server) => Promise<void>;

/**
 * The child's side of `openSockets`: it runs inside the slice router, opens every socket there and sends it away. A
 * socket belongs for ever to the namespace where it was opened.
 */
export async function sendSockets(addresses: SocketAddresses, send: SendHandle): Promise<void> {
  const { udp, tcp } = await openDnsSockets(addresses.dns, DNS_PORT);
  for (const [index, address] of addresses.dns.entries()) {
    await sendOne(send, { kind: 'dns-udp', address }, udp[index]);
    await sendOne(send, { kind: 'dns-tcp', address }, tcp[index]);
  }
  for (const address of addresses.probe) {
    await sendOne(send, { kind: 'probe', address }, await openUdp(address, addresses.probePort));
  }
}

async function sendOne(
  send: SendHandle,
  message: SocketMessage,
  handle: Socket | Server | undefined,
): Promise<void> {
  if (handle !== undefined) await send(message, handle);
}
