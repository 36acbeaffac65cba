import type { EffectKind, PlanEffect } from './effects.ts';
import { several } from './links.ts';

export const CAUSES = [
  'link-removed',
  'link-mtu',
  'link-driver',
  'renumbered',
  'endpoints',
  'namespace-removed',
  'isolation',
  'name-removed',
  'name-moved',
  'half-suspended',
] as const;
export type InterruptionCause = (typeof CAUSES)[number];

/** What traffic is interrupted, and for how long at worst. */
export interface PlanInterruption {
  readonly cause: InterruptionCause;
  readonly on: 'link' | 'namespace' | 'name';
  readonly slice?: string;
  readonly subject: string;
  readonly clusters: readonly string[];
  /** `ends`: until another commit brings it back. */
  readonly worst: 'ends' | 'seconds';
  /** With `seconds`: the bound while hub and agents run. */
  readonly seconds?: number;
  readonly why: string;
  /** False: the bound is worked out from what the agents do, and nobody has timed it. */
  readonly measured: boolean;
}

type Bound = Pick<PlanInterruption, 'worst' | 'seconds' | 'why' | 'measured'>;

/** An agent looks at its desired state this often (seconds) when a notification is lost. */
const AGENT_SWEEP = 30;
/** The same of the hub and what clusters report. */
const HUB_SWEEP = 120;
/** How long WireGuard believes in the endpoint it has learned. */
const SESSION = 180;
/** WireGuard tries a handshake again after this. */
const HANDSHAKE = 5;
/** Time to live of what the slice routers answer. */
const NAME_TTL = 5;

/**
 * What the agents do about each cause; docs/plan.md has the reasoning. A cause that is not here interrupts nothing: peers,
 * routes, blocks, names and namespaces are added beside what is there, and before anything is taken away.
 */
export const INTERRUPTION_MODEL: Readonly<Record<InterruptionCause, Bound>> = {
  'link-removed': {
    worst: 'ends',
    why: 'both ends remove the peer and its routes',
    measured: true,
  },
  'link-mtu': {
    worst: 'seconds',
    seconds: AGENT_SWEEP + 1,
    why: 'until both ends have the new size, larger packets are answered with "too big" and sent again; the tunnel stays',
    measured: false,
  },
  'link-driver': {
    worst: 'seconds',
    seconds: AGENT_SWEEP + HANDSHAKE,
    why: 'from the first end that switches to the last one, and a handshake',
    measured: false,
  },
  renumbered: {
    worst: 'seconds',
    seconds: AGENT_SWEEP + HUB_SWEEP + AGENT_SWEEP,
    why: 'workloads get new addresses, so their connections break; new ones work when the cluster has reported its new addresses and the others have them',
    measured: false,
  },
  endpoints: {
    worst: 'seconds',
    seconds: SESSION + AGENT_SWEEP + HANDSHAKE,
    why: 'none while the old address works; otherwise until WireGuard gives up the session and tries the new one',
    measured: false,
  },
  'namespace-removed': {
    worst: 'ends',
    why: 'pods of the namespace lose their slice addresses there',
    measured: false,
  },
  isolation: {
    worst: 'ends',
    why: 'traffic from other namespaces that no rule allows is blocked',
    measured: false,
  },
  'name-removed': {
    worst: 'ends',
    why: 'look-ups fail at once; connections that are open go on',
    measured: false,
  },
  'name-moved': {
    worst: 'seconds',
    seconds: AGENT_SWEEP + NAME_TTL,
    why: 'clients may use the old answer for its time to live; connections that are open go on',
    measured: false,
  },
  'half-suspended': {
    worst: 'ends',
    why: 'a suspended cluster keeps its old side until it is resumed',
    measured: false,
  },
};

/** In the order of the effects they come from; what nobody feels because it is suspended is not in it. */
export function interruptionsOf(effects: readonly PlanEffect[]): readonly PlanInterruption[] {
  const suspended = new Set(effects.flatMap(({ held = [] }) => held));
  return effects.flatMap((effect) => {
    const found = causeOf(effect);
    const waiting = waitingEnds(effect, suspended);
    if (found === undefined || waiting === 'all') return [];
    const slice = effect.slice === undefined ? {} : { slice: effect.slice };
    return [
      {
        ...boundOf(found[0], waiting),
        on: found[1],
        ...slice,
        subject: subjectOf(effect),
        clusters: effect.clusters,
      },
    ];
  });
}

/** What both ends must change, only one of them does. */
function boundOf(
  cause: InterruptionCause,
  waiting: readonly string[],
): Bound & Pick<PlanInterruption, 'cause'> {
  const needsBoth = cause === 'renumbered' || cause === 'link-driver';
  if (!needsBoth || waiting.length === 0) return { cause, ...INTERRUPTION_MODEL[cause] };
  const bound = INTERRUPTION_MODEL['half-suspended'];
  return { cause: 'half-suspended', ...bound, why: `${bound.why}: ${several(waiting)}` };
}

/** Clusters that keep their side of it; a peer has its own side as well. */
function waitingEnds(
  { kind, subject, clusters, held = [] }: PlanEffect,
  suspended: ReadonlySet<string>,
): 'all' | readonly string[] {
  const own = kind === 'peer' && suspended.has(subject) ? [subject] : [];
  const ends = clusters.length + (kind === 'peer' ? 1 : 0);
  return held.length + own.length === ends ? 'all' : [...own, ...held];
}

/** The longest that a cluster has, in a few words; empty for none. */
export function worstOf(interruptions: readonly PlanInterruption[]): string {
  if (interruptions.length === 0) return '';
  if (interruptions.some(({ worst }) => worst === 'ends')) return 'ends';
  return `up to ${Math.max(...interruptions.map(({ seconds = 0 }) => seconds))} s`;
}

type Found = readonly [InterruptionCause, PlanInterruption['on']] | undefined;

function causeOf(effect: PlanEffect): Found {
  return CAUSE_OF[effect.kind]?.(effect);
}

/** Kinds of effect that are not here interrupt nothing. */
const CAUSE_OF: Readonly<Partial<Record<EffectKind, (effect: PlanEffect) => Found>>> = {
  link: linkCause,
  peer: (effect) => (isTaken(effect) ? ['renumbered', 'link'] : undefined),
  block: (effect) =>
    effect.action === 'change' && isTaken(effect) ? ['renumbered', 'namespace'] : undefined,
  cluster: ({ field }) => (field === 'endpoints' ? ['endpoints', 'link'] : undefined),
  namespace: (effect) => (isNamespaceLost(effect) ? ['namespace-removed', 'namespace'] : undefined),
  isolation: (effect) => (isTightened(effect) ? ['isolation', 'namespace'] : undefined),
  name: nameCause,
};

function nameCause(effect: PlanEffect): Found {
  if (effect.action === 'create' || isLongName(effect)) return undefined;
  return [effect.action === 'delete' ? 'name-removed' : 'name-moved', 'name'];
}

/** What goes by its short name goes by its long one too, and is told once. */
function isLongName({ subject, slice }: PlanEffect): boolean {
  return subject.endsWith(`.svc.${slice}.slice.local`);
}

function linkCause({ action, field }: PlanEffect): Found {
  if (action === 'delete') return ['link-removed', 'link'];
  if (action === 'create') return undefined;
  return [field === 'mtu' ? 'link-mtu' : 'link-driver', 'link'];
}

/** True unless the member only gets one block more. A peer effect without values stands for many. */
function isTaken({ old, new: now }: PlanEffect): boolean {
  if (old === undefined) return true;
  const after = new Set(now?.split(', '));
  return old.split(', ').some((block) => block !== 'none' && !after.has(block));
}

function isNamespaceLost({ action, field }: PlanEffect): boolean {
  return action === 'delete' || (action === 'change' && field === 'clusters');
}

function isTightened({ action, subject, new: now }: PlanEffect): boolean {
  return subject === 'mode' ? now === 'Enforce' : action === 'delete';
}

function subjectOf({ kind, subject, clusters }: PlanEffect): string {
  if (kind === 'peer') return `${subject} - ${several(clusters)}`;
  if (kind === 'block') return `every namespace in ${subject}`;
  if (kind === 'cluster') return `all links of ${subject}`;
  return kind === 'isolation' ? 'every namespace of the slice' : subject;
}
