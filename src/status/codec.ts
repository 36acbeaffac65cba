/**
 * status/ — what clusters report about themselves, read together: which cluster runs which revision, what is ready and
 * what is wrong. Never an input of the compiler. Pure.
 */
import { decodeBytes } from '../desired/codec.ts';
import type { WireStatus } from '../model/generated/types.ts';
import { validateWireStatus } from '../model/generated/validators.js';

/** Reads the status of one agent. Throws Failure `wire-…` for anything else. */
export function decodeStatus(bytes: Uint8Array): WireStatus {
  return decodeBytes(bytes, 'status', validateWireStatus) as WireStatus;
}
