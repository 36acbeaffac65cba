import { readFile } from 'node:fs/promises';
import { type HttpServer, listenTcp } from '../http/server.ts';
import { webhookApp } from '../http/webhooks.ts';
import type { RunningHub } from '../hub/run.ts';
import { messageOf } from '../model/errors.ts';
import type { HubMetrics, Log } from '../telemetry/port.ts';
import { createDeliveries } from '../webhooks/deliveries.ts';
import {
  type Delivery,
  judgeDelivery,
  type Judgement,
  PROVIDERS,
  type Subscription,
} from '../webhooks/delivery.ts';
import { normalAddress } from '../webhooks/target.ts';
import { UsageError } from './context.ts';

export interface WebhookFlags {
  readonly webhookListen?: string;
  readonly webhookSecretFile?: string;
}

export interface WebhookPorts {
  readonly source: string;
  readonly ref: string;
  readonly hub: Pick<RunningHub, 'pushed'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  readonly metrics: Pick<HubMetrics, 'webhook'>;
}

/** The file with the secrets; undefined without webhooks. Exit code 64 when only one of the flags is there. */
export function webhookSecretFile({
  webhookListen,
  webhookSecretFile: file,
}: WebhookFlags): string | undefined {
  if ((webhookListen === undefined) !== (file === undefined))
    throw new UsageError('--webhook-listen and --webhook-secret-file go together');
  return file;
}

/** Listens for pushes. Whoever is refused is told nothing; our log says why. */
export function listenForPushes(
  listen: string,
  secretFile: string,
  ports: WebhookPorts,
): Promise<HttpServer> {
  const deliveries = createDeliveries();
  const receive = async (delivery: Delivery): Promise<Judgement> => {
    const subscription = subscriptionOf(ports, await readSecrets(secretFile, ports.log));
    const judged = judgeDelivery(delivery, subscription, ports.now());
    const isNews = judged.kind === 'news' && !deliveries.isRepeated(delivery, ports.now());
    ports.metrics.webhook(judged.kind === 'news' && !isNews ? 'ignored' : judged.kind);
    if (isNews) ports.hub.pushed();
    else ports.log.info('webhook without effect', { provider: delivery.provider, ...whyOf(judged) });
    return judged;
  };
  return listenTcp(webhookApp({ providers: PROVIDERS, receive }), listen);
}

function whyOf(judged: Judgement): { readonly why: string } {
  return { why: judged.kind === 'news' ? 'it was delivered before' : judged.why };
}

/** Read for every delivery, so that a changed secret counts at once; one a line, two while one replaces the other. */
async function readSecrets(file: string, log: Log): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((thrown: unknown) => {
    log.error('no webhook can be checked', { problem: messageOf(thrown) });
    return '';
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_SECRETS);
}

const MOST_SECRETS = 4;

function subscriptionOf({ source, ref }: WebhookPorts, secrets: readonly string[]): Subscription {
  return { secrets, address: normalAddress(source), refs: refsOf(ref) };
}

/** The full names that a push must be about; none for a range of tags or a commit, which any push may concern. */
function refsOf(ref: string): readonly string[] {
  if (ref.startsWith('refs/')) return [ref];
  if (ref.startsWith('semver:') || /^[0-9a-f]{40}$/.test(ref)) return [];
  return [`refs/heads/${ref}`, `refs/tags/${ref}`];
}
