import { forTerminal } from '../present/escape.ts';
import { wordsOf } from './kinds.ts';
import { type Message, type Notice, shortMessage } from './message.ts';
import type { Severity } from './port.ts';

/** Events in one message; of a fleet that fails as a whole, a few say enough. */
const MOST = 10;

/** One message of an incoming webhook as Slack, Mattermost and Rocket.Chat take it, for all events of one turn. */
export function slackMessage(fleet: string, notices: readonly Notice[]): Message {
  const shown = notices.slice(0, MOST);
  const text = `${escape(fleet)}: ${titleOf(notices)}`;
  const attachments = shown.map((notice) => ({
    color: COLORS[notice.severity],
    fallback: headline(notice),
    text: `${headline(notice)}\n${escape(shortMessage(notice))}${commitOf(notice)}`,
  }));
  return { contentType: 'application/json', body: JSON.stringify({ text, attachments }) };
}

const COLORS: Readonly<Record<Severity, string>> = { info: '#2e7d32', warning: '#f9a825', error: '#c62828' };

function titleOf(notices: readonly Notice[]): string {
  const [first] = notices;
  if (first !== undefined && notices.length === 1) return headline(first);
  const more = notices.length > MOST ? `, the first ${MOST} of them` : '';
  return `${notices.length} events${more}`;
}

function headline({ subject, kind, reason }: Notice): string {
  return `${escape(subject)} ${wordsOf(kind)} (${escape(reason)})`;
}

function commitOf({ commit }: Notice): string {
  return commit === undefined ? '' : `\ncommit ${commit.slice(0, 12)}`;
}

/**
 * Text that calls nobody and hides no address: `<!channel>` and links need angle brackets, `@here` and the links of
 * Mattermost end at a space of no width.
 */
function escape(text: string): string {
  return forTerminal(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', `@${BREAK}`)
    .replaceAll('](', `]${BREAK}(`);
}

const BREAK = '\u200b';
