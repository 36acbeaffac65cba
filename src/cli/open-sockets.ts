import type { SendHandle } from '../system/sockets.ts';
import { sendSockets } from '../system/sockets.ts';
import type { SocketAddresses } from '../system/port.ts';
import { type CommandContext, EXIT, type ExitCode } from './context.ts';

/** The agent's short-lived child: runs inside a slice router, opens its sockets and hands them over. */
export async function openSockets(context: CommandContext): Promise<ExitCode> {
  const addresses = JSON.parse(Buffer.from(await context.stdin()).toString('utf8')) as SocketAddresses;
  const send: SendHandle = (message, handle) =>
    new Promise((resolve, reject) => {
      process.send?.(message, handle, {}, (error) => (error === null ? resolve() : reject(error)));
    });
  await sendSockets(addresses, send);
  process.disconnect();
  // The sockets are the agent's now; nothing here keeps them, and nothing is left to wait for.
  process.exit(EXIT.done);
}
