import { describe, expect, it } from 'vitest';
import { createCheckout } from '../../src/checkout/checkout.ts';
import { commitTree } from '../../src/checkout/tree.ts';
import { hasErrors } from '../../src/model/diagnostic.ts';
import { Branch } from './branch.ts';
import { runHistory } from './history.ts';
import { Schedule } from './schedule.ts';
import { drawScript } from './script.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

const MOST_SEEDS = 3000;
const SIGNS = [
  'nothing done',
  'unanswered',
  'gets the answer to',
  ', again',
  ' stale',
  ' torn',
  'its process is dead',
  'is killed',
  'boots again',
  'is cut off: true',
  'an outsider writes',
  'branch is mended',
  'an operator: suspend',
  'an operator: pin',
  'is sick: true',
  'it makes ',
  'commit refused',
  'slice removed',
  'repaired',
  'StoreConflict',
  'stays as it is',
  'is written again',
  'index-signature',
  'index-hub',
  'index-foreign',
  'index-sequence',
  'wire-digest',
  'object-missing',
];

async function traceOf(seed: number): Promise<string> {
  const lines: string[] = [];
  await runHistory(drawScript(seed), { trace: (line) => void lines.push(line) });
  return lines.join('\n');
}

describe('a seed', () => {
  it('decides everything: twice the same history, operation by operation', async () => {
    for (const seed of SEEDS) {
      const first = await traceOf(seed);
      expect(first.length).toBeGreaterThan(500);
      expect(await traceOf(seed)).toBe(first);
    }
  });

  it('meets sooner or later every fault, every way to die and every refusal', async () => {
    const missing = new Set(SIGNS);
    for (let seed = 1; seed <= MOST_SEEDS && missing.size > 0; seed += 1) {
      const trace = await traceOf(seed);
      for (const sign of missing) if (trace.includes(sign)) missing.delete(sign);
    }
    expect([...missing]).toEqual([]);
  });
});

describe('a bad commit of the simulation', () => {
  it('is one: the hub finds an error in each kind of it', async () => {
    const schedule = new Schedule();
    schedule.isCalm = true;
    const branch = new Branch({ clusters: { a: {} }, slices: {} });
    const source = branch.source(schedule, { name: 'reader', life: 0, isCutOff: false });
    for (const nth of [0, 1, 2, 3]) {
      branch.pushBad(nth);
      const { diagnostics } = await createCheckout().read(commitTree(source, branch.head.sha));
      expect(hasErrors(diagnostics)).toBe(true);
    }
  });
});
