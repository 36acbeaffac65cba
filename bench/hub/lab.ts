import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../../src/demo/wait.ts';
import { readOr } from '../../src/lab/identity.ts';
import { commitFiles, type FileChanges } from '../../src/lab/git-commits.ts';
import type { CommitSha } from '../../src/model/ids.ts';
import type { Companion } from '../../src/process/port.ts';
import { createRunner } from '../../src/process/runner.ts';
import { encodeWire } from '../../src/desired/codec.ts';
import { bundle } from '../bundle.ts';
import type { ReferenceFleet } from '../fleet.ts';
import { inFolder } from '../folder.ts';

/** A repository on a real HTTP Git server, and a store that holds what the agents of a fleet would have reported. */
export interface HubLab {
  readonly folder: string;
  readonly url: string;
  /** Commits on top of the branch and pushes it. */
  push(files: FileChanges): Promise<CommitSha>;
  /** A place with a store of its own, in which there are only facts. */
  place(name: string): Promise<Place>;
}

/** Where a hub works. */
export interface Place {
  readonly store: string;
  /** Clone and signing key. */
  readonly state: string;
}

const REPOSITORY = 'fleet.git';
const START = 20_000;

export function withHubLab<T>(
  name: string,
  facts: ReferenceFleet['facts'],
  work: (lab: HubLab) => Promise<T>,
): Promise<T> {
  return inFolder(name, async (folder) => {
    const server = await serveGit(folder);
    try {
      return await work(labIn(folder, server.url, facts));
    } finally {
      server.process.kill('SIGTERM');
      await server.process.ended;
    }
  });
}

async function serveGit(folder: string): Promise<{ readonly url: string; readonly process: Companion }> {
  const script = join(folder, 'git-server.mjs');
  await bundle('hub/git-server.ts', script);
  const output = join(folder, 'git-server.log');
  const argv = [process.execPath, script, join(folder, 'git'), REPOSITORY];
  const companion = await createRunner().start(argv, { output });
  const url = await eventually(
    'the Git server to listen',
    START,
    async () => /^(http:\S+)\n/.exec(readOr('', output))?.[1],
  );
  return { url, process: companion };
}

function labIn(folder: string, url: string, facts: ReferenceFleet['facts']): HubLab {
  const author = { folder: join(folder, 'author.git'), push: url };
  return {
    folder,
    url,
    push: (files) => commitFiles(author, files, 'change'),
    place: async (name) => {
      const place = { store: join(folder, name, 'store'), state: join(folder, name, 'state') };
      await mkdir(join(folder, name), { recursive: true });
      await writeFacts(facts, place.store);
      return place;
    },
  };
}

/** Files as a directory store has them; thousands of its durable writes would take minutes. */
async function writeFacts(facts: ReferenceFleet['facts'], store: string): Promise<void> {
  for (const [cluster, reports] of facts) {
    const folder = join(store, cluster, 'facts');
    await mkdir(folder, { recursive: true });
    for (const report of reports) await writeFile(join(folder, `${report.agent}.json`), encodeWire(report));
  }
}
