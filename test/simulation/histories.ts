import { expect, it } from 'vitest';
import { describeFinding } from './report.ts';
import { search } from './search.ts';

/** What runs in CI, in two halves that run side by side. */
export const HISTORIES = 10_000;
/** Milliseconds in which one half has to be done; machines that have other things to do are slow. */
const PATIENCE = 15 * 60_000;

export function promisesHold(seed: number, histories: number): void {
  it(
    `hold in ${histories} histories from seed ${seed}`,
    async () => {
      const finding = await search({ seed, histories });
      expect(finding === undefined ? '' : await describeFinding(finding)).toBe('');
    },
    PATIENCE,
  );
}
