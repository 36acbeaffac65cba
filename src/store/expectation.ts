/** What a put finds decides what it does; every store asks the same question. */
import { assertNever } from '../model/errors.ts';
import { describeKey, type Expectation, StoreConflict, type Stored, type StoreKey } from './port.ts';

/** What lies under a key before a put. */
export type Current = Stored | 'corrupt' | undefined;

export interface Put {
  readonly key: StoreKey;
  readonly bytes: Uint8Array;
  readonly expected: Expectation;
}

/** What is there already when it is what was to be put; undefined when it must be written. Throws StoreConflict. */
export function alreadyThere(put: Put, current: Current): Stored | undefined {
  const same = hasBytes(current, put.bytes) ? current : undefined;
  if (put.key.kind === 'object') {
    if (current === undefined || same) return same;
    throw new StoreConflict(`${describeKey(put.key)} exists with other bytes`);
  }
  if (isExpected(current, put.expected)) return same;
  throw new StoreConflict(`${describeKey(put.key)} was changed by somebody else`);
}

function isExpected(current: Current, expected: Expectation): boolean {
  switch (expected.kind) {
    case 'any':
      return true;
    case 'absent':
      return current === undefined;
    case 'version':
      return current !== undefined && current !== 'corrupt' && current.version === expected.version;
    default:
      return assertNever(expected);
  }
}

function hasBytes(current: Current, bytes: Uint8Array): current is Stored {
  return current !== undefined && current !== 'corrupt' && Buffer.compare(current.bytes, bytes) === 0;
}
