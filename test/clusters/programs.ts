import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SETUP = fileURLToPath(new URL('../../scripts/setup', import.meta.url));

/**
 * Whether tests on clusters are to run: where their programs are built. Nobody has to wait a quarter of an hour for
 * `scripts/setup --kubernetes` before the first test.
 */
export function wantsClusters(): boolean {
  return spawnSync(SETUP, ['--kubernetes', '--check']).status === 0;
}

/** The same for tests on whole clusters. */
export function wantsNodes(): boolean {
  return wantsClusters() && canHaveNodes();
}

/** Root, and cgroups of version 1. */
export function canHaveNodes(): boolean {
  return process.getuid?.() === 0 && existsSync('/sys/fs/cgroup/memory');
}

/** PATH with the programs that clusters are made of, before the rest. */
export function programsPath(): string {
  const built = execFileSync(SETUP, ['--kubernetes', '--print-path'], { encoding: 'utf8' }).trim();
  return `${built}:${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`;
}
