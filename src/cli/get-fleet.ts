import type { CommitFinding, CommitVerdict, WireFleet } from '../model/generated/types.ts';
import { forTerminal } from '../present/escape.ts';
import { explainBehind } from '../status/fleet-behind.ts';
import { decisionsOf, describeDecisions } from '../status/fleet-decisions.ts';
import { type FleetRow, fleetRow, shortCommit } from '../status/fleet.ts';
import { API_VERSION } from './context.ts';
import { formatTable } from './get-table.ts';
import { type Column, tableOf } from './get-views.ts';

/** The fleet as `-o json` and `-o yaml` print it: all that the hub tells, and why the newest commit does not run. */
export function fleetView(fleet: WireFleet): object {
  const { format: _, ...told } = fleet;
  const explanation = explainBehind(fleet);
  return {
    apiVersion: API_VERSION,
    kind: 'FleetView',
    ...(explanation === undefined ? {} : { explanation }),
    ...told,
  };
}

interface WideRow extends FleetRow {
  readonly fleet: WireFleet;
}

const NOTHING = '-';

const FLEET: readonly Column<WideRow>[] = [
  { title: 'NAME', cell: ({ name }) => name || NOTHING },
  { title: 'READY', cell: ({ ready }) => ready },
  { title: 'REASON', cell: ({ reason }) => reason || NOTHING, isWide: true },
  { title: 'RUNNING', cell: ({ running }) => running?.slice(0, 8) ?? NOTHING },
  { title: 'SINCE', cell: ({ fleet }) => fleet.running?.since ?? NOTHING, isWide: true },
  { title: 'HEAD', cell: ({ head }) => head?.slice(0, 8) ?? NOTHING },
  { title: 'BEHIND', cell: ({ behind }) => String(behind) },
  { title: 'CLUSTERS', cell: ({ current, total }) => `${current}/${total}` },
  { title: 'ROLLOUT', cell: ({ rollout }) => rollout || NOTHING },
  { title: 'SOURCE', cell: ({ fleet }) => sourceOf(fleet), isWide: true },
  { title: 'MESSAGE', cell: ({ message }) => message },
];

/** One row, and below it what an operator has to know when all is not well. */
export function fleetText(fleet: WireFleet, isWide: boolean, isColoured: boolean): string {
  const row = fleetRow(fleet);
  const table = formatTable(tableOf(FLEET, [{ ...row, fleet }], isWide), isColoured);
  const explanation = explainBehind(fleet);
  const sections = [
    explanation === undefined || explanation === row.message ? [] : [explanation],
    blockingLines(fleet.blocking),
    rolloutLines(fleet),
    describeDecisions(decisionsOf(fleet) ?? { suspensions: [] }),
    ailingLines(fleet),
  ];
  const shown = sections.filter(({ length }) => length > 0);
  return [table, ...shown.map((lines) => `${lines.map(forTerminal).join('\n')}\n`)].join('\n');
}

function sourceOf({ source }: WireFleet): string {
  const path = source.path === '' ? '' : ` ${source.path}`;
  return `${source.address} ${source.ref}${path}`;
}

function blockingLines(verdict: CommitVerdict | undefined): readonly string[] {
  if (verdict === undefined) return [];
  const { commit, subject, outcome, reason, message, findings } = verdict;
  const parts = [
    `${outcome}, ${reason}`,
    commit === undefined ? undefined : shortCommit(commit),
    subject,
    // It is the first of the findings, where there are any.
    findings.length === 0 ? message : undefined,
  ];
  return [
    parts.filter((part) => part !== undefined && part !== '').join(': '),
    ...(verdict.author === undefined
      ? []
      : [`  by ${verdict.author}, ${verdict.committedAt ?? verdict.seenAt}`]),
    ...findings.map((finding) => `  ${commitFindingLine(finding)}`),
    ...acknowledgeLines(verdict),
  ];
}

/** As `validate` writes it, without the excerpt. */
export function commitFindingLine({ file, line, column, severity, code, message }: CommitFinding): string {
  return `${file}:${line}:${column}: ${severity} ${code}: ${message}`;
}

/** What lets a held commit pass, indented as it stands in the Fleet document. */
export function acknowledgeLines({ acknowledge }: Pick<CommitVerdict, 'acknowledge'>): readonly string[] {
  if (acknowledge === undefined) return [];
  return [
    'if that is meant, say so in the Fleet document of the next commit:',
    'spec:',
    '  acknowledge:',
    ...acknowledge
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  ];
}

function rolloutLines({ rollout }: WireFleet): readonly string[] {
  if (rollout === undefined) return [];
  const pending = rollout.pending === 0 ? '' : `; not told yet: ${rollout.pending}`;
  return [`rollout of ${shortCommit(rollout.target)}: ${rollout.message}${pending}`];
}

function ailingLines({ clusters }: WireFleet): readonly string[] {
  const left = clusters.total - clusters.ready - clusters.ailing.length;
  return [
    ...clusters.ailing.map(({ name, standing, message }) => `cluster ${name} is ${standing}: ${message}`),
    ...(left > 0 && clusters.ailing.length > 0 ? [`${left} more are not ready`] : []),
  ];
}
