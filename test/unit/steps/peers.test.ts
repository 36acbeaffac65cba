import { expect, test } from 'vitest';
import type { PeerChange } from '../../../src/steps/step.ts';
import type { FakePeer } from '../../fakes/kernel-state.ts';
import { Host, routerOf } from './slices.ts';

const WANTED = routerOf();
const CONFIGURED = { address: '192.0.2.2', port: 51_820 };

/** The changes to the one peer after it was seen like this. */
function changesAfter(seen: Partial<FakePeer>): readonly PeerChange[] {
  const host = new Host();
  host.turn(WANTED);
  const peers = host.kernel.netns(WANTED.netns).links.get('fs16477688e1')?.tunnel?.peers;
  for (const peer of peers?.values() ?? []) Object.assign(peer, seen);
  return host.plan(WANTED).steps.flatMap((step) => (step.kind === 'peer.set' ? [step.peer] : []));
}

test.each([0, 120, 179])(
  'a peer that roams keeps its learned endpoint: handshake %i s ago',
  (handshakeAge) => {
    expect(changesAfter({ endpoint: '198.51.100.7:4000', handshakeAge })).toEqual([]);
  },
);

test.each([{ handshakeAge: 180 }, { handshakeAge: 4000 }, {}])(
  'a peer without a session gets the configured endpoint back: %o',
  (age) => {
    expect(changesAfter({ endpoint: '198.51.100.7:4000', ...age })).toMatchObject([{ endpoint: CONFIGURED }]);
  },
);

test('a peer at the configured endpoint is left alone, however long it is silent', () => {
  expect(changesAfter({ handshakeAge: 4000 })).toEqual([]);
});

test('another change to a peer that roams leaves its endpoint out', () => {
  const [change] = changesAfter({ endpoint: '198.51.100.7:4000', handshakeAge: 10, keepalive: 0 });
  expect(change).toMatchObject({ keepalive: 25 });
  expect(change).not.toHaveProperty('endpoint');
});

test('allowed prefixes are compared as a set', () => {
  expect(changesAfter({ allowed: ['10.64.48.1/32', '10.64.48.0/20'] })).toEqual([]);
  expect(changesAfter({ allowed: ['10.64.48.0/20'] })).toHaveLength(1);
  expect(changesAfter({ allowed: ['10.64.48.0/20', '10.64.48.1/32', '0.0.0.0/0'] })).toHaveLength(1);
});
