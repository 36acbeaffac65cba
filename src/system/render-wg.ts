import type { Endpoint } from '../steps/router.ts';
import type { PeerChange } from '../steps/step.ts';

/**
 * Words for `wg set DEVICE`, which touches this peer only and never the device's socket or key. All that a peer has is
 * said, so that what is absent is cleared, also a pre-shared key that somebody set; only an unknown endpoint stays. There
 * are no secrets among them.
 */
export function renderPeer(peer: PeerChange): readonly string[] {
  const endpoint = peer.endpoint === undefined ? [] : ['endpoint', formatEndpoint(peer.endpoint)];
  const noSecret = ['preshared-key', '/dev/null'];
  const keepalive = ['persistent-keepalive', `${peer.keepalive}`];
  return [
    'peer',
    peer.publicKey,
    ...noSecret,
    ...endpoint,
    ...keepalive,
    'allowed-ips',
    peer.allowed.join(','),
  ];
}

function formatEndpoint({ address, port }: Endpoint): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
