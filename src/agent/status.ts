import { FORMAT } from '../desired/codec.ts';
import { compareText } from '../model/diagnostic.ts';
import type { WireStatus } from '../model/generated/types.ts';
import type { AgentName, ClusterName, SliceName } from '../model/ids.ts';
import type { ObservedPeer, ObservedRouter } from '../steps/observed.ts';
import type { Router } from '../steps/router.ts';
import type { Refusal } from './desired.ts';
import type { ProbeSample } from './probes.ts';

type StatusSlice = WireStatus['slices'][number];
type StatusTunnel = StatusSlice['tunnels'][number];

export interface StatusInput {
  readonly cluster: ClusterName;
  readonly agent: AgentName;
  readonly version: string;
  readonly hub: string;
  readonly sequence: number;
  readonly slices: readonly SliceState[];
  readonly refusals: readonly Refusal[];
  /** RFC 3339. */
  readonly appliedAt: string;
}

export interface SliceState {
  readonly slice: SliceName;
  /** Of the object that was applied last. */
  readonly digest: string;
  readonly problem: string;
  readonly router?: Router;
  readonly observed?: ObservedRouter;
  readonly samples: readonly ProbeSample[];
}

/** What schema/wire/status allows (characters): a longer text would make the hub refuse the whole status. */
const MOST_PROBLEM = 4096;
const MOST_MESSAGE = 1024;

/** What this agent tells about itself; never an input of the compiler. */
export function compileStatus(input: StatusInput): WireStatus {
  return {
    format: FORMAT,
    cluster: input.cluster,
    agent: input.agent,
    version: input.version,
    reads: [FORMAT],
    hub: input.hub,
    sequence: input.sequence,
    slices: input.slices.map(statusOfSlice).toSorted((a, b) => compareText(a.slice, b.slice)),
    refusals: input.refusals.map(({ code, message }) => ({
      code: code.slice(0, 64),
      message: message.slice(0, MOST_MESSAGE),
    })),
    appliedAt: input.appliedAt,
  };
}

/** A status without what changes all the time: when this differs, somebody wants to know. */
export function essenceOf(status: WireStatus): string {
  const slices = status.slices.map((slice) => ({
    ...slice,
    tunnels: slice.tunnels.map(({ cluster, gateway, up }) => ({ cluster, gateway, up })),
  }));
  return JSON.stringify({ ...status, slices, appliedAt: '' });
}

function statusOfSlice(state: SliceState): StatusSlice {
  return {
    slice: state.slice,
    digest: state.digest,
    ready: state.problem === '',
    problem: state.problem.slice(0, MOST_PROBLEM),
    tunnels: (state.router?.tunnels ?? []).flatMap((tunnel) =>
      tunnel.peers.map((peer) => {
        const observed = state.observed?.tunnels.find((candidate) => candidate.device === tunnel.device);
        const sample = state.samples.find(
          ({ gateway, cluster }) => gateway === peer.gateway && cluster === peer.cluster,
        );
        return {
          cluster: peer.cluster,
          gateway: peer.gateway,
          up: sample?.up ?? false,
          implementation: observed?.implementation ?? 'userspace',
          ...measured(
            sample,
            observed?.peers.find((candidate) => candidate.publicKey === peer.publicKey),
          ),
        };
      }),
    ),
  };
}

function measured(sample: ProbeSample | undefined, peer: ObservedPeer | undefined): Partial<StatusTunnel> {
  return {
    ...(sample?.rttMilliseconds === undefined ? {} : { rttMilliseconds: round(sample.rttMilliseconds) }),
    ...(sample?.lossRatio === undefined ? {} : { lossRatio: round(sample.lossRatio) }),
    ...(peer === undefined ? {} : { receivedBytes: peer.receivedBytes, sentBytes: peer.sentBytes }),
    ...(peer?.handshakeAge === undefined
      ? {}
      : { handshakeAgeSeconds: Math.max(0, Math.round(peer.handshakeAge)) }),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
