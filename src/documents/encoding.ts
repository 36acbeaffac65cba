import type { DocumentCode } from './codes.ts';

/** The size of the largest file of a fleet, in bytes. */
const LARGEST_FILE = 256 * 1024;

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'refused';
      readonly code: DocumentCode;
      readonly line: number;
      readonly message: string;
    };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** Bytes of a file to text, or the one reason why they are none. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) return refused('FS1001', 'the file has more than 256 KiB');
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return refused('FS1003', `the file is ${wide}, expected UTF-8`);
  const text = decodeUtf8(bytes);
  if (text === undefined) return refused('FS1002', 'the file is not valid UTF-8', firstBadLine(bytes));
  if (text.startsWith('\uFEFF')) return refused('FS1004', 'the file starts with a byte order mark');
  if (text.startsWith(LFS_POINTER))
    return refused('FS1006', 'the file is a Git LFS pointer, not its content');
  const control = CONTROL.exec(text);
  return control === null ? { kind: 'text', text } : refusedControl(text, control);
}

function refused(code: DocumentCode, message: string, line = 1): Decoded {
  return { kind: 'refused', code, line, message };
}

function refusedControl(text: string, found: RegExpExecArray): Decoded {
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const line = text.slice(0, found.index).split('\n').length;
  return refused('FS1005', `control character U+${code}`, line);
}

/** First bytes: the mark of an encoding, or the NUL that a first ASCII character has in it. */
const WIDE: readonly (readonly [string, RegExp])[] = [
  ['UTF-32', /^(?:fffe0000|0000)/],
  ['UTF-16', /^(?:fffe|feff|00|..00)/],
];

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first = 1, second = 1] = bytes;
  // Asked of every file, so the common case comes first: plain text has neither.
  if (first !== 0 && second !== 0 && first < 0xfe) return undefined;
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return WIDE.find(([, pattern]) => pattern.test(start))?.[0];
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}
