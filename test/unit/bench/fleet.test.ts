import { describe, expect, it } from 'vitest';
import { compileAndPlan } from '../../../bench/compile/hub.ts';
import { type FleetSize, referenceFleet } from '../../../bench/fleet.ts';
import { parseFile } from '../../../src/documents/parse.ts';
import { assembleFleet, type FleetReading } from '../../../src/fleet/assemble.ts';
import { parseLock } from '../../../src/lock/lock.ts';

function read(size: FleetSize): FleetReading {
  const { documents, locks } = referenceFleet(size);
  return assembleFleet({
    files: [...documents].map(([path, text]) => parseFile(path, Buffer.from(text))),
    locks: [...locks].map(([path, text]) => parseLock(path, text)),
    diagnostics: [],
  });
}

describe('reference fleets', () => {
  it.each<[FleetSize, number, number]>([
    ['S', 3 + 2 + 4, 6],
    ['M', 100 + 1 + 10, 100],
  ])('%s is sound, and its facts are accepted', (size, documents, objects) => {
    const reading = read(size);
    expect(reading.diagnostics).toEqual([]);
    expect(reading.documents).toBe(documents);
    const { desired } = compileAndPlan(reading, referenceFleet(size).facts);
    expect(desired.problems).toEqual([]);
    const slices = [...desired.clusters.values()].flatMap((cluster) => [...cluster.values()]);
    expect(slices).toHaveLength(objects);
    expect(slices.every(({ object }) => object.peers.every(({ gateways }) => gateways.length === 1))).toBe(
      true,
    );
  });

  it('L has 11,500 documents, and every cluster is in five slices', () => {
    const { documents, facts } = referenceFleet('L');
    expect(documents.size).toBe(11_500);
    expect([...facts.values()].every(([report]) => report?.slices.length === 5)).toBe(true);
  });

  it('are the same for the same seed', () => {
    expect(referenceFleet('S', 7)).toEqual(referenceFleet('S', 7));
    expect(referenceFleet('S', 7).facts).not.toEqual(referenceFleet('S', 8).facts);
  });
});
