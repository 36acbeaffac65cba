import type { Step } from '../../src/steps/step.ts';
import type { StoreKey } from '../../src/store/port.ts';
import type { Host } from './host.ts';

/** Something that has happened in the world, told at once and in order. */
export type Effect =
  /** `by` names the process and its life; what an outsider does to the store is told as OUTSIDER. */
  | { readonly kind: 'stored'; readonly key: StoreKey; readonly bytes: Uint8Array; readonly by: string }
  | { readonly kind: 'removed'; readonly key: StoreKey; readonly by: string }
  /** The kernel of a host has carried out one step. */
  | { readonly kind: 'stepped'; readonly host: Host; readonly step: Step }
  /** The agent of a host has put another index on its disk. */
  | { readonly kind: 'accepted'; readonly host: Host }
  /** A turn begins; `by` as above. */
  | { readonly kind: 'began'; readonly by: string }
  /** A hub has been given control as it was. */
  | { readonly kind: 'heard'; readonly bytes: Uint8Array; readonly by: string }
  /** A turn has ended, well or not. */
  | { readonly kind: 'turned'; readonly process: string };

/** Whoever writes to the store and is none of ours. */
export const OUTSIDER = 'outsider';

/** Whoever runs commands. */
export const OPERATOR = 'operator';

export type Note = (effect: Effect) => void;
