import type { FleetReading } from '../fleet/assemble.ts';
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import { toDiagnostics } from '../documents/position.ts';
import { judge, type Judged } from './acknowledge.ts';
import { countAll, groupClusters } from './groups.ts';
import { several } from './links.ts';
import { planFleets } from './plan.ts';
import type { PlanCounts, PlanReport } from './report.ts';
import { RISKS, risksOf } from './risks.ts';
import { updateFindings } from './update.ts';
import { MOST_EFFECTS, type PlanVerdict } from './verdict.ts';

export interface ReviewInput {
  readonly base: FleetReading;
  readonly head: FleetReading;
  /** Full commit ids; the head may be `worktree`. */
  readonly names: { readonly base: string; readonly head: string };
  /** A day in UTC, for acknowledgements. */
  readonly today: string;
  /** Only what one cluster sees; the verdict stays that of the whole change. */
  readonly cluster?: string;
  /** What a store tells about the clusters. */
  readonly live?: readonly string[];
}

/** Everything that a reviewer must know about a change. A head with errors has findings and nothing else. */
export function reviewChange(input: ReviewInput): PlanReport {
  const { base, head } = input;
  const update = hasErrors(head.diagnostics) ? [] : updateFindings(base, head);
  // What an acknowledgement lifts is a risk, and told there.
  const findings = [
    ...head.diagnostics,
    ...toDiagnostics(update.filter(({ liftedBy }) => liftedBy === undefined)),
  ];
  if (hasErrors(findings)) return refusal(input, findings);
  const plan = planFleets(base.fleet, head.fleet);
  const judged = judge(risksOf(base.fleet, head.fleet), head.fleet, input.today);
  const isSeen = ({ clusters }: { readonly clusters: readonly string[] }): boolean =>
    input.cluster === undefined || clusters.includes(input.cluster);
  const effects = plan.effects.filter(isSeen);
  const interruptions = plan.interruptions.filter(isSeen);
  const groups = groupClusters(effects, interruptions);
  const counts = countAll(effects);
  const verdict = verdictOf(judged, plan.effects.length);
  return {
    ...frame(input, verdict, findings),
    summary: summaryOf(verdict, counts, judged),
    counts,
    risks: judged.risks,
    acknowledgements: judged.acknowledgements,
    groups: input.cluster === undefined ? groups : groups.filter(isSeen),
    effects: effects.slice(0, MOST_EFFECTS),
    interruptions: interruptions.slice(0, MOST_EFFECTS),
    unknown: effects.length === 0 ? [] : UNKNOWN,
    notes: notesOf(
      input,
      judged,
      effects.some(({ held }) => held !== undefined),
    ),
    omitted: Math.max(0, effects.length - MOST_EFFECTS),
  };
}

const UNKNOWN = [
  'keys and endpoints of gateways: whether a new tunnel comes up',
  'nodes, pods and the addresses that they have',
  'addresses of services (VIPs)',
  'the packet size of a slice without tunnel.mtu: its members decide it',
];

const NO_COUNTS: PlanCounts = { create: 0, change: 0, delete: 0, clusters: 0, slices: 0 };

type Frame = Pick<
  PlanReport,
  'apiVersion' | 'kind' | 'fleet' | 'verdict' | 'base' | 'head' | 'findings' | 'live'
>;

function frame(
  { head, names, live = [] }: ReviewInput,
  verdict: PlanVerdict,
  findings: readonly Diagnostic[],
): Frame {
  return {
    apiVersion: 'fleetslice.io/v1alpha1',
    kind: 'PlanReport',
    fleet: head.fleet.name,
    verdict,
    ...names,
    findings,
    live,
  };
}

function refusal(input: ReviewInput, findings: readonly Diagnostic[]): PlanReport {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    ...frame({ ...input, live: [] }, 'invalid', findings),
    summary: `Invalid: ${counted(errors, 'error')}, so the commit would be refused as a whole.`,
    counts: NO_COUNTS,
    risks: [],
    acknowledgements: [],
    groups: [],
    effects: [],
    interruptions: [],
    unknown: [],
    notes: [],
    omitted: 0,
  };
}

function verdictOf({ isUnsafe }: Judged, effects: number): PlanVerdict {
  if (isUnsafe) return 'unsafe';
  return effects === 0 ? 'unchanged' : 'changes';
}

function summaryOf(verdict: PlanVerdict, counts: PlanCounts, { risks }: Judged): string {
  if (verdict === 'unchanged') return 'No change: nothing differs in any cluster.';
  const { create, change, delete: gone, clusters, slices } = counts;
  const where = `${counted(clusters, 'cluster')} and ${counted(slices, 'slice')}`;
  const plan = `Plan: ${create} to create, ${change} to change, ${gone} to delete in ${where}.`;
  if (verdict === 'changes') return plan;
  const open = risks.filter(({ acknowledge }) => acknowledge !== '');
  return `${plan} Unsafe: ${counted(open.length, 'risk')} not acknowledged.`;
}

function notesOf(
  { base, head }: ReviewInput,
  { acknowledgements }: Judged,
  isHeld: boolean,
): readonly string[] {
  const errors = base.diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const broken =
    first === undefined
      ? []
      : [
          `the base itself has ${counted(errors.length, 'error')} (${first.code} in ${first.file}:${first.line}); what of it is sound is compared`,
        ];
  const spent = acknowledgements.flatMap(({ risk, object, until, state }) => {
    if (state === 'used') return [];
    const what = `the acknowledgement of ${risk} for ${object}`;
    const known = Object.hasOwn(RISKS, risk)
      ? ''
      : `; there is no such risk, but ${several(Object.keys(RISKS), 20)}`;
    return [
      state === 'expired' ? `${what} ended on ${until}` : `${what} is not needed for this change${known}`,
    ];
  });
  return [...broken, ...spent, ...(isHeld ? [suspendedNote(head)] : [])];
}

function suspendedNote({ fleet }: FleetReading): string {
  const names = [...fleet.clusters.values(), ...fleet.slices.values()]
    .filter(({ suspended }) => suspended)
    .map(({ name }) => name);
  return `suspended, so that changes wait until they are resumed: ${several(names, 8)}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
