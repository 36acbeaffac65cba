import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface EntranceOptions {
  /** Of a process in the cluster's namespaces; the entrance ends with these. */
  readonly pid: number;
  /** In the cluster's network. */
  readonly host: string;
  readonly port: number;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = fileURLToPath(new URL('./forward.ts', import.meta.url));

/** Lets programs of this machine into a cluster's network without touching the machine's: a port of 127.0.0.1. */
export async function openEntrance({ pid, host, port }: EntranceOptions): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: local } = server.address() as AddressInfo;
  const enter = ['--net', '--pid', `--target=${pid}`, '--'];
  const program = [process.execPath, '--import', 'tsx', PROGRAM, host, String(port)];
  const child = spawn('nsenter', [...enter, ...program], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    cwd: ROOT,
    detached: true,
  });
  child.send('serve', server);
  await once(child, 'message');
  server.close();
  child.disconnect();
  child.unref();
  return local;
}
