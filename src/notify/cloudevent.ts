import { createHash } from 'node:crypto';
import { type Message, type Notice, shortMessage } from './message.ts';

/** CloudEvents 1.0.2, structured JSON mode of the HTTP binding: one request for each event. */
export function cloudEvent(fleet: string, notice: Notice): Message {
  const { kind, subject, severity, reason, commit, at } = notice;
  const id = idOf(fleet, notice);
  const event = {
    specversion: '1.0',
    id,
    source: `/fleetslice/${encodeURIComponent(fleet)}`,
    type: `io.fleetslice.${kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '.').toLowerCase()}`,
    subject,
    time: new Date(at).toISOString(),
    // The extension "Correlation" of CloudEvents: all that comes of one commit belongs together.
    ...(commit === undefined ? {} : { correlationid: commit }),
    datacontenttype: 'application/json',
    data: {
      severity,
      reason,
      message: shortMessage(notice),
      ...(commit === undefined ? {} : { commit }),
    },
  };
  return { id, contentType: 'application/cloudevents+json', body: JSON.stringify(event) };
}

/** 32 hex digits; the time is in it, as a cluster may fail a second time. */
function idOf(fleet: string, { kind, subject, reason, commit, at }: Notice): string {
  const identity = JSON.stringify([fleet, kind, subject, reason, commit, at]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}
