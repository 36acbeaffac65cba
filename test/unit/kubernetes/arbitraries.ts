import * as fc from 'fast-check';
import type { AgentName, ClusterName, Digest, SliceName } from '../../../src/model/ids.ts';
import type { StoreKey } from '../../../src/store/port.ts';

/** DNS labels, the longest and those that look like names of ours among them. */
const labels: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/),
  fc.stringMatching(/^x{50,62}[ab]$/),
  fc.stringMatching(/^x{19}-[0-9a-f]{32}$/),
  fc.constantFrom('index', 'control', 'facts', 'facts-a', 'a-aaaaaaaaaaaa', 'fleetslice', 'a--b'),
);

export const clusters: fc.Arbitrary<ClusterName> = labels.map((text) => text as ClusterName);
const slices = labels.map((text) => text as SliceName);
const agents = labels.map((text) => text as AgentName);
const digests = fc.stringMatching(/^[0-9a-f]{64}$/).map((text) => text as Digest);

export const keys: fc.Arbitrary<StoreKey> = fc.oneof(
  fc.constantFrom<StoreKey>({ kind: 'control' }, { kind: 'fleet' }),
  fc.record({ kind: fc.constant('index' as const), cluster: clusters }),
  fc.record({ kind: fc.constant('object' as const), cluster: clusters, slice: slices, digest: digests }),
  fc.record({ kind: fc.constantFrom('facts' as const, 'status' as const), cluster: clusters, agent: agents }),
);
