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
import type { DocumentCode } from './codes.ts';
import { escapeSegment, printable } from './quote.ts';
import { type SyntaxDocument, keyText, startOf } from './syntax.ts';

/** Something YAML allows and we do not, at its place. */
export interface Problem {
  readonly code: DocumentCode;
  readonly pointer: string;
  readonly offset: number;
  readonly message: string;
}

export interface Plain {
  /** What JSON would hold; null stands where a problem left nothing. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

const DEEPEST = 64;
const MOST_PROBLEMS = 200;

/** Turns a document into plain data and lists what makes it ambiguous: one walk does both, so checking is free. */
export function plainOf(document: SyntaxDocument, templated: boolean): Plain {
  const walk: Walk = { path: [], problems: [], templated };
  reportDirectives(document, walk);
  const value = valueOf(document.contents, walk);
  return { value, problems: walk.problems };
}

interface Walk {
  /** Keys from the root to where the walk is. */
  readonly path: string[];
  readonly problems: Problem[];
  /** Whether `{{` stands anywhere in the file: only then is each text searched for it. */
  readonly templated: boolean;
}

function valueOf(node: Node | null, walk: Walk): unknown {
  if (node === null) return null;
  if (isAlias(node)) return report(walk, node, 'FS1014', `alias *${printable(node.source)} is not allowed`);
  if (walk.path.length > DEEPEST) return report(walk, node, 'FS1019', 'more than 64 levels');
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
  return value;
}

function numberOf(scalar: Scalar, value: number, walk: Walk): unknown {
  const exact = Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value));
  if (exact && !/^[-+]?0\d/.test(scalar.source ?? '')) return value + 0;
  const shown = printable(scalar.source ?? '');
  return report(walk, scalar, 'FS1020', `${shown} would be read as ${value} here and otherwise elsewhere`);
}

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
    message: 'directives are not allowed',
  });
}

/** Returns what then stands in the data, so that a caller can return it at once. */
function report(walk: Walk, node: unknown, code: DocumentCode, message: string): null {
  if (walk.problems.length >= MOST_PROBLEMS) return null;
  const pointer = walk.path.map((key) => `/${escapeSegment(key)}`).join('');
  walk.problems.push({ code, pointer, offset: startOf(node) ?? 0, message });
  return null;
}
