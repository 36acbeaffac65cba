import {
  type CST,
  Composer,
  type Document as YamlDocument,
  type Node,
  type Pair,
  Parser,
  Schema,
  type YAMLMap,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
} from 'yaml';
import type { DocumentCode } from './codes.ts';
import type { Span } from './excerpt.ts';
import { escapeSegment, unescapeSegment } from './quote.ts';

export type SyntaxDocument = YamlDocument.Parsed;

/** The documents of a file with their positions, or why there are none. */
export interface Stream {
  readonly documents: readonly SyntaxDocument[];
  readonly failure?: SyntaxVerdict;
}

/** What is wrong with the YAML, and where. */
export interface SyntaxVerdict {
  readonly code: DocumentCode;
  readonly offset: number;
  /** Where it ends; absent: nobody knows. */
  readonly end?: number;
  readonly message: string;
  readonly hint?: string;
}

/** What says whose document it is; undefined for absent. */
export interface Header {
  readonly form: 'empty' | 'mapping' | 'other';
  readonly apiVersion?: unknown;
  readonly kind?: unknown;
}

/** One for all documents: the library would otherwise build its schema anew for each. */
const CORE = new Schema({ schema: 'core', resolveKnownTags: false });

/** Duplicate keys are left to `plainOf`: the library compares all keys with all others. */
const OPTIONS = { schema: CORE, uniqueKeys: false };

/** Never throws: what cannot be read at all ends in a `failure`. */
export function parseStream(text: string): Stream {
  const composer = new Composer(OPTIONS);
  keepFewErrors(composer);
  try {
    return { documents: [...composer.compose(untilHopeless(new Parser().parse(text)))] };
  } catch (thrown) {
    return { documents: [], failure: thrown instanceof Hopeless ? thrown.verdict : TOO_DEEP };
  }
}

/** How deep depends on the stack of the process, so no place is named. */
export const TOO_DEEP: SyntaxVerdict = { code: 'FS1019', offset: 0, message: 'nested too deep to read' };

/** One is shown for each document; 256 KiB of brackets would make 262,144 of them, and 400 MB. */
const MOST_ERRORS = 10;

/** Gives up at the tenth token that fits nowhere: each costs the library an error object. */
function* untilHopeless(tokens: Iterable<CST.Token>): Generator<CST.Token, void> {
  const misplaced: number[] = [];
  for (const token of tokens) {
    if (token.type === 'error') misplaced.push(token.offset);
    if (misplaced.length > MOST_ERRORS) throw new Hopeless(misplaced[0] ?? 0);
    yield token;
  }
}

/** Leaves the library's loop; never leaves this file. */
class Hopeless extends Error {
  readonly verdict: SyntaxVerdict;

  constructor(offset: number) {
    super();
    this.verdict = { code: 'FS1010', offset, message: 'this is not YAML' };
  }
}

/** The library has no option for this, so its own list is kept short from inside. */
function keepFewErrors(composer: Composer): void {
  const add = composer['onError'];
  composer['onError'] = (...error: Parameters<typeof add>) => {
    const [, , , isWarning = false] = error;
    if (!isWarning && composer['errors'].length < MOST_ERRORS) add(...error);
  };
}

export function headerOf(document: SyntaxDocument): Header {
  return headerAt(document.contents);
}

/** The header of an item of a List. */
export function headerAt(root: Node | null): Header {
  if (root === null || (isScalar(root) && root.value === null)) return { form: 'empty' };
  if (!isMap(root)) return { form: 'other' };
  const [apiVersion, kind] = [scalarUnder(root, 'apiVersion'), scalarUnder(root, 'kind')];
  return {
    form: 'mapping',
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** The scalar at a key; null for anything else that stands there. */
function scalarUnder(map: YAMLMap, key: string): unknown {
  const pair = pairOf(map, key);
  if (pair === undefined) return undefined;
  return isScalar(pair.value) ? pair.value.value : null;
}

/** The items of a List, whatever they are; undefined when `items` is no list. */
export function itemsOf(root: Node | null): readonly (Node | null)[] | undefined {
  const items = isMap(root) ? pairOf(root, 'items')?.value : undefined;
  return isSeq(items) ? (items.items as (Node | null)[]) : undefined;
}

/** Where a pointer starts in the text, or the nearest place above it that exists. */
export function offsetOf(document: SyntaxDocument, pointer: string): number {
  return spanAt(document, pointer).start;
}

/** From where to where a pointer stands, or the nearest place above it that exists. `key` asks for the key there. */
export function spanAt(document: SyntaxDocument, pointer: string, at?: 'key'): Span {
  let node: Node | null = document.contents;
  let span = spanOf(node) ?? { start: document.range[0], end: document.range[0] };
  for (const segment of pointer.split('/').slice(1)) {
    const step = stepTo(node, unescapeSegment(segment), at);
    if (step === undefined) return span;
    [node, span] = [step.node, step.span];
  }
  return span;
}

/** A scalar as it is written there, without quotes; undefined for anything else, and for nothing at all. */
export function sourceAt(document: SyntaxDocument, pointer: string): string | undefined {
  let node: Node | null = document.contents;
  for (const segment of pointer.split('/').slice(1)) {
    node = stepTo(node, unescapeSegment(segment))?.node ?? null;
  }
  return isScalar(node) && node.source !== '' ? node.source : undefined;
}

interface StepTo {
  readonly node: Node | null;
  readonly span: Span;
}

function stepTo(node: Node | null, segment: string, at?: 'key'): StepTo | undefined {
  if (isMap(node)) {
    const pair = pairOf(node, segment);
    return pair === undefined ? undefined : { node: pair.value as Node | null, span: shownAt(pair, at) };
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(segment)] as Node | null | undefined;
  const span = spanOf(item);
  return span === undefined ? undefined : { node: item ?? null, span };
}

/** A scalar is shown at its value, everything else at its key: a block starts on the line after. */
function shownAt(pair: Pair, at: 'key' | undefined): Span {
  const [key, value] = [pair.key as Node | null, pair.value as Node | null];
  const atValue = at === undefined && isScalar(value) && value.value !== null;
  return spanOf(atValue ? value : key) ?? spanOf(value) ?? { start: 0, end: 0 };
}

/** The pointer of the innermost value that spans an offset; empty when none does, as in a comment. */
export function pointerAt(document: SyntaxDocument, offset: number): string {
  let pointer = '';
  let node: Node | null = document.contents;
  while (isCollection(node)) {
    const inner = childAt(node, offset);
    if (inner === undefined) return '';
    [node, pointer] = [inner.node, `${pointer}/${inner.segment}`];
  }
  return pointer;
}

function childAt(node: Node, offset: number): { readonly node: Node; readonly segment: string } | undefined {
  if (!isCollection(node)) return undefined;
  for (const [index, item] of node.items.entries()) {
    const child = (isMap(node) ? (item as Pair).value : item) as Node | null;
    const segment = isMap(node) ? escapeSegment(keyText((item as Pair).key) ?? '') : String(index);
    if (spans(child, offset)) return { node: child, segment };
  }
  return undefined;
}

function spans(node: Node | null, offset: number): node is Node {
  const range = node?.range;
  return range !== null && range !== undefined && range[0] <= offset && offset < range[1];
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyText(pair.key) === key);
}

/** A key as text, as it is written; undefined when it is no plain text. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key) || key.value === null || key.value === undefined) return undefined;
  return typeof key.value === 'string' ? key.value : key.source;
}

export function spanOf(node: unknown): Span | undefined {
  if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return undefined;
  const { range } = node;
  return range === null || range === undefined ? undefined : { start: range[0], end: range[1] };
}
