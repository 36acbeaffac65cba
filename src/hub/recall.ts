import { encodeWire } from '../desired/codec.ts';
import { messageOf } from '../model/errors.ts';
import type { RolloutState, WireControl, WireFleet } from '../model/generated/types.ts';
import type { CommitSha } from '../model/ids.ts';
import { decodeControl, NO_CONTROL } from '../rollout/control.ts';
import { decodeFleet } from '../status/fleet.ts';
import { type Expectation, StoreConflict } from '../store/port.ts';
import type { Control, HubContext } from './context.ts';

/**
 * Reads what operators have decided. What cannot be read keeps what was known before; when nothing was, nothing may be
 * published: somebody may have suspended it.
 */
export async function readControl(context: HubContext): Promise<void> {
  const { store, log } = context.ports;
  try {
    const stored = await store.get({ kind: 'control' });
    const before = context.control?.value.accepted;
    if (stored !== undefined)
      context.control = { value: decodeControl(stored.bytes), version: stored.version };
    // What somebody has taken away is still what was decided: without a version it is written again.
    else context.control = { value: context.control?.value ?? NO_CONTROL };
    delete context.controlProblem;
    yieldTo(context, before);
  } catch (thrown) {
    const problem = messageOf(thrown);
    if (context.controlProblem !== problem) log.error('control cannot be read', { problem });
    context.controlProblem = problem;
  }
}

/** Another hub has accepted a commit since we looked: ours may be older, and is judged again after that one. */
function yieldTo(context: HubContext, before: string | undefined): void {
  const accepted = context.control?.value.accepted;
  if (accepted === undefined || accepted === before || accepted === context.accepted?.commit) return;
  delete context.accepted;
  delete context.judged;
}

/** False when somebody else has changed control since it was read. */
export async function saveRollout(context: HubContext, rollout: RolloutState): Promise<boolean> {
  const { control, accepted } = context;
  if (control === undefined) return true;
  const commit = accepted?.commit ?? control.value.accepted;
  const isSame = control.value.rollout === rollout && control.value.accepted === commit;
  if (isSame && control.version !== undefined) return true;
  const value = { ...control.value, rollout, ...(commit === undefined ? {} : { accepted: commit }) };
  return writeControl(context, value, expectationOf(control));
}

function expectationOf({ version }: Control): Expectation {
  return version === undefined ? { kind: 'absent' } : { kind: 'version', version };
}

async function writeControl(
  context: HubContext,
  value: WireControl,
  expected: Expectation,
): Promise<boolean> {
  try {
    const bytes = Buffer.from(encodeWire(value));
    const { version } = await context.ports.store.put({ kind: 'control' }, bytes, expected);
    context.control = { value, version };
    return true;
  } catch (thrown) {
    if (thrown instanceof StoreConflict) return false;
    throw thrown;
  }
}

/** What a hub before us has told, once: its history goes on. */
export async function readTold(context: HubContext): Promise<void> {
  if (context.told !== false) return;
  const stored = await context.ports.store.get({ kind: 'fleet' });
  context.told = stored === undefined ? undefined : toldBefore(context, stored.bytes);
  if (context.told === undefined) return;
  const { history, head, blocking, behind } = context.told;
  context.history = history;
  if (head !== undefined) context.head = head;
  if (blocking !== undefined) context.blocking = blocking;
  context.ahead = behind;
}

/** It is ours, and can be made again. */
function toldBefore({ ports }: HubContext, bytes: Uint8Array): WireFleet | undefined {
  try {
    return decodeFleet(bytes);
  } catch (thrown) {
    ports.log.warn('the status of the fleet is written anew', { problem: messageOf(thrown) });
    return undefined;
  }
}

/** False when the store was filled from another repository, ref or folder: its history says nothing about ours. */
export function isSameSource({ told, ports }: HubContext): boolean {
  if (told === false || told === undefined) return true;
  const { address, ref, path } = told.source;
  const { origin } = ports;
  return address === origin.address && ref === origin.ref && path === origin.path;
}

/** The last commit of the source that may run, as far as the store knows. */
export function lastAccepted({ control, told }: HubContext): CommitSha | undefined {
  const before = told === false ? undefined : told?.accepted;
  return (control?.value.accepted ?? before) as CommitSha | undefined;
}
