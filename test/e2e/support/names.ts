import { join } from 'node:path';
import { build } from 'esbuild';
import type { DemoHost } from '../../../src/demo/host.ts';

export interface Question {
  readonly server: string;
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'SRV';
  readonly over: 'udp' | 'tcp';
}

export interface Reply {
  /** In the words of dns-packet: NOERROR, NXDOMAIN. */
  readonly code: string;
  /** `A 10.70.1.2`, `SRV 8080 name`; sorted. */
  readonly answers: readonly string[];
}

export type Ask = (
  host: DemoHost,
  workload: string,
  questions: readonly Question[],
) => Promise<readonly Reply[]>;

/** A DNS client that runs inside workloads, so that nothing but the name server of the slice can answer. */
export async function openNames(directory: string): Promise<Ask> {
  const script = join(directory, 'ask.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'ask.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return async (host, workload, questions) => {
    const { stdout, isOk } = await host.inWorkload(workload, [
      process.execPath,
      script,
      JSON.stringify(questions),
    ]);
    if (!isOk) throw new Error(`${workload} of ${host.cluster} got no answer: ${stdout}`);
    return JSON.parse(stdout) as readonly Reply[];
  };
}
