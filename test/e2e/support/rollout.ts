/** What an operator sees of a rollout. */
import type { CommitSha } from '../../../src/model/ids.ts';
import { eventually, type TestFleet } from './fleet.ts';
import { readIndex } from './kernel.ts';

/** A Fleet document with these waves, each as a YAML mapping. */
export function wavesOf(...waves: readonly string[]): string {
  return `apiVersion: fleetslice.io/v1alpha1
kind: Fleet
metadata: {name: test}
spec:
  rollout:
    waves:
${waves.map((wave) => `      - {${wave}}\n`).join('')}`;
}

/** The commit that each cluster is told. */
export function commitsOf(fleet: TestFleet): Readonly<Record<string, string>> {
  const names = [...fleet.hosts.keys()];
  return Object.fromEntries(names.map((name) => [name, readIndex(fleet, name).commit]));
}

/** Waits until the hub says this about the rollout. */
export async function rolloutSays(fleet: TestFleet, what: RegExp, timeout = 30_000): Promise<void> {
  await eventually(`the rollout to say ${what.source}`, timeout, async () =>
    what.test(fleet.told().rollout?.message ?? '') ? true : undefined,
  );
}

/** Waits until every cluster has the commit and is well. */
export async function isEverywhere(fleet: TestFleet, commit: CommitSha): Promise<void> {
  await eventually(`${commit} to run everywhere`, 30_000, async () => {
    const { running, rollout, clusters } = fleet.told();
    const isDone = rollout === undefined && clusters.ready === fleet.hosts.size;
    return (isDone && running?.commit === commit) || undefined;
  });
}
