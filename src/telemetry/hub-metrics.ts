import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { type MetricsPage, newRegistry, pageOf, TURN_BUCKETS } from './page.ts';
import type { HubMetrics } from './port.ts';

const APPLIED_BUCKETS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800];

export function createHubMetrics(): { readonly metrics: HubMetrics; readonly page: MetricsPage } {
  const registry = newRegistry();
  const metrics = {
    ...turnMetrics(registry),
    ...fleetMetrics(registry),
    ...standingMetrics(registry),
    ...notificationMetrics(registry),
  };
  return { metrics, page: pageOf(registry) };
}

function turnMetrics(registry: Registry): Pick<HubMetrics, 'turn' | 'stage' | 'written' | 'webhook'> {
  const registers = [registry];
  const turns = new Histogram({
    registers,
    name: 'fleetslice_hub_turn_seconds',
    help: 'Duration of a turn of the hub.',
    labelNames: ['outcome'],
    buckets: TURN_BUCKETS,
  });
  const stages = new Histogram({
    registers,
    name: 'fleetslice_hub_stage_seconds',
    help: 'Duration of one stage of a turn.',
    labelNames: ['stage'],
    buckets: TURN_BUCKETS,
  });
  const written = new Counter({
    registers,
    name: 'fleetslice_hub_writes_total',
    help: 'Objects and indexes written to the store.',
    labelNames: ['kind'],
  });
  const webhooks = new Counter({
    registers,
    name: 'fleetslice_hub_webhooks_total',
    help: 'Deliveries of webhooks, by verdict.',
    labelNames: ['verdict'],
  });
  return {
    webhook: (verdict) => webhooks.inc({ verdict }),
    turn: (seconds, outcome) => turns.observe({ outcome }, seconds),
    stage: (stage, seconds) => stages.observe({ stage }, seconds),
    written: (objects, indexes) => {
      written.inc({ kind: 'object' }, objects);
      written.inc({ kind: 'index' }, indexes);
    },
  };
}

function standingMetrics(registry: Registry): Pick<HubMetrics, 'standing'> {
  const gauge = (name: string, help: string): Gauge => new Gauge({ registers: [registry], name, help });
  const ready = gauge('fleetslice_hub_ready', '1 while the newest commit runs everywhere and all is well.');
  const stalled = gauge('fleetslice_hub_stalled', '1 while nothing goes on before somebody does something.');
  const ahead = gauge('fleetslice_hub_commits_ahead', 'Commits after the last that was accepted.');
  const pending = gauge('fleetslice_hub_rollout_pending', 'Clusters that the rollout has not told yet.');
  return {
    standing: (sample) => {
      ready.set(Number(sample.isReady));
      stalled.set(Number(sample.isStalled));
      ahead.set(sample.ahead);
      pending.set(sample.pending);
    },
  };
}

function notificationMetrics(registry: Registry): Pick<HubMetrics, 'notification'> {
  const notifications = new Counter({
    registers: [registry],
    name: 'fleetslice_hub_notifications_total',
    help: 'Messages to receivers of notifications, by what became of them.',
    labelNames: ['receiver', 'outcome'],
  });
  return { notification: (receiver, outcome) => notifications.inc({ receiver, outcome }) };
}

function fleetMetrics(
  registry: Registry,
): Pick<HubMetrics, 'commit' | 'commitToApplied' | 'clusters' | 'factsRefused'> {
  const registers = [registry];
  const commits = new Counter({
    registers,
    name: 'fleetslice_hub_commits_total',
    help: 'Commits read, by verdict.',
    labelNames: ['state'],
  });
  const applied = new Histogram({
    registers,
    name: 'fleetslice_hub_commit_to_applied_seconds',
    help: 'From the moment the hub had a commit to the moment a cluster reported it as applied.',
    buckets: APPLIED_BUCKETS,
  });
  const clusters = new Gauge({
    registers,
    name: 'fleetslice_hub_clusters',
    help: 'Clusters of the fleet; state "current" counts those that run the commit.',
    labelNames: ['state'],
  });
  const refused = new Counter({
    registers,
    name: 'fleetslice_hub_facts_refused_total',
    help: 'Facts that a cluster may not state.',
    labelNames: ['cluster'],
  });
  return {
    commit: (state) => commits.inc({ state }),
    commitToApplied: (seconds) => applied.observe(seconds),
    clusters: (total, current) => {
      clusters.set({ state: 'all' }, total);
      clusters.set({ state: 'current' }, current);
    },
    factsRefused: (cluster) => refused.inc({ cluster }),
  };
}
