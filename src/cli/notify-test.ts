import { messageOf } from '../model/errors.ts';
import { deliver, messagesFor } from '../notify/delivery.ts';
import type { Notice } from '../notify/message.ts';
import type { Receiver } from '../notify/receivers.ts';
import { openReceiversFile } from '../notify/receivers-file.ts';
import { createLog } from '../telemetry/log.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson } from './context.ts';

export interface NotifyTestOptions {
  readonly notifyFile: string;
  readonly output: string;
}

interface Answer {
  readonly name: string;
  readonly type: Receiver['type'];
  readonly outcome: 'sent' | 'failed';
  /** Absent when it was sent. */
  readonly problem?: string;
}

/** `fleetslice notify test`: one message to each receiver of the file, once, and what came of it. */
export async function notifyTest(context: CommandContext, options: NotifyTestOptions): Promise<ExitCode> {
  const file = await openReceiversFile(options.notifyFile, createLog(context.err));
  const { fleet = 'fleet', receivers } = await file.current();
  const answers = await Promise.all(receivers.map((receiver) => ask(context, fleet, receiver)));
  if (options.output === 'json')
    printJson(context, { apiVersion: API_VERSION, kind: 'NotificationTest', receivers: answers });
  else for (const answer of answers) context.out(`${lineOf(answer)}\n`);
  return answers.every(({ outcome }) => outcome === 'sent') ? EXIT.done : EXIT.failed;
}

async function ask({ clock, stopped }: CommandContext, fleet: string, receiver: Receiver): Promise<Answer> {
  const { name, type } = receiver;
  const notice: Notice = {
    kind: 'Test',
    severity: 'info',
    subject: `Fleet/${fleet}`,
    reason: 'Test',
    message: 'This is a test. Whoever reads it is told what happens to the fleet.',
    at: clock.now(),
  };
  try {
    for (const message of messagesFor(receiver, fleet, [notice]))
      await deliver(receiver, message, { clock, ended: stopped });
    return { name, type, outcome: 'sent' };
  } catch (thrown) {
    return { name, type, outcome: 'failed', problem: messageOf(thrown) };
  }
}

function lineOf({ name, type, outcome, problem }: Answer): string {
  return `${name} (${type}): ${problem === undefined ? outcome : `${outcome}: ${problem}`}`;
}
