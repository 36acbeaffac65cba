import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HubContext } from '../../../src/hub/context.ts';
import { runHubTurn } from '../../../src/hub/hub.ts';
import { resume, suspend } from '../../../src/rollout/control.ts';
import { type FleetFiles, type FleetShape, factsOf, filesOf, readFiles } from '../../fakes/fleets.ts';
import { HubLab } from '../../fakes/hub-lab.ts';

const NAMES = ['a', 'b', 'c'] as const;
const SLICES = ['blue', 'red'] as const;
const name = fc.constantFrom(...NAMES);
const slice = fc.record({
  members: fc.subarray([...NAMES], { minLength: 1 }),
  mtu: fc.constantFrom(1300, 1400),
  suspended: fc.boolean(),
});
const shape: fc.Arbitrary<FleetShape> = fc.record({
  clusters: fc.constant({ a: {}, b: {}, c: {} }),
  slices: fc.record({ blue: slice, red: slice }, { requiredKeys: [] }),
  waves: fc.constantFrom([], [{ name: 'canary', clusters: ['b'] }]),
  acknowledge: fc.constant([
    ...SLICES.map((each) => `slice-removal Slice/${each}`),
    ...NAMES.map((each) => `cluster-removal Cluster/${each}`),
  ]),
});

type Step =
  | { readonly kind: 'push'; readonly shape: FleetShape }
  | { readonly kind: 'facts'; readonly cluster: string; readonly generation: number }
  | { readonly kind: 'confirm' | 'suspend' | 'resume' | 'forget'; readonly cluster: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('push' as const), shape }),
  fc.record({ kind: fc.constant('facts' as const), cluster: name, generation: fc.nat(3) }),
  fc.record({
    kind: fc.constantFrom('confirm' as const, 'suspend' as const, 'resume' as const, 'forget' as const),
    cluster: name,
  }),
);

/** Plays a history against one hub that lives through all of it. */
class Story {
  readonly lab: HubLab = new HubLab();
  hub: HubContext = this.lab.restart();
  #files: FleetFiles = new Map();

  async play(next: Step): Promise<void> {
    await this.#happen(next);
    await runHubTurn(this.hub, true);
    await runHubTurn(this.hub, true);
  }

  async #happen(next: Step): Promise<void> {
    const { lab } = this;
    switch (next.kind) {
      case 'push':
        this.#files = filesOf(next.shape, this.#files);
        lab.git.push(this.#files);
        return;
      case 'facts':
        return lab.report(
          factsOf(readFiles(this.#files).fleet, next.cluster, { generation: next.generation }),
        );
      case 'confirm':
        return (await lab.index(next.cluster)) === undefined ? undefined : lab.confirm(next.cluster);
      case 'suspend':
        return lab.decide((control) => suspend(control, { ...decisionOn(next.cluster), who: 'x', why: 'x' }));
      case 'resume':
        return lab.decide((control) => resume(control, decisionOn(next.cluster)));
      case 'forget':
        this.hub = lab.restart();
    }
  }
}

function decisionOn(cluster: string): { kind: 'Cluster'; name: string; since: string } {
  return { kind: 'Cluster', name: cluster, since: '2026-01-01T00:00:00Z' };
}

describe('a hub that has lived through any history', () => {
  it('has published what a hub that starts now would publish', async () => {
    await fc.assert(
      fc.asyncProperty(shape, fc.array(step, { maxLength: 8 }), async (first, steps) => {
        const story = new Story();
        await story.play({ kind: 'push', shape: first });
        for (const each of steps) {
          await story.play(each);
          story.lab.writes();
          await runHubTurn(story.lab.restart(), true);
          expect(story.lab.writes()).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  });
});
