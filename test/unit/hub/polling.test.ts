import { describe, expect, it } from 'vitest';
import { createPolling } from '../../../src/hub/polling.ts';

const HOUR = 60 * 60 * 1000;

describe('polling', () => {
  it('keeps its interval without webhooks', () => {
    const polling = createPolling(10_000);
    polling.found(false);
    expect(polling.interval(0)).toBe(10_000);
  });

  it('stretches while webhooks tell of every push, up to a bound', () => {
    const polling = createPolling(10_000);
    for (let push = 1; push <= 20; push++) {
      polling.told(push);
      polling.found(true);
    }
    expect(polling.interval(21)).toBe(160_000);
  });

  it('shrinks when a push was found that no webhook told of', () => {
    const polling = createPolling(10_000);
    polling.told(0);
    polling.found(true);
    polling.found(false);
    expect(polling.interval(1)).toBe(10_000);
  });

  it('shrinks when webhooks are quiet, and starts over after that', () => {
    const polling = createPolling(10_000);
    polling.told(0);
    polling.found(true);
    polling.found(true);
    expect(polling.interval(HOUR)).toBe(40_000);
    expect(polling.interval(HOUR + 1)).toBe(10_000);
    polling.told(HOUR + 2);
    expect(polling.interval(HOUR + 3)).toBe(10_000);
  });
});
