import { resolve, sep } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAgentName, parseClusterName, parseDigest, parseSliceName } from '../../../src/model/ids.ts';
import { agentOf, objectOf, placeOf } from '../../../src/store/paths.ts';
import type { StoreKey } from '../../../src/store/port.ts';

const label = fc.stringMatching(/^[a-z0-9](?:[-a-z0-9]{0,10}[a-z0-9])?$/);
const digest = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('paths', () => {
  test('lie inside the root, and names lead back to what they were made of', () => {
    fc.assert(
      fc.property(label, label, label, digest, (...texts) => {
        const [cluster, slice, agent, digest] = parse(texts);
        const keys: StoreKey[] = [
          { kind: 'object', cluster, slice, digest },
          { kind: 'facts', cluster, agent },
          { kind: 'status', cluster, agent },
          { kind: 'index', cluster },
          { kind: 'control' },
        ];
        const places = keys.map((key) => placeOf('/store', key));
        expect(places.every(({ file }) => file.startsWith('/store/') && resolve(file) === file)).toBe(true);
        expect(new Set(places.map(({ file }) => file)).size).toBe(keys.length);
        const [object = '', facts = ''] = places.map(({ file }) => file.split(sep).at(-1) ?? '');
        expect(objectOf(object)).toEqual({ slice, digest12: digest.slice(0, 12) });
        expect(agentOf(facts)).toBe(agent);
      }),
    );
  });

  test.each(['..', '.', '', 'a/b', '../a', 'a\0', 'A', '-a'])('%j is no name to build one from', (text) => {
    expect([parseClusterName(text), parseSliceName(text), parseAgentName(text)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([agentOf(`${text}.json`), objectOf(`${text}-aaaaaaaaaaaa.json`)]).toEqual([undefined, undefined]);
  });
});

function parse([cluster = '', slice = '', agent = '', digest = '']: readonly string[]) {
  return [
    parseClusterName(cluster)!,
    parseSliceName(slice)!,
    parseAgentName(agent)!,
    parseDigest(digest)!,
  ] as const;
}
