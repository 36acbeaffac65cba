import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HUB_NAMESPACE, meaningOf, namespaceOf, partOf, placeOf } from '../../../src/kubernetes/names.ts';
import { type ClusterName, isLabel } from '../../../src/model/ids.ts';
import type { StoreKey } from '../../../src/store/port.ts';
import { clusters, keys } from './arbitraries.ts';

const HUB = HUB_NAMESPACE;

describe('names on an API server', () => {
  test('those of a small fleet can be read', () => {
    const cluster = 'fra' as ClusterName;
    expect(placeOf(HUB, { kind: 'index', cluster })).toEqual({
      resource: 'secrets',
      namespace: 'fleetslice-fra',
      name: 'index',
    });
    expect(placeOf(HUB, { kind: 'control' })).toEqual({
      resource: 'configmaps',
      namespace: 'fleetslice',
      name: 'control',
    });
  });

  test('every key has one that the server takes, and comes back from it', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const place = placeOf(HUB, key);
        expect(isLabel(place.namespace)).toBe(true);
        expect(place.name).toMatch(/^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/);
        expect(place.name.length).toBeLessThan(253);
        const label = 'cluster' in key ? key.cluster : undefined;
        expect(meaningOf(HUB, place, label)).toEqual(heldBy(key));
      }),
    );
  });

  test('two clusters never share a namespace, and none is that of the hub', () => {
    fc.assert(
      fc.property(clusters, clusters, (a, b) => {
        expect(namespaceOf(HUB, a) === namespaceOf(HUB, b)).toBe(a === b);
        expect(namespaceOf(HUB, a)).not.toBe(HUB);
      }),
    );
  });

  test('a short name cannot pass for a long one', () => {
    const long = 'x'.repeat(63) as ClusterName;
    const namespace = namespaceOf(HUB, long);
    const pretender = namespace.slice(HUB.length + 1) as ClusterName;
    expect(namespace).toHaveLength(63);
    expect(namespaceOf(HUB, pretender)).not.toBe(namespace);
  });

  test('a label that names another cluster makes it foreign', () => {
    fc.assert(
      fc.property(keys, clusters, (key, other) => {
        fc.pre('cluster' in key && key.cluster !== other);
        expect(meaningOf(HUB, placeOf(HUB, key), other)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['secrets', 'fleetslice-fra', 'Index'],
    ['secrets', 'fleetslice-fra', 'facts-node-1'],
    ['secrets', 'fleetslice-fra', 'blue-aaaaaaaaaaa'],
    ['secrets', 'fleetslice-fra', 'blue-aaaaaaaaaaaa.0'],
    ['configmaps', 'fleetslice-fra', 'index'],
    ['configmaps', 'fleetslice-fra', 'facts-'],
    ['configmaps', 'fleetslice-fra', 'kube-root-ca.crt'],
    ['configmaps', 'fleetslice', 'index'],
    ['secrets', 'fleetslice', 'control'],
    ['secrets', 'default', 'index'],
  ] as const)('foreign: %s %s/%s', (resource, namespace, name) => {
    expect(meaningOf(HUB, { resource, namespace, name }, 'fra')).toBeUndefined();
  });

  test('a further part of an object is no object', () => {
    const cluster = 'fra' as ClusterName;
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 99 }), (key, part) => {
        fc.pre(key.kind === 'object');
        const place = partOf(placeOf(HUB, { ...key, cluster }), part);
        expect(meaningOf(HUB, place, cluster)).toMatchObject({ kind: 'object', part });
      }),
    );
  });
});

function heldBy(key: StoreKey): object {
  if (key.kind !== 'object') return key;
  const { kind, cluster, slice, digest } = key;
  return { kind, cluster, slice, digest12: digest.slice(0, 12), part: 0 };
}
