import { suggest } from '../documents/suggest.ts';

/** The hint for a name that is not there: `did you mean fra?`; undefined when none is close. */
export type Suggestions = (name: string) => string | undefined;

/** Wrong names that are compared with all others in one reading; a fleet with more has another problem. */
const MOST_NAMES = 50;

/** Each wrong name is compared once, however many documents repeat it. */
export function createSuggestions(candidates: readonly string[]): Suggestions {
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (!known.has(name) && known.size < MOST_NAMES) known.set(name, suggest(name, candidates));
    const meant = known.get(name);
    return meant === undefined ? undefined : `did you mean ${meant}?`;
  };
}
