import { readFile } from 'node:fs/promises';
import { Blocked } from '../model/errors.ts';
import type { Log } from '../telemetry/port.ts';
import { parseReceivers, type ReceiverList } from './receivers.ts';

export interface ReceiversFile {
  /** The receivers as the file names them now; those it named last while it cannot be used, which the log tells once. */
  readonly current: () => Promise<ReceiverList>;
}

const LARGEST = 256 * 1024;

/** Throws Blocked('notify-file') when the file cannot be used now. */
export async function openReceiversFile(file: string, log: Log): Promise<ReceiversFile> {
  let text = await textOf(file);
  let list = listOf(file, text);
  let told = '';
  return {
    current: async () => {
      try {
        const read = await textOf(file);
        if (read !== text) list = listOf(file, read);
        text = read;
        told = '';
      } catch (thrown) {
        const { message } = thrown as Blocked;
        if (message !== told) log.error('the receivers of before are used', { problem: message });
        told = message;
      }
      return list;
    },
  };
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((thrown: NodeJS.ErrnoException) => {
    throw new Blocked('notify-file', `${file} cannot be read (${thrown.code ?? 'unknown'})`);
  });
  if (bytes.length <= LARGEST) return bytes.toString();
  throw new Blocked('notify-file', `${file} has more than ${LARGEST} bytes`);
}

function listOf(file: string, text: string): ReceiverList {
  const parsed = parseReceivers(file, text);
  if (parsed.ok) return parsed.list;
  throw new Blocked('notify-file', parsed.problems.join('\n'));
}
