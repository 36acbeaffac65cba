import type { AddressInfo } from 'node:net';
import { type DnsSockets, openDnsSockets } from '../../../src/dns/sockets.ts';

/** UDP and TCP on one free port; another process may take it in between, hence the attempts. */
export async function openBoth(
  address: string,
  attempts = 10,
): Promise<{ sockets: DnsSockets; port: number }> {
  const probe = await openDnsSockets([address], 0);
  const port = portOf(probe);
  closeAll(probe);
  try {
    return { sockets: await openDnsSockets([address], port), port };
  } catch (error) {
    if (attempts === 0) throw error;
    return openBoth(address, attempts - 1);
  }
}

export function portOf(sockets: DnsSockets): number {
  return (sockets.tcp[0]!.address() as AddressInfo).port;
}

export function closeAll(sockets: DnsSockets): void {
  for (const socket of [...sockets.udp, ...sockets.tcp]) socket.close();
}
