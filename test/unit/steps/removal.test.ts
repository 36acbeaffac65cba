import { expect, test } from 'vitest';
import { formatStep, type Plan, planRemoval } from '../../../src/steps/plan.ts';
import { Host, routerOf } from './slices.ts';

const WANTED = routerOf();

function settled(): Host {
  const host = new Host();
  host.turn(WANTED);
  return host;
}

function removal(host: Host, mark: string = WANTED.mark): Plan {
  const observed = host.observe(WANTED);
  if (observed === undefined) throw new Error('nothing to remove');
  return planRemoval(observed, mark);
}

test('devices go first and the namespace with its mark last', () => {
  expect(removal(settled()).steps.map(formatStep).join('\n')).toMatchInlineSnapshot(`
    "- workload dev fw82b3ade9d0 in fleetslice-blue
    - tunnel fs16477688e1 in fleetslice-blue
    - netns fleetslice-blue"
  `);
});

test('nothing of ours is left', () => {
  const host = settled();
  host.apply(removal(host).steps);
  expect(host.kernel.print()).toBe(new Host().kernel.print());
});

test('a namespace with another mark is not touched', () => {
  const { steps, conflicts } = removal(settled(), 'fleetslice:other:blue');
  expect(steps).toEqual([]);
  expect(conflicts).toHaveLength(1);
});

test('a namespace with a device of somebody else stays until that is gone', () => {
  const host = settled();
  const { links } = host.kernel.netns(WANTED.netns);
  links.set('eth9', { name: 'eth9', kind: 'veth', up: true, mtu: 1500, mac: 'x', addresses: new Set() });
  const { steps, conflicts } = removal(host);
  host.apply(steps);
  expect(conflicts).toEqual([
    'network namespace fleetslice-blue stays: device eth9 in it is not ours; move or delete it',
  ]);
  expect([...links.keys()]).toEqual(['lo', 'eth9']);
  links.delete('eth9');
  expect(removal(host)).toEqual({
    steps: [{ kind: 'netns.delete', netns: 'fleetslice-blue' }],
    conflicts: [],
  });
});

test('the devices that the kernel puts into every namespace are nobody’s', () => {
  const host = settled();
  const { links } = host.kernel.netns(WANTED.netns);
  links.set('sit0', { name: 'sit0', kind: 'sit', up: false, mtu: 1480, mac: '', addresses: new Set() });
  expect(removal(host).conflicts).toEqual([]);
});
