/**
 * demo/ — a whole fleet on one machine: a real Git server, one hub, and a simulated host with an agent for each cluster.
 * The demo shows it to people; the end-to-end tests use the same parts.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { commitFiles, type FileChanges } from '../lab/git-commits.ts';
import { type GitServer, startGitServer } from '../lab/git-server.ts';
import { openLab } from '../lab/lab.ts';
import type { HostOptions, Lab } from '../lab/port.ts';
import type { CommitSha } from '../model/ids.ts';
import type { Companion } from '../process/port.ts';
import { type DemoHost, openHost } from './host.ts';
import { type LogLine, readLog } from './log.ts';
import type { FleetOptions } from './options.ts';
import { eventually } from './wait.ts';

export interface DemoFleet {
  readonly lab: Lab;
  readonly options: FleetOptions;
  /** The folder that is the store of hub and agents. */
  readonly store: string;
  readonly hosts: ReadonlyMap<string, DemoHost>;
  readonly git: DemoGit;
  readonly hub: DemoHub;
  addHost(cluster: string, options?: HostOptions): Promise<DemoHost>;
  stop(): Promise<void>;
}

export interface DemoGit {
  readonly url: string;
  /** Commits and pushes; resolves when the server has it. */
  push(files: FileChanges, message: string): Promise<CommitSha>;
  /** Ends the server; `start` brings it back on the same port. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

export interface DemoHub {
  start(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
  log(): Promise<readonly LogLine[]>;
  /** Its words on a commit: one line that accepts it, or a line for each finding that refused it. */
  verdictOn(commit: CommitSha): Promise<readonly LogLine[]>;
}

const REPOSITORY = 'fleet.git';
/** The hub is no part of the lab, whose processes end with us anyway. */
const DIES_WITH_US = ['setpriv', '--pdeathsig', 'KILL', '--'];
const VERDICTS: ReadonlySet<unknown> = new Set(['commit accepted', 'commit refused', 'commit held']);

export async function openFleet(options: FleetOptions): Promise<DemoFleet> {
  const { directory, runner, path, name } = options;
  const store = join(directory, 'store');
  // The lab's record comes first: by it a later process knows that nobody uses the folder any more.
  const lab = await openLab({ name, directory: join(directory, 'lab'), runner, path });
  await mkdir(join(directory, 'logs'), { recursive: true });
  await mkdir(store, { recursive: true });
  const git = await openGit(directory);
  const hub = openHub(options, git.url, store);
  const hosts = new Map<string, DemoHost>();
  return {
    lab,
    options,
    store,
    hosts,
    git,
    hub,
    async addHost(cluster, hostOptions = {}) {
      const host = await openHost({ cluster, fleet: options, store, lab, hostOptions });
      hosts.set(cluster, host);
      return host;
    },
    async stop() {
      await hub.stop();
      await git.stop();
      await lab.stop();
    },
  };
}

async function openGit(directory: string): Promise<DemoGit> {
  const root = join(directory, 'git');
  await mkdir(root, { recursive: true });
  let server: GitServer | undefined = await startGitServer({ root });
  const { port } = server;
  const url = await server.createRepository(REPOSITORY);
  const author = { folder: join(directory, 'author.git'), push: url };
  return {
    url,
    push: (files, message) => commitFiles(author, files, message),
    async stop() {
      await server?.close();
      server = undefined;
    },
    async start() {
      server = await startGitServer({ root, port });
    },
  };
}

function openHub(options: FleetOptions, url: string, store: string): DemoHub {
  const { command, directory, interval, runner } = options;
  const output = join(directory, 'logs', 'hub.log');
  const flags = {
    source: url,
    store: `dir:${store}`,
    interval,
    'state-dir': join(directory, 'hub'),
    listen: '127.0.0.1:0',
  };
  const argv = [
    ...DIES_WITH_US,
    ...command,
    'hub',
    ...Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]),
  ];
  let process: Companion | undefined;
  const log = (): Promise<readonly LogLine[]> => readLog(output);
  return {
    log,
    async start() {
      process = await runner.start(argv, { output });
    },
    async stop(signal = 'SIGTERM') {
      process?.kill(signal);
      await process?.ended;
      process = undefined;
    },
    verdictOn: (commit) => verdictOn(commit, log),
  };
}

/** A refusal is a line for each finding, written one after another: the last one is there when no more come. */
function verdictOn(commit: CommitSha, log: DemoHub['log']): Promise<readonly LogLine[]> {
  let before = 0;
  return eventually(`the hub's verdict on ${commit.slice(0, 8)}`, 20_000, async () => {
    const verdicts = (await log()).filter((line) => line['commit'] === commit && VERDICTS.has(line['msg']));
    const isWhole = verdicts.length > 0 && verdicts.length === before;
    before = verdicts.length;
    return isWhole ? verdicts : undefined;
  });
}
