import { Failure } from '../model/errors.ts';
import type { Runner } from '../process/port.ts';
import type { ObservedFirewall } from '../steps/observed.ts';
import type { Step } from '../steps/step.ts';
import { complaintOf, within } from './commands.ts';
import { parseFirewall } from './parse-nft.ts';

const LIST = ['nft', '--stateless', '--numeric', 'list', 'table', 'inet', 'fleetslice'];

/** Undefined when the slice router has no table of ours. */
export async function readFirewall(runner: Runner, netns: string): Promise<ObservedFirewall | undefined> {
  try {
    const { stdout } = await runner.run(within(netns, ...LIST));
    return parseFirewall(stdout);
  } catch (error) {
    if (/No such file or directory/.test(complaintOf(error))) return undefined;
    throw error;
  }
}

/** One transaction: the old rules hold until all new ones do. */
export async function replaceFirewall(
  runner: Runner,
  { netns, text }: Extract<Step, { readonly kind: 'firewall.replace' }>,
): Promise<void> {
  try {
    await runner.run(within(netns, 'nft', '-f', '-'), { input: text });
  } catch (error) {
    throw isTooLarge(complaintOf(error)) ? tooLarge(text, error) : error;
  }
}

function isTooLarge(complaint: string): boolean {
  return /Message too long|No buffer space available/.test(complaint);
}

function tooLarge(text: string, cause: unknown): Failure {
  const kibibytes = Math.ceil(Buffer.byteLength(text) / 1024);
  return new Failure(
    'firewall-too-large',
    `the firewall (${kibibytes} KiB of text) is larger than one netlink transaction may be: raise it with sysctl -w net.core.wmem_max=16777216, or attach fewer workloads to the slice on this node`,
    { cause },
  );
}
