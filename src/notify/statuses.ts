import { readFile } from 'node:fs/promises';
import { openStatuses } from '../forge/forge.ts';
import type { CommitStatus, Provider } from '../forge/port.ts';
import type { Clock } from '../loop/loop.ts';
import { Blocked, Failure } from '../model/errors.ts';
import { forTerminal } from '../present/escape.ts';
import { withDeadline } from './deadline.ts';
import type { CommitFeedback } from './port.ts';

/** Where the statuses of commits are set. */
export interface StatusTarget {
  readonly provider: Provider;
  /** Base of the REST API, without a slash at its end. */
  readonly apiUrl: string;
  /** As the forge names it: `owner/name`. */
  readonly repository: string;
  /** Read for each status, so that a changed token counts at once. */
  readonly tokenFile: string;
}

/** What tells the statuses of a hub from those of `report`. */
export const STATUS_CONTEXT = 'fleetslice/hub';
/** What GitHub takes. */
const LONGEST_DESCRIPTION = 140;
/** Milliseconds for one status, waits and repetitions included. */
const DEADLINE = 60_000;
/** Milliseconds before a failed request is repeated for the first time. */
const PAUSE = 500;

/** Sets the status of a commit. Throws Blocked when the forge refuses it for good, Waiting or Failure otherwise. */
export async function setStatus(
  target: StatusTarget,
  { commit, state, description }: CommitFeedback,
  { clock, ended }: { readonly clock: Clock; readonly ended: AbortSignal },
): Promise<void> {
  const token = await tokenOf(target);
  const status: CommitStatus = { state, context: STATUS_CONTEXT, description: shortened(description) };
  await withDeadline({ clock, milliseconds: DEADLINE, ended }, async (signal) => {
    const door = { ...target, token, clock, signal, pause: PAUSE };
    try {
      await openStatuses(target.provider, door).setStatus(commit, status);
    } catch (thrown) {
      throw isFinal(thrown) ? new Blocked(thrown.code, thrown.message) : thrown;
    }
  });
}

/** The forge understood the request and does not want it: a commit it does not have, for instance. */
function isFinal(thrown: unknown): thrown is Failure {
  return thrown instanceof Failure && thrown.code === 'forge-rejected';
}

async function tokenOf({ tokenFile }: StatusTarget): Promise<string> {
  const text = await readFile(tokenFile, 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    throw new Failure('notify-file', `${tokenFile} cannot be read (${thrown.code ?? 'unknown'})`);
  });
  const token = text.trim();
  if (/^[\x21-\x7e]{1,4096}$/.test(token)) return token;
  throw new Blocked('notify-file', `${tokenFile} holds no token: one line of ASCII without spaces`);
}

function shortened(text: string): string {
  const line = forTerminal(text);
  return line.length <= LONGEST_DESCRIPTION ? line : `${line.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
