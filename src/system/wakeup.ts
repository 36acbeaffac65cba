/** Gathers what changed and tells it once: `undefined` stands for "anything". */
export interface Wakeup {
  note(netns: string | undefined): void;
  stop(): void;
}

/** Calls `wake` for each noted name `delay` milliseconds after the first of them. */
export function createWakeup(wake: (netns: string | undefined) => void, delay: number): Wakeup {
  const noted = new Set<string | undefined>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    timer = undefined;
    const names = [...noted];
    noted.clear();
    for (const name of names.includes(undefined) ? [undefined] : names) wake(name);
  };
  return {
    note: (netns) => {
      noted.add(netns);
      timer ??= setTimeout(flush, delay);
    },
    stop: () => clearTimeout(timer),
  };
}
