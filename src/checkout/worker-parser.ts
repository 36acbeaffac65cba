import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Failure } from '../model/errors.ts';
import { decodeParsed } from './codec.ts';
import { parseContent } from './parsed.ts';
import { localParser, type ParseJob, type Parser, type ParseRun } from './parser.ts';
import { type Answer, batchOf } from './worker-batch.ts';

/** Starting a thread takes as long as parsing so many files. */
const FEWEST = 500;
const BATCH = 64;
/** MiB: trees of YAML live for one file, and should not be moved before they are garbage. */
const YOUNG = 64;
/** One in work, one waiting: the other thread never stands still. */
const MOST_AHEAD = 2;

/** Parses in this thread and in another one. `program` is the file of parse-worker. */
export function workerParser(program: URL): Parser {
  return { start: (count) => (count < FEWEST ? localParser.start(count) : new SharedRun(program)) };
}

/** Whoever is free takes the next batch. */
class SharedRun implements ParseRun {
  readonly #worker: Worker;
  readonly #ahead: (readonly ParseJob[])[] = [];
  #batch: ParseJob[] = [];
  #broken: unknown;

  constructor(program: URL) {
    this.#worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (cause) => {
      this.#broken = cause;
    });
  }

  async add(job: ParseJob): Promise<void> {
    this.#batch.push(job);
    if (this.#batch.length === BATCH) await this.#send();
  }

  async finish(): Promise<void> {
    await this.#send();
    while (this.#ahead.length > 0) {
      if (this.#broken !== undefined) throw this.#failure();
      await once(this.#worker, 'message').catch((cause: unknown) => {
        this.#broken = cause;
      });
    }
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  async #send(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    // Answers are taken between batches.
    await setImmediate();
    if (this.#broken !== undefined) throw this.#failure();
    if (this.#ahead.length >= MOST_AHEAD) {
      for (const { name, bytes, done } of batch) done(parseContent(name, bytes));
      return;
    }
    const message = batchOf(batch);
    this.#ahead.push(batch);
    this.#worker.postMessage(message, [message.bytes.buffer as ArrayBuffer]);
  }

  #take(answer: Answer): void {
    const batch = this.#ahead.shift() ?? [];
    for (const [index, { name, bytes, done }] of batch.entries()) {
      const line = answer[index];
      const text = (): string => Buffer.from(bytes).toString('utf8');
      const parsed = line === undefined ? undefined : decodeParsed(line, name.shown, text);
      if (parsed === undefined) done(parseContent(name, bytes));
      else done(parsed, line);
    }
  }

  #failure(): Failure {
    return new Failure('parse-thread', 'the parsing thread ended', { cause: this.#broken });
  }
}
