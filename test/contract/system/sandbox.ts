import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRunner } from '../../../src/process/runner.ts';

const INSIDE = 'FSTEST_SANDBOX';
const isInside = process.env[INSIDE] !== undefined;
const runner = createRunner();

/**
 * Runs a test file once more inside network, mount and process namespaces of its own: what it makes in the kernel
 * cannot meet anything else, and is gone with the last of its processes, however it ends.
 */
export function sandboxed(file: string, tests: () => void): void {
  beforeAll(prepare);
  test.skipIf(isInside)('in namespaces of its own', { timeout: 120_000 }, async () => {
    const outcome = await runAgain(fileURLToPath(file)).then(
      () => 'passed',
      (error: unknown) => (error as Error).message,
    );
    expect(outcome).toBe('passed');
  });
  // Outside there is nothing to collect: tests that are only skipped would look forgotten.
  describe.runIf(isInside)('inside', () => {
    if (isInside) tests();
  });
}

async function runAgain(path: string): Promise<void> {
  const root = (relative: string): string => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));
  const isolated = ['unshare', '--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const vitest = [
    process.execPath,
    root('node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'contract',
    path,
  ];
  const programs = await runner.run([root('scripts/setup'), '--print-path']);
  const env = { [INSIDE]: '1', PATH: `${programs.stdout.trim()}:${process.env['PATH'] ?? ''}` };
  await runner.run([...isolated, ...vitest], { timeout: 110_000, env });
}

async function prepare(): Promise<void> {
  if (!isInside) return;
  for (const directory of ['/run/netns', '/run/wireguard']) {
    await mkdir(directory, { recursive: true });
    await runner.run(['mount', '-t', 'tmpfs', 'fstest', directory]);
  }
  await runner.run(['ip', 'link', 'set', 'lo', 'up']);
}
