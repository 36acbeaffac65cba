import { Socket } from 'node:dgram';
import { Server } from 'node:net';
import type { Handed, Runner } from '../process/port.ts';
import { withinWhileWeLive } from './commands.ts';
import type { RouterSockets, SocketAddresses } from './port.ts';
import type { SocketMessage } from './sockets.ts';

/** Runs our own `open-sockets` inside the slice router and takes over what it opens. */
export async function openRouterSockets(
  runner: Runner,
  command: readonly string[],
  netns: string,
  addresses: SocketAddresses,
): Promise<RouterSockets> {
  const handed = await runner.handOver(withinWhileWeLive(netns, ...command, 'open-sockets'), {
    input: JSON.stringify(addresses),
  });
  return {
    dnsUdp: handlesOf(handed, 'dns-udp', Socket),
    dnsTcp: handlesOf(handed, 'dns-tcp', Server),
    probes: handlesOf(handed, 'probe', Socket),
  };
}

function handlesOf<Handle extends Socket | Server>(
  handed: readonly Handed[],
  kind: SocketMessage['kind'],
  type: abstract new (...args: never[]) => Handle,
): readonly Handle[] {
  return handed.flatMap(({ message, handle }) =>
    (message as SocketMessage).kind === kind && handle instanceof type ? [handle] : [],
  );
}
