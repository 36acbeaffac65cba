import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRunner } from '../../src/process/runner.ts';
import { COMMAND } from './support/fleet.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const STEPS = ['first-commit', 'isolation', 'join', 'bad-commit', 'repair', 'alone', 'removal'];

/** What `npm run demo -- --json` gives to scripts. */
it('shows its seven steps with evidence, and says so in JSON', async () => {
  const tools = execFileSync(join(ROOT, 'scripts/setup'), ['--print-path'], { encoding: 'utf8' }).trim();
  const env = { PATH: `${tools}:${process.env['PATH'] ?? ''}` };
  const { stdout } = await createRunner().run([...COMMAND, 'demo', '--json'], { env, timeout: 110_000 });
  const document = JSON.parse(stdout) as {
    readonly ok: boolean;
    readonly steps: readonly {
      readonly name: string;
      readonly ok: boolean;
      readonly milliseconds: number;
      readonly evidence: object;
    }[];
  };
  expect(document.steps.map(({ name, ok }) => [name, ok])).toEqual(STEPS.map((name) => [name, true]));
  expect(document.ok).toBe(true);
  for (const { milliseconds, evidence } of document.steps) {
    expect(milliseconds).toBeGreaterThan(0);
    expect(Object.keys(evidence)).not.toEqual([]);
  }
});
