import type { SignatureRule, SourceOptions } from '../git/port.ts';
import type { Log } from '../telemetry/port.ts';
import { UsageError } from './context.ts';

/** Which commits of a repository count, and who we are to its server. */
export interface SourceFlags {
  readonly verify?: SignatureRule['mode'];
  readonly verifyKeys?: string;
  readonly allowRewrite?: boolean;
  readonly credentialsDir?: string;
  readonly proxyDir?: string;
}

/** What the flags mean to a source; exit code 64 when they do not go together. */
export function sourceOptions(flags: SourceFlags, log: Log): Partial<SourceOptions> {
  const { verify, verifyKeys, allowRewrite, credentialsDir, proxyDir } = flags;
  if ((verify === undefined) !== (verifyKeys === undefined))
    throw new UsageError('--verify and --verify-keys go together');
  return {
    ...(credentialsDir === undefined ? {} : { credentialsDir }),
    ...(proxyDir === undefined ? {} : { proxyDir }),
    ...(verify === undefined || verifyKeys === undefined
      ? {}
      : { signatures: { mode: verify, keys: verifyKeys } }),
    ...(allowRewrite === true
      ? { allowRewrite: ({ code, data }) => log.warn('rewritten history accepted', { code, ...data }) }
      : {}),
  };
}
