import { readFile } from 'node:fs/promises';
import type { LabHost, LabProcess } from '../lab/port.ts';
import { Failure } from '../model/errors.ts';
import { type LogLine, readLog } from './log.ts';
import { eventually } from './wait.ts';

/** The agent process of a simulated host; it can be ended and started again. */
export interface DemoAgent {
  readonly start: () => Promise<void>;
  /** Signals it and waits for its end. */
  readonly stop: (signal: NodeJS.Signals) => Promise<void>;
  readonly pid: () => number | undefined;
  readonly log: () => Promise<readonly LogLine[]>;
  /** Resolves when the one started last takes requests. Rejects with its own words when it ended instead. */
  readonly started: () => Promise<void>;
  /** What its /readyz says. */
  readonly isReady: () => Promise<boolean>;
}

export interface AgentRequest {
  readonly host: LabHost;
  /** How fleetslice is started: node and its script. */
  readonly command: readonly string[];
  readonly cluster: string;
  readonly store: string;
  readonly stateDir: string;
  readonly logFile: string;
}

interface Run {
  readonly process: LabProcess;
  /** Lines in the log that are of earlier runs. */
  readonly linesBefore: number;
  hasEnded: boolean;
}

export function createAgent(request: AgentRequest): DemoAgent {
  const { host, command, logFile } = request;
  let current: Run | undefined;
  return {
    async start() {
      const linesBefore = (await readLog(logFile)).length;
      const run: Run = {
        process: await host.start(argvOf(request), { output: logFile }),
        linesBefore,
        hasEnded: false,
      };
      void run.process.ended.then(() => {
        run.hasEnded = true;
      });
      current = run;
    },
    async stop(signal) {
      current?.process.kill(signal);
      await current?.process.ended;
      current = undefined;
    },
    pid: () => current?.process.pid,
    log: () => readLog(logFile),
    started: () => started(request, () => current),
    isReady: () => isReady(host, command),
  };
}

function argvOf({ command, cluster, store, stateDir }: AgentRequest): readonly string[] {
  return [...command, 'agent', '--cluster', cluster, '--store', `dir:${store}`, '--state-dir', stateDir];
}

async function started({ cluster, logFile }: AgentRequest, current: () => Run | undefined): Promise<void> {
  await eventually(`the agent of ${cluster} to start`, 30_000, async () => {
    const run = current();
    const lines = (await readLog(logFile)).slice(run?.linesBefore ?? 0);
    if (lines.some(({ msg }) => msg === 'agent started')) return true;
    if (run?.hasEnded !== false) throw new Failure('demo-agent', await lastWords(logFile));
    return undefined;
  });
}

async function lastWords(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return (
    text
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^fleetslice: /, '') || 'an agent ended without a word'
  );
}

/** Where an agent listens unless told otherwise; asked from inside the host, where that address is. */
const ASK = `
const { ok, status } = await fetch('http://127.0.0.1:9465/readyz');
if (!ok) throw new Error(String(status));
`;

function isReady({ runner }: LabHost, [node = 'node']: readonly string[]): Promise<boolean> {
  return runner.run([node, '--input-type=module', '-e', ASK]).then(
    () => true,
    () => false,
  );
}
