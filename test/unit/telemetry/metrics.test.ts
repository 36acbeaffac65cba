import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { healthApp } from '../../../src/http/health.ts';
import type { ClusterName, SliceName } from '../../../src/model/ids.ts';
import { createAgentMetrics } from '../../../src/telemetry/agent-metrics.ts';
import { createHubMetrics } from '../../../src/telemetry/hub-metrics.ts';
import type { MetricsPage } from '../../../src/telemetry/page.ts';
import type { AgentGauges, TunnelSample } from '../../../src/telemetry/port.ts';

const fra = 'fra' as ClusterName;
const payments = 'payments' as SliceName;

/** One row of docs/metrics.md, or what the endpoint shows. */
interface Metric {
  readonly type: string;
  readonly labels: readonly string[];
  readonly meaning: string;
}

describe('docs/metrics.md', () => {
  let hubDocument: ReadonlyMap<string, Metric>;
  let agentDocument: ReadonlyMap<string, Metric>;

  beforeAll(async () => {
    const text = await readFile(new URL('../../../docs/metrics.md', import.meta.url), 'utf8');
    const [, hub = '', agent = ''] = text.split(/^## /m);
    hubDocument = documented(hub);
    agentDocument = documented(agent);
  });

  it('names every metric of the hub, with its type, labels and meaning, and no other', async () => {
    expect(await served(hubPage())).toEqual(hubDocument);
  });

  it('names every metric of an agent, with its type, labels and meaning, and no other', async () => {
    expect(await served(agentPage([tunnel]))).toEqual(agentDocument);
  });

  it('says that a tunnel which is gone has no series', async () => {
    const tunnels = [tunnel];
    const page = agentPage(tunnels);
    expect(await page.render()).toContain(
      'fleetslice_tunnel_up{slice="payments",cluster="fra",gateway="fra-1"} 1',
    );
    tunnels.pop();
    expect(await page.render()).not.toContain('fleetslice_tunnel_up{');
  });
});

const tunnel: TunnelSample = {
  slice: payments,
  cluster: fra,
  gateway: 'fra-1',
  up: true,
  rttSeconds: 0.01,
  lossRatio: 0,
  handshakeAgeSeconds: 4,
  receivedBytes: 10,
  sentBytes: 20,
};

/** Every metric has been used, so that its labels show. */
function hubPage(): MetricsPage {
  const { metrics, page } = createHubMetrics();
  metrics.turn(0.1, 'done');
  metrics.stage('sync', 0.1);
  metrics.commit('accepted');
  metrics.commitToApplied(1);
  metrics.clusters(3, 2);
  metrics.standing({ isReady: true, isStalled: false, ahead: 0, pending: 1 });
  metrics.written(2, 1);
  metrics.factsRefused(fra);
  metrics.webhook('news');
  metrics.notification('ops', 'sent');
  return page;
}

function agentPage(tunnels: readonly TunnelSample[]): MetricsPage {
  const { metrics, pageFor } = createAgentMetrics();
  metrics.turn(0.1, 'done');
  metrics.applied(4, 1_800_000_000);
  metrics.repaired(payments, 'route.set');
  metrics.refused('index-sequence');
  const gauges: AgentGauges = {
    tunnels: () => tunnels,
    dnsQueries: () => new Map([[payments, 7]]),
    tunnelMemory: async () => new Map([[payments, 8_000_000]]),
    isReady: () => true,
  };
  return pageFor(gauges);
}

function documented(section: string): ReadonlyMap<string, Metric> {
  const rows = section.matchAll(/^\| `(fleetslice_\w+)` \| (\w+) \|([^|]*)\| (.+) \|$/gm);
  return new Map(
    [...rows].map(([, name = '', type = '', labels = '', meaning = '']) => [
      name,
      { type, meaning, labels: [...labels.matchAll(/`(\w+)`/g)].map(([, label = '']) => label).toSorted() },
    ]),
  );
}

/** What GET /metrics answers, without the metrics that every Node.js process has. */
async function served({ contentType, render }: MetricsPage): Promise<ReadonlyMap<string, Metric>> {
  const app = healthApp({ contentType, metrics: render, isReady: () => true });
  const text = await (await app.request('/metrics')).text();
  const metrics = [...text.matchAll(/^# HELP (fleetslice_\w+) (.+)\n# TYPE \w+ (\w+)$/gm)];
  return new Map(
    metrics.map(([, name = '', meaning = '', type = '']) => [
      name,
      { type, meaning, labels: labelsOf(text, name) },
    ]),
  );
}

function labelsOf(text: string, name: string): readonly string[] {
  const samples = text.matchAll(new RegExp(`^${name}(?:_bucket|_sum|_count)?\\{(.*)\\} `, 'gm'));
  const labels = [...samples].flatMap(([, pairs = '']) =>
    [...pairs.matchAll(/(\w+)="/g)].map(([, label = '']) => label),
  );
  return [...new Set(labels)].filter((label) => label !== 'le').toSorted();
}
