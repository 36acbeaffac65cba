/** The hub as a process of its own, as it is shipped: bundled, because most of its start would be compiling else. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts');
const SECRET = 'a secret of this test';
const SECRET_FILE = 'webhook-secret';

/** Makes the program in a folder; returns its path. */
export async function bundleHub(folder: string): Promise<string> {
  const outfile = join(folder, 'hub.mjs');
  await build({
    stdin: {
      contents: `import { runProcess } from ${JSON.stringify(MAIN)};\nawait runProcess();\n`,
      resolveDir: folder,
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  writeFileSync(join(folder, SECRET_FILE), `${SECRET}\n`);
  return outfile;
}

export interface HubPlace {
  readonly program: string;
  /** Where `program` and its secret lie. */
  readonly folder: string;
  readonly url: string;
  readonly store: string;
  readonly state: string;
}

export interface HubProcess {
  /** Resolves when it listens; rejects with its log when it ends before that. */
  readonly listening: Promise<void>;
  readonly log: () => string;
  /** True when it has come through its first turn; while it listens. */
  isReady(): Promise<boolean>;
  /** Tells it of a push. Whoever is killed meanwhile answers nothing. */
  deliver(): Promise<void>;
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<void>;
  /** Lets it end its turn. */
  stop(): Promise<void>;
}

/** A hub that asks Git when it starts, and then when it is told. */
export function startHub({ program, folder, url, store, state }: HubPlace): HubProcess {
  const where = ['--source', url, '--store', `dir:${store}`, '--state-dir', state, '--interval', '1d'];
  const hooks = ['--webhook-listen', '127.0.0.1:0', '--webhook-secret-file', join(folder, SECRET_FILE)];
  const argv = [program, 'hub', ...where, ...hooks, '--listen', '127.0.0.1:0'];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  let log = '';
  let address: string | undefined;
  const listening = new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      address ??= /"webhooks":"([^"]+)"/.exec(log)?.[1];
      if (address !== undefined) resolve();
    });
    ended.then(() => reject(new Error(`the hub ended\n${log}`)), reject);
  });
  // Whoever kills it at once does not wait for it.
  listening.catch(() => undefined);
  return {
    listening,
    log: () => log,
    isReady: async () => {
      const [, listen = ''] = /"listen":"([^"]+)"/.exec(log) ?? [];
      return (await fetch(`http://${listen}/readyz`)).ok;
    },
    deliver: () => deliver(`http://${address}/hooks/generic`),
    kill: () => end(child, 'SIGKILL', ended),
    stop: () => end(child, 'SIGTERM', ended),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<unknown>): Promise<void> {
  child.kill(signal);
  await ended;
}

/** As the Standard Webhooks specification has it. */
async function deliver(url: string): Promise<void> {
  const id = randomUUID();
  const body = JSON.stringify({ ref: 'refs/heads/main', delivery: id });
  const at = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`${id}.${at}.${body}`).digest('base64');
  const headers = { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` };
  await fetch(url, { method: 'POST', body, headers }).catch(() => undefined);
}
