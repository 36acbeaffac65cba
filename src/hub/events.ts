import type { CommitVerdict, RolloutView, Suspension, WireFleet } from '../model/generated/types.ts';
import type { CommitSha } from '../model/ids.ts';
import type { EventKind, FleetEvent, Severity } from '../notify/port.ts';

/** What is new in the status of a fleet, in the order in which it matters. `at` is in milliseconds since 1970. */
export function eventsOf(before: WireFleet | undefined, after: WireFleet, at: number): readonly FleetEvent[] {
  const subject = `Fleet/${after.fleet ?? 'fleet'}`;
  return [
    ...headEvents(before, after),
    ...sourceEvents(before, after),
    ...rolloutEvents(before, after),
    ...clusterEvents(before, after),
    ...decisionEvents(before, after),
  ].map((event) => ({ subject, at, ...event }));
}

type Draft = Omit<FleetEvent, 'subject' | 'at'> & { readonly subject?: string };

function draft(
  kind: EventKind,
  severity: Severity,
  what: { readonly reason: string; readonly message: string; readonly commit?: string | undefined },
): Draft {
  const { reason, message, commit } = what;
  return {
    kind,
    severity,
    reason,
    message,
    ...(commit === undefined ? {} : { commit: commit as CommitSha }),
  };
}

function headEvents(before: WireFleet | undefined, { head }: WireFleet): readonly Draft[] {
  if (head === undefined || isSameHead(before?.head, head)) return [];
  switch (head.outcome) {
    case 'accepted':
      return [draft('CommitAccepted', 'info', { ...head, message: head.subject ?? head.message })];
    case 'held':
      return [draft('CommitHeld', 'warning', head)];
    case 'refused':
      return [draft('CommitRefused', 'error', head)];
  }
}

function isSameHead(last: CommitVerdict | undefined, { commit, outcome, reason }: CommitVerdict): boolean {
  return last?.commit === commit && last?.outcome === outcome && last.reason === reason;
}

function sourceEvents(before: WireFleet | undefined, after: WireFleet): readonly Draft[] {
  const [was, is] = [before, after].map((fleet) => readyOf(fleet));
  const wasFailing = was?.reason.startsWith('Source') === true;
  const isFailing = is?.reason.startsWith('Source') === true;
  if (wasFailing === isFailing || is === undefined) return [];
  if (isFailing) return [draft('SourceFailed', 'error', is)];
  return [draft('SourceRecovered', 'info', { reason: is.reason, message: 'the source can be asked again' })];
}

function readyOf(fleet: WireFleet | undefined): WireFleet['conditions'][number] | undefined {
  return fleet?.conditions.find(({ type }) => type === 'Ready');
}

function rolloutEvents(before: WireFleet | undefined, after: WireFleet): readonly Draft[] {
  if (after.rollout?.halted !== undefined) return haltEvents(before, after.rollout);
  const commit = after.running?.commit;
  if (!isDone(after) || (isDone(before) && before?.running?.commit === commit)) return [];
  const message = `all ${after.clusters.total} clusters have it`;
  return [draft('RolloutDone', 'info', { reason: 'Synced', message, commit })];
}

function haltEvents(
  before: WireFleet | undefined,
  { halted, message, target }: RolloutView,
): readonly Draft[] {
  if (before?.rollout?.halted?.at === halted?.at) return [];
  return [draft('RolloutHalted', 'error', { reason: 'RolloutHalted', message, commit: target })];
}

function isDone(fleet: WireFleet | undefined): boolean {
  if (fleet?.running === undefined || fleet.rollout !== undefined) return false;
  return fleet.clusters.current === fleet.clusters.total;
}

function clusterEvents(before: WireFleet | undefined, after: WireFleet): readonly Draft[] {
  const [was, is] = [sickIn(before), sickIn(after)];
  const commit = after.running?.commit;
  const failed = [...is].filter(([name]) => !was.has(name));
  // Of a list that is cut nobody knows whether who is not in it is well.
  const recovered = isCut(after) ? [] : [...was.keys()].filter((name) => !is.has(name));
  return [
    ...failed.map(([name, message]) => ({
      ...draft('ClusterFailed', 'error', { reason: 'ClustersFailing', message, commit }),
      subject: `Cluster/${name}`,
    })),
    ...recovered.map((name) => ({
      ...draft('ClusterRecovered', 'info', {
        reason: 'Synced',
        message: `cluster ${name} is well again`,
        commit,
      }),
      subject: `Cluster/${name}`,
    })),
  ];
}

const MOST_LISTED = 20;

function isCut({ clusters }: WireFleet): boolean {
  return clusters.ailing.length >= MOST_LISTED;
}

function sickIn(fleet: WireFleet | undefined): ReadonlyMap<string, string> {
  const sick = fleet?.clusters.ailing.filter(({ standing }) => standing === 'sick') ?? [];
  return new Map(sick.map(({ name, message }) => [name, message]));
}

function decisionEvents(before: WireFleet | undefined, after: WireFleet): readonly Draft[] {
  const [was, is] = [suspensionsIn(before), suspensionsIn(after)];
  const suspended = [...is].filter(([name]) => !was.has(name));
  const resumed = [...was].filter(([name]) => !is.has(name));
  return [
    ...suspended.map(([subject, { who, why }]) => ({
      ...draft('Suspended', 'info', { reason: 'Suspended', message: `suspended by ${who}: ${why}` }),
      subject,
    })),
    ...resumed.map(([subject]) => ({
      ...draft('Resumed', 'info', { reason: 'Suspended', message: 'not suspended any more' }),
      subject,
    })),
    ...pinEvents(before, after),
  ];
}

function suspensionsIn(fleet: WireFleet | undefined): ReadonlyMap<string, Suspension> {
  return new Map(fleet?.suspensions.map((each) => [`${each.kind}/${each.name}`, each]));
}

function pinEvents(before: WireFleet | undefined, { pin }: WireFleet): readonly Draft[] {
  const last = before?.pin;
  if (last?.commit === pin?.commit) return [];
  if (pin === undefined)
    return [draft('Unpinned', 'info', { reason: 'Pinned', message: 'the branch is followed again' })];
  const message = `${pin.who} keeps everything at ${pin.commit} until ${pin.until}: ${pin.why}`;
  return [draft('Pinned', 'warning', { reason: 'Pinned', message, commit: pin.commit })];
}
