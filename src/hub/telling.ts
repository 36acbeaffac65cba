import { isDeepStrictEqual } from 'node:util';
import { encodeWire } from '../desired/codec.ts';
import type { ClusterCounts, RolloutView, WireFleet } from '../model/generated/types.ts';
import { explainBehind } from '../status/fleet-behind.ts';
import { activePin } from '../rollout/control.ts';
import type { FleetSample } from '../telemetry/port.ts';
import { conditionsOf } from './conditions.ts';
import type { HubContext } from './context.ts';
import { eventsOf } from './events.ts';
import type { Progress } from './progress.ts';
import { timeOf } from './verdict.ts';

/** Writes the status of the fleet when it has changed, and tells whoever wants to know what is new in it. */
export async function tell(context: HubContext): Promise<void> {
  const { told, ports } = context;
  if (told === false) return;
  const status = statusOf(context, told);
  ports.metrics.standing(standingOf(status));
  if (isDeepStrictEqual(status, told)) return;
  await ports.store.put({ kind: 'fleet' }, Buffer.from(encodeWire(status)), { kind: 'any' });
  context.told = status;
  ports.notifier.tell(eventsOf(told, status, ports.clock.now()));
}

function standingOf({ conditions, behind, rollout }: WireFleet): FleetSample {
  const isTrue = (wanted: string): boolean =>
    conditions.some(({ type, status }) => type === wanted && status === 'True');
  return {
    isReady: isTrue('Ready'),
    isStalled: isTrue('Stalled'),
    ahead: behind,
    pending: rollout?.pending ?? 0,
  };
}

function statusOf(context: HubContext, before: WireFleet | undefined): WireFleet {
  const draft = draftOf(context, before);
  const known = { before: before?.conditions ?? [], behind: explainBehind(draft) };
  return { ...draft, conditions: conditionsOf(context, known) };
}

/** Everything but its conditions. */
function draftOf(context: HubContext, before: WireFleet | undefined): WireFleet {
  const { ports, control, head, blocking } = context;
  return {
    format: 1,
    ...fieldsOf(context, before),
    ...given('head', head),
    ...given('accepted', control?.value.accepted ?? context.accepted?.commit ?? before?.accepted),
    ...given('blocking', blocking),
    ...given('pin', control && activePin(control.value, ports.clock.now())),
    ...given('rollout', rolloutOf(context)),
    hub: ports.identity.fingerprint,
    source: ports.origin,
    behind: context.ahead,
    conditions: [],
    history: context.history,
  };
}

/** What holds until the clusters have been looked at again is what was told last. */
function fieldsOf(
  { progress, ports }: HubContext,
  before: WireFleet | undefined,
): Pick<WireFleet, 'fleet' | 'running' | 'suspensions' | 'clusters'> {
  if (progress === undefined) {
    const { suspensions = [], clusters = NO_CLUSTERS } = before ?? {};
    return {
      ...given('fleet', before?.fleet),
      ...given('running', before?.running),
      suspensions,
      clusters,
    };
  }
  const { fleet, target, suspended } = progress;
  const isSame = before?.running?.commit === target;
  const running = isSame ? before.running : { commit: target, since: timeOf(ports.clock.now()) };
  return {
    fleet: fleet.name,
    ...given('running', running),
    suspensions: suspended.list,
    clusters: countsOf(progress),
  };
}

/** An optional field, absent when there is nothing to say. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]: Value });
}

const NO_CLUSTERS: ClusterCounts = { total: 0, current: 0, ready: 0, ailing: [] };

/** Whoever is in no other wave. */
const LAST_WAVE = 'rest';

/** Absent when every cluster has arrived and nobody has stopped what comes next. */
function rolloutOf({ control, progress }: HubContext): RolloutView | undefined {
  const state = control?.value.rollout;
  if (state === undefined || progress === undefined) return undefined;
  const pending = Object.keys(state.from).length;
  const isStopped = state.paused !== undefined || state.halted !== undefined;
  if (state.phase === 'done' && pending === 0 && !isStopped) return undefined;
  const names = [...progress.fleet.waves.map(({ name }) => name), LAST_WAVE];
  const wave = state.phase === 'waves' ? names[state.wave] : undefined;
  return {
    target: state.target,
    phase: state.phase,
    ...(wave === undefined ? {} : { wave, number: state.wave + 1 }),
    waves: names.length,
    message: progress.message,
    pending,
    ...given('paused', state.paused),
    ...given('halted', state.halted),
  };
}

const MOST_AILING = 20;
const LONGEST_PROBLEM = 1024;
const WORST = ['sick', 'behind', 'silent'] as const;

/** A cluster counts as current when it has arrived at what runs, by digest. */
function countsOf({ clusters, current, fleet, positions, target }: Progress): ClusterCounts {
  const members = [...clusters].filter(([name]) => fleet.clusters.has(name));
  const arrived = members.filter(([name]) => current.has(name) && positions.get(name) === target);
  const ailing = WORST.flatMap((standing) =>
    members
      .filter(([, cluster]) => cluster.standing === standing)
      .map(([name, { problem }]) => ({ name, standing, message: problem.slice(0, LONGEST_PROBLEM) })),
  );
  return {
    total: members.length,
    current: arrived.length,
    ready: arrived.filter(([, { standing }]) => standing === 'current').length,
    ailing: ailing.slice(0, MOST_AILING),
  };
}
