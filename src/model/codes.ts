import type { DiagnosticCode, Severity } from './diagnostic.ts';

/** What `docs/diagnostics` and the finding itself say about a code. A code keeps its meaning for ever. */
export interface CodeEntry {
  /** A few words, as in a table of contents. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it is wrong, in one or two sentences. */
  readonly cause: string;
  /** The smallest input that shows it. */
  readonly example: string;
  readonly wayOut: string;
}

/**
 * The codes of one stage. FS10xx are about files and their YAML, FS11xx about what a document is, FS12xx about its
 * schema, FS2xxx about rules across documents, FS3xxx about locks.
 */
export type CodeTable<Code extends DiagnosticCode> = Readonly<Record<Code, CodeEntry>>;
