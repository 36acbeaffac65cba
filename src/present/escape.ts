/**
 * present/ — what people and machines read: findings and plans as text, JSON, SARIF, workflow commands, code quality and
 * Markdown. Names and values come from whoever can open a pull request, so nothing is printed that was not escaped here.
 */

/** Steers a terminal, hides or reorders text, or ends a line: controls, formats, lone surrogates, line separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Starts a command of CI runners that obey it anywhere in a line of their log. */
const LOG_COMMAND = /##(?=vso\[|\[)/g;

/**
 * One line for a terminal or a log: what would steer it is written as `\u{1b}`. A line that begins with `::` is a
 * command to GitHub's runner, so begin none with a name.
 */
export function forTerminal(text: string): string {
  return text.replaceAll(INVISIBLE, visible).replaceAll(LOG_COMMAND, String.raw`#\u{23}`);
}

/** Text of a Markdown paragraph or table cell on GitHub, GitLab or Gitea; it renders as it is and links to nothing. */
export function forMarkdown(text: string): string {
  return forTerminal(text)
    .replaceAll(MARKUP, String.raw`\$&`)
    .replaceAll(REFERENCE, BREAK)
    .replace(BLOCK_START, String.raw`$1\$2`);
}

const MARKUP = /[\\`*_[\]<>&|~$^]/g;
/** Between the halves of a mention, a reference or an address: hosts look for those after Markdown has been read. */
const REFERENCE = /(?<=[@#!%~])(?=[\p{L}\p{N}"_\\])|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/giu;
/** A space of no width: shown as nothing, and part of no name. */
const BREAK = '&#8203;';
const BLOCK_START = /^(\s*\d*)([-+=#.)])/;

/** A code span, in a table cell as well; nothing in it is a link or a mention. */
export function forMarkdownCode(text: string): string {
  if (/[`|\\]/.test(text)) return `<code>${forMarkdown(text)}</code>`;
  return `\`${text === '' ? ' ' : forTerminal(text)}\``;
}

/** The message of a GitHub workflow command, as the runner decodes it; its line breaks stay line breaks. */
export function forWorkflowData(text: string): string {
  return text
    .replaceAll(INVISIBLE, (character) => LINE_ENDS[character] ?? visible(character))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

const LINE_ENDS: Readonly<Record<string, string>> = { '\r': '\r', '\n': '\n' };

/** A property of a GitHub workflow command, such as `file`. */
export function forWorkflowProperty(text: string): string {
  return forWorkflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * JSON that is safe on a terminal: its own escapes stand for characters that nobody sees. Indented by two unless told;
 * by none, it is one line.
 */
export function jsonText(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, undefined, indent);
  const shown = text.replaceAll(INVISIBLE, (character) =>
    character === '\n' ? character : jsonEscape(character),
  );
  return `${shown.replaceAll(LOG_COMMAND, String.raw`#\u0023`)}\n`;
}

function jsonEscape(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}

function visible(character: string): string {
  return String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
