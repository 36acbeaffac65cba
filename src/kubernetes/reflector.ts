/** Keeps what is there in step with an API server: a list, then a watch, for as long as anybody wants to know. */
import type { Clock } from '../loop/loop.ts';
import { Failure, Waiting } from '../model/errors.ts';
import { createEntries, type Entries } from './entries.ts';
import {
  type Entry,
  METADATA,
  METADATA_LIST,
  readEvent,
  readPage,
  type View,
  type WatchEvent,
} from './metadata.ts';
import type { ApiServer } from './port.ts';
import { isProblem, ruleOf } from './problem.ts';
import {
  afterwards,
  FIRST,
  isAccepted,
  type Outcome,
  type Reflection,
  type Step,
  type Watched,
} from './reflection.ts';
import { compareVersions } from './version.ts';

/** What of an API server is looked at. */
export interface Selection extends View {
  /** In one namespace; absent: in all. */
  readonly namespace?: string;
  /** `labelSelector` or `fieldSelector`. */
  readonly selector: Readonly<Record<string, string>>;
}

export interface ReflectorPorts {
  readonly api: ApiServer;
  readonly clock: Clock;
  /** Milliseconds of silence after which a watch is dead. An API server sends a bookmark about every minute. */
  readonly silence: number;
}

export interface Reflector {
  readonly entries: Pick<Entries, 'all' | 'get' | 'generation'>;
  /** What we have written or removed ourselves is known before the watch tells it. */
  wrote(entry: Entry): void;
  removed(entry: Pick<Entry, 'id' | 'uid'>): void;
  /** Whether `entries` is what is there, as far as an open watch can tell. */
  isCurrent(): boolean;
  /** Resolves when everything was listed once, or could not be, or with the end of the reflector. */
  readonly tried: Promise<void>;
  stop(): void;
}

/** Never ends by itself, whatever the server does. `changed` is called after every change, once for many at a time. */
export function startReflector(ports: ReflectorPorts, selection: Selection, changed: () => void): Reflector {
  const reflector = new RunningReflector(ports, selection, changed);
  void reflector.run();
  return reflector;
}

export function pathOf({ resource, namespace }: Selection): string {
  return namespace === undefined ? `/api/v1/${resource}` : `/api/v1/namespaces/${namespace}/${resource}`;
}

/** A watch is asked to end after 290 to 350 seconds, so that those of one server spread over its replicas. */
const WATCH_SECONDS = 290;
const WATCH_SPREAD = 60;

class RunningReflector implements Reflector {
  readonly entries: Entries = createEntries();
  readonly tried: Promise<void>;
  readonly #ports: ReflectorPorts;
  readonly #selection: Selection;
  readonly #changed: () => void;
  readonly #stopped = new AbortController();
  #isSynced = false;
  #isOpen = false;
  #tellTried: () => void = () => undefined;

  constructor(ports: ReflectorPorts, selection: Selection, changed: () => void) {
    this.#ports = ports;
    this.#selection = selection;
    this.#changed = changed;
    this.tried = new Promise((resolve) => {
      this.#tellTried = resolve;
    });
  }

  isCurrent(): boolean {
    return this.#isSynced && this.#isOpen;
  }

  wrote(entry: Entry): void {
    if (this.entries.present(entry)) this.#tell();
  }

  removed(entry: Pick<Entry, 'id' | 'uid'>): void {
    if (this.entries.deleted(entry)) this.#tell();
  }

  stop(): void {
    this.#stopped.abort();
    this.#isOpen = false;
    this.#tellTried();
  }

  async run(): Promise<void> {
    const { clock } = this.#ports;
    const { signal } = this.#stopped;
    let reflection: Reflection = FIRST;
    while (!signal.aborted) {
      if (reflection.pause > 0) await clock.delay(reflection.pause, signal);
      if (signal.aborted) return;
      const outcome = await this.#take(reflection.step, reflection.limit);
      const moment = { now: clock.monotonic(), random: clock.random() };
      const next = afterwards(reflection, outcome, moment);
      if (outcome.kind === 'failed') this.#tellTried();
      if (next.pause > 0 || next.step.kind === 'list') this.#isOpen = false;
      if (outcome.kind === 'page' && isAccepted(next)) this.#complete(outcome.version);
      reflection = next;
    }
  }

  #complete(version: string): void {
    const isChanged = this.entries.complete(version);
    this.#isSynced = true;
    this.#isOpen = true;
    this.#tellTried();
    if (isChanged) this.#tell();
  }

  #tell(): void {
    if (!this.#stopped.signal.aborted) this.#changed();
  }

  async #take(step: Step, limit: number): Promise<Outcome> {
    try {
      return step.kind === 'list' ? await this.#list(step, limit) : await this.#watch(step.version);
    } catch (thrown) {
      return failureOf(thrown);
    }
  }

  async #list({ from }: Extract<Step, { kind: 'list' }>, limit: number): Promise<Outcome> {
    if (from === undefined) this.entries.begin();
    const page = await listPage(this.#ports.api, this.#selection, { limit, from });
    this.entries.page(page.entries);
    return { kind: 'page', next: page.next, version: page.version };
  }

  async #watch(from: string): Promise<Outcome> {
    const { api, clock, silence } = this.#ports;
    const begun = clock.monotonic();
    let version = from;
    let hasTold = false;
    const watched = (): Watched => ({ version, lasted: clock.monotonic() - begun, hasTold });
    try {
      const lines = api.follow({
        path: pathOf(this.#selection),
        query: this.#watchQuery(from),
        accept: METADATA,
        doing: `cannot watch ${this.#selection.resource}`,
        silence,
        signal: this.#stopped.signal,
      });
      for await (const some of lines) {
        this.#isOpen = true;
        version = this.#apply(some, version);
        hasTold ||= some.length > 0;
      }
      return { kind: 'closed', watched: watched() };
    } catch (thrown) {
      return { ...failureOf(thrown), watched: watched() };
    }
  }

  #watchQuery(version: string): Readonly<Record<string, string>> {
    const seconds = WATCH_SECONDS + Math.floor(this.#ports.clock.random() * WATCH_SPREAD);
    return {
      ...this.#selection.selector,
      watch: 'true',
      allowWatchBookmarks: 'true',
      resourceVersion: version,
      timeoutSeconds: String(seconds),
    };
  }

  /** The version that the last of the lines tells. Throws Torn at the first that makes no sense; what came before counts. */
  #apply(lines: readonly string[], from: string): string {
    let version = from;
    let isChanged = false;
    try {
      for (const line of lines) {
        const event = readEvent(this.#selection, line);
        version = checkedVersion(event, version);
        isChanged = this.#applyEvent(event) || isChanged;
      }
    } finally {
      if (isChanged) this.#tell();
    }
    return version;
  }

  #applyEvent(event: WatchEvent): boolean {
    if (event.kind === 'present' && event.entry) return this.entries.present(event.entry);
    if (event.kind === 'deleted' && event.entry) return this.entries.deleted(event.entry);
    return false;
  }
}

/** One page of a list. Throws as `call` does. */
export async function listPage(
  api: ApiServer,
  selection: Selection,
  { limit, from }: { readonly limit: number; readonly from: string | undefined },
): Promise<NonNullable<ReturnType<typeof readPage>>> {
  const doing = `cannot list ${selection.resource}`;
  const value = await api.call({
    method: 'GET',
    path: pathOf(selection),
    query: {
      ...selection.selector,
      limit: String(limit),
      ...(from === undefined ? {} : { continue: from }),
    },
    accept: METADATA_LIST,
    doing,
  });
  const page = readPage(selection, value);
  if (page === undefined) throw new Failure('kubernetes-garbled', `${doing}: the answer is no list`);
  return page;
}

/** A watch that cannot go on from where it is: something was told that cannot be. */
class Torn extends Error {
  readonly outcome: Extract<Outcome, { kind: 'failed' }>;

  constructor(outcome: Extract<Outcome, { kind: 'failed' }>) {
    super('torn');
    this.outcome = outcome;
  }
}

function checkedVersion(event: WatchEvent, before: string): string {
  if (event.kind === 'refused') {
    const { retryAfter } = event.refusal;
    const why = ruleOf(event.refusal).code === 'kubernetes-gone' ? 'gone' : 'other';
    throw new Torn({ kind: 'failed', why, ...(retryAfter === undefined ? {} : { retryAfter }) });
  }
  // A server that goes back in time does not tell what we missed in between.
  if (event.kind === 'garbled' || compareVersions(event.version, before) < 0)
    throw new Torn({ kind: 'failed', why: 'gone' });
  return event.version;
}

function failureOf(thrown: unknown): Extract<Outcome, { kind: 'failed' }> {
  if (thrown instanceof Torn) return thrown.outcome;
  if (isProblem(thrown, 'kubernetes-gone')) return { kind: 'failed', why: 'gone' };
  if (isProblem(thrown, 'kubernetes-answer-too-large')) return { kind: 'failed', why: 'large' };
  const wait = thrown instanceof Waiting ? { retryAfter: thrown.afterMilliseconds } : {};
  return { kind: 'failed', why: 'other', ...wait };
}
