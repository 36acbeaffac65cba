import { encodeWire } from '../desired/codec.ts';
import { Blocked, Failure, messageOf } from '../model/errors.ts';
import type { Suspension, WireControl, WireFleet } from '../model/generated/types.ts';
import { forTerminal } from '../present/escape.ts';
import { activeSuspensions, decodeControl, GIT, NO_CONTROL, prune } from '../rollout/control.ts';
import { type Store, StoreConflict } from '../store/port.ts';
import { decodeFleet } from '../status/fleet.ts';
import type { CommandContext } from './context.ts';

/** What a command makes of control, and what it tells about that. */
export interface Decided<Told> {
  /** Equal by identity to what was given when there is nothing to write. */
  readonly control: WireControl;
  readonly told: Told;
}

/** Called again, with what is there by then, when somebody else was faster; throws to leave everything as it is. */
export type Decide<Told> = (control: WireControl) => Decided<Told>;

const KEY = { kind: 'control' } as const;
const ATTEMPTS = 25;
const LONGEST_PAUSE_MILLISECONDS = 100;

/**
 * Writes one decision by compare-and-swap, so that neither what another operator decides nor what the hub notes is lost.
 * What has ended is left out. Throws Blocked when control cannot be read: nothing is written then.
 */
export async function changeControl<Told>(
  { clock, stopped }: CommandContext,
  store: Store,
  decide: Decide<Told>,
): Promise<Told> {
  for (let attempt = 1; ; attempt += 1) {
    const { value, version } = await readControl(store);
    const before = prune(value, clock.now());
    const { control, told } = decide(before);
    if (control === before) return told;
    try {
      const expected =
        version === undefined ? { kind: 'absent' as const } : { kind: 'version' as const, version };
      await store.put(KEY, encodeControl(control), expected);
      return told;
    } catch (thrown) {
      if (!(thrown instanceof StoreConflict) || attempt === ATTEMPTS) throw thrown;
      await clock.delay(clock.random() * LONGEST_PAUSE_MILLISECONDS, stopped);
    }
  }
}

/**
 * Decides only while a part of control is what it was at first: whoever replaces a decision must have been able to see it.
 * Throws Blocked otherwise.
 */
export function ifUnchanged<Told>(
  part: (control: WireControl) => object,
  decide: Decide<Told>,
): Decide<Told> {
  let first: string | undefined;
  return (control) => {
    const now = encodeWire(part(control));
    first ??= now;
    if (now === first) return decide(control);
    throw new Blocked(
      'decided-meanwhile',
      'somebody else, or the hub, was faster and things are different now; nothing was changed. Look again first',
    );
  };
}

export interface ReadControl {
  readonly value: WireControl;
  /** Absent while nobody has decided anything, and no hub has noted anything. */
  readonly version?: string;
}

/** What operators have decided, and what the hub notes about the rollout. Throws Blocked when it cannot be read. */
export async function readControl(store: Store): Promise<ReadControl> {
  try {
    const stored = await store.get(KEY);
    if (stored === undefined) return { value: NO_CONTROL };
    return { value: decodeControl(stored.bytes), version: stored.version };
  } catch (thrown) {
    if (!(thrown instanceof Failure) || !UNREADABLE.test(thrown.code)) throw thrown;
    throw new Blocked('control-unreadable', `${messageOf(thrown)}; nothing was changed. ${WAY_OUT}`, {
      cause: thrown,
    });
  }
}

/** What lies there is not ours to read; anything else is a store that could not be reached. */
const UNREADABLE = /^(?:wire-|store-corrupt$)/;

const WAY_OUT =
  'Mend control.json in the folder of the store, or put back an older copy. When it is moved away, a hub that runs ' +
  'goes by what it read last; without one, its suspensions, its pin and its pause are gone';

/** What cannot be read again must not be written: the hub would stand still until somebody mends it. */
function encodeControl(control: WireControl): Uint8Array {
  const bytes = Buffer.from(encodeWire(control));
  try {
    decodeControl(bytes);
  } catch (cause) {
    throw new Blocked('control-full', `nothing was changed: ${messageOf(cause)}`, { cause });
  }
  return bytes;
}

/** What the hub tells about the fleet; undefined, with a warning when it is there, while it cannot be read. */
export async function readFleet(context: CommandContext, store: Store): Promise<WireFleet | undefined> {
  try {
    const stored = await store.get({ kind: 'fleet' });
    return stored === undefined ? undefined : decodeFleet(stored.bytes);
  } catch (thrown) {
    context.err(`warning: the status of the fleet cannot be read: ${forTerminal(messageOf(thrown))}\n`);
    return undefined;
  }
}

/** What is suspended at this moment: by operators as control says, and in Git as the hub tells. */
export async function suspendedNow(
  { clock }: CommandContext,
  store: Store,
  fleet: WireFleet | undefined,
): Promise<readonly Suspension[]> {
  const { value } = await readControl(store);
  const byGit = (fleet?.suspensions ?? []).filter(({ who }) => who === GIT);
  return [...byGit, ...activeSuspensions(value, clock.now())];
}
