/** The longest text that is compared; names are at most this long. */
const LONGEST = 64;

/**
 * The candidate that was probably meant: same but for case and separators, few edits away, or one the beginning of the
 * other. Undefined when none is close.
 */
export function suggest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = plainName(text);
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(text.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plainName(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ?? candidates.find((candidate) => isShortened(wanted, plainName(candidate)));
}

/** `slice_name`, `slice-name` and `sliceName` are one name, written by people of different habits. */
function plainName(text: string): string {
  return text
    .slice(0, LONGEST + 1)
    .toLowerCase()
    .replaceAll(/[-_ ]/g, '');
}

/** Long enough to be no accident. */
const SHORTEST_PART = 4;

function isShortened(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_PART) return false;
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Edits from one text to the other, where two neighbours in the wrong order are one edit (optimal string alignment);
 * Infinity for texts longer than any name of ours.
 */
export function editDistance(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return Number.POSITIVE_INFINITY;
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swap = isSwapped(a, b, row, column) ? at(beforePrevious, column - 2) + 1 : change;
      current.push(Math.min(change, swap, at(previous, column) + 1, at(current, column - 1) + 1));
    }
    [beforePrevious, previous] = [previous, current];
  }
  return at(previous, b.length);
}

function isSwapped(a: string, b: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}

function at(distances: readonly number[], column: number): number {
  return distances[column] ?? 0;
}
