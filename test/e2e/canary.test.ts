/** A commit after which its first cluster is not well goes no further, and the others go on as before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommitSha } from '../../src/model/ids.ts';
import {
  answered,
  cluster,
  eventually,
  type Files,
  openTestFleet,
  pingDuring,
  slice,
  type TestFleet,
} from './support/fleet.ts';
import { settled, shell } from './support/kernel.ts';
import { commitsOf, isEverywhere, rolloutSays, wavesOf } from './support/rollout.ts';

const NAMES = ['fra', 'iad', 'sin'];
const LIMIT = { timeout: 120_000 };
/** A cluster counts as sick after half a minute. */
const GRACE = 60_000;

const red = (mtu: number): string => `${slice('red', ['10.75.0.0/16'], NAMES)}  tunnel: {mtu: ${mtu}}\n`;
const blue = (members: readonly string[]): string => slice('blue', ['10.76.0.0/16'], members);

let fleet: TestFleet;
/** Of a workload at iad. */
let remote: string;

beforeAll(async () => {
  fleet = await openTestFleet('canary', NAMES);
  await fleet.accept({
    'clusters.yaml': NAMES.map((name) => cluster(name)).join('---\n'),
    'fleet.yaml': wavesOf('name: canary, clusters: [sin], soak: 5s'),
    'red.yaml': red(1400),
    'blue.yaml': blue(['fra', 'iad']),
  });
  const workloads = NAMES.map((name) => fleet.host(name).attach({ slice: 'red', name: `red-${name}` }));
  const [, atIad] = await Promise.all(workloads);
  remote = atIad?.addresses[0] ?? '';
  for (const name of ['fra', 'sin']) await answered(fleet.host(name), `red-${name}`, remote);
  for (const name of NAMES) await settled(fleet, name);
}, LIMIT.timeout);

afterAll(() => fleet.close());

interface BadCommit {
  readonly files: Files;
  /** What happens once sin has been told. */
  readonly harm?: () => Promise<unknown>;
  /** How the hub puts it. */
  readonly why: RegExp;
}

/** The commit halts at sin; the others have what they had, and their traffic goes on. */
async function haltsAtSin({ files, harm = async () => undefined, why }: BadCommit): Promise<CommitSha> {
  const before = commitsOf(fleet);
  let commit = '' as CommitSha;
  const { lost } = await pingDuring(fleet.host('fra'), 'red-fra', remote, async () => {
    commit = await fleet.accept(files);
    await eventually('sin to be told', 10_000, async () => commitsOf(fleet)['sin'] === commit || undefined);
    await harm();
    await rolloutSays(fleet, why, GRACE);
    expect(commitsOf(fleet)).toEqual({ ...before, sin: commit });
  });
  expect(lost).toBe(0);
  expect(await fleet.operate('rollout', 'status')).toMatch(/^halted +at cluster sin/m);
  return commit;
}

describe('a canary', () => {
  it('that cannot apply a commit halts it, and is well when the commit is taken back', LIMIT, async () => {
    const { host } = fleet.host('sin');
    // Somebody else has a namespace of this name.
    await host.runner.run(['ip', 'netns', 'add', 'fleetslice-blue']);
    const why = /^halted at cluster sin: .*fleetslice-blue is not ours/;
    await haltsAtSin({ files: { 'blue.yaml': blue(NAMES) }, why });
    const reverted = await fleet.accept({ 'blue.yaml': blue(['fra', 'iad']) });
    await isEverywhere(fleet, reverted);
    await host.runner.run(['ip', 'netns', 'delete', 'fleetslice-blue']);
    await answered(fleet.host('sin'), 'red-sin', remote);
    expect(fleet.told().clusters).toMatchObject({ ready: 3, ailing: [] });
  });

  it('that loses its tunnels halts it, and an operator lets it go on', LIMIT, async () => {
    const sin = fleet.host('sin');
    const why = /^halted at cluster sin: red: no answer from (?:fra|iad)/;
    const harm = (): Promise<unknown> => shell(sin, FIREWALL);
    const commit = await haltsAtSin({ files: { 'red.yaml': red(1380) }, harm, why });
    await shell(sin, 'nft delete table inet site');
    await answered(sin, 'red-sin', remote);
    await fleet.operate('rollout', 'resume');
    await isEverywhere(fleet, commit);
    expect(Object.values(commitsOf(fleet))).toEqual(NAMES.map(() => commit));
  });
});

/** Nothing of any tunnel comes in or goes out. */
const FIREWALL = ['input', 'output']
  .map(
    (hook) => `add chain inet site ${hook} { type filter hook ${hook} priority 0; meta l4proto udp drop; }`,
  )
  .reduce((rules, rule) => `${rules}nft '${rule}'\n`, 'nft add table inet site\n');
