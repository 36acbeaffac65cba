/** Servers in front of a real one: one that speaks TLS and asks for a certificate, and a proxy. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';

export interface FrontServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Passes everything on to `port` of this machine. */
export async function startTlsServer(
  port: number,
  tls: { readonly cert: string; readonly key: string; readonly ca: string },
): Promise<FrontServer> {
  return listen(createTlsServer({ ...tls, requestCert: true, rejectUnauthorized: true }, passTo(port)));
}

export interface ProxyServer extends FrontServer {
  /** The hosts that were asked for. */
  readonly targets: string[];
  /** What each request must bring. */
  authorization: string | undefined;
}

/** Knows CONNECT only, and reaches this machine whatever is asked for. */
export async function startProxy(): Promise<ProxyServer> {
  const targets: string[] = [];
  const server = createServer((_, response) => void response.writeHead(405).end());
  server.on('connect', (asked: IncomingMessage, socket: Socket) => {
    const { authorization } = proxy;
    if (authorization !== undefined && asked.headers['proxy-authorization'] !== authorization)
      return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    targets.push(asked.url ?? '');
    const onward = connect(Number(asked.url?.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) end.on('error', () => void [socket.destroy(), onward.destroy()]);
  });
  const proxy: ProxyServer = { ...(await listen(server)), targets, authorization: undefined };
  return proxy;
}

export async function listen(server: Server): Promise<FrontServer> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => void sockets.add(socket));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

function passTo(port: number): RequestListener {
  return (incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  };
}
