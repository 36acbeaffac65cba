import type { AgentMetrics, HubMetrics, Log, LogFields } from '../../src/telemetry/port.ts';

/** A log that keeps its lines as text. */
export class FakeLog implements Log {
  readonly lines: string[];
  readonly #fields: LogFields;

  constructor(lines: string[] = [], fields: LogFields = {}) {
    this.lines = lines;
    this.#fields = fields;
  }

  info(message: string, fields: LogFields = {}): void {
    this.#write('info', message, fields);
  }

  warn(message: string, fields: LogFields = {}): void {
    this.#write('warn', message, fields);
  }

  error(message: string, fields: LogFields = {}): void {
    this.#write('error', message, fields);
  }

  with(fields: LogFields): Log {
    return new FakeLog(this.lines, { ...this.#fields, ...fields });
  }

  #write(level: string, message: string, fields: LogFields): void {
    this.lines.push(`${level} ${message} ${JSON.stringify({ ...this.#fields, ...fields })}`);
  }
}

/** Counts by name: `commit accepted`, `refused wire-torn`. */
export class FakeMetrics implements HubMetrics, AgentMetrics {
  readonly counts: Map<string, number> = new Map();

  turn(_: number, outcome: 'done' | 'failed'): void {
    this.#count(`turn ${outcome}`);
  }

  stage(): void {}

  commit(state: 'accepted' | 'refused' | 'held'): void {
    this.#count(`commit ${state}`);
  }

  commitToApplied(): void {
    this.#count('applied');
  }

  clusters(): void {}

  standing(): void {}

  written(objects: number, indexes: number): void {
    this.#count('objects', objects);
    this.#count('indexes', indexes);
  }

  webhook(verdict: string): void {
    this.#count(`webhook ${verdict}`);
  }

  notification(receiver: string, outcome: string): void {
    this.#count(`notification ${receiver} ${outcome}`);
  }

  factsRefused(): void {
    this.#count('facts refused');
  }

  applied(): void {}

  repaired(_: string, kind: string): void {
    this.#count(`repaired ${kind}`);
  }

  refused(code: string): void {
    this.#count(`refused ${code}`);
  }

  #count(name: string, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }
}
