import { expect, test } from 'vitest';
import type { Step } from '../../../src/steps/step.ts';
import { applySteps } from '../../../src/system/apply.ts';
import { fakeRunner } from './fake-runner.ts';

const here = { kind: 'router', name: 'fleetslice-a' } as const;

function contextOf(runner: ReturnType<typeof fakeRunner>['runner']) {
  const support = async () => ({ kind: 'none', problem: 'no WireGuard here' }) as const;
  return { runner, self: 1, support, leave: async () => undefined };
}

function route(
  to: string,
  kind: 'route.set' | 'route.remove' = 'route.set',
  place: Step & { kind: 'route.set' } = hostRoute,
): Step {
  return { ...place, kind, route: { to, device: 'd', mtu: 1380 } };
}

const hostRoute = {
  kind: 'route.set',
  in: { kind: 'host' },
  route: { to: '', device: 'd', mtu: 1 },
} as const;

test('goes on behind a removal of what is not there', async () => {
  const replies = ['RTNETLINK answers: No such process\nCommand failed -:2\n'];
  const { runner, calls } = fakeRunner([
    [/^ip -batch/, () => (replies.length > 0 ? { stderr: replies.pop()! } : { stdout: '' })],
  ]);
  const steps = [route('10.1.0.0/16'), route('10.2.0.0/16', 'route.remove'), route('10.3.0.0/16')];
  expect(await applySteps(contextOf(runner), steps)).toEqual({ done: steps });
  expect(calls.map((call) => call.input.split('\n').length - 1)).toEqual([3, 1]);
});

test('stops at a failure that is none of absence', async () => {
  const { runner } = fakeRunner([
    [/^ip -batch/, { stderr: 'RTNETLINK answers: Operation not permitted\nCommand failed -:1\n' }],
  ]);
  const steps = [route('10.2.0.0/16', 'route.remove'), route('10.3.0.0/16')];
  expect(await applySteps(contextOf(runner), steps)).toEqual({
    done: [],
    failed: { step: steps[0], message: 'Operation not permitted' },
  });
});

test('replaces a route on the host when it is ours', async () => {
  let asked = 0;
  const { runner, calls } = fakeRunner([
    [
      /^ip -batch/,
      () =>
        asked++ === 0 ? { stderr: 'RTNETLINK answers: File exists\nCommand failed -:1\n' } : { stdout: '' },
    ],
    [/^ip -j/, { stdout: '[{"dst":"10.1.0.0/16","dev":"d"}]\n' }],
  ]);
  expect((await applySteps(contextOf(runner), [route('10.1.0.0/16')])).failed).toBeUndefined();
  expect(calls.at(-1)?.input).toMatch(/^route replace 10\.1\.0\.0\/16 /);
});

test('leaves a route on the host that is somebody else’s', async () => {
  const { runner } = fakeRunner([
    [/^ip -batch/, { stderr: 'RTNETLINK answers: File exists\nCommand failed -:1\n' }],
    [/^ip -j/, { stdout: '[]\n' }],
  ]);
  const { failed } = await applySteps(contextOf(runner), [route('10.1.0.0/16')]);
  expect(failed?.message).toBe('somebody else has a route to 10.1.0.0/16 there');
});

test('says what to do about a firewall that is too large', async () => {
  const { runner } = fakeRunner([
    [/nft -f -$/, { stderr: 'netlink: Error: Could not process rule: Message too long' }],
  ]);
  const step: Step = { kind: 'firewall.replace', netns: 'fleetslice-a', text: 'x'.repeat(5000), digest: '' };
  const { failed } = await applySteps(contextOf(runner), [step]);
  expect(failed?.message).toMatch(/5 KiB.*sysctl -w net\.core\.wmem_max/);
  expect(failed?.message).not.toContain('\n');
});

test('says what is missing when there is no WireGuard', async () => {
  const { runner } = fakeRunner([]);
  const step: Step = {
    kind: 'tunnel.create',
    netns: 'a',
    device: 'fs01234567e1',
    mtu: 1380,
    port: 1,
    keyFile: '/k',
  };
  expect((await applySteps(contextOf(runner), [step])).failed?.message).toBe('no WireGuard here');
});

test('peers of a device share a command; a failing one names the first of them', async () => {
  const { runner, calls } = fakeRunner([
    [/wg set/, { stderr: 'Unable to modify interface: No such device\n' }],
  ]);
  const peer = (publicKey: string): Step => ({
    kind: 'peer.set',
    netns: 'fleetslice-a',
    device: 'fs01234567e1',
    peer: { publicKey, allowed: [], keepalive: 25 },
  });
  const steps = [peer('A='), peer('B=')];
  const applied = await applySteps(contextOf(runner), steps);
  expect(applied.failed).toEqual({ step: steps[0], message: 'Unable to modify interface: No such device' });
  expect(calls).toHaveLength(1);
});

test('steps in a slice router go to its namespace', async () => {
  const { runner, calls } = fakeRunner([]);
  await applySteps(contextOf(runner), [{ kind: 'workload.delete', in: here, device: 'd' }]);
  expect(calls).toEqual([{ command: 'ip -n fleetslice-a -batch -', input: 'link delete dev d\n' }]);
});
