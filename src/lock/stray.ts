import type { Diagnostic } from '../model/diagnostic.ts';
import { lockCodes } from './codes.ts';
import type { ParsedLock } from './lock.ts';

/** A warning for each lock file whose slice nobody declares. */
export function strayLocks(locks: readonly ParsedLock[], slices: ReadonlySet<string>): readonly Diagnostic[] {
  const { severity, wayOut } = lockCodes.FS3011;
  return locks.flatMap((parsed) => {
    const { slice, source } = parsed.ok ? parsed.lock : parsed.readable;
    if (slices.has(slice)) return [];
    const message = `the fleet has no slice ${JSON.stringify(slice)}`;
    const place = { file: source.file, line: 1, column: 1, pointer: '' };
    return [{ ...place, code: 'FS3011' as const, severity, message, hint: wayOut }];
  });
}
