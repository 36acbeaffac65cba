import { Blocked, Failure } from '../model/errors.ts';
import type { Runner } from '../process/port.ts';

/**
 * Checks that this machine has what a fleet needs; resolves with the folder of the programs that the set-up has built.
 * Throws Blocked with what is missing and the line that brings it.
 */
export async function prepareMachine(runner: Runner, setup: string): Promise<string> {
  const checked = await runner.run([setup, '--check', '--quiet'], { timeout: 30_000 }).catch(complaintOf);
  if (typeof checked === 'string') {
    throw new Blocked('demo-machine', `this machine lacks something; run ${setup} first\n${checked}`);
  }
  const { stdout } = await runner.run([setup, '--print-path']);
  return stdout.trim();
}

function complaintOf(thrown: unknown): string {
  return String((thrown as { readonly stderr?: unknown }).stderr ?? thrown).trim();
}

/** What makes namespaces possible, where they are not. */
const NAMESPACES = `run it as root, or allow user namespaces to everybody:
  sudo sysctl -w user.max_user_namespaces=15000
  sudo sysctl -w kernel.unprivileged_userns_clone=1                # where there is such a setting
  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0    # Ubuntu 24.04 and later`;

/** The same error, with the way out where we know one. */
export function withAdvice(thrown: unknown): unknown {
  if (!(thrown instanceof Failure) || thrown.code !== 'lab-failed') return thrown;
  return new Blocked('demo-namespaces', `${thrown.message}\n${NAMESPACES}`, { cause: thrown });
}
