import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeWire } from '../../../src/desired/codec.ts';
import type {
  CommitVerdict,
  RolloutState,
  WireControl,
  WireFleet,
} from '../../../src/model/generated/types.ts';
import { decodeControl, NO_CONTROL } from '../../../src/rollout/control.ts';
import { openDirectoryStore } from '../../../src/store/directory.ts';
import type { Store } from '../../../src/store/port.ts';
import { digest, index } from '../status/reports.ts';
import { type Finished, fleetslice, folderWith } from './command-line.ts';

export const OLD: string = 'a1b2c3d4e5'.repeat(4);
export const NEW: string = '4f0c2ab19d'.repeat(4);
export const BAD: string = '77777777ee'.repeat(4);
export const SINCE = '2026-11-21T12:00:00Z';

/** On the way from OLD to NEW: fra has it, iad and sin wait. */
export const ROLLOUT: RolloutState = {
  target: NEW,
  from: { iad: OLD, sin: OLD },
  phase: 'waves',
  wave: 0,
  since: SINCE,
  ailing: [],
};

export const HALTED: RolloutState = {
  ...ROLLOUT,
  halted: { cluster: 'fra', why: 'payments: no route', at: SINCE },
};

/** A store in a folder of this test, with three clusters and two slices. */
export interface Operated {
  readonly folder: string;
  readonly store: Store;
  /** Runs a command line with `--store` at its end. */
  run(...argv: readonly string[]): Promise<Finished>;
  control(): Promise<WireControl>;
  setControl(control: Partial<WireControl>): Promise<void>;
  setFleet(fleet: Partial<WireFleet>): Promise<void>;
}

export async function operated(): Promise<Operated> {
  const names = ['fra', 'iad', 'sin'];
  const files = names.map((name) => [
    `${name}/index.json`,
    encodeWire(index(name, { payments: 'a', [`${name}-ops`]: 'b' })),
  ]);
  const folder = await folderWith(Object.fromEntries(files));
  const store = await openDirectoryStore(folder);
  const write = (file: string, value: object) => writeFile(join(folder, file), encodeWire(value));
  return {
    folder,
    store,
    run: (...argv) => fleetslice([...argv, '--store', `dir:${folder}`], { env: { USER: 'ada' } }),
    control: async () => {
      const stored = await store.get({ kind: 'control' });
      return stored === undefined ? NO_CONTROL : decodeControl(stored.bytes);
    },
    setControl: (control) => write('control.json', { ...NO_CONTROL, ...control }),
    setFleet: (fleet) => write('fleet.json', { ...FLEET, ...fleet }),
  };
}

export function verdict(commit: string, other: Partial<CommitVerdict> = {}): CommitVerdict {
  return {
    commit,
    subject: 'payments: add sin',
    outcome: 'accepted',
    reason: 'Valid',
    message: 'accepted',
    findings: [],
    seenAt: SINCE,
    milliseconds: { sync: 1, read: 1 },
    ...other,
  };
}

const FLEET: WireFleet = {
  format: 1,
  fleet: 'prod',
  hub: digest('e'),
  source: { address: 'https://git.example.com/fleet.git', ref: 'main', path: '' },
  running: { commit: NEW, since: SINCE },
  accepted: NEW,
  behind: 0,
  conditions: [],
  suspensions: [],
  history: [
    verdict(NEW),
    verdict(BAD, { outcome: 'refused', reason: 'Invalid', message: 'FS1023' }),
    verdict(OLD),
  ],
  clusters: { total: 3, current: 3, ready: 3, ailing: [] },
};
