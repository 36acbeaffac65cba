import type { Clock } from '../loop/loop.ts';
import type { HubMetrics, Log } from '../telemetry/port.ts';
import { deliver, messagesFor } from './delivery.ts';
import { createFeedbackView } from './feedback.ts';
import { createMemory, type Memory } from './memory.ts';
import type { Message } from './message.ts';
import type { CommitFeedback, FleetEvent, Notifier } from './port.ts';
import { createQueue, type Outcome, type Queue } from './queue.ts';
import type { Receiver, ReceiverList } from './receivers.ts';
import { setStatus, type StatusTarget } from './statuses.ts';

export interface NotifierOptions {
  /** Name of the fleet where the file of receivers names none. */
  readonly fleet: string;
  /** Absent: nobody is told of events. */
  readonly receivers?: () => Promise<ReceiverList>;
  /** Absent: no statuses are set. */
  readonly statuses?: StatusTarget;
}

export interface NotifierPorts {
  readonly log: Log;
  readonly metrics: Pick<HubMetrics, 'notification'>;
  readonly clock: Clock;
}

/** Events that wait until the file of receivers is read. */
const MOST_EVENTS = 10_000;
/** Messages that wait for one receiver: a fleet of a thousand clusters may fail at once. */
const MOST_MESSAGES = 1000;
const MOST_STATUSES = 100;
/** Milliseconds that the end of the hub waits for what is not told yet. */
const CLOSING = 3000;
/** Milliseconds between two lines of the log about one receiver. */
const QUIET = 60_000;
/** In metrics, where receivers have names without a space. */
const STATUSES = 'commit statuses';

/** Tells in the background; each receiver has a queue of its own, so that one that hangs delays no other. */
export function createNotifier(options: NotifierOptions, ports: NotifierPorts): Notifier {
  const parts = [openAnnouncer(options, ports), openStatusKeeper(options, ports)].flatMap(
    (part) => part ?? [],
  );
  return {
    tell: (events) => {
      if (events.length > 0) for (const part of parts) part.tell(events);
    },
    close: async () => {
      const closed = new AbortController();
      const late = new AbortController();
      void ports.clock.delay(CLOSING, closed.signal).then(() => late.abort());
      await Promise.all(parts.map((part) => part.close(late.signal)));
      closed.abort();
    },
  };
}

interface Part {
  tell(events: readonly FleetEvent[]): void;
  close(signal: AbortSignal): Promise<void>;
}

function openStatusKeeper({ statuses }: NotifierOptions, ports: NotifierPorts): Part | undefined {
  if (statuses === undefined) return undefined;
  const { clock } = ports;
  const view = createFeedbackView();
  const queue = createQueue<CommitFeedback>({
    capacity: MOST_STATUSES,
    keyOf: ({ commit }) => commit,
    send: (feedback, ended) => setStatus(statuses, feedback, { clock, ended }),
    settled: settledFor(STATUSES, ports),
    clock,
  });
  return {
    tell: (events) => {
      for (const feedback of view.of(events)) queue.add(feedback);
    },
    close: queue.close,
  };
}

/** Counts every message; what is not delivered is logged once a minute, with the number of those in between. */
function settledFor(
  receiver: string,
  { log, metrics, clock }: NotifierPorts,
): (outcome: Outcome, why: string) => void {
  let quietUntil = Number.NEGATIVE_INFINITY;
  let unsaid = 0;
  return (outcome, problem) => {
    metrics.notification(receiver, outcome);
    if (outcome === 'sent') return;
    unsaid += 1;
    if (clock.monotonic() < quietUntil) return;
    log.warn('not delivered', { receiver, outcome, problem, messages: unsaid });
    quietUntil = clock.monotonic() + QUIET;
    unsaid = 0;
  };
}

/** One receiver while the hub runs; its address and severity may change with the file. */
interface Channel {
  receiver: Receiver;
  readonly memory: Memory;
  readonly queue: Queue<Message>;
}

function openAnnouncer({ fleet, receivers }: NotifierOptions, ports: NotifierPorts): Part | undefined {
  if (receivers === undefined) return undefined;
  const channels = new Map<string, Channel>();
  const waiting: FleetEvent[] = [];
  let announcing: Promise<void> | undefined;
  let isEnded = false;
  const announce = async (): Promise<void> => {
    while (waiting.length > 0) {
      const list = await receivers();
      await closeGone(channels, list);
      if (isEnded) return;
      spread(channels, waiting.splice(0), { fleet: list.fleet ?? fleet, list, ports });
    }
    announcing = undefined;
  };
  return {
    tell: (events) => {
      if (isEnded) return;
      for (const event of events) waiting.push(event);
      const lost = waiting.splice(0, waiting.length - MOST_EVENTS).length;
      if (lost > 0) ports.log.warn('events not told', { lost });
      announcing ??= announce();
    },
    close: async (signal) => {
      await Promise.race([announcing, aborted(signal)]);
      isEnded = true;
      if (waiting.length > 0) ports.log.warn('events not told', { lost: waiting.length });
      await Promise.all([...channels.values()].map(({ queue }) => queue.close(signal)));
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

interface Spreading {
  readonly fleet: string;
  readonly list: ReceiverList;
  readonly ports: NotifierPorts;
}

/** Puts into the queue of each receiver what is news to it. */
function spread(
  channels: Map<string, Channel>,
  events: readonly FleetEvent[],
  { fleet, list, ports }: Spreading,
): void {
  for (const receiver of list.receivers) {
    const channel = channels.get(receiver.name) ?? openChannel(receiver, ports);
    channels.set(receiver.name, channel);
    channel.receiver = receiver;
    const news = channel.memory.news(events, receiver.severity);
    for (const message of messagesFor(receiver, fleet, news)) channel.queue.add(message);
  }
}

/** What waits for a receiver that is no longer in the file is not sent. */
async function closeGone(channels: Map<string, Channel>, { receivers }: ReceiverList): Promise<void> {
  for (const [name, { queue }] of channels) {
    if (receivers.some((receiver) => receiver.name === name)) continue;
    channels.delete(name);
    await queue.close(AbortSignal.abort());
  }
}

function openChannel(receiver: Receiver, ports: NotifierPorts): Channel {
  const { clock } = ports;
  const queue = createQueue<Message>({
    capacity: MOST_MESSAGES,
    send: (message, ended) => deliver(channel.receiver, message, { clock, ended }),
    settled: settledFor(receiver.name, ports),
    clock,
  });
  const channel: Channel = { receiver, memory: createMemory(), queue };
  return channel;
}
