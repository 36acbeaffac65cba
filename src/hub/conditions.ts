import type { FleetCondition, Pin, RolloutState } from '../model/generated/types.ts';
import { activePin } from '../rollout/control.ts';
import type { ReasonName } from '../status/reasons.ts';
import type { HubContext } from './context.ts';
import { timeOf } from './verdict.ts';

/**
 * Ready, Reconciling and Stalled as kstatus reads them: Reconciling while it goes on by itself, Stalled when somebody
 * must do something; both are there only while they are true. The worst reason wins.
 */
interface Judgement {
  readonly ready: FleetCondition['status'];
  readonly reason: ReasonName;
  readonly message: string;
  readonly also?: 'Reconciling' | 'Stalled';
}

/** What was told before, and why the newest commit does not run, in one line. */
interface Known {
  readonly before: readonly FleetCondition[];
  readonly behind: string | undefined;
}

/** A source that cannot be asked is worth telling after this long (milliseconds). */
const SOURCE_GRACE = 60_000;

export function conditionsOf(context: HubContext, { before, behind }: Known): readonly FleetCondition[] {
  const { ready, reason, message, also } = judge(context, behind);
  const told = { reason, message: message.slice(0, LONGEST_MESSAGE) };
  const fresh = [
    { type: 'Ready', status: ready, ...told } as const,
    ...(also === undefined ? [] : [{ type: also, status: 'True', ...told } as const]),
  ];
  const now = timeOf(context.ports.clock.now());
  return fresh.map((condition) => {
    const last = before.find(({ type, status }) => type === condition.type && status === condition.status);
    return { ...condition, lastTransitionTime: last?.lastTransitionTime ?? now };
  });
}

const LONGEST_MESSAGE = 4096;

function judge(context: HubContext, behind: string | undefined): Judgement {
  return (
    ofControl(context) ??
    ofSource(context) ??
    ofHead(context, behind) ??
    ofLostPin(context) ??
    ofRollout(context) ??
    ofClusters(context) ??
    ofDecisions(context)
  );
}

function ofControl({ controlProblem: message }: HubContext): Judgement | undefined {
  if (message === undefined) return undefined;
  return { ready: 'False', reason: 'ControlUnreadable', message, also: 'Stalled' };
}

function ofSource({ sourceProblem, accepted, ports }: HubContext): Judgement | undefined {
  if (sourceProblem === undefined) return undefined;
  const { reason, message, since } = sourceProblem;
  const isNews = reason === 'SourceUnreachable' && ports.clock.now() - since < SOURCE_GRACE;
  if (isNews && accepted !== undefined) return undefined;
  const also = reason === 'SourceUnreachable' ? 'Reconciling' : 'Stalled';
  return { ready: 'False', reason, message, also };
}

function ofHead({ head, blocking }: HubContext, behind: string | undefined): Judgement | undefined {
  if (head === undefined)
    return { ready: 'Unknown', reason: 'RolloutInProgress', message: 'no commit yet', also: 'Reconciling' };
  if (head.outcome === 'accepted') return undefined;
  const worst = blocking ?? head;
  const reason = worst.reason as ReasonName;
  return { ready: 'False', reason, message: behind ?? worst.message, also: 'Stalled' };
}

function ofLostPin(context: HubContext): Judgement | undefined {
  const pin = pinOf(context);
  const { progress } = context;
  if (pin === undefined || progress === undefined || progress.target === pin.commit) return undefined;
  const message = `the pinned commit ${pin.commit} is not to be had: everything stays where it is`;
  return { ready: 'False', reason: 'Pinned', message, also: 'Stalled' };
}

function ofRollout({ control, progress }: HubContext): Judgement | undefined {
  const rollout = control?.value.rollout;
  if (rollout === undefined || progress === undefined) return undefined;
  const { message } = progress;
  if (rollout.halted !== undefined)
    return { ready: 'False', reason: 'RolloutHalted', message, also: 'Stalled' };
  if (rollout.paused !== undefined && !isArrived(rollout))
    return { ready: 'Unknown', reason: 'RolloutPaused', message, also: 'Stalled' };
  if (rollout.phase === 'done') return undefined;
  return { ready: 'Unknown', reason: 'RolloutInProgress', message, also: 'Reconciling' };
}

function isArrived({ from }: RolloutState): boolean {
  return Object.keys(from).length === 0;
}

function ofClusters({ progress }: HubContext): Judgement | undefined {
  const clusters = [...(progress?.clusters ?? [])].filter(([, { isSuspended }]) => !isSuspended);
  const sick = clusters.filter(([, { standing }]) => standing === 'sick');
  const late = clusters.filter(([, { standing }]) => standing === 'behind' || standing === 'silent');
  const [first] = [...sick, ...late];
  if (first === undefined) return undefined;
  const [name, { problem }] = first;
  if (sick.length > 0)
    return { ready: 'False', reason: 'ClustersFailing', message: lineOf(name, problem, sick.length) };
  const message = lineOf(name, problem, late.length);
  return { ready: 'Unknown', reason: 'ClustersBehind', message, also: 'Reconciling' };
}

function lineOf(name: string, problem: string, count: number): string {
  const others = count === 1 ? '' : ` (and ${count - 1} more)`;
  return `cluster ${name}: ${problem}${others}`;
}

function ofDecisions(context: HubContext): Judgement {
  return ofPin(context) ?? ofSuspensions(context) ?? synced(context);
}

function ofPin(context: HubContext): Judgement | undefined {
  const pin = pinOf(context);
  if (pin === undefined || context.head?.commit === pin.commit) return undefined;
  const message = `${pin.who} keeps everything at ${pin.commit} until ${pin.until}: ${pin.why}`;
  return { ready: 'True', reason: 'Pinned', message };
}

function pinOf({ control, ports }: HubContext): Pin | undefined {
  return control && activePin(control.value, ports.clock.now());
}

function ofSuspensions({ progress }: HubContext): Judgement | undefined {
  const [first, ...others] = progress?.suspended.list ?? [];
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const message = `suspended by ${first.who}: ${first.kind} ${first.name}${more}`;
  return { ready: 'True', reason: 'Suspended', message };
}

function synced({ head }: HubContext): Judgement {
  const message = `every cluster has ${head?.commit ?? 'the newest commit'}`;
  return { ready: 'True', reason: 'Synced', message };
}
