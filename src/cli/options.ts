import { isAbsolute, join, resolve } from 'node:path';
import type { Store } from '../store/port.ts';
import { type CommandContext, UsageError } from './context.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `250ms`, `10s`, `5m`, `12h`, `30d`. */
export function parseDuration(text: string, option: string): number {
  const [, digits, unit] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
  const factor = UNITS[unit ?? ''];
  if (digits === undefined || factor === undefined || Number(digits) === 0) {
    throw new UsageError(`${option}: ${JSON.stringify(text)} is not a duration such as 10s, 5m or 12h`);
  }
  return Number(digits) * factor;
}

/** The store that `--store dir:PATH` names. */
export async function openStore(text: string): Promise<Store> {
  const path = /^dir:(.+)$/.exec(text)?.[1];
  if (path === undefined) throw new UsageError(`--store: ${JSON.stringify(text)} is not dir:PATH`);
  const { openDirectoryStore } = await import('../store/directory.ts');
  return openDirectoryStore(resolve(path));
}

/** Where a process without a folder of its own keeps what it must remember. */
export function defaultStateFolder(context: CommandContext, name: string): string {
  const base = context.env['XDG_STATE_HOME'];
  const home = context.env['HOME'] ?? '/var/lib';
  return join(
    base !== undefined && isAbsolute(base) ? base : join(home, '.local', 'state'),
    'fleetslice',
    name,
  );
}

/** A name the user gave, as its branded type; exit code 64 when it is none. */
export function parseName<T>(text: string, option: string, parse: (text: string) => T | undefined): T {
  const name = parse(text);
  if (name === undefined)
    throw new UsageError(`${option}: ${JSON.stringify(text)} is not a DNS label (a-z, 0-9, -)`);
  return name;
}
