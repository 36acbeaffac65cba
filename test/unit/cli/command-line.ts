import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CommandContext } from '../../../src/cli/context.ts';
import { main } from '../../../src/cli/main.ts';
import { realClock } from '../../../src/cli/process.ts';

export interface Finished {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly stdin?: string;
  readonly env?: CommandContext['env'];
  readonly stopped?: AbortSignal;
  readonly onOut?: (text: string) => void;
  readonly onErr?: (text: string) => void;
}

/** Runs one command line in this process, as bin/fleetslice.js would in one of its own. */
export async function fleetslice(argv: readonly string[], around: Surroundings = {}): Promise<Finished> {
  let out = '';
  let err = '';
  const context: CommandContext = {
    env: around.env ?? {},
    out: (text) => {
      out += text;
      around.onOut?.(text);
    },
    err: (text) => {
      err += text;
      around.onErr?.(text);
    },
    isColoured: false,
    clock: realClock,
    stopped: around.stopped ?? new AbortController().signal,
    self: [process.execPath, 'bin/fleetslice.js'],
    pid: process.pid,
    uid: 0,
    stdin: async () => Buffer.from(around.stdin ?? ''),
  };
  const code = await main(argv, context);
  return { code, out, err };
}

/** A folder of this test with these files; gone after it. */
export async function folderWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fstest-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

export function cluster(name: string): string {
  return `apiVersion: fleetslice.io/v1alpha1\nkind: Cluster\nmetadata:\n  name: ${name}\nspec:\n  type: standalone\n`;
}

export function slice(name: string, clusters: readonly string[]): string {
  return `apiVersion: fleetslice.io/v1alpha1\nkind: Slice\nmetadata:\n  name: ${name}\nspec:\n  subnets: [10.64.0.0/16]\n  clusters: [${clusters.join(', ')}]\n`;
}
