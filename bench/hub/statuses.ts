import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeIndex, encodeWire } from '../../src/desired/codec.ts';
import type { WireStatus } from '../../src/model/generated/types.ts';
import type { ClusterName } from '../../src/model/ids.ts';
import { openDirectoryStore } from '../../src/store/directory.ts';

/** These clusters, or all of them, say that they have done all that they are told by now. */
export async function reportApplied(path: string, clusters?: readonly string[]): Promise<void> {
  const store = await openDirectoryStore(path);
  for (const cluster of (clusters as readonly ClusterName[] | undefined) ?? (await store.clusters())) {
    const index = await store.get({ kind: 'index', cluster });
    if (index === undefined) continue;
    const folder = join(path, cluster, 'status');
    await mkdir(folder, { recursive: true });
    const file = join(folder, 'gateway-0.json');
    await writeFile(`${file}.new`, encodeWire(statusOf(cluster, index.bytes)));
    await rename(`${file}.new`, file);
  }
}

function statusOf(cluster: ClusterName, bytes: Uint8Array): WireStatus {
  const { hub, sequence, slices } = decodeIndex(bytes);
  return {
    format: 1,
    cluster,
    agent: 'gateway-0',
    version: 'bench',
    reads: [1],
    hub,
    sequence,
    slices: Object.entries(slices).map(([slice, digest]) => ({
      slice,
      digest,
      ready: true,
      problem: '',
      tunnels: [],
    })),
    refusals: [],
    appliedAt: new Date().toISOString(),
  };
}
