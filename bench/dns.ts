import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { queryFile, zoneFile } from './dns/names.ts';
import { type BenchResult, byRatio } from './result.ts';
import { median, spread } from './statistics.ts';

const SERVER_CORE = '0';
const CLIENT_CORE = '1';
const ROUNDS = 5;
const SECONDS = 4;
const BAR = 1.2;

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
}

/**
 * 10,000 names over UDP, nine of ten questions for one that exists: our server and CoreDNS (`file` and `cache`), each
 * on one core, in turns, with dnsperf on the other core. The figures are medians.
 */
export async function benchDns(): Promise<readonly BenchResult[]> {
  const coredns = corednsPath();
  const directory = await mkdtemp(join(tmpdir(), 'fleetslice-bench-dns-'));
  const started: ChildProcess[] = [];
  try {
    const questions = join(directory, 'questions');
    await writeFile(questions, queryFile());
    const ours = await startOurs((child) => started.push(child));
    const theirs = await startCoredns(coredns, directory, (child) => started.push(child));
    return [compare(await measure([ours, theirs], questions))];
  } finally {
    for (const child of started) child.kill('SIGKILL');
    await rm(directory, { recursive: true });
  }
}

function corednsPath(): string {
  const directory = execFileSync('scripts/setup', ['--print-path'], { encoding: 'utf8' }).trim();
  const path = join(directory, 'coredns');
  if (!existsSync(path)) throw new Error('CoreDNS is missing: run scripts/setup --bench');
  return path;
}

async function startOurs(onStart: (child: ChildProcess) => void): Promise<Running> {
  const child = spawnPinned(process.execPath, [
    '--import',
    'tsx',
    join(import.meta.dirname, 'dns/server.ts'),
  ]);
  onStart(child);
  return { child, port: Number(await lineMatching(child, /^\d+$/)) };
}

async function startCoredns(
  path: string,
  directory: string,
  onStart: (child: ChildProcess) => void,
): Promise<Running> {
  const port = await freePort();
  const zone = join(directory, 'zone');
  const config = join(directory, 'Corefile');
  await writeFile(zone, zoneFile());
  await writeFile(config, `slice.local:${port} {\n  bind 127.0.0.1\n  cache\n  file ${zone}\n}\n`);
  const child = spawnPinned(path, ['-conf', config]);
  onStart(child);
  await lineMatching(child, /^CoreDNS-/);
  return { child, port };
}

function spawnPinned(program: string, argv: readonly string[]): ChildProcess {
  return spawn('taskset', ['-c', SERVER_CORE, program, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, GOMAXPROCS: '1' },
  });
}

async function lineMatching(child: ChildProcess, pattern: RegExp): Promise<string> {
  if (child.stdout === null) throw new Error('no standard output');
  for await (const line of createInterface(child.stdout)) if (pattern.test(line)) return line;
  throw new Error(`${child.spawnargs.join(' ')} ended before it was ready`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Queries per second of each server, round by round; a first round that only warms up is left out. */
async function measure(servers: readonly Running[], questions: string): Promise<readonly number[][]> {
  const rates = servers.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, { port }] of servers.entries()) {
      const rate = await rateOf(port, questions, round === 0 ? 1 : SECONDS);
      if (round > 0) rates[index]?.push(rate);
    }
  return rates;
}

async function rateOf(port: number, questions: string, seconds: number): Promise<number> {
  const argv = [
    '-s',
    '127.0.0.1',
    '-p',
    `${port}`,
    '-d',
    questions,
    '-l',
    `${seconds}`,
    '-c',
    '8',
    '-q',
    '200',
  ];
  const child = spawn('taskset', ['-c', CLIENT_CORE, 'dnsperf', ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await lineMatching(child, /Queries per second:/);
  return Number(line.split(':')[1]);
}

function compare(rates: readonly number[][]): BenchResult {
  const [ours, theirs] = [rates[0] ?? [], rates[1] ?? []];
  const note = `${spread(ours, 0)}; baseline: CoreDNS file and cache, ${spread(theirs, 0)}`;
  const measured = { name: 'dns', value: median(ours), unit: 'q/s', baseline: median(theirs), note };
  return byRatio(measured, '>=', BAR);
}
