import { describe, expect, it } from 'vitest';
import { summarizeExports } from '../../../src/status/exports.ts';
import { summarizeSlices } from '../../../src/status/slices.ts';
import { summarizeTunnels } from '../../../src/status/tunnels.ts';
import { applied, broken, exported, facts, index, object, reported, status, tunnel } from './reports.ts';

describe('summarizeSlices', () => {
  const indexes = [index('iad', { payments: 'b' }), index('fra', { telemetry: 'c', payments: 'a' })];

  it('counts the clusters that have exactly the published object', () => {
    const statuses = [
      status('fra', [applied('payments', 'a'), applied('telemetry', 'c')]),
      status('iad', [applied('payments', 'a')]),
    ];
    expect(summarizeSlices(reported({ indexes, statuses }))).toEqual([
      {
        name: 'payments',
        ready: 'Unknown',
        readyClusters: 1,
        clusters: ['fra', 'iad'],
        message: 'iad: not applied yet',
      },
      { name: 'telemetry', ready: 'True', readyClusters: 1, clusters: ['fra'], message: '' },
    ]);
  });

  it('is not ready when any cluster has a problem', () => {
    const statuses = [status('iad', [broken('payments', 'b', 'cannot make a tunnel')])];
    expect(summarizeSlices(reported({ indexes, statuses }))).toMatchObject([
      { ready: 'False', readyClusters: 0, message: 'iad: cannot make a tunnel (and 1 more)' },
      { ready: 'Unknown', message: 'fra: no agent has reported yet' },
    ]);
  });
});

describe('summarizeTunnels', () => {
  it('has a row for each end, by slice and both ends', () => {
    const statuses = [
      status('iad', [applied('payments', 'a', [tunnel('fra', { up: false })])]),
      status('fra', [
        applied('telemetry', 'a', [tunnel('iad')]),
        applied('payments', 'a', [tunnel('sin'), tunnel('iad', { rttMilliseconds: 88.1, lossRatio: 0 })]),
      ]),
    ];
    const rows = summarizeTunnels(reported({ statuses }));
    expect(rows.map(({ slice, from, to, gateway, up }) => [slice, from, to, gateway, up])).toEqual([
      ['payments', 'fra', 'iad', 'iad-1', true],
      ['payments', 'fra', 'sin', 'sin-1', true],
      ['payments', 'iad', 'fra', 'fra-1', false],
      ['telemetry', 'fra', 'iad', 'iad-1', true],
    ]);
    expect(rows[0]).toMatchObject({ rttMilliseconds: 88.1, lossRatio: 0, agent: 'fra' });
    expect(rows[0]).not.toHaveProperty('cluster');
  });
});

describe('summarizeExports', () => {
  const web = exported('shop', 'web', ['fra', 'iad'], {
    endpoints: [{ name: 'web-9', cluster: 'iad', addresses: ['10.64.48.65'] }],
  });

  it('counts the workloads that clusters report, of the right slice, namespace and service', () => {
    const found = summarizeExports(
      reported({
        objects: [object('fra', 'payments', [web]), object('iad', 'payments', [web])],
        facts: [
          facts('fra', 'payments', ['shop/web/web-1', 'shop/web/web-2', 'shop/api/api-1', 'other/web/web-3']),
          facts('iad', 'telemetry', ['shop/web/web-1']),
        ],
      }),
    );
    expect(found).toMatchObject([{ slice: 'payments', namespace: 'shop', name: 'web', endpoints: 2 }]);
  });

  it('counts only workloads of clusters that may offer the export', () => {
    const objects = [object('fra', 'payments', [web])];
    const found = summarizeExports(
      reported({ objects, facts: [facts('sin', 'payments', ['shop/web/web-1'])] }),
    );
    expect(found).toMatchObject([{ endpoints: 1, clusters: ['fra', 'iad'] }]);
  });

  it('keeps what was published of a cluster that has not reported', () => {
    const objects = [object('fra', 'payments', [web])];
    const found = summarizeExports(
      reported({ objects, facts: [facts('fra', 'payments', ['shop/web/web-1'])] }),
    );
    expect(found).toMatchObject([{ endpoints: 2 }]);
  });

  it('lists an export that only some clusters get, and sorts', () => {
    const objects = [
      object('iad', 'telemetry', [exported('obs', 'collector', ['fra'])]),
      object('iad', 'payments', [exported('shop', 'web', ['fra']), exported('bank', 'ledger', ['fra'])]),
      object('fra', 'payments', [exported('shop', 'web', ['fra'])]),
    ];
    const found = summarizeExports(reported({ objects }));
    expect(found.map(({ slice, namespace, name }) => `${slice}/${namespace}/${name}`)).toEqual([
      'payments/bank/ledger',
      'payments/shop/web',
      'telemetry/obs/collector',
    ]);
  });
});
