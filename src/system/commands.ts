import { assertNever, messageOf } from '../model/errors.ts';
import type { NetnsRef } from '../steps/step.ts';

/** Where `ip netns` keeps the names of network namespaces. */
export const NETNS_DIRECTORY = '/run/netns';

export function netnsPath(name: string): string {
  return `${NETNS_DIRECTORY}/${name}`;
}

/** `ip` inside a namespace; by name it enters by itself, which is a program less. */
export function ipIn(place: NetnsRef): readonly string[] {
  switch (place.kind) {
    case 'router':
    case 'netns':
      return ['ip', '-n', place.name];
    case 'process':
      return ['nsenter', `--net=/proc/${place.pid}/ns/net`, 'ip'];
    case 'host':
      return ['ip'];
    default:
      return assertNever(place);
  }
}

/** Any program inside a slice router. */
export function within(netns: string, ...argv: readonly string[]): readonly string[] {
  return ['nsenter', `--net=${netnsPath(netns)}`, ...argv];
}

/** A program inside a slice router that the kernel ends when this process dies: it would keep a removed router alive. */
export function withinWhileWeLive(netns: string, ...argv: readonly string[]): readonly string[] {
  return within(netns, ...whileWeLive(...argv));
}

/** A program that the kernel ends when this process dies, however it does. */
export function whileWeLive(...argv: readonly string[]): readonly string[] {
  return ['setpriv', '--pdeathsig', 'KILL', '--', ...argv];
}

/** What a program said when it failed, or the message of whatever else was thrown. */
export function complaintOf(thrown: unknown): string {
  const stderr =
    typeof thrown === 'object' && thrown !== null && 'stderr' in thrown ? thrown.stderr : undefined;
  return typeof stderr === 'string' && stderr !== '' ? stderr : messageOf(thrown);
}

/** True when a namespace could not be entered because it is not there, or its name is left over from one. */
export function isNoNamespace(complaint: string): boolean {
  return /Cannot open network namespace|setting the network namespace .* failed|cannot open \/proc\/\d+\/ns\/net/.test(
    complaint,
  );
}
