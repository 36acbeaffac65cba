import { createHash, createPublicKey } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { identityOf, signIndex } from '../desired/signature.ts';
import { healthApp } from '../http/health.ts';
import { type HttpServer, listenTcp } from '../http/server.ts';
import { createCheckout } from '../checkout/checkout.ts';
import { commitTree } from '../checkout/tree.ts';
import { type CommitSource, type HubPorts, openHub } from '../hub/context.ts';
import { runHubTurn } from '../hub/hub.ts';
import { createPublication } from '../hub/published.ts';
import { createReportReader } from '../hub/reports.ts';
import { type RunningHub, startHub } from '../hub/run.ts';
import { openKeyFiles } from '../keys/files.ts';
import type { CommitVerdict } from '../model/generated/types.ts';
import type { Store } from '../store/port.ts';
import { createLog } from '../telemetry/log.ts';
import { createHubMetrics } from '../telemetry/hub-metrics.ts';
import type { MetricsPage } from '../telemetry/page.ts';
import { findingLine } from '../present/findings-text.ts';
import { type NotifyFlags, openNotifier } from './notify.ts';
import { type CommandContext, EXIT, type ExitCode } from './context.ts';
import { defaultStateFolder, openStore, readDuration } from './options.ts';
import { addressOf, openFleetSource, type SourceFlags } from './source-options.ts';
import { listenForPushes, type WebhookFlags, webhookSecretFile } from './webhooks.ts';

export interface HubCommandOptions extends SourceFlags, WebhookFlags, NotifyFlags {
  readonly source: string;
  readonly store: string;
  readonly ref: string;
  readonly path: string;
  readonly interval: string;
  readonly stateDir?: string;
  readonly once?: boolean;
  readonly listen: string;
}

export async function hub(context: CommandContext, options: HubCommandOptions): Promise<ExitCode> {
  const interval = readDuration(options.interval, '--interval');
  webhookSecretFile(options);
  const store = await openStore(options.store);
  const { ports, source, page } = await openPorts(context, options, store);
  return options.once === true
    ? once(context, ports, source)
    : serve(context, options, { ports, source, page, store, interval });
}

async function once(context: CommandContext, ports: HubPorts, source: OpenSource): Promise<ExitCode> {
  const report = await runHubTurn(openHub(ports), true);
  await source.close();
  await ports.notifier.close();
  const { head, objects, indexes, clusters } = report;
  if (head !== undefined && head.outcome !== 'accepted') context.out(verdictText(head));
  context.err(`${objects} objects and ${indexes} indexes written for ${clusters} clusters\n`);
  return head?.outcome === 'accepted' ? EXIT.done : EXIT.invalid;
}

type OpenSource = CommitSource & { readonly close: () => Promise<void> };

interface Serving {
  readonly ports: HubPorts;
  readonly source: OpenSource;
  readonly page: MetricsPage;
  readonly store: Store;
  readonly interval: number;
}

async function serve(
  context: CommandContext,
  options: HubCommandOptions,
  serving: Serving,
): Promise<ExitCode> {
  const { ports, source, page } = serving;
  const running = await startHub(ports, serving.store, serving.interval);
  const { contentType, render } = page;
  const server = await listenTcp(
    healthApp({ contentType, metrics: render, isReady: running.isReady }),
    options.listen,
  );
  const webhooks = await openWebhooks(context, options, serving.ports, running);
  ports.log.info('hub started', {
    listen: server.address,
    ...(webhooks === undefined ? {} : { webhooks: webhooks.address }),
    hub: ports.identity.fingerprint,
  });
  await untilStopped(context.stopped);
  await webhooks?.close();
  await running.stop();
  await server.close();
  await source.close();
  await ports.notifier.close();
  ports.log.info('hub stopped');
  return EXIT.done;
}

async function openWebhooks(
  { clock }: CommandContext,
  options: HubCommandOptions,
  { log, metrics }: HubPorts,
  hub: RunningHub,
): Promise<HttpServer | undefined> {
  const secretFile = webhookSecretFile(options);
  if (options.webhookListen === undefined || secretFile === undefined) return undefined;
  const { source, ref } = options;
  return listenForPushes(options.webhookListen, secretFile, {
    source,
    ref,
    hub,
    now: clock.now,
    log,
    metrics,
  });
}

/** Resolves when the process is asked to end. */
export function untilStopped(stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopped.aborted) resolve();
    else stopped.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function openPorts(
  context: CommandContext,
  options: HubCommandOptions,
  store: Store,
): Promise<Pick<Serving, 'ports' | 'source' | 'page'>> {
  const folder = options.stateDir ?? defaultStateFolder(context, 'hub');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const log = createLog(context.err, { component: 'hub' });
  const { metrics, page } = createHubMetrics();
  const privateKey = await openKeyFiles(join(folder, 'keys')).signingKey();
  const identity = identityOf(createPublicKey(privateKey));
  const checkout = createCheckout();
  const source = await openFleetSource(options, log, {
    directory: join(folder, 'clones', cloneName(options)),
    verify: (files, commit) => checkout.parts(commitTree(files, commit)),
  });
  const ports: HubPorts = {
    source,
    origin: originOf(options),
    checkout,
    store,
    notifier: await openNotifier(options, { log, metrics, clock: context.clock }),
    publication: createPublication({
      store,
      log,
      sign: (index) => signIndex(index, privateKey),
      hub: identity.fingerprint,
    }),
    reports: createReportReader(store, log),
    identity,
    clock: context.clock,
    log,
    metrics,
  };
  return { ports, source, page };
}

/** How people call the source; a password in its URL is no part of that. */
function originOf({ source, ref, path }: HubCommandOptions): HubPorts['origin'] {
  return { address: addressOf(source), ref, path };
}

/** One clone per source: a changed URL, ref or path starts anew and does not mix histories. */
function cloneName(options: HubCommandOptions): string {
  const { address, ref, path } = originOf(options);
  return createHash('sha256')
    .update(JSON.stringify([address, ref, path]))
    .digest('hex')
    .slice(0, 16);
}

function verdictText({
  commit = 'the source',
  outcome,
  message,
  findings,
  acknowledge,
}: CommitVerdict): string {
  if (findings.length > 0) return findings.map((finding) => `${findingLine(finding)}\n`).join('');
  const entries =
    acknowledge === undefined ? '' : `to let it pass, add to Fleet.spec.acknowledge:\n${acknowledge}\n`;
  return `${commit} is ${outcome}: ${message}\n${entries}`;
}
