import type { CommitVerdict, Suspension, WireControl, WireFleet } from '../model/generated/types.ts';
import { activePin, activeSuspensions, GIT, isSameObject } from '../rollout/control.ts';
import { explainBehind } from '../status/fleet-behind.ts';
import { describePin, describeSuspension } from '../status/fleet-decisions.ts';
import { counted, readiness, shortCommit } from '../status/fleet.ts';
import { acknowledgeLines } from './get-fleet.ts';
import type { Check } from './doctor-checks.ts';

/** What a store tells about a fleet. */
export interface FleetSeen {
  /** As the user names it, for commands to type. */
  readonly store: string;
  readonly fleet?: WireFleet;
  /** Why the status of the fleet cannot be read. */
  readonly problem?: string;
  readonly control?: WireControl;
  readonly controlProblem?: string;
  /** What else in the store cannot be read. */
  readonly problems: readonly string[];
  /** Clusters whose index another hub has signed. */
  readonly foreign: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Nothing is changed. */
export function checkFleet(seen: FleetSeen): readonly Check[] {
  const { fleet } = seen;
  return [
    checkHub(seen),
    ...(fleet === undefined ? [] : checkTold(fleet, seen)),
    checkControl(seen),
    ...seen.problems.map((problem) =>
      fail('store', problem, 'its writer puts it right when it runs; look there'),
    ),
  ];
}

function checkTold(fleet: WireFleet, seen: FleetSeen): readonly Check[] {
  return [
    checkOwner(seen),
    checkSource(fleet),
    checkHead(fleet),
    checkRollout(fleet, seen.store),
    ...checkSuspensions(fleet, seen.store),
    checkPin(fleet, seen.store),
    ...checkClusters(fleet),
  ];
}

function ok(name: string, detail: string): Check {
  return { name, verdict: 'ok', detail };
}

function warn(name: string, detail: string, remedy: string): Check {
  return { name, verdict: 'warn', detail, remedy };
}

function fail(name: string, detail: string, remedy: string): Check {
  return { name, verdict: 'fail', detail, remedy };
}

/** A hub writes only when something changes, so that silence alone says nothing; what it has not noticed does. */
function checkHub(seen: FleetSeen): Check {
  const { fleet, problem, store } = seen;
  if (problem !== undefined)
    return fail(
      'hub',
      problem,
      'start a hub of this version, or use the fleetslice of the version that wrote it',
    );
  if (fleet === undefined)
    return fail('hub', `none has told of its fleet in ${store}`, 'start one: fleetslice hub --help');
  const missed = missedBy(fleet, seen);
  if (missed === undefined)
    return ok('hub', `nothing waits for it; it has told of its last change at ${lastChange(fleet)}`);
  return fail(
    'hub',
    `has not noticed for a minute: ${missed}`,
    'it is not running, or hangs: look at its log',
  );
}

const PATIENCE = 60_000;

/** A decision that a hub which lives would have taken over, or an end that it would have noticed. */
function missedBy(fleet: WireFleet, { control, now }: FleetSeen): string | undefined {
  const over = now - PATIENCE;
  if (fleet.pin !== undefined && Date.parse(fleet.pin.until) < over)
    return `the end of its pin, ${fleet.pin.until}`;
  const ended = fleet.suspensions.find(({ until }) => until !== undefined && Date.parse(until) < over);
  if (ended !== undefined) return `the end, ${ended.until}, of: ${describeSuspension(ended)}`;
  if (control === undefined) return undefined;
  const unseen = activeSuspensions(control, now).find(
    (each) => Date.parse(each.since) < over && !fleet.suspensions.some((told) => isSameObject(told, each)),
  );
  return unseen === undefined ? undefined : `that ${describeSuspension(unseen)}`;
}

function lastChange({ head, conditions, running }: WireFleet): string {
  const times = [
    head?.seenAt,
    running?.since,
    ...conditions.map(({ lastTransitionTime }) => lastTransitionTime),
  ];
  const known = times.filter((time) => time !== undefined);
  return known.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? 'unknown';
}

/** Agents believe one hub only. */
function checkOwner({ foreign }: FleetSeen): Check {
  if (foreign.length === 0) return ok('signing key', 'all that is published is signed by this hub');
  const detail = `another hub has signed what is published for ${listed(foreign)}`;
  return fail('signing key', detail, 'run one hub on a store, and keep hub.key of its state folder');
}

const SOURCE = /^Source/;

function checkSource(fleet: WireFleet): Check {
  const { reason, message } = readiness(fleet);
  const { address, ref } = fleet.source;
  if (!SOURCE.test(reason)) return ok('source', `${address} ${ref}`);
  return fail('source', message, `docs/conditions.md, ${reason}`);
}

function checkHead(fleet: WireFleet): Check {
  const explanation = explainBehind(fleet);
  const { running, blocking, pin } = fleet;
  if (explanation === undefined) {
    return running === undefined
      ? warn('commits', 'nothing runs yet', 'the hub has not seen any commit: look at its log')
      : ok('commits', `${shortCommit(running.commit)} runs since ${running.since}`);
  }
  // What an operator has decided has a check of its own.
  if (pin !== undefined || blocking === undefined) return warn('commits', explanation, 'see below');
  return { ...fail('commits', explanation, remedyFor(blocking)), ...pasteOf(blocking) };
}

function remedyFor({ outcome, reason, findings }: CommitVerdict): string {
  if (outcome === 'held') return 'acknowledge it in the Fleet document, or revert the commit';
  if (findings.length > 0) return 'correct it in a new commit: fleetslice validate';
  return `docs/conditions.md, ${reason}`;
}

function pasteOf(verdict: CommitVerdict): Pick<Check, 'paste'> {
  const paste = acknowledgeLines(verdict);
  return paste.length === 0 ? {} : { paste };
}

function checkRollout({ rollout }: WireFleet, store: string): Check {
  const resume = `fleetslice rollout resume --store ${store}`;
  if (rollout === undefined) return ok('rollout', 'none under way');
  const { halted, paused, message } = rollout;
  if (halted !== undefined) {
    const detail = `halted at cluster ${halted.cluster}: ${halted.why}`;
    return fail('rollout', detail, `mend ${halted.cluster} or push a fix; to go on all the same: ${resume}`);
  }
  if (paused !== undefined) return warn('rollout', `paused by ${paused.who}: ${paused.why}`, resume);
  return ok('rollout', `${shortCommit(rollout.target)}: ${message}`);
}

/** One that ends by itself is nobody's oversight. */
function checkSuspensions({ suspensions }: WireFleet, store: string): readonly Check[] {
  if (suspensions.length === 0) return [ok('suspensions', 'none')];
  return suspensions.map((suspension) => {
    const detail = describeSuspension(suspension);
    if (suspension.until !== undefined) return ok('suspensions', detail);
    return warn('suspensions', `${detail}, without an end`, resumeOf(suspension, store));
  });
}

function resumeOf({ kind, name, who }: Suspension, store: string): string {
  if (who === GIT) return `remove spec.suspend from ${kind} ${name} in Git`;
  const object = kind === 'Fleet' ? 'fleet' : `${kind.toLowerCase()}/${name}`;
  return `fleetslice resume ${object} --store ${store}`;
}

function checkPin({ pin }: WireFleet, store: string): Check {
  if (pin === undefined) return ok('pin', 'the hub follows its source');
  return warn('pin', describePin(pin), `fleetslice rollback --off --store ${store}`);
}

function checkClusters({ clusters }: WireFleet): readonly Check[] {
  const { total, ready, ailing } = clusters;
  const counts = `${ready} of ${counted(total, 'cluster')} ready`;
  if (ready >= total) return [ok('clusters', counts)];
  const left = total - ready - ailing.length;
  const more =
    left > 0 ? [warn('clusters', `${counts}; ${left} are not listed`, 'fleetslice get clusters')] : [];
  return [
    ...ailing.map(({ name, standing, message }) => {
      const detail = `${name} is ${standing}: ${message}`;
      if (standing === 'sick') return fail('clusters', detail, `fleetslice doctor on the hosts of ${name}`);
      const remedy =
        standing === 'silent' ? 'is its agent running?' : 'wait, or look at the log of its agent';
      return warn('clusters', detail, remedy);
    }),
    ...more,
  ];
}

function checkControl({ control, controlProblem, now, fleet }: FleetSeen): Check {
  if (controlProblem !== undefined) {
    const remedy = 'mend control.json in the folder of the store, or put back an older copy';
    return fail('control', controlProblem, remedy);
  }
  const pin = control === undefined ? undefined : activePin(control, now);
  if (pin === undefined || fleet?.pin !== undefined) return ok('control', 'can be read');
  return warn(
    'control',
    `not taken over yet: ${describePin(pin)}`,
    'wait; if it stays, the hub is not running',
  );
}

const MOST_LISTED = 5;

function listed(names: readonly string[]): string {
  const left = names.length - MOST_LISTED;
  return `${names.slice(0, MOST_LISTED).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
