import type { ObservedPeer } from '../steps/observed.ts';

/** One device of `wg show all dump`, without the private key that the program prints too. */
export interface WgDevice {
  readonly publicKey: string;
  readonly port: number;
  readonly peers: readonly ObservedPeer[];
}

interface MutableDevice {
  readonly publicKey: string;
  readonly port: number;
  readonly peers: ObservedPeer[];
}

const DEVICE_FIELDS = 5;
const PEER_FIELDS = 9;

/** Reads `wg show all dump`; `now` is in seconds since 1970, as the handshake times are. */
export function parseDump(stdout: string, now: number): ReadonlyMap<string, WgDevice> {
  const devices = new Map<string, MutableDevice>();
  for (const line of stdout.split('\n')) {
    const fields = line.split('\t');
    const [name = ''] = fields;
    if (fields.length === DEVICE_FIELDS) devices.set(name, deviceOf(fields));
    else if (fields.length === PEER_FIELDS) devices.get(name)?.peers.push(peerOf(fields, now));
  }
  return devices;
}

function deviceOf([, , publicKey = '', port = '0']: readonly string[]): MutableDevice {
  return { publicKey: unlessNone(publicKey) ?? '', port: Number(port), peers: [] };
}

function peerOf(fields: readonly string[], now: number): ObservedPeer {
  const [, publicKey = '', , endpoint = '', allowed = '', handshake = '0', received, sent, keepalive] =
    fields;
  const address = unlessNone(endpoint);
  return {
    publicKey,
    ...(address === undefined ? {} : { endpoint: address }),
    allowed: (unlessNone(allowed)?.split(',') ?? []).toSorted(),
    keepalive: keepalive === 'off' ? 0 : Number(keepalive),
    ...(handshake === '0' ? {} : { handshakeAge: Math.max(0, now - Number(handshake)) }),
    receivedBytes: Number(received),
    sentBytes: Number(sent),
  };
}

function unlessNone(text: string): string | undefined {
  return text === '(none)' ? undefined : text;
}
