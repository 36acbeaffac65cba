import type { Diagnostic, Excerpt, RelatedPosition } from '../model/diagnostic.ts';
import { forTerminal } from './escape.ts';

/** Functions of a terminal; each leaves its text as it is where there is none. */
export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;
const NO_COLOURS: Colours = { bold: same, dim: same, red: same, yellow: same, cyan: same };

/** A finding for people: where, what, the line itself, the way out, and what belongs to it. */
export function findingText(finding: Diagnostic, colours: Colours = NO_COLOURS): string {
  const { severity, code, message, hint, related = [] } = finding;
  const tone = severity === 'error' ? colours.red : colours.yellow;
  const lines = [
    `${colours.bold(placeOf(finding))} ${tone(`${severity} ${code}`)}: ${colours.bold(forTerminal(message))}`,
    ...(finding.excerpt === undefined ? [] : excerptLines(finding, finding.excerpt, tone, colours)),
    ...(hint === '' ? [] : [`  ${colours.cyan('help:')} ${forTerminal(hint)}`]),
    ...related.map((place) => `  ${colours.cyan('note:')} ${relatedText(place)}`),
  ];
  return `${lines.join('\n')}\n`;
}

interface FindingText extends Pick<Diagnostic, 'severity' | 'message' | 'file' | 'line' | 'column'> {
  readonly code: string;
  readonly hint?: string;
}

/** The same on one line, for logs and for commands that tell of findings on the side. */
export function findingLine(finding: FindingText): string {
  const { severity, code, message, hint = '' } = finding;
  const wayOut = hint === '' ? '' : ` (${forTerminal(hint)})`;
  return `${placeOf(finding)} ${severity} ${code}: ${forTerminal(message)}${wayOut}`;
}

/** `file:line:column:`, which editors and terminals make a link of; never a command to the runner that logs it. */
function placeOf({ file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>): string {
  const shown = forTerminal(file);
  return `${/^\s*::/.test(shown) ? './' : ''}${shown}:${line}:${column}:`;
}

function relatedText(place: RelatedPosition): string {
  return `${placeOf(place)} ${forTerminal(place.message)}`;
}

function excerptLines(
  { line, column }: Diagnostic,
  { text, length }: Excerpt,
  tone: (text: string) => string,
  { dim }: Colours,
): readonly string[] {
  const number = String(line).padStart(5);
  const before = text.slice(0, column - 1);
  const meant = text.slice(column - 1, column - 1 + length);
  const marks = '^'.repeat(Math.max(1, widthOf(meant)));
  return [
    `${dim(`${number} |`)} ${forTerminal(text)}`,
    `${dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(widthOf(before))}${tone(marks)}`,
  ];
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NARROW = /^\p{M}$/u;

/** Columns that a terminal needs. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (NARROW.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
