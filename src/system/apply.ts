import { assertNever } from '../model/errors.ts';
import type { Runner } from '../process/port.ts';
import type { NetnsRef, Step } from '../steps/step.ts';
import { type Batch, batchSteps, type OtherStep, type PeerRemove, type PeerSet } from './batches.ts';
import type { TunnelSupport } from './capabilities.ts';
import { complaintOf, ipIn, within } from './commands.ts';
import { readFirewall, replaceFirewall } from './firewall.ts';
import { createNetns, deleteNetns, enableForwarding, runBatch } from './namespaces.ts';
import { type BatchFailure, parseBatchFailure } from './parse-ip.ts';
import type { Applied } from './port.ts';
import { type IpStep, renderIpStep } from './render-ip.ts';
import { renderPeer } from './render-wg.ts';
import { replaceOwnRoute } from './routes.ts';
import { configureTunnel, createTunnel, deleteTunnel } from './tunnels.ts';

export interface ApplyContext {
  readonly runner: Runner;
  /** A process in the host's network namespace. */
  readonly self: number;
  readonly support: () => Promise<TunnelSupport>;
  /** Called before a namespace is deleted: whatever we run in it would keep it alive. */
  readonly leave: (netns: string) => Promise<void>;
}

/** In order; what was done before a failure stays done and is said. */
export async function applySteps(context: ApplyContext, steps: readonly Step[]): Promise<Applied> {
  let applied: Applied = { done: [] };
  for (const batch of batchSteps(steps)) {
    const outcome = await applyBatch(context, batch);
    applied = { ...applied, ...outcome, done: [...applied.done, ...outcome.done] };
    if (outcome.failed !== undefined) return applied;
  }
  return applied;
}

async function applyBatch(context: ApplyContext, batch: Batch): Promise<Applied> {
  if (batch.kind === 'ip') return applyIp(context, batch.in, batch.steps);
  const [first] = batch.steps;
  try {
    const listing = await runCommand(context, batch);
    return { done: batch.steps, ...(listing === undefined ? {} : { listing }) };
  } catch (error) {
    return first === undefined
      ? { done: [] }
      : { done: [], failed: { step: first, message: oneLine(error) } };
  }
}

/** Answers the firewall's listing when the batch replaced one. */
async function runCommand(
  context: ApplyContext,
  batch: Exclude<Batch, { readonly kind: 'ip' }>,
): Promise<string | undefined> {
  switch (batch.kind) {
    case 'peers.set':
      await setPeers(context.runner, batch.steps);
      return undefined;
    case 'peers.remove':
      await removePeers(context.runner, batch.steps);
      return undefined;
    case 'single':
      return runSingle(context, batch.steps[0]);
    default:
      return assertNever(batch);
  }
}

async function runSingle(context: ApplyContext, step: OtherStep): Promise<string | undefined> {
  if (step.kind !== 'firewall.replace') {
    await runOther(context, step);
    return undefined;
  }
  await replaceFirewall(context.runner, step);
  return (await readFirewall(context.runner, step.netns))?.listing;
}

async function runOther(
  context: ApplyContext,
  step: Exclude<OtherStep, { readonly kind: 'firewall.replace' }>,
): Promise<void> {
  const { runner } = context;
  switch (step.kind) {
    case 'netns.create':
      return createNetns(runner, step.netns, step.mark);
    case 'netns.delete':
      await context.leave(step.netns);
      return deleteNetns(runner, step.netns);
    case 'forwarding.enable':
      return enableForwarding(runner, step.netns);
    case 'tunnel.create':
      return createTunnel(runner, await context.support(), step);
    case 'tunnel.configure':
      return configureTunnel(runner, step);
    case 'tunnel.delete':
      return deleteTunnel(runner, step);
    default:
      return assertNever(step);
  }
}

/** Why these commands and no others: docs/decisions/0003-wireguard-commands.md. */
async function setPeers(runner: Runner, steps: readonly PeerSet[]): Promise<void> {
  await setDevice(
    runner,
    steps,
    steps.flatMap((step) => renderPeer(step.peer)),
  );
}

async function removePeers(runner: Runner, steps: readonly PeerRemove[]): Promise<void> {
  await setDevice(
    runner,
    steps,
    steps.flatMap((step) => ['peer', step.publicKey, 'remove']),
  );
}

async function setDevice(
  runner: Runner,
  [first]: readonly (PeerSet | PeerRemove)[],
  words: readonly string[],
): Promise<void> {
  if (first !== undefined) await runner.run(within(first.netns, 'wg', 'set', first.device, ...words));
}

/** `ip` stops at the first line that fails; what only says that the work is done already is passed over. */
async function applyIp(context: ApplyContext, place: NetnsRef, steps: readonly IpStep[]): Promise<Applied> {
  const done: IpStep[] = [];
  while (done.length < steps.length) {
    const rest = steps.slice(done.length);
    const failure = await runIp(context, place, rest);
    done.push(...rest.slice(0, failure === undefined ? rest.length : failure.line - 1));
    const step = steps[done.length];
    if (failure === undefined || step === undefined) break;
    const message = await settle(context, step, failure.message);
    if (message !== undefined) return { done, failed: { step, message } };
    done.push(step);
  }
  return { done };
}

async function runIp(
  context: ApplyContext,
  place: NetnsRef,
  steps: readonly IpStep[],
): Promise<BatchFailure | undefined> {
  try {
    await runBatch(
      context.runner,
      ipIn(place),
      steps.map((step) => renderIpStep(step, context.self)),
    );
    return undefined;
  } catch (error) {
    return parseBatchFailure(complaintOf(error));
  }
}

/** Undefined when the step's purpose holds after all, else why it does not. */
async function settle({ runner }: ApplyContext, step: IpStep, message: string): Promise<string | undefined> {
  if (isRemoval(step) && isAbsence(message)) return undefined;
  if (step.kind === 'route.set' && /File exists/.test(message)) return replaceOwnRoute(runner, step);
  return message;
}

function isRemoval(step: IpStep): boolean {
  return step.kind.endsWith('.remove') || step.kind === 'workload.delete';
}

function isAbsence(message: string): boolean {
  return /No such (?:process|file or directory)|[Aa]ddress not found|Cannot assign requested address|Cannot find device|does not exist/.test(
    message,
  );
}

function oneLine(error: unknown): string {
  return complaintOf(error)
    .trim()
    .replaceAll(/\s*\n\s*/g, '; ');
}
