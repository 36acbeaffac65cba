import type { NetnsRef, Step } from '../steps/step.ts';
import { type IpStep, isIpStep, namespaceOf } from './render-ip.ts';

export type PeerSet = Extract<Step, { readonly kind: 'peer.set' }>;
export type PeerRemove = Extract<Step, { readonly kind: 'peer.remove' }>;
export type OtherStep = Exclude<Step, IpStep | PeerSet | PeerRemove>;

const PEERS_PER_COMMAND = 100;

/** Steps that one command carries out. */
export type Batch =
  | { readonly kind: 'ip'; readonly in: NetnsRef; readonly steps: readonly IpStep[] }
  | { readonly kind: 'peers.set'; readonly steps: readonly PeerSet[] }
  | { readonly kind: 'peers.remove'; readonly steps: readonly PeerRemove[] }
  | { readonly kind: 'single'; readonly steps: readonly [OtherStep] };

/** Joins neighbouring steps of the same tool and subject; the order of steps stays as it is. */
export function batchSteps(steps: readonly Step[]): readonly Batch[] {
  const groups: { readonly subject: string | undefined; readonly steps: [Step, ...Step[]] }[] = [];
  for (const step of steps) {
    const subject = subjectOf(step);
    const last = groups.at(-1);
    const isSame = subject !== undefined && last?.subject === subject;
    if (isSame && last.steps.length < limitOf(step)) last.steps.push(step);
    else groups.push({ subject, steps: [step] });
  }
  return groups.map((group) => batchOf(group.steps));
}

/** Peers travel as arguments, which have a limit; `ip` reads its lines. */
function limitOf(step: Step): number {
  return isIpStep(step) ? Number.POSITIVE_INFINITY : PEERS_PER_COMMAND;
}

/** Steps with the same one may share a command; undefined shares with none. */
function subjectOf(step: Step): string | undefined {
  if (isIpStep(step)) return JSON.stringify(['ip', namespaceOf(step)]);
  if (step.kind === 'peer.set' || step.kind === 'peer.remove')
    return JSON.stringify([step.kind, step.netns, step.device]);
  return undefined;
}

function batchOf(steps: readonly [Step, ...Step[]]): Batch {
  const [first] = steps;
  if (isIpStep(first)) return { kind: 'ip', in: namespaceOf(first), steps: steps.filter(isIpStep) };
  if (first.kind === 'peer.set') {
    return { kind: 'peers.set', steps: steps.filter((step) => step.kind === 'peer.set') };
  }
  if (first.kind === 'peer.remove') {
    return { kind: 'peers.remove', steps: steps.filter((step) => step.kind === 'peer.remove') };
  }
  return { kind: 'single', steps: [first] };
}
