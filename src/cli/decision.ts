import { hostname } from 'node:os';
import { parseDuration } from '../model/duration.ts';
import { GIT } from '../rollout/control.ts';
import { type CommandContext, UsageError } from './context.ts';

/** Of the schema of control. */
const LONGEST_WHO = 256;
const LONGEST_WHY = 1024;

/** Would steer a terminal, or hide a part of the text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** Why an operator decides something: one line that others will read. */
export function readWhy(text: string): string {
  return readLine(text, '--why', LONGEST_WHY);
}

/**
 * Who decides: as told, or the user of this session and its host. It is a note for people and proves nothing: whoever can
 * write to the store can write any name.
 */
export function readWho({ env, uid }: CommandContext, text: string | undefined): string {
  const user = env['SUDO_USER'] ?? env['USER'] ?? env['LOGNAME'] ?? `uid-${uid}`;
  const who = readLine(text ?? `${user}@${hostname()}`, '--who', LONGEST_WHO);
  if (who.toLowerCase() === GIT.toLowerCase())
    throw new UsageError(`--who: ${GIT} is who suspends by a commit; name a person`);
  return who;
}

function readLine(text: string, option: string, longest: number): string {
  const line = text.trim();
  if (line === '') throw new UsageError(`${option}: say something`);
  if (INVISIBLE.test(line)) throw new UsageError(`${option}: one line, without control characters`);
  if (line.length > longest) throw new UsageError(`${option}: at most ${longest} characters`);
  return line;
}

/** RFC 3339, as the wire schemas have it. */
const TIME = /^\d{4}-\d{2}-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[-+]\d{2}:\d{2})$/;
const DAY = 86_400_000;
const MOST_DAYS = 366;

/** When a decision ends, of a duration or a time; `now` in milliseconds since 1970. Exit code 64 when it is over then. */
export function readUntil(text: string, now: number, mostDays: number = MOST_DAYS): string {
  const duration = parseDuration(text);
  const end = duration === undefined ? timeIn(text) : Math.ceil((now + duration) / 1000) * 1000;
  if (end === undefined)
    throw new UsageError(
      `--until: ${JSON.stringify(text)} is neither a duration such as 2h nor a time such as ${timeText(now)}`,
    );
  if (end <= now) throw new UsageError(`--until: ${text} is over already; it is ${timeText(now)}`);
  if (end > now + mostDays * DAY) throw new UsageError(`--until: at most ${mostDays} days from now`);
  return timeText(end);
}

function timeIn(text: string): number | undefined {
  const day = TIME.exec(text)?.[1];
  const time = Date.parse(text);
  if (day === undefined || Number.isNaN(time)) return undefined;
  // Date takes the 31st of February for the 3rd of March.
  const sameDay = new Date(Date.parse(`${text.slice(0, 10)}T00:00:00Z`)).getUTCDate();
  return sameDay === Number(day) ? time : undefined;
}

/** Whole seconds are enough for what people decide. */
export function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
