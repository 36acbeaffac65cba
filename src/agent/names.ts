import { compareText } from '../model/diagnostic.ts';
import type { WireSlice } from '../model/generated/types.ts';
import type { ClusterName } from '../model/ids.ts';
import type { RegisteredWorkload } from '../state/port.ts';
import type { ZoneEndpoint, ZoneInput } from '../dns/zone.ts';
import { workloadId } from './facts.ts';

export interface NamesInput {
  readonly cluster: ClusterName;
  readonly slice: WireSlice;
  /** Workloads of this host in the slice, and the addresses each has. */
  readonly workloads: readonly RegisteredWorkload[];
  readonly addressesOf: (id: string) => readonly string[];
  readonly serial: number;
}

/** What the slice's DNS answers: remote endpoints as published, our own as they are at this moment. */
export function compileNames(input: NamesInput): ZoneInput {
  return {
    slice: input.slice.slice as ZoneInput['slice'],
    serial: input.serial,
    exports: input.slice.exports.map((exported) => ({
      namespace: exported.namespace,
      service: exported.service,
      headless: exported.headless,
      aliases: exported.aliases,
      ports: exported.ports,
      endpoints: [
        ...(exported.endpoints as readonly ZoneEndpoint[]),
        ...ownEndpoints(input, exported),
      ].toSorted((a, b) => compareText(a.cluster, b.cluster) || compareText(a.name, b.name)),
    })),
  };
}

function ownEndpoints(input: NamesInput, exported: WireSlice['exports'][number]): readonly ZoneEndpoint[] {
  if (!exported.clusters.includes(input.cluster)) return [];
  return input.workloads
    .filter((workload) => workload.namespace === exported.namespace && workload.service === exported.service)
    .map((workload) => ({
      name: workload.name,
      cluster: input.cluster,
      addresses: input.addressesOf(workloadId(workload)),
    }));
}
