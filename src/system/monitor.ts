import type { LineStream, Runner } from '../process/port.ts';

export interface Monitor {
  /** Since when it runs without a break, by `performance.now()`; undefined while it does not. */
  aliveSince(): number | undefined;
  stop(): Promise<void>;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 30_000;
/** A monitor that lived this long was in order: the next pause is the first one again. */
const SOUND_LIFE = 10_000;

export interface MonitorEvents {
  readonly line: (line: string) => void;
  /** It died, so that changes may have been missed; it starts again by itself. */
  readonly lost: () => void;
}

/** Keeps a monitoring program alive until told to stop; pauses grow while it dies at once. */
export function keepMonitor(runner: Runner, argv: readonly string[], events: MonitorEvents): Monitor {
  let stream: LineStream | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let pause = FIRST_PAUSE;
  let aliveSince: number | undefined;
  const begin = (): void => {
    const started = performance.now();
    aliveSince = started;
    stream = runner.lines(argv, events.line);
    void stream.ended.then(() => {
      aliveSince = undefined;
      if (stopped) return;
      pause = performance.now() - started > SOUND_LIFE ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
      timer = setTimeout(begin, pause);
      events.lost();
    });
  };
  begin();
  return {
    aliveSince: () => aliveSince,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await stream?.stop();
    },
  };
}
