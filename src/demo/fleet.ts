/**
 * demo/ — a whole fleet on one machine: a real Git server, one hub, and a simulated host with an agent for each cluster.
 * The demo shows it to people; the end-to-end tests use the same parts.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commitFiles, type FileChanges } from '../lab/git-commits.ts';
import { type GitServer, startGitServer } from '../lab/git-server.ts';
import { openLab } from '../lab/lab.ts';
import type { HostOptions, Lab } from '../lab/port.ts';
import type { CommitSha } from '../model/ids.ts';
import type { Companion, Runner } from '../process/port.ts';
import { type DemoHost, openHost } from './host.ts';
import { eventually } from './wait.ts';

export interface FleetOptions {
  /** Names the lab; no two fleets of one machine at a time share it. */
  readonly name: string;
  /** A folder of the fleet's own. */
  readonly directory: string;
  readonly runner: Runner;
  /** How fleetslice is started: node and its script. */
  readonly command: readonly string[];
  /** PATH with the tools of the data plane. */
  readonly path: string;
  /** The hub's poll; short, because nobody rings its bell. */
  readonly interval: string;
  readonly lifeline?: boolean;
}

export interface DemoFleet {
  readonly lab: Lab;
  readonly options: FleetOptions;
  readonly store: string;
  readonly hosts: ReadonlyMap<string, DemoHost>;
  /** Commits and pushes; resolves when the server has it. */
  push(files: FileChanges, message: string): Promise<CommitSha>;
  addHost(cluster: string, options?: HostOptions): Promise<DemoHost>;
  startHub(): Promise<void>;
  stopHub(): Promise<void>;
  /** Ends the Git server; `startGit` brings it back on the same port. */
  stopGit(): Promise<void>;
  startGit(): Promise<void>;
  /** Everything the hub has logged, one object a line. */
  hubLog(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  stop(): Promise<void>;
}

const REPOSITORY = 'fleet.git';

export async function openFleet(options: FleetOptions): Promise<DemoFleet> {
  const { directory, runner } = options;
  const folders = { store: join(directory, 'store'), git: join(directory, 'git'), logs: join(directory, 'logs') };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  const lab = await openLab({
    name: options.name,
    directory: join(directory, 'lab'),
    runner,
    path: options.path,
    lifeline: options.lifeline ?? true,
  });
  let git: GitServer | undefined = await startGitServer({ root: folders.git });
  const { port } = git;
  const url = await git.createRepository(REPOSITORY);
  const hosts = new Map<string, DemoHost>();
  const logFile = join(folders.logs, 'hub.log');
  let hub: Companion | undefined;
  const stopHub = async (): Promise<void> => {
    hub?.kill('SIGTERM');
    await hub?.ended;
    hub = undefined;
  };
  const stopGit = async (): Promise<void> => {
    await git?.close();
    git = undefined;
  };
  return {
    lab,
    options,
    store: folders.store,
    hosts,
    push: (files, message) => commitFiles({ folder: join(directory, 'author.git'), push: url }, files, message),
    async addHost(cluster, hostOptions) {
      const host = await openHost({ cluster, fleet: options, store: folders.store, lab, ...(hostOptions === undefined ? {} : { hostOptions }) });
      hosts.set(cluster, host);
      return host;
    },
    async startHub() {
      hub = await runner.start(
        [...options.command, 'hub', '--source', url, '--store', `dir:${folders.store}`, '--interval', options.interval,
          '--state-dir', join(directory, 'hub'), '--listen', '127.0.0.1:0'],
        { output: logFile },
      );
    },
    stopHub,
    stopGit,
    startGit: async () => {
      git = await startGitServer({ root: folders.git, port });
    },
    hubLog: () => readLog(logFile),
    async stop() {
      await stopHub();
      await stopGit();
      await lab.stop();
    },
  };
}

/** The hub's words on a commit: accepted, or the findings that refused it. */
export async function verdictOn(fleet: DemoFleet, commit: CommitSha): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return eventually(`the hub's verdict on ${commit.slice(0, 8)}`, 20_000, async () => {
    const lines = (await fleet.hubLog()).filter((line) => line['commit'] === commit);
    const verdicts = lines.filter(({ msg }) => msg === 'commit accepted' || msg === 'commit refused');
    return verdicts.length > 0 ? verdicts : undefined;
  });
}

export async function readLog(file: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Readonly<Record<string, unknown>>];
    } catch {
      return [];
    }
  });
}
