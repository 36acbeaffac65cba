// Stands in for the command line's hidden `open-sockets`.
import { text } from 'node:stream/consumers';
import { sendSockets } from '../../../src/system/sockets.ts';

const addresses = JSON.parse(await text(process.stdin));
await sendSockets(
  addresses,
  (message, handle) =>
    new Promise((resolve, reject) => {
      process.send(message, handle, (error) => (error ? reject(error) : resolve()));
    }),
);
process.exit(0);
