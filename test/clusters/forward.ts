import { connect, type Server, type Socket } from 'node:net';

/**
 * Runs in the network of a cluster; the listening server that it is handed is in ours. What comes in there goes to
 * <host> <port> of the cluster's network.
 */
const [host = '', port = ''] = process.argv.slice(2);

process.once('message', (_message, handle) => {
  const server = handle as Server;
  server.on('connection', forward);
  process.send?.('serving');
});

function forward(outside: Socket): void {
  const inside = connect({ host, port: Number(port) });
  outside.pipe(inside).pipe(outside);
  outside.once('error', () => inside.destroy());
  inside.once('error', () => outside.destroy());
}
