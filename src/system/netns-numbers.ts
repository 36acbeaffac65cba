import type { Runner } from '../process/port.ts';
import { listDirectory } from './namespaces.ts';
import { parseNetnsNumbers } from './parse-ip.ts';
import { line } from './render-ip.ts';
import { shareRuns } from './shared-run.ts';

/** The numbers under which this host's namespace knows others; without one, a namespace sends it no events. */
export interface NetnsNumbers {
  nameOf(number: number): string | undefined;
  /** Reads the numbers again, which move only when namespaces come and go; keeps the old ones when that fails. */
  refresh(): Promise<void>;
  /** Gives a number to each of these namespaces that is there and has none. */
  require(names: readonly string[]): Promise<void>;
}

export function createNetnsNumbers(runner: Runner): NetnsNumbers {
  let names: ReadonlyMap<number, string> = new Map();
  const read = shareRuns(async () => {
    const { stdout } = await runner.run(['ip', '-j', 'netns', 'list-id']);
    names = parseNetnsNumbers(stdout);
  });
  const refresh = (): Promise<void> => read().catch(() => undefined);
  const missing = async (wanted: readonly string[]): Promise<readonly string[]> => {
    const numbered = new Set(names.values());
    const there = new Set(await listDirectory());
    return wanted.filter((name) => !numbered.has(name) && there.has(name));
  };
  return {
    nameOf: (number) => names.get(number),
    refresh,
    require: async (wanted) => {
      const lacking = await missing(wanted);
      if (lacking.length === 0) return;
      const lines = lacking.map((name) => line('netns', 'set', name, 'auto'));
      // Somebody else may have been first, which is as good.
      await runner
        .run(['ip', '-force', '-batch', '-'], { input: `${lines.join('\n')}\n` })
        .catch(() => undefined);
      await refresh();
    },
  };
}
