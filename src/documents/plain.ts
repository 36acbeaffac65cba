import {
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  isAlias,
  isMap,
  isScalar,
  isSeq,
} from 'yaml';
import { type OtherReading, otherReadingOfNumber, otherReadingOfText } from './ambiguous.ts';
import type { DocumentCode } from './codes.ts';
import { escapeSegment, printable } from './quote.ts';
import { isSecretField } from './secrets.ts';
import { type SyntaxDocument, itemsOf, keyText, spanOf } from './syntax.ts';

/** Something YAML allows and we do not, at its place. */
export interface Problem {
  readonly code: DocumentCode;
  readonly pointer: string;
  readonly offset: number;
  /** Where it ends, excluded. */
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
}

export interface Plain {
  /** What JSON would hold; null stands where a problem left nothing. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Text that others read as something else. The value is used as it is. */
  readonly ambiguous: readonly Problem[];
}

const DEEPEST = 64;
const MOST_PROBLEMS = 200;

/**
 * Turns a document, or one item of a List, into plain data and lists what makes it ambiguous: one walk does both, so
 * checking is free. Pointers are those of the whole document.
 */
export function plainOf(document: SyntaxDocument, templated: boolean, item?: number): Plain {
  const path = item === undefined ? [] : ['items', String(item)];
  const walk: Walk = { path, deepest: path.length + DEEPEST, problems: [], ambiguous: [], templated };
  reportDirectives(document, walk);
  const root = item === undefined ? document.contents : itemsOf(document.contents)?.[item];
  const value = valueOf(root ?? null, walk);
  return { value, problems: walk.problems, ambiguous: walk.ambiguous };
}

interface Walk {
  /** Keys from the root to where the walk is. */
  readonly path: string[];
  readonly deepest: number;
  readonly problems: Problem[];
  readonly ambiguous: Problem[];
  /** Whether `{{` stands anywhere in the file: only then is each text searched for it. */
  readonly templated: boolean;
}

function valueOf(node: Node | null, walk: Walk): unknown {
  if (node === null) return null;
  if (isAlias(node)) return report(walk, node, 'FS1014', `alias *${printable(node.source)} is not allowed`);
  if (walk.path.length > walk.deepest) return report(walk, node, 'FS1019', 'more than 64 levels');
  reportProperties(node, walk);
  if (isScalar(node)) return scalarOf(node, walk);
  if (isMap(node)) return mapOf(node, walk);
  return isSeq(node) ? seqOf(node, walk) : null;
}

function mapOf(map: YAMLMap, walk: Walk): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const pair of map.items) {
    const key = keyOf(pair, walk);
    if (key === undefined) continue;
    walk.path.push(key);
    const value = valueOf(pair.value as Node | null, walk);
    if (Object.hasOwn(result, key)) report(walk, pair.key, 'FS1017', `key "${printable(key)}" stands twice`);
    else result[key] = value;
    walk.path.pop();
  }
  return result;
}

/** Undefined for a key that cannot be one; the problem is reported. */
function keyOf(pair: Pair, walk: Walk): string | undefined {
  const key = keyText(pair.key);
  if (key === undefined) return reportKey(pair, walk);
  walk.path.push(key);
  reportProperties(pair.key as Node, walk);
  if (key === '__proto__') report(walk, pair.key, 'FS1018', 'key "__proto__" is not allowed');
  if (key === '<<') report(walk, pair.key, 'FS1016', 'merge keys are not allowed');
  if (isScalar(pair.key)) reportText(pair.key, walk);
  walk.path.pop();
  return key === '__proto__' || key === '<<' ? undefined : key;
}

function reportKey(pair: Pair, walk: Walk): undefined {
  const at = pair.key ?? pair.value;
  if (walk.templated && isMap(pair.key)) report(walk, at, 'FS1012', 'template placeholder {{ … }}');
  else report(walk, at, 'FS1018', 'a key is not plain text');
  return undefined;
}

function seqOf(seq: YAMLSeq, walk: Walk): unknown[] {
  return seq.items.map((item, index) => {
    walk.path.push(String(index));
    const value = valueOf(item as Node | null, walk);
    walk.path.pop();
    return value;
  });
}

function scalarOf(scalar: Scalar, walk: Walk): unknown {
  const { value } = scalar;
  if (typeof value === 'number') return numberOf(scalar, value, walk);
  if (walk.templated && typeof value === 'string' && value.includes('{{')) {
    return report(walk, scalar, 'FS1012', 'template placeholder {{ … }}');
  }
  reportText(scalar, walk);
  return value;
}

function numberOf(scalar: Scalar, value: number, walk: Walk): unknown {
  const other = otherReadingOfNumber(scalar.source ?? '', value);
  if (other === undefined) return value + 0;
  return walk.path.some(isSecretField)
    ? report(walk, scalar, 'FS1020', 'this number is read differently by different tools')
    : report(walk, scalar, 'FS1020', shownAt(other));
}

function shownAt({ message, hint }: OtherReading): OtherReading {
  return { message: printable(message, 120), hint: printable(hint, 120) };
}

/** Text in quotes is text for everybody. */
function reportText(scalar: Scalar, walk: Walk): void {
  if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string') return;
  const other = otherReadingOfText(scalar.value);
  if (other === undefined || walk.ambiguous.length >= MOST_PROBLEMS) return;
  if (walk.path.at(-1) === MODE || walk.path.some(isSecretField)) return;
  walk.ambiguous.push(problemAt(walk, scalar, 'FS1025', other));
}

/** The field that has `Off` among its values. */
const MODE = 'mode';

function reportProperties(node: Node, walk: Walk): void {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
  if (node.anchor !== undefined)
    report(walk, node, 'FS1014', `anchor &${printable(node.anchor)} is not allowed`);
  if (node.tag !== undefined) report(walk, node, 'FS1015', `tag ${shortTag(node.tag)} is not allowed`);
}

function shortTag(tag: string): string {
  return printable(tag.replace('tag:yaml.org,2002:', '!!'));
}

function reportDirectives(document: SyntaxDocument, walk: Walk): void {
  const { yaml, tags } = document.directives;
  if (yaml.explicit !== true && Object.keys(tags).length === 1) return;
  walk.problems.push({
    code: 'FS1013',
    pointer: '',
    offset: document.range[0],
    end: document.range[0],
    message: 'directives are not allowed',
  });
}

/** Returns what then stands in the data, so that a caller can return it at once. */
function report(walk: Walk, node: unknown, code: DocumentCode, words: string | OtherReading): null {
  if (walk.problems.length >= MOST_PROBLEMS) return null;
  walk.problems.push(problemAt(walk, node, code, typeof words === 'string' ? { message: words } : words));
  return null;
}

function problemAt(
  walk: Walk,
  node: unknown,
  code: DocumentCode,
  words: { readonly message: string; readonly hint?: string },
): Problem {
  const pointer = walk.path.map((key) => `/${escapeSegment(key)}`).join('');
  const { start, end } = spanOf(node) ?? { start: 0, end: 0 };
  return { code, pointer, offset: start, end, ...words };
}
