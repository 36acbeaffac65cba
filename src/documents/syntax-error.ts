import type { DocumentCode } from './codes.ts';
import { printable } from './quote.ts';
import { type SyntaxDocument, type SyntaxVerdict, TOO_DEEP } from './syntax.ts';

const CODES: Readonly<Record<string, DocumentCode>> = {
  ALIAS_PROPS: 'FS1014',
  BAD_ALIAS: 'FS1014',
  BAD_DIRECTIVE: 'FS1013',
  MULTIPLE_ANCHORS: 'FS1014',
  MULTIPLE_TAGS: 'FS1015',
  TAB_AS_INDENT: 'FS1011',
  TAG_RESOLVE_FAILED: 'FS1015',
};

const MESSAGES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation does not fit the lines around it',
  MULTILINE_IMPLICIT_KEY: 'a key and its colon must stand on one line',
  BLOCK_AS_IMPLICIT_KEY: 'a second key on one line; a text with ": " needs quotes',
  KEY_OVER_1024_CHARS: 'a key has more than 1024 characters',
  TAB_AS_INDENT: 'a tab as indentation',
};

const CONFLICT = /^(?:<{7} |={7}$|>{7} )/m;

/** One sentence for the first error of a document: what follows it is mostly noise. Undefined when it has none. */
export function syntaxErrorOf(document: SyntaxDocument, text: string): SyntaxVerdict | undefined {
  const [first] = document.errors;
  if (first === undefined) return undefined;
  const exhausted = document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return { ...TOO_DEEP, offset: document.range[0] };
  return causeOf(plainError(first), text);
}

/** A marker of another tool is the cause of whatever error comes of it. */
export function causeOf(verdict: SyntaxVerdict, text: string): SyntaxVerdict {
  if (verdict.code === 'FS1019') return verdict;
  return conflictIn(text) ?? placeholderIn(text) ?? verdict;
}

function conflictIn(text: string): SyntaxVerdict | undefined {
  const found = CONFLICT.exec(text);
  if (found === null) return undefined;
  const hint = 'resolve the conflict and remove the marker lines';
  const [offset, end] = [found.index, found.index + found[0].length];
  return { code: 'FS1010', offset, end, message: 'unresolved merge conflict', hint };
}

function placeholderIn(text: string): SyntaxVerdict | undefined {
  const offset = text.indexOf('{{');
  if (offset === -1) return undefined;
  const end = text.indexOf('}}', offset) + 2;
  return { code: 'FS1012', offset, end, message: 'template placeholder {{ … }}' };
}

function plainError({ code, message, pos }: SyntaxDocument['errors'][number]): SyntaxVerdict {
  const words = MESSAGES[code] ?? inOurWords(message);
  return { code: CODES[code] ?? 'FS1010', offset: pos[0], end: pos[1], message: words };
}

/** The library's sentence without what it quotes of the file, which may be long or secret. */
function inOurWords(message: string): string {
  const [sentence = ''] = message.split(/(?<=\w): /);
  return printable(`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.trim(), 120);
}
