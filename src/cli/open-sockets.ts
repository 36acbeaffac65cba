import { messageOf } from '../model/errors.ts';
import type { SocketAddresses } from '../system/port.ts';
import { type SendHandle, sendSockets } from '../system/sockets.ts';
import { type CommandContext, EXIT, type ExitCode, UsageError } from './context.ts';

/**
 * The agent's short-lived child: runs inside a slice router, opens its sockets and hands them over. It ends also when it
 * fails: what is open here would keep it, and the slice router, for ever.
 */
export async function openSockets(context: CommandContext): Promise<ExitCode> {
  try {
    const addresses = JSON.parse(Buffer.from(await context.stdin()).toString('utf8')) as SocketAddresses;
    await sendSockets(addresses, sender());
  } catch (thrown) {
    context.err(`fleetslice: ${messageOf(thrown)}\n`);
    process.exit(EXIT.failed);
  }
  process.exit(EXIT.done);
}

function sender(): SendHandle {
  if (process.send === undefined)
    throw new UsageError('open-sockets is started by an agent, and by nobody else');
  const send = process.send.bind(process);
  return (message, handle) =>
    new Promise((resolve, reject) => {
      send(message, handle, {}, (error: Error | null) => (error === null ? resolve() : reject(error)));
    });
}
