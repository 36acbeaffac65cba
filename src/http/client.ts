import { request } from 'node:http';
import { Failure } from '../model/errors.ts';

const LARGEST_ANSWER = 4 * 1024 * 1024;

export interface SocketRequest {
  readonly socketPath: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  /** Milliseconds. */
  readonly timeout: number;
}

/** One JSON request to the socket of a local agent. Throws Failure with the agent's own words when it refuses. */
export function askSocket(options: SocketRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { socketPath, method, path, timeout } = options;
    const headers = options.body === undefined ? {} : { 'content-type': 'application/json' };
    const asking = request({ socketPath, method, path, headers, timeout, host: 'localhost' }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST_ANSWER) asking.destroy(new Error('the answer is too large'));
        else chunks.push(chunk);
      });
      response.on('end', () =>
        settle(response.statusCode ?? 500, Buffer.concat(chunks).toString('utf8'), resolve, reject),
      );
    });
    asking.on('timeout', () => asking.destroy(new Error(`no answer within ${timeout / 1000} s`)));
    asking.on('error', (cause) =>
      reject(new Failure('agent-unreachable', unreachable(socketPath, cause), { cause })),
    );
    asking.end(options.body === undefined ? undefined : JSON.stringify(options.body));
  });
}

function settle(
  status: number,
  text: string,
  resolve: (value: unknown) => void,
  reject: (error: Error) => void,
): void {
  try {
    const answer = JSON.parse(text) as {
      readonly error?: { readonly code: string; readonly message: string };
    };
    if (status === 200) resolve(answer);
    else
      reject(
        new Failure(
          answer.error?.code ?? 'agent-failed',
          answer.error?.message ?? `the agent answered ${status}`,
        ),
      );
  } catch (cause) {
    reject(
      new Failure('agent-failed', `the agent answered ${status} with something that is not JSON`, { cause }),
    );
  }
}

function unreachable(path: string, cause: NodeJS.ErrnoException): string {
  if (cause.code === 'ENOENT' || cause.code === 'ECONNREFUSED') {
    return `no agent listens on ${path}: start one with \`fleetslice agent\`, or name its --state-dir`;
  }
  if (cause.code === 'EACCES') return `${path} may not be opened: run this as the user of the agent`;
  return `the agent at ${path} does not answer: ${cause.message}`;
}
