import { type Checkout, createCheckout } from '../../src/checkout/checkout.ts';
import { type Parsed, parseContent } from '../../src/checkout/parsed.ts';
import type { Parser } from '../../src/checkout/parser.ts';
import { assembleFleet, type FleetParts, type FleetReading } from '../../src/fleet/assemble.ts';

const PARSED = new Map<string, Parsed>();

/** Parses a file once for all histories: the same few files come again and again, and YAML would take most of the time. */
const knownParser: Parser = {
  start: () => ({
    add: async ({ name, bytes, done }) => {
      const key = `${name.path}\n${Buffer.from(bytes).toString('latin1')}`;
      const parsed = PARSED.get(key) ?? parseContent(name, bytes);
      PARSED.set(key, parsed);
      done(parsed);
    },
    finish: async () => undefined,
    stop: async () => undefined,
  }),
};

/** Readings that are kept at most; then all of them are forgotten. */
const MOST_READ = 5_000;
const READ = new Map<string, FleetReading>();
const NUMBERS = new WeakMap<object, number>();

/**
 * What a process reads is put together from what it had, as always, and once for all histories that read the same files and
 * had the same slices.
 */
export function knownCheckout(): Checkout {
  const checkout = createCheckout({ parser: knownParser });
  let before: FleetReading | undefined;
  return {
    parts: (tree) => checkout.parts(tree),
    async read(tree) {
      before = readingOf(await checkout.parts(tree), before);
      return before;
    },
  };
}

function readingOf(parts: FleetParts, before: FleetReading | undefined): FleetReading {
  const read = [...parts.files, ...parts.locks, ...parts.diagnostics].map(numberOf);
  const key = `${read.join()} ${[...(before?.sound.values() ?? [])].map(numberOf).join()}`;
  const known = READ.get(key);
  if (known !== undefined) return known;
  if (READ.size >= MOST_READ) READ.clear();
  const reading = assembleFleet(parts, before);
  READ.set(key, reading);
  return reading;
}

/** What was parsed once is the same object ever after. */
function numberOf(part: object): number {
  const number = NUMBERS.get(part) ?? numbered;
  if (number === numbered) numbered += 1;
  NUMBERS.set(part, number);
  return number;
}

let numbered = 0;
