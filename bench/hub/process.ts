import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request, type RequestOptions } from 'node:http';
import { text } from 'node:stream/consumers';
import { readLog } from '../../src/demo/log.ts';
import { eventually } from '../../src/demo/wait.ts';
import { createRunner } from '../../src/process/runner.ts';
import { COMMAND } from '../bundle.ts';
import type { HubLab, Place } from './lab.ts';

/** `fleetslice hub` as it is shipped, which would not ask Git by itself again today. */
export interface RunningHub {
  readonly pid: number;
  /** Tells it of a push as a forge does; resolves with the milliseconds until it has answered. */
  deliver(): Promise<number>;
  metrics(): Promise<Metrics>;
  stop(): Promise<void>;
}

/** Values by name and labels, as the page of metrics has them. */
export type Metrics = ReadonlyMap<string, number>;

const SECRET = 'a secret of this benchmark';
const START = 60_000;
const FIRST_TURN = 180_000;
const TURNS = 'fleetslice_hub_turn_seconds_count{outcome="done"}';

/** Resolves when its first turn is over. */
export async function startHub(lab: HubLab, place: Place): Promise<RunningHub> {
  const output = `${place.state}.log`;
  const secret = `${place.state}.secret`;
  await rm(output, { force: true });
  await writeFile(secret, `${SECRET}\n`);
  const where = ['--store', `dir:${place.store}`, '--state-dir', place.state];
  const hooks = ['--webhook-listen', '127.0.0.1:0', '--webhook-secret-file', secret];
  const flags = ['--source', lab.url, ...where, ...hooks, '--interval', '1d', '--listen', '127.0.0.1:0'];
  const companion = await createRunner().start([...COMMAND, 'hub', ...flags], { output });
  const stop = async (): Promise<void> => {
    companion.kill('SIGTERM');
    await companion.ended;
  };
  try {
    const started = await eventually('the hub to start', START, async () =>
      (await readLog(output)).find(({ msg }) => msg === 'hub started'),
    );
    const metrics = (): Promise<Metrics> => readMetrics(String(started['listen']));
    // It is asked for metrics only when it is ready: they would cost it more than this question.
    await eventually('the hub to be ready', FIRST_TURN, async () =>
      (await ask(`http://${String(started['listen'])}/readyz`)).status === 200 ? true : undefined,
    );
    await eventually('the first turn of the hub', FIRST_TURN, async () =>
      ((await metrics()).get(TURNS) ?? 0) > 0 ? true : undefined,
    );
    const deliver = (): Promise<number> => tell(String(started['webhooks']));
    return { pid: companion.pid, deliver, metrics, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

async function readMetrics(address: string): Promise<Metrics> {
  const { text: page } = await ask(`http://${address}/metrics`);
  const lines = page.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

/** As the Standard Webhooks specification has it. */
async function tell(address: string): Promise<number> {
  const id = randomUUID();
  const at = String(Math.floor(Date.now() / 1000));
  const body = JSON.stringify({ ref: 'refs/heads/main', delivery: id });
  const signature = createHmac('sha256', SECRET).update(`${id}.${at}.${body}`).digest('base64');
  const headers = { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` };
  const started = performance.now();
  const { status } = await ask(`http://${address}/hooks/generic`, { method: 'POST', headers }, body);
  if (status !== 202) throw new Error(`the hub answers a delivery with ${status}`);
  return performance.now() - started;
}

/** On a connection of its own, as a forge would: one that is kept may be closed by the other side any time. */
async function ask(
  url: string,
  options: RequestOptions = {},
  body = '',
): Promise<{ readonly status: number; readonly text: string }> {
  const sent = request(url, { ...options, agent: false }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, text: await text(response) };
}
