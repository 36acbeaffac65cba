import type { RolloutState, WireControl, WireIndex, WireStatus } from '../../src/model/generated/types.ts';
import { activePin, activeSuspensions, decodeControl, NO_CONTROL } from '../../src/rollout/control.ts';
import { decodeStatus } from '../../src/status/codec.ts';
import type { Effect } from './effect.ts';

/** When a turn began. */
interface Beginning {
  readonly tick: number;
  readonly now: number;
}

/** What a cluster has said while it was well: the highest sequence, and all sets of slices, the last one at the end. */
interface Confirmed {
  readonly highest: number;
  readonly applied: ReadonlySet<string>;
}

/** What operators and hubs have written to control, and when; a tick is one effect. */
export class Decisions {
  control: WireControl = NO_CONTROL;
  /** The rollout before the one to the target of now. */
  before: RolloutState | undefined;
  #tick = 0;
  #unpinned = 0;
  readonly #pinned: Set<string> = new Set();
  readonly #kept: Set<string> = new Set();
  readonly #heard: Map<string, WireControl> = new Map();
  readonly #lifted: Map<string, number> = new Map();
  readonly #began: Map<string, Beginning> = new Map();
  readonly #confirmed: Map<string, Confirmed> = new Map();

  note(effect: Effect, now: number): void {
    this.#tick += 1;
    if (effect.kind === 'began') this.#began.set(effect.by, { tick: this.#tick, now });
    if (effect.kind === 'heard') this.#hear(effect.by, effect.bytes);
    if (effect.kind !== 'stored') return;
    if (effect.key.kind === 'control') this.#decide(decodeControl(effect.bytes));
    if (effect.key.kind === 'status') this.#confirm(decodeStatus(effect.bytes));
  }

  copy(other: Decisions): void {
    this.control = other.control;
    this.before = other.before;
    for (const [cluster, { highest, applied }] of other.#confirmed)
      this.#confirmed.set(cluster, { highest, applied: new Set(applied) });
  }

  /** Whether an operator has ever suspended a slice: then it stays as an earlier commit had it for a while. */
  wasKept(slice: string): boolean {
    return this.#kept.has(`Slice/${slice}`);
  }

  /** Whether a cluster has ever reported. */
  isHeard(cluster: string): boolean {
    return this.#confirmed.has(cluster);
  }

  /** Whether a cluster has said that it has applied an index, or all that is in it, since the rollout began. */
  isConfirmed({ cluster, sequence, slices }: WireIndex): boolean {
    const { highest = 0, applied } = this.#confirmed.get(cluster) ?? {};
    return highest >= sequence || applied?.has(textOf(Object.entries(slices))) === true;
  }

  /** Whether a hub has heard last that an operator has suspended it, and it is so still. */
  isSuspended(objects: readonly string[], by: string, now: number): boolean {
    const known = [this.control, this.#heard.get(by) ?? NO_CONTROL];
    const [active = [], heard = []] = known.map((control) => activeSuspensions(control, now).map(nameOf));
    return objects.some((object) => active.includes(object) && heard.includes(object));
  }

  /** Whether it is suspended, or was at some time since the turn of a process began. */
  wasSuspended(objects: readonly string[], by: string): boolean {
    const { tick = 0 } = this.#began.get(by) ?? {};
    const named = this.control.suspensions.map(nameOf);
    return objects.some((object) => named.includes(object) || (this.#lifted.get(object) ?? -1) >= tick);
  }

  /** Whether an operator held everybody at some commit at some time since the turn of a process began. */
  wasPinned(by: string): boolean {
    const { tick = 0, now = 0 } = this.#began.get(by) ?? {};
    return activePin(this.control, now) !== undefined || this.#unpinned >= tick;
  }

  /** Whether an operator has ever held everybody at a commit: without the pin all go on with the accepted one, which may be older. */
  wasPinnedTo(commit: string): boolean {
    return this.#pinned.has(commit);
  }

  /** What comes torn is not heard. */
  #hear(by: string, bytes: Uint8Array): void {
    try {
      this.#heard.set(by, decodeControl(bytes));
    } catch {
      this.#heard.delete(by);
    }
  }

  #decide(control: WireControl): void {
    const named = new Set(control.suspensions.map(nameOf));
    for (const each of this.control.suspensions.map(nameOf))
      if (!named.has(each)) this.#lifted.set(each, this.#tick);
    for (const each of named) this.#kept.add(each);
    this.#pin(control.pin?.commit);
    if (this.control.rollout?.target !== control.rollout?.target) this.#begin();
    this.control = control;
  }

  #pin(commit: string | undefined): void {
    const before = this.control.pin?.commit;
    if (before !== undefined && commit !== before) this.#unpinned = this.#tick;
    if (commit !== undefined) this.#pinned.add(commit);
  }

  #confirm({ cluster, sequence, slices, refusals }: WireStatus): void {
    const isWell = refusals.length === 0 && slices.every(({ ready }) => ready);
    const { highest, applied } = this.#confirmed.get(cluster) ?? { highest: 0, applied: new Set() };
    const text = textOf(slices.map(({ slice, digest }) => [slice, digest]));
    const all = isWell ? new Set([...applied].filter((each) => each !== text)).add(text) : applied;
    this.#confirmed.set(cluster, { highest: isWell ? Math.max(highest, sequence) : highest, applied: all });
  }

  /** What was said last of what came before may be true of the new commit as well. */
  #begin(): void {
    this.before = this.control.rollout;
    for (const [cluster, { highest, applied }] of this.#confirmed)
      this.#confirmed.set(cluster, { highest, applied: new Set([...applied].slice(-1)) });
  }
}

function textOf(slices: readonly (readonly [string, string])[]): string {
  return JSON.stringify(slices.map((each) => each.join(' ')).toSorted());
}

function nameOf({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return kind === 'Fleet' ? kind : `${kind}/${name}`;
}
