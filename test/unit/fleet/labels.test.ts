import { describe, expect, it } from 'vitest';
import { createSelect, isSelected } from '../../../src/fleet/labels.ts';
import { read, type Files, cluster, document, GOOD } from './support.ts';

const labelled = (name: string, labels: string): string =>
  document('Cluster', `name: ${name}, labels: {${labels}}`, 'type: standalone');

describe('a label selector', () => {
  const selectorOf = (operator: 'Exists' | 'DoesNotExist', key: string) => ({
    matchExpressions: [{ key, operator }],
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('knows no label %s that nobody has set', (key) => {
    expect(isSelected(selectorOf('Exists', key), {})).toBe(false);
    expect(isSelected(selectorOf('DoesNotExist', key), {})).toBe(true);
    expect(isSelected(selectorOf('Exists', key), { [key]: 'x' })).toBe(true);
    expect(isSelected({ matchLabels: { [key]: 'x' } }, { [key]: 'x' })).toBe(true);
  });

  it('selects among clusters by labels of that name as well', () => {
    expect(createSelect([])(selectorOf('Exists', 'constructor'))).toEqual([]);
  });
});

describe('a fleet', () => {
  const files: Files = {
    ...GOOD,
    'clusters/fra.yaml': labelled('fra', 'region: europe'),
    'clusters/iad.yaml': cluster('iad'),
    'fleet.yaml': document('Fleet', 'name: prod', 'rollout: {waves: [{name: canary, share: 0.1}]}'),
  };

  it('has the labels of its clusters, and its waves', () => {
    const { fleet, diagnostics } = read(files);
    expect(diagnostics).toEqual([]);
    expect([...fleet.clusters.values()].map(({ labels }) => labels)).toEqual([{ region: 'europe' }, {}]);
    expect(fleet.waves).toEqual([{ name: 'canary', share: 0.1 }]);
  });

  it('has no waves when it says nothing about them', () => {
    expect(read(GOOD).fleet.waves).toEqual([]);
  });
});
