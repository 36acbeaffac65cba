import { createServer } from 'node:net';
import { Blocked } from '../model/errors.ts';

/** An abstract socket lives in the network namespace and goes with its process: exactly one agent per host. */
const CLAIM = '\0fleetslice-agent';

/** Claims this host for this process until it releases it or ends. Throws Blocked when another agent has it. */
export function claimHost(): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE';
      const message = isTaken
        ? 'another fleetslice agent manages this host already; two would undo each other: stop one of them'
        : `this host cannot be claimed: ${cause.message}`;
      reject(new Blocked('host-claimed', message, { cause }));
    });
    server.listen(CLAIM, () => {
      server.unref();
      resolve(() => void server.close());
    });
  });
}
