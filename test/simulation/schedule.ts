import { Failure } from '../../src/model/errors.ts';
import { createRandom, type Random } from './random.ts';

/** A hub or an agent as a process: it can die between any two of its operations. */
export interface Process {
  readonly name: string;
  /** Raised by every kill; what an earlier life still waits for goes nowhere. */
  life: number;
  /** Cut off from Git and the store, not from its own disk and kernel. */
  isCutOff: boolean;
}

/** How what a process did is told apart from what it did before it died. */
export function lifeOf({ name, life }: Process): string {
  return `${name}, life ${life}`;
}

/** Chances of what may go wrong with one operation. */
export interface Faults {
  /** It fails and has done nothing. */
  readonly lost: number;
  /** It fails and was done all the same. */
  readonly unanswered: number;
  /** It is done, and its answer is on the way for a while. */
  readonly slow: number;
  /** It is done once more, later. */
  readonly repeated: number;
  /** It reads what was there some time ago. */
  readonly stale: number;
  /** It reads the first part only. */
  readonly torn: number;
}

export const NO_FAULTS: Faults = { lost: 0, unanswered: 0, slow: 0, repeated: 0, stale: 0, torn: 0 };

/**
 * What is done on the machine of the process is done or not; what goes over a network may be late, and is still carried
 * out when the process is dead. A read can be stale or torn, a write can be repeated.
 */
export type OperationKind = 'local' | 'read' | 'write';

/** One operation of a process on the world. */
export interface Operation<T> {
  readonly process: Process;
  readonly label: string;
  readonly kind: OperationKind;
  readonly work: (disturbance: Disturbance) => Promise<T> | T;
}

/** What an operation that reads must pretend. */
export interface Disturbance {
  readonly isStale: boolean;
  readonly isTorn: boolean;
  readonly random: Random;
}

interface Pending {
  readonly process: Process;
  readonly life: number;
  readonly label: string;
  readonly kind: OperationKind;
  /** Carries it out, or delivers its answer. */
  readonly release: () => Promise<void> | void;
  /** Carries it out without anybody waiting for the answer. */
  readonly orphan?: () => unknown;
}

/**
 * Holds back every operation until the simulation lets it go, one at a time. Between two of them all promises that can
 * settle have settled, so a run is decided by the random numbers alone.
 */
export class Schedule {
  faults: Faults = NO_FAULTS;
  random: Random = createRandom(0);
  /** Operations pass at once and without faults. */
  isCalm = false;
  /** Called with a line for each operation, when somebody wants to read. */
  trace: ((line: string) => void) | undefined;
  readonly #pending: Pending[] = [];

  get waiting(): number {
    return this.#pending.length;
  }

  async pass<T>(operation: Operation<T>): Promise<T> {
    if (this.isCalm) return this.#atOnce(operation);
    return new Promise<T>((resolve, reject) => {
      const { process, label, kind } = operation;
      this.#pending.push({
        process,
        life: process.life,
        label,
        kind,
        release: () => this.#carryOut(operation, resolve, reject),
        orphan: () => operation.work(quiet(this.random)),
      });
    });
  }

  /** Lets one operation go; false when none waits. */
  async step(): Promise<boolean> {
    const [next] = this.#pending.splice(this.random.below(this.#pending.length), 1);
    if (next === undefined) return false;
    if (next.life === next.process.life) await next.release();
    else await this.#late(next);
    await settled();
    return true;
  }

  /** The process is gone: what it was doing on its own machine was done or not, what was under way may arrive later. */
  async kill(process: Process): Promise<void> {
    const own = this.#pending.filter((pending) => pending.process === process);
    this.#drop(own);
    for (const pending of own) {
      const isDone = pending.orphan !== undefined && this.random.chance(0.4);
      if (isDone && pending.kind === 'write') this.#pending.push(pending);
      else if (isDone) await this.#late(pending);
    }
    process.life += 1;
    await settled();
  }

  /** Lets everything go that still waits. */
  async drain(): Promise<void> {
    while (await this.step());
  }

  #atOnce<T>({ process, label, kind, work }: Operation<T>): Promise<T> | T {
    if (kind !== 'local' && process.isCutOff) throw new Failure('simulated-lost', `${label} failed`);
    return work(quiet(this.random));
  }

  #drop(gone: readonly Pending[]): void {
    const kept = this.#pending.filter((pending) => !gone.includes(pending));
    this.#pending.splice(0, this.#pending.length, ...kept);
  }

  async #late(pending: Pending): Promise<void> {
    this.trace?.(`${pending.process.name}: ${pending.label} (its process is dead)`);
    try {
      await pending.orphan?.();
    } catch {
      // Nobody waits for the answer.
    }
  }

  async #carryOut<T>(
    operation: Operation<T>,
    resolve: (value: T) => void,
    reject: (reason: unknown) => void,
  ): Promise<void> {
    const { process, label, kind } = operation;
    const { faults, random } = this;
    const isReached = kind === 'local' || !process.isCutOff;
    if (!isReached || random.chance(faults.lost)) {
      this.trace?.(`${process.name}: ${label} -> fails, nothing done`);
      reject(new Failure('simulated-lost', `${label} failed`));
      return;
    }
    const disturbance = this.#disturb(kind);
    const answer = await attempt(() => operation.work(disturbance));
    if (kind === 'write' && random.chance(faults.repeated)) this.#repeat(operation);
    const isUnanswered = random.chance(faults.unanswered);
    this.trace?.(`${process.name}: ${label}${endingOf(disturbance, answer, isUnanswered)}`);
    const deliver = (): void => {
      if (isUnanswered) reject(new Failure('simulated-unanswered', `${label} got no answer`));
      else if ('thrown' in answer) reject(answer.thrown);
      else resolve(answer.value);
    };
    if (kind !== 'local' && random.chance(faults.slow)) this.#deliverLater(operation, deliver);
    else deliver();
  }

  #disturb(kind: OperationKind): Disturbance {
    const { faults, random } = this;
    if (kind !== 'read') return quiet(random);
    return { isStale: random.chance(faults.stale), isTorn: random.chance(faults.torn), random };
  }

  #repeat<T>({ process, label, work }: Operation<T>): void {
    const again = (): Promise<T> | T => work(quiet(this.random));
    this.#pending.push({
      process,
      life: -1,
      label: `${label}, again`,
      kind: 'write',
      release: noop,
      orphan: again,
    });
  }

  #deliverLater({ process, label }: Operation<unknown>, deliver: () => void): void {
    const { life, name } = process;
    const release = (): void => {
      this.trace?.(`${name}: gets the answer to: ${label}`);
      deliver();
    };
    this.#pending.push({ process, life, label, kind: 'write', release });
  }
}

type Answer<T> = { readonly value: T } | { readonly thrown: unknown };

async function attempt<T>(work: () => Promise<T> | T): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (thrown) {
    return { thrown };
  }
}

function quiet(random: Random): Disturbance {
  return { isStale: false, isTorn: false, random };
}

function endingOf({ isStale, isTorn }: Disturbance, answer: Answer<unknown>, isUnanswered: boolean): string {
  const how = [isStale ? ' stale' : '', isTorn ? ' torn' : '', isUnanswered ? ' unanswered' : ''].join('');
  return 'thrown' in answer ? `${how} -> ${String(answer.thrown)}` : how;
}

function noop(): void {}

/** Resolves when every promise that can go on without an operation has gone on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
