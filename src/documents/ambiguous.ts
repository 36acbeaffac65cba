/** What else a scalar without quotes could be: YAML 1.1, which kubectl, Helm and most libraries still read, knows more forms. */
export interface OtherReading {
  readonly message: string;
  readonly hint: string;
}

const TRUE: readonly string[] = ['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'];
const FALSE: readonly string[] = ['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'];
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...TRUE.map((word) => [word, true] as const),
  ...FALSE.map((word) => [word, false] as const),
]);
const LONGEST_WORD = 3;
/** Longer ones are no numbers; the patterns below are then linear for all that matters. */
const LONGEST_NUMBER = 32;
/** Underscores, binary, and numbers to the base of 60 such as 12:30:45. */
const NUMBER_OF_OTHERS =
  /^[-+]?(?:0b[01_]+|0x[\da-f_]*_[\da-f_]*|\d[\d_]*_[\d_]*(?:\.[\d_]*)?|[1-9]\d*(?::[0-5]?\d)+(?:\.\d*)?)$/i;

/** For text without quotes; undefined when everybody reads it as text. Dates stay text in every tool of Kubernetes. */
export function otherReadingOfText(source: string): OtherReading | undefined {
  const word = source.length <= LONGEST_WORD ? WORDS.get(source) : undefined;
  const other = word === undefined ? numberOfOthers(source) : String(word);
  if (other === undefined) return undefined;
  return {
    message: `${source} is text here and ${other} for tools that read YAML 1.1`,
    hint: `put it in quotes: "${source}"`,
  };
}

function numberOfOthers(source: string): string | undefined {
  if (!mayBeNumber(source.charCodeAt(0)) || source.length > LONGEST_NUMBER) return undefined;
  return NUMBER_OF_OTHERS.test(source) ? 'a number' : undefined;
}

/** A digit or a sign: asked first, because nearly no text begins with one. */
function mayBeNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d;
}

const OCTAL_OF_OTHERS = /^[-+]?0[0-7]+$/;
/** Leading zeros, 0o14, and an exponent that YAML 1.1 takes for text because it has no point or no sign. */
const NOT_PLAIN = /^[-+]?(?:0\d|0o|\d+e|\d*\.\d*e(?![-+]))/i;

/** For a number without quotes; undefined when everybody reads the same number. */
export function otherReadingOfNumber(source: string, value: number): OtherReading | undefined {
  const isExact = Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value));
  if (isExact && !NOT_PLAIN.test(source)) return undefined;
  return {
    message: `${source} would be read as ${value} here and otherwise elsewhere`,
    hint: hintOf(source, value, isExact),
  };
}

function hintOf(source: string, value: number, isExact: boolean): string {
  const asText = `"${source}" if it is text`;
  if (!isExact) return `write a number up to 9007199254740991, or ${asText}`;
  const octal = OCTAL_OF_OTHERS.test(source) ? Number.parseInt(source, 8) : value;
  return `write ${value}${octal === value ? '' : `, or ${octal} if it is octal`}, or ${asText}`;
}
