import { beforeEach, describe, expect, it } from 'vitest';
import type { ObservedFirewall } from '../../../src/steps/observed.ts';
import { rememberFirewalls } from '../../../src/system/firewall-memory.ts';

let reads: number;
let now: number;
let quiet: number | undefined;
let identity: number;
let firewall: (netns: string) => Promise<ObservedFirewall | undefined>;

beforeEach(() => {
  [reads, now, quiet, identity] = [0, 10_000, 5000, 1];
  firewall = rememberFirewalls({
    read: async () => {
      reads += 1;
      return undefined;
    },
    quietSince: () => quiet,
    identityOf: async () => identity,
    now: () => now,
  });
});

async function readsOfTwo(between: () => void): Promise<number> {
  await firewall('a');
  now += 1000;
  between();
  await firewall('a');
  return reads;
}

describe('a listing of a firewall', () => {
  it('is kept while its monitor is alive and silent', async () => {
    expect(await readsOfTwo(() => undefined)).toBe(1);
  });

  it.each<[string, () => void]>([
    ['the monitor has said something', () => (quiet = now)],
    ['the monitor is gone', () => (quiet = undefined)],
    ['the name means another namespace', () => (identity = 2)],
    ['five minutes have passed', () => (now += 300_000)],
  ])('is taken anew when %s', async (_, happens) => {
    expect(await readsOfTwo(happens)).toBe(2);
  });

  it('is not kept when the monitor spoke, or did not listen yet, as it was taken', async () => {
    quiet = now;
    expect(await readsOfTwo(() => (quiet = 5000))).toBe(2);
    quiet = undefined;
    await firewall('b');
    quiet = 5000;
    await firewall('b');
    expect(reads).toBe(4);
  });
});
