import { describe, expect, it } from 'vitest';
import { createDeliveries } from '../../../src/webhooks/deliveries.ts';
import { delivery, NOW } from './signed.ts';

const HOUR = 60 * 60 * 1000;

function push(after: number, id = `delivery-${after}`): ReturnType<typeof delivery> {
  return delivery('github', { payload: { after }, headers: { 'x-github-delivery': id } });
}

describe('repeated deliveries', () => {
  it('T-25: are known by id and by content', () => {
    const deliveries = createDeliveries();
    expect(deliveries.isRepeated(push(1), NOW)).toBe(false);
    expect(deliveries.isRepeated(push(1), NOW)).toBe(true);
    expect(deliveries.isRepeated(push(1, 'a forged id'), NOW)).toBe(true);
    expect(deliveries.isRepeated(push(2, 'delivery-1'), NOW)).toBe(true);
    expect(deliveries.isRepeated(push(3), NOW)).toBe(false);
  });

  it('are forgotten after an hour', () => {
    const deliveries = createDeliveries();
    deliveries.isRepeated(push(1), NOW);
    expect(deliveries.isRepeated(push(1), NOW + HOUR - 1)).toBe(true);
    expect(deliveries.isRepeated(push(1), NOW + HOUR)).toBe(false);
  });

  it('take bounded memory: the oldest is forgotten first', () => {
    const deliveries = createDeliveries();
    for (let after = 0; after < 6_000; after++) deliveries.isRepeated(push(after), NOW);
    expect(deliveries.isRepeated(push(5_999), NOW)).toBe(true);
    expect(deliveries.isRepeated(push(0), NOW)).toBe(false);
  });
});
