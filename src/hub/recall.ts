import { encodeWire } from '../desired/codec.ts';
import { messageOf } from '../model/errors.ts';
import type { RolloutState, WireFleet } from '../model/generated/types.ts';
import type { CommitSha } from '../model/ids.ts';
import { decodeControl, NO_CONTROL } from '../rollout/control.ts';
import { decodeFleet } from '../status/fleet.ts';
import { StoreConflict } from '../store/port.ts';
import type { HubContext } from './context.ts';

/**
 * Reads what operators have decided. What cannot be read keeps what was known before; when nothing was, nothing may be
 * published: somebody may have suspended it.
 */
export async function readControl(context: HubContext): Promise<void> {
  const { store, log } = context.ports;
  try {
    const stored = await store.get({ kind: 'control' });
    if (stored !== undefined)
      context.control = { value: decodeControl(stored.bytes), version: stored.version };
    // What somebody has taken away is still what was decided: without a version it is written again.
    else context.control = { value: context.control?.value ?? NO_CONTROL };
    delete context.controlProblem;
  } catch (thrown) {
    const problem = messageOf(thrown);
    if (context.controlProblem !== problem) log.error('control cannot be read', { problem });
    context.controlProblem = problem;
  }
}

/** False when somebody else has changed control since it was read. */
export async function saveRollout(context: HubContext, rollout: RolloutState): Promise<boolean> {
  const { store } = context.ports;
  const { control } = context;
  if (control === undefined || (control.version !== undefined && control.value.rollout === rollout))
    return true;
  const value = { ...control.value, rollout };
  const expected =
    control.version === undefined
      ? ({ kind: 'absent' } as const)
      : ({ kind: 'version', version: control.version } as const);
  try {
    const { version } = await store.put({ kind: 'control' }, Buffer.from(encodeWire(value)), expected);
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
export function lastAccepted({ told, control }: HubContext): CommitSha | undefined {
  const accepted = told === false ? undefined : told?.accepted;
  return (accepted ?? control?.value.rollout?.target) as CommitSha | undefined;
}
