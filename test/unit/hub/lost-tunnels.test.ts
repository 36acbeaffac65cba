import { beforeEach, describe, expect, it } from 'vitest';
import type { HubContext } from '../../../src/hub/context.ts';
import { runHubTurn } from '../../../src/hub/hub.ts';
import type { StatusTunnel, WireStatus } from '../../../src/model/generated/types.ts';
import { type FleetShape, factsOf, filesOf, readFiles } from '../../fakes/fleets.ts';
import { HubLab } from '../../fakes/hub-lab.ts';

const NAMES = ['a', 'b', 'c'];
const HEARD = { lossRatio: 0 };

let lab: HubLab;
let hub: HubContext;

const shapeOf = (mtu: number): FleetShape => ({
  clusters: { a: {}, b: {}, c: {} },
  slices: { blue: { members: NAMES, mtu } },
  waves: [{ name: 'canary', clusters: ['a'], soak: '10m' }],
});
const first = filesOf(shapeOf(1400));
const turn = (): ReturnType<typeof runHubTurn> => runHubTurn(hub, true);

beforeEach(async () => {
  lab = new HubLab();
  hub = lab.restart();
  lab.git.push(first);
  const { fleet } = readFiles(first);
  for (const name of NAMES) await lab.report(factsOf(fleet, name));
  await turn();
  for (const name of NAMES) await lab.confirm(name);
  await turn();
  lab.git.push(filesOf(shapeOf(1300), first));
  await turn();
});

/** The cluster has applied all of it, and sees its tunnel to another one so. */
async function sees(name: string, peer: string, seen: Pick<StatusTunnel, 'up' | 'lossRatio'>): Promise<void> {
  const index = await lab.index(name);
  const tunnel: StatusTunnel = { cluster: peer, gateway: peer, implementation: 'userspace', ...seen };
  const status: WireStatus = {
    format: 1,
    cluster: name,
    agent: name,
    version: '0',
    reads: [1],
    hub: index?.hub ?? '',
    sequence: index?.sequence ?? 0,
    slices: Object.entries(index?.slices ?? {}).map(([slice, digest]) => {
      return { slice, digest, ready: true, problem: '', tunnels: [tunnel] };
    }),
    refusals: [],
    appliedAt: '2026-01-01T00:00:00Z',
  };
  await lab.report(status);
}

async function halfAMinute(): Promise<void> {
  await turn();
  await lab.clock.advance(30_000);
  await turn();
}

describe('a canary', () => {
  it('that has lost a tunnel is sick: the rollout halts there and says which', async () => {
    await sees('a', 'b', { up: false, ...HEARD });
    await sees('b', 'a', { up: false });
    await halfAMinute();
    const { rollout, clusters } = await lab.status();
    expect(rollout?.halted).toMatchObject({
      cluster: 'a',
      why: 'blue: no answer from b through the tunnel',
    });
    expect(clusters.ailing.map(({ name, standing }) => `${name} ${standing}`)).toEqual(['a sick', 'b sick']);
  });

  it.each([
    ['is well again within half a minute', { up: true, ...HEARD }, { up: true, ...HEARD }],
    ['alone says so: the other end is dead', { up: false, ...HEARD }, { up: true, ...HEARD }],
    ['never heard the other end, which does not know of it yet', { up: false }, { up: false }],
  ])('that %s does not halt it', async (_, ours, theirs) => {
    await sees('a', 'b', { up: false, ...HEARD });
    await turn();
    await sees('a', 'b', ours);
    await sees('b', 'a', theirs);
    await halfAMinute();
    const { rollout, clusters } = await lab.status();
    expect(rollout?.message).toContain('soaks until');
    expect(clusters.ailing).toEqual([]);
  });
});
