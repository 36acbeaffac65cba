/**
 * keys/ — private keys are born here and never leave: not to Git, not to the hub, not to a log. Everybody else gets
 * public keys, and the name of a file that only the system door reads.
 */
import type { KeyObject } from 'node:crypto';
import type { PublicKey, SliceName } from '../model/ids.ts';

export interface TunnelKey {
  readonly publicKey: PublicKey;
  /** Holds the private key in base64, mode 0600. */
  readonly file: string;
}

export interface KeyStore {
  /** The key of one (slice, epoch): the same for ever once it was made. */
  tunnelKey(slice: SliceName, epoch: number): Promise<TunnelKey>;
  /** Forgets every key of a slice. */
  removeSlice(slice: SliceName): Promise<void>;
  /** The Ed25519 key that signs what a hub publishes; made on first use. */
  signingKey(): Promise<KeyObject>;
}
