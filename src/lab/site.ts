import { readFileSync } from 'node:fs';
import type { Runner } from '../process/port.ts';
import { prefixed } from '../process/prefix.ts';
import type { LabOptions } from './port.ts';

/** Where programs of a lab run. */
export interface LabSite {
  readonly directory: string;
  readonly lifeline: boolean;
  /** False: everything is inside a user namespace. */
  readonly privileged: boolean;
  /** A runner inside the namespaces of a process. */
  readonly inside: (pid: number) => Runner;
}

/** Without this right, namespaces can only be made inside a user namespace. */
const CAP_SYS_ADMIN = 1n << 21n;

export function siteOf(options: LabOptions): LabSite {
  const privileged = isPrivileged();
  const user = privileged ? [] : ['--user', '--preserve-credentials'];
  const path = options.path === undefined ? [] : ['env', `PATH=${options.path}`];
  const enter = ['--net', '--mount', '--pid', '--uts', '--', ...path];
  return {
    directory: options.directory,
    lifeline: options.lifeline ?? true,
    privileged,
    inside: (pid) => prefixed(options.runner, ['nsenter', `--target=${pid}`, ...user, ...enter]),
  };
}

function isPrivileged(): boolean {
  const effective = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  return (BigInt(`0x${effective}`) & CAP_SYS_ADMIN) !== 0n;
}
