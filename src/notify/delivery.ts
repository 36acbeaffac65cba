import { readFile } from 'node:fs/promises';
import type { Clock } from '../loop/loop.ts';
import { Blocked, Failure } from '../model/errors.ts';
import { standardSignature } from '../webhooks/signature.ts';
import { cloudEvent } from './cloudevent.ts';
import type { Message, Notice } from './message.ts';
import { post } from './post.ts';
import { parseAddress, type Receiver } from './receivers.ts';
import { slackMessage } from './slack.ts';

/** What one receiver gets for some events that happened together. */
export function messagesFor(
  { type }: Pick<Receiver, 'type'>,
  fleet: string,
  notices: readonly Notice[],
): readonly Message[] {
  if (type === 'slack') return notices.length === 0 ? [] : [slackMessage(fleet, notices)];
  return notices.map((notice) => cloudEvent(fleet, notice));
}

/** Sends one message, with address, token and secrets as their files hold them now. Throws as `post` does. */
export async function deliver(
  receiver: Receiver,
  message: Message,
  { clock, ended }: { readonly clock: Clock; readonly ended: AbortSignal },
): Promise<void> {
  const headers = {
    'content-type': message.contentType,
    ...(await authorization(receiver)),
    ...(await signatures(receiver, message, clock.now())),
  };
  await post({ url: await addressOf(receiver), headers, body: message.body }, clock, ended);
}

async function addressOf({ address }: Receiver): Promise<string> {
  if ('url' in address) return address.url;
  const [line = ''] = await linesOf(address.file, 'urlFile');
  const url = parseAddress(line);
  if (url !== undefined) return url;
  throw new Blocked(
    'notify-file',
    `${address.file} (urlFile) holds no http or https address without user and password`,
  );
}

async function authorization({ tokenFile }: Receiver): Promise<Readonly<Record<string, string>>> {
  if (tokenFile === undefined) return {};
  const [token = ''] = await linesOf(tokenFile, 'tokenFile');
  if (/^[\x21-\x7e]{1,4096}$/.test(token)) return { authorization: `Bearer ${token}` };
  throw new Blocked(
    'notify-file',
    `${tokenFile} (tokenFile) holds no token: one line of ASCII without spaces`,
  );
}

/** Standard Webhooks 1.0.0, as our own receiver of webhooks checks them. */
async function signatures(
  { secretFile }: Receiver,
  { id, body }: Message,
  now: number,
): Promise<Readonly<Record<string, string>>> {
  if (secretFile === undefined || id === undefined) return {};
  const secrets = (await linesOf(secretFile, 'secretFile')).slice(0, MOST_SECRETS);
  if (secrets.length === 0) throw new Blocked('notify-file', `${secretFile} (secretFile) is empty`);
  const timestamp = String(Math.floor(now / 1000));
  const signed = { id, timestamp, body: Buffer.from(body) };
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => standardSignature(secret, signed)).join(' '),
  };
}

/** Two while one replaces the other, and no more than a receiver looks at. */
const MOST_SECRETS = 4;

/** A file that is not there yet may be there soon: a Secret is mounted after the start now and then. */
async function linesOf(file: string, field: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    throw new Failure('notify-file', `${file} (${field}) cannot be read (${thrown.code ?? 'unknown'})`);
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
