import { Failure } from '../model/errors.ts';
import type { CommitVerdict } from '../model/generated/types.ts';
import { forTerminal } from '../present/escape.ts';
import { shortCommit } from '../status/fleet.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, UsageError } from './context.ts';
import { formatDocument } from './get-document.ts';
import { commitFindingLine } from './get-fleet.ts';
import { readFleet } from './get-reading.ts';
import { formatTable } from './get-table.ts';
import { type Column, tableOf } from './get-views.ts';
import { openStore } from './options.ts';

export interface HistoryOptions {
  readonly store: string;
  readonly number: string;
  readonly output: string;
}

/** `fleetslice history`: what became of the last commits, the newest first. */
export async function history(context: CommandContext, options: HistoryOptions): Promise<ExitCode> {
  const most = readCount(options.number);
  const { fleet, problem } = await readFleet(await openStore(options.store));
  if (problem !== undefined) throw new Failure('history-unreadable', problem);
  if (fleet === undefined) context.err(`warning: no hub has told of its fleet in ${options.store}\n`);
  const items = (fleet?.history ?? []).slice(0, most);
  context.out(
    formatDocument({ apiVersion: API_VERSION, kind: 'CommitVerdictList', items }, options) ??
      textOf(items, options.output === 'wide', context.isColoured),
  );
  return EXIT.done;
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`-n: ${JSON.stringify(text)} is not a whole number from 1`);
}

const NOTHING = '-';

const COMMITS: readonly Column<CommitVerdict>[] = [
  { title: 'COMMIT', cell: ({ commit }) => (commit === undefined ? NOTHING : shortCommit(commit)) },
  { title: 'VERDICT', cell: ({ outcome }) => outcome },
  { title: 'REASON', cell: ({ reason }) => reason },
  { title: 'AUTHOR', cell: ({ author }) => author ?? NOTHING },
  { title: 'SEEN', cell: ({ seenAt }) => seenAt },
  { title: 'MADE', cell: ({ committedAt }) => committedAt ?? NOTHING, isWide: true },
  { title: 'FINDINGS', cell: ({ findings }) => String(findings.length) },
  { title: 'SYNC', cell: ({ milliseconds }) => duration(milliseconds.sync) },
  { title: 'READ', cell: ({ milliseconds }) => duration(milliseconds.read) },
  { title: 'COMPILE', cell: ({ milliseconds }) => duration(milliseconds.compile) },
  { title: 'PUBLISH', cell: ({ milliseconds }) => duration(milliseconds.publish) },
  { title: 'SUBJECT', cell: ({ subject }) => subject ?? NOTHING },
];

function textOf(verdicts: readonly CommitVerdict[], isWide: boolean, isColoured: boolean): string {
  const table = formatTable(tableOf(COMMITS, verdicts, isWide), isColoured);
  const details = isWide ? verdicts.filter(({ outcome }) => outcome !== 'accepted').map(detailsOf) : [];
  return [table, ...details].join('\n');
}

/** Why a commit does not run. */
function detailsOf({ commit, message, findings }: CommitVerdict): string {
  const title = commit === undefined ? message : `${shortCommit(commit)}: ${message}`;
  const lines = [title, ...findings.map((finding) => `  ${commitFindingLine(finding)}`)];
  return `${lines.map(forTerminal).join('\n')}\n`;
}

function duration(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return NOTHING;
  return milliseconds < 10_000 ? `${milliseconds}ms` : `${Math.round(milliseconds / 1000)}s`;
}
