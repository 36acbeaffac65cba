/**
 * Three classes decide what a loop does next: `Blocked` waits for a new commit or a human, `Waiting` tries again
 * after a known time, and anything else is a bug or the outside world and is retried with back-off.
 */

/** Base of all our errors: a stable code, the facts as data, and what caused it. Never carries a secret. */
abstract class CodedError extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, options: ErrorDetails = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.data = options.data ?? {};
  }
}

export interface ErrorDetails {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** Nothing will get better by trying again: a new commit or a human must change something. */
export class Blocked extends CodedError {}

/** Expected to pass by itself; try again after `afterMilliseconds`. */
export class Waiting extends CodedError {
  readonly afterMilliseconds: number;

  constructor(code: string, message: string, options: ErrorDetails & { readonly afterMilliseconds: number }) {
    super(code, message, options);
    this.afterMilliseconds = options.afterMilliseconds;
  }
}

/** The outside world failed: a command, a server, a file. Retried with back-off. */
export class Failure extends CodedError {}

/** The message of whatever was thrown, on one line. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Marks a branch that the types rule out; reached only when data broke its schema. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected value: ${JSON.stringify(value)}`);
}
