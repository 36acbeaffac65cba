import { type FileName, type Parsed, parseContent } from './parsed.ts';

/** One file to parse, and who waits for it. */
export interface ParseJob {
  readonly name: FileName;
  readonly bytes: Uint8Array;
  /** `line` is what `encodeParsed` makes of it, where that was made on the way. */
  readonly done: (parsed: Parsed, line?: string) => void;
}

/** Takes files as they are read. */
export interface ParseRun {
  add(job: ParseJob): Promise<void>;
  /** Resolves when every job is done. */
  finish(): Promise<void>;
  /** Ends what was started, after `finish` or instead of it. */
  stop(): Promise<void>;
}

export interface Parser {
  /** `count` is how many files will come, at most. */
  start(count: number): ParseRun;
}

/** Parses in this thread, one file after another. */
export const localParser: Parser = {
  start: () => ({
    add: async ({ name, bytes, done }) => done(parseContent(name, bytes)),
    finish: async () => undefined,
    stop: async () => undefined,
  }),
};
