import { describe, expect, it } from 'vitest';
import { runHubTurn } from '../../../src/hub/hub.ts';
import { filesOf } from '../../fakes/fleets.ts';
import { HubLab } from '../../fakes/hub-lab.ts';

const CLUSTERS = { a: {}, b: {} };
const FILES = filesOf({ clusters: CLUSTERS, slices: { blue: { members: ['a', 'b'] } } });

/** A hub that has published, and how often its store was asked since. */
async function settled(): Promise<{
  lab: HubLab;
  poll: () => ReturnType<typeof runHubTurn>;
  asked: () => number;
}> {
  const lab = new HubLab();
  lab.git.push(FILES);
  const hub = lab.restart();
  await runHubTurn(hub, true);
  let asked = 0;
  lab.fault = () => {
    asked += 1;
    return undefined;
  };
  return { lab, poll: () => runHubTurn(hub, true, 'nothing'), asked: () => asked };
}

describe('a poll without news', () => {
  it('does not look at the store', async () => {
    const { poll, asked } = await settled();
    expect(await poll()).toMatchObject({ objects: 0, indexes: 0 });
    expect(asked()).toBe(0);
  });

  it('publishes a new commit all the same', async () => {
    const { lab, poll } = await settled();
    lab.git.push(
      filesOf(
        {
          clusters: CLUSTERS,
          slices: { blue: { members: ['a'] } },
          acknowledge: ['cluster-removal Cluster/b'],
        },
        FILES,
      ),
    );
    expect(await poll()).toMatchObject({ objects: 1, indexes: 2 });
  });
});
