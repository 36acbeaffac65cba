import { describe, expect, it } from 'vitest';
import { HISTORIES } from './histories.ts';
import { INVARIANTS } from './invariants.ts';
import { MISTAKES } from './planted.ts';
import { describeFinding } from './report.ts';
import { search } from './search.ts';

/** What each mistake breaks first, so that an invariant that guards nothing any more is noticed. */
const BROKEN: Readonly<Record<keyof typeof MISTAKES, string>> = {
  'an index is written before its objects': 'whole-states',
  'an index is written whatever is there by now': 'sequences-rise',
  'a hub that starts anew counts from one': 'sequences-rise',
  'a slice goes without a tombstone': 'settles',
  'a report that cannot be read counts as none': 'gateways-stay',
  'an older head is believed': 'commits-go-forward',
  'a hub does not listen to who suspends a cluster': 'suspended-stay',
  'all clusters get a commit at once': 'waves-in-order',
  'a newer commit takes a cluster back': 'settles',
  'a hub writes what is there already': 'settles',
  'a commit is compiled in spite of its findings': 'only-good-commits',
  'an agent takes an older sequence': 'agents-obey-the-hub',
  'an agent keeps an index before its objects': 'agents-obey-the-hub',
  'an agent sweeps what it was not told of': 'removal-needs-a-commit',
  'an agent does not read what it has kept': 'stands-alone',
  'an agent clears a router before it fills it': 'stays-connected',
  'an agent tells its private key': 'no-private-key',
};

describe('a planted mistake', () => {
  it.each(Object.entries(MISTAKES))('is found: %s', async (name, planted) => {
    const finding = await search({ seed: 1, histories: HISTORIES, planted });
    console.log(`${name}: found after ${finding?.histories} histories`);
    expect(finding?.violation.invariant).toBe(BROKEN[name]);
  });

  it('is shown with seed, the events that matter, the last steps and how to see it again', async () => {
    const planted = MISTAKES['an index is written whatever is there by now'] ?? {};
    const finding = await search({ seed: 1, histories: HISTORIES, planted });
    const text = finding === undefined ? '' : await describeFinding(finding, planted);
    expect(text).toContain(`seed ${finding?.seed} breaks sequences-rise`);
    expect(text).toMatch(/shortest: \d+ of \d+ events: [a-z, -]+\n/);
    expect(text).toMatch(/VIOLATION of sequences-rise/);
    expect(text).toContain(`npm run simulate -- --seed ${finding?.seed} --histories 1`);
    expect(text.split('\n').length).toBeLessThan(50);
  });

  it('is there for every invariant', () => {
    const named = new Set(Object.values(BROKEN));
    expect(INVARIANTS.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });
});
