import type { CodeTable } from '../model/codes.ts';

export type LockCode =
  | 'FS3002'
  | 'FS3004'
  | 'FS3005'
  | 'FS3006'
  | 'FS3007'
  | 'FS3008'
  | 'FS3009'
  | 'FS3010'
  | 'FS3011';

/** What can be wrong with a lock file itself; what it lacks of its slice is FS3001 and FS3003, rules of the fleet. */
export const lockCodes: CodeTable<LockCode> = {
  FS3002: {
    title: 'bad lock file',
    severity: 'error',
    cause: 'The file is not YAML, or not a SliceLock with a mapping from block to cluster.',
    example: 'blocks: [10.64.32.0/20]',
    wayOut:
      'Correct the line, or take the file from the last good commit; `fleetslice lock` then adds what is missing.',
  },
  FS3004: {
    title: 'merge conflict in a lock',
    severity: 'error',
    cause: 'Two branches changed the same lines of the lock, and the markers of Git are still there.',
    example: '<<<<<<< HEAD',
    wayOut: 'Run `fleetslice lock` and commit the lock file: it keeps the blocks of both sides.',
  },
  FS3005: {
    title: 'lock of another slice',
    severity: 'error',
    cause: 'The slice named in the lock is not the one that the file is named for.',
    example: 'slice: card in locks/payments.lock.yaml',
    wayOut: 'Correct the name, or remove the file and run `fleetslice lock`.',
  },
  FS3006: {
    title: 'bad block in a lock',
    severity: 'error',
    cause:
      'The key is not a prefix in its plain form; in another spelling, one block could be given to two clusters.',
    example: '10.64.32.1/20: fra, or FD00:64::/64: fra',
    wayOut: 'Write the block as the message says.',
  },
  FS3007: {
    title: 'bad cluster in a lock',
    severity: 'error',
    cause: 'The value is not the name of a cluster.',
    example: '10.64.32.0/20: Frankfurt',
    wayOut: 'Write the name of the cluster that has the block.',
  },
  FS3008: {
    title: 'block twice in a lock',
    severity: 'error',
    cause: 'Two lines are about one block, so two clusters could use the same addresses.',
    example: '10.64.32.0/20: fra and, further down, 10.64.32.0/20: iad',
    wayOut:
      'Run `fleetslice lock` and commit the lock file: one keeps the block, the other one gets a new one.',
  },
  FS3009: {
    title: 'blocks of a lock overlap',
    severity: 'error',
    cause: 'One block lies inside another one, so two clusters could use the same addresses.',
    example: '10.64.0.0/16: fra beside 10.64.16.0/20: iad',
    wayOut: 'Remove the line that is wrong, and run `fleetslice lock`.',
  },
  FS3010: {
    title: 'lock too large',
    severity: 'error',
    cause: 'A lock file may have at most 256 KiB, which is room for thousands of clusters.',
    example: 'a megabyte of comments',
    wayOut: 'Remove what does not belong there, or release blocks of clusters that left.',
  },
  FS3011: {
    title: 'lock without a slice',
    severity: 'warning',
    cause: 'No Slice of the fleet has the name that the lock file is named for, so the file has no effect.',
    example: 'locks/payment.lock.yaml beside a Slice payments',
    wayOut: 'Remove the file, or name it for its slice: locks/<slice>.lock.yaml.',
  },
};
