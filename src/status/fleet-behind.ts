import type { CommitVerdict, WireFleet } from '../model/generated/types.ts';
import { counted, shortCommit } from './fleet.ts';
import { describePin, describeSuspension } from './fleet-decisions.ts';

/**
 * Why the newest commit is not what runs, in one line, with the commit, its author and the file that are to blame.
 * Undefined when it runs. Names come from commits: escape them for whoever reads.
 */
export function explainBehind(fleet: WireFleet): string | undefined {
  const because = reasonsOf(fleet).join('; besides, ');
  if (fleet.running === undefined) return because === '' ? undefined : `nothing runs yet, because ${because}`;
  const ref = refOf(fleet);
  if (fleet.behind > 0) {
    const ahead = `${ref} is ${counted(fleet.behind, 'commit')} ahead of what runs`;
    return because === '' ? `${ahead}: the hub is at it` : `${ahead}, because ${because}`;
  }
  const isOther = fleet.blocking !== undefined || isNewer(fleet);
  return isOther && because !== '' ? `${ref} is not what runs, because ${because}` : undefined;
}

function isNewer({ head, running }: WireFleet): boolean {
  return head?.commit !== undefined && head.commit !== running?.commit;
}

/** A commit, and what an operator has decided: each would be enough. */
function reasonsOf({ pin, suspensions, blocking }: WireFleet): readonly string[] {
  const suspended = suspensions.find(({ kind }) => kind === 'Fleet');
  return [
    ...(blocking === undefined ? [] : [describeVerdict(blocking)]),
    ...(pin === undefined ? [] : [describePin(pin)]),
    ...(suspended === undefined ? [] : [describeSuspension(suspended)]),
  ];
}

/** `1a2b3c4d5e6f by Name is refused: FS1201 in clusters/fra.yaml:3:5: …`. */
export function describeVerdict(verdict: CommitVerdict): string {
  const commit = verdict.commit === undefined ? 'what the source has' : shortCommit(verdict.commit);
  const author = verdict.author === undefined ? '' : ` by ${verdict.author}`;
  return `${commit}${author} is ${verdict.outcome}: ${blameOf(verdict)}`;
}

function blameOf({ findings, message }: CommitVerdict): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const first = errors[0];
  if (first === undefined) return message;
  const others = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
  return `${first.code} in ${first.file}:${first.line}:${first.column}: ${first.message}${others}`;
}

/** A branch by its own name. */
function refOf({ source }: WireFleet): string {
  return source.ref.replace(/^refs\/(?:heads|tags)\//, '');
}
