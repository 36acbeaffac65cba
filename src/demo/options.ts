import type { Runner } from '../process/port.ts';

export interface FleetOptions {
  /** Names the lab; no two fleets of one machine at a time share it. */
  readonly name: string;
  /** A folder of the fleet's own. */
  readonly directory: string;
  readonly runner: Runner;
  /** How fleetslice is started: node and its script. */
  readonly command: readonly string[];
  /** PATH with the tools of the data plane. */
  readonly path: string;
  /** The hub's poll; short, because nobody rings its bell. */
  readonly interval: string;
}
