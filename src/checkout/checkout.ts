import { posix } from 'node:path';
import type { ParseCache } from '../cache/port.ts';
import type { FleetDocument } from '../documents/document.ts';
import type { ParsedFile } from '../documents/parse.ts';
import { tooManyFiles } from '../documents/tree.ts';
import { assembleFleet, type FleetParts, type FleetReading } from '../fleet/assemble.ts';
import type { ParsedLock } from '../lock/lock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readContents, recordsOf } from './contents.ts';
import { inclusionsOf } from './include.ts';
import type { Parsed } from './parsed.ts';
import { localParser, type Parser } from './parser.ts';
import { type Known, type Survey, surveyFolder } from './survey.ts';
import type { Tree } from './tree.ts';

/** From a tree to a Fleet, one after another. Files are known by path and blob: of a push of one file, one is parsed. */
export interface Checkout {
  /** The same reading, by identity, as the last time when nothing that the fleet is made of has changed since. */
  read(tree: Tree): Promise<FleetReading>;
  /** The same before it is assembled: everything that the fleet is made of is asked for and parsed. */
  parts(tree: Tree): Promise<FleetParts>;
}

export interface CheckoutOptions {
  /** This thread unless told. */
  readonly parser?: Parser;
  /** What earlier runs parsed, opened while the files are listed; nothing unless told. */
  readonly cache?: ParseCache | Promise<ParseCache>;
  /** The folder that findings show files in, as the caller would open them; the folder of the fleet unless told. */
  readonly shownIn?: string;
}

export function createCheckout(options: CheckoutOptions = {}): Checkout {
  const folders = new Folders(options);
  let before: { readonly parts: FleetParts; readonly reading: FleetReading } | undefined;
  const parts = async (tree: Tree): Promise<FleetParts> => folders.read(tree);
  return {
    parts,
    async read(tree) {
      const now = await parts(tree);
      if (before === undefined || !isSame(before.parts, now))
        before = { parts: now, reading: assembleFleet(now, before?.reading) };
      return before.reading;
    },
  };
}

function isSame(a: FleetParts, b: FleetParts): boolean {
  return (
    isSameList(a.files, b.files) && isSameList(a.locks, b.locks) && isSameList(a.diagnostics, b.diagnostics)
  );
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** The folders of a fleet, remembered from one tree to the next. */
class Folders {
  readonly #options: CheckoutOptions;
  readonly #parser: Parser;
  #before: ReadonlyMap<string, Survey> = new Map();

  constructor(options: CheckoutOptions) {
    this.#options = options;
    this.#parser = options.parser ?? localParser;
  }

  /** The fleet itself first: its Fleet document says what else belongs to it. */
  async read(tree: Tree): Promise<FleetParts> {
    const [own, cache] = await Promise.all([this.#survey(tree, tree.path), this.#options.cache]);
    const surveys = own === undefined ? [] : [own];
    if (tooMany(surveys) !== undefined) return refused(surveys);
    for (const survey of surveys) await readContents(tree, survey, { parser: this.#parser, cache });
    const { inclusions, diagnostics } = inclusionsOf(fleetOf(surveys), tree.path);
    const findings = [...diagnostics];
    for (const { folder, missing } of inclusions) {
      const included = await this.#survey(tree, folder);
      if (included === undefined || wantedIn(included) === 0) findings.push(...missing());
      else surveys.push(included);
    }
    if (tooMany(surveys) !== undefined) return refused(surveys);
    for (const survey of surveys.slice(1)) await readContents(tree, survey, { parser: this.#parser, cache });
    this.#before = new Map(surveys.map((survey) => [survey.folder, survey]));
    await cache?.save(surveys.flatMap(recordsOf));
    return partsOf(surveys, findings);
  }

  async #survey(tree: Tree, folder: string): Promise<Survey | undefined> {
    const shownIn = posix.join(this.#options.shownIn ?? '', posix.relative(tree.path, folder));
    return surveyFolder(tree, {
      folder,
      hasLocks: folder === tree.path,
      show: (path) => (shownIn === '.' ? path : posix.join(shownIn, path)),
      before: this.#before.get(folder),
    });
  }
}

function parsedIn(surveys: readonly Survey[]): readonly Parsed[] {
  const parsed: Parsed[] = [];
  for (const { known } of surveys)
    for (const { content } of known.values()) if (content !== undefined) parsed.push(content.parsed);
  return parsed;
}

function fleetOf(surveys: readonly Survey[]): FleetDocument | undefined {
  for (const parsed of parsedIn(surveys)) {
    if (parsed.kind !== 'file') continue;
    const fleet = parsed.file.documents.find((document) => document.kind === 'Fleet');
    if (fleet !== undefined) return fleet;
  }
  return undefined;
}

function tooMany(surveys: readonly Survey[]): Diagnostic | undefined {
  return tooManyFiles(surveys.reduce((sum, survey) => sum + wantedIn(survey), 0));
}

function wantedIn({ known }: Survey): number {
  let count = 0;
  for (const { isWanted } of known.values()) if (isWanted) count += 1;
  return count;
}

function refused(surveys: readonly Survey[]): FleetParts {
  const excess = tooMany(surveys);
  return { files: [], locks: [], diagnostics: excess === undefined ? [] : [excess] };
}

function partsOf(surveys: readonly Survey[], findings: readonly Diagnostic[]): FleetParts {
  const parsed = parsedIn(surveys);
  const own = surveys.flatMap(({ known, diagnostics }) => [...diagnostics, ...findingsIn(known.values())]);
  const files: ParsedFile[] = [];
  const locks: ParsedLock[] = [];
  for (const each of parsed) {
    if (each.kind === 'file') files.push(each.file);
    else locks.push(each.lock);
  }
  return { files, locks, diagnostics: [...own, ...findings] };
}

function findingsIn(known: Iterable<Known>): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const { finding } of known) if (finding !== undefined) findings.push(finding);
  return findings;
}
