import { basename } from 'node:path';
import { createNotifier, type NotifierPorts } from '../notify/notifier.ts';
import type { Notifier } from '../notify/port.ts';
import { openReceiversFile } from '../notify/receivers-file.ts';
import { type FeedbackFlags, statusTarget } from './notify-statuses.ts';

/** Whom the hub tells. */
export interface NotifyFlags extends FeedbackFlags {
  readonly notifyFile?: string;
}

/** Opens what the flags name, which may be nothing; throws when the file cannot be used, and exit code 64 for the flags. */
export async function openNotifier(
  options: NotifyFlags & { readonly source: string },
  ports: NotifierPorts,
): Promise<Notifier> {
  const { notifyFile, source } = options;
  const statuses = statusTarget(options);
  const receivers = notifyFile === undefined ? undefined : await openReceiversFile(notifyFile, ports.log);
  return createNotifier(
    {
      fleet: fleetName(source),
      ...(receivers === undefined ? {} : { receivers: receivers.current }),
      ...(statuses === undefined ? {} : { statuses }),
    },
    ports,
  );
}

/** The last part of the address, without what credentials or a query could be in. */
function fleetName(source: string): string {
  const path = URL.canParse(source) ? new URL(source).pathname : source;
  return basename(path).replace(/\.git$/, '') || 'fleet';
}
