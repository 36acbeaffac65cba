import { describe, expect, it } from 'vitest';
import { createCache } from '../../../src/dns/cache.ts';

describe('the cache', () => {
  it('gives back what was put in, newest value first', () => {
    const cache = createCache<{ bytes: number }>(10_000);
    cache.set('a', { bytes: 1 });
    cache.set('a', { bytes: 2 });
    expect([cache.get('a'), cache.get('b')]).toEqual([{ bytes: 2 }, undefined]);
  });

  it('forgets what nobody asks for, keeps what somebody does, and stays bounded', () => {
    const cache = createCache<{ bytes: number }>(100_000);
    cache.set('wanted', { bytes: 100 });
    for (let index = 0; index < 5_000; index++) {
      cache.set(`made-up-${index}`, { bytes: 100 });
      cache.get('wanted');
    }
    expect(cache.get('wanted')).toBeDefined();
    const kept = Array.from({ length: 5_000 }, (_, index) => cache.get(`made-up-${index}`)).filter(Boolean);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(500);
  });
});
