import { expect, test, vi } from 'vitest';
import { inLanes, shareRuns } from '../../../src/system/shared-run.ts';
import { chooseUnderlay } from '../../../src/system/underlay.ts';
import { createWakeup } from '../../../src/system/wakeup.ts';

test('those who ask during a run share the next one', async () => {
  let runs = 0;
  const ends: (() => void)[] = [];
  const ask = shareRuns(async () => {
    const number = ++runs;
    await new Promise<void>((resolve) => ends.push(resolve));
    return number;
  });
  const first = ask();
  const others = [ask(), ask(), ask()];
  ends[0]!();
  await vi.waitFor(() => expect(ends).toHaveLength(2));
  ends[1]!();
  expect(await Promise.all([first, ...others])).toEqual([1, 2, 2, 2]);
});

test('a run that failed does not fail the next one', async () => {
  let runs = 0;
  const ask = shareRuns(async () => {
    if (++runs === 1) throw new Error('first');
    return runs;
  });
  const answers = await Promise.allSettled([ask(), ask()]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('lanes limit what runs at the same time and keep the order', async () => {
  let running = 0;
  let most = 0;
  const results = await inLanes([5, 4, 3, 2, 1], 2, async (item) => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    running--;
    return item * 2;
  });
  expect(results).toEqual([10, 8, 6, 4, 2]);
  expect(most).toBe(2);
});

test('a wake-up tells each name once, and only "anything" when that is among them', () => {
  vi.useFakeTimers();
  const told: (string | undefined)[] = [];
  const wakeup = createWakeup((netns) => told.push(netns), 20);
  for (const name of ['a', 'b', 'a']) wakeup.note(name);
  vi.advanceTimersByTime(19);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['a', 'b']);
  wakeup.note('a');
  wakeup.note(undefined);
  vi.advanceTimersByTime(20);
  expect(told).toEqual(['a', 'b', undefined]);
  vi.useRealTimers();
});

const link = (name: string, mtu: number, ...addresses: readonly string[]) => ({
  name,
  kind: '',
  up: true,
  mtu,
  mac: '',
  addresses,
  alias: '',
});

test('the underlay is where the default routes lead', () => {
  const links = [
    link('lo', 65_536, '127.0.0.1/8'),
    link('a', 1500, '192.0.2.1/24'),
    link('b', 9000, '198.51.100.1/24', '2001:db8::1/64'),
  ];
  const chosen = chooseUnderlay(links, [
    { family: 4, routes: [{ device: 'b', source: undefined }] },
    { family: 6, routes: [{ device: 'b', source: '2001:db8::2' }] },
  ]);
  expect(chosen).toEqual({ addresses: ['198.51.100.1', '2001:db8::2'], mtu: 9000, families: [4, 6] });
});

test('without default routes it is the first global address that is not a workload’s', () => {
  const links = [link('fs01234567', 1380, '10.64.0.1/32'), link('a', 1400, '192.0.2.1/24')];
  expect(
    chooseUnderlay(links, [
      { family: 4, routes: [] },
      { family: 6, routes: [] },
    ]),
  ).toEqual({
    addresses: ['192.0.2.1'],
    mtu: 1400,
    families: [4],
  });
});

test('a host without addresses has no underlay', () => {
  expect(chooseUnderlay([], [{ family: 4, routes: [] }])).toEqual({ addresses: [], mtu: 1500, families: [] });
});
