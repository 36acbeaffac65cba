import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AgentGauges, AgentMetrics, HubMetrics } from './port.ts';

/** Text of all metrics in the Prometheus exposition format, and its content type. */
export interface MetricsPage {
  readonly contentType: string;
  render(): Promise<string>;
}

const TURN_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createHubMetrics(): { readonly metrics: HubMetrics; readonly page: MetricsPage } {
  const registry = newRegistry();
  const of = { registers: [registry] };
  const turns = new Histogram({ ...of, name: 'fleetslice_hub_turn_seconds', help: 'Duration of a turn of the hub.', labelNames: ['outcome'], buckets: TURN_BUCKETS });
  const stages = new Histogram({ ...of, name: 'fleetslice_hub_stage_seconds', help: 'Duration of one stage of a turn.', labelNames: ['stage'], buckets: TURN_BUCKETS });
  const commits = new Counter({ ...of, name: 'fleetslice_hub_commits_total', help: 'Commits read, by verdict.', labelNames: ['state'] });
  const applied = new Histogram({ ...of, name: 'fleetslice_hub_commit_to_applied_seconds', help: 'From the moment the hub had a commit to the moment a cluster reported it as applied.', buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800] });
  const clusters = new Gauge({ ...of, name: 'fleetslice_hub_clusters', help: 'Clusters of the fleet; state "current" counts those that run the commit.', labelNames: ['state'] });
  const written = new Counter({ ...of, name: 'fleetslice_hub_writes_total', help: 'Objects and indexes written to the store.', labelNames: ['kind'] });
  const refused = new Counter({ ...of, name: 'fleetslice_hub_facts_refused_total', help: 'Facts that a cluster may not state.', labelNames: ['cluster'] });
  return {
    page: pageOf(registry),
    metrics: {
      turn: (seconds, outcome) => turns.observe({ outcome }, seconds),
      stage: (stage, seconds) => stages.observe({ stage }, seconds),
      commit: (state) => commits.inc({ state }),
      commitToApplied: (seconds) => applied.observe(seconds),
      clusters: (total, current) => {
        clusters.set({ state: 'all' }, total);
        clusters.set({ state: 'current' }, current);
      },
      written: (objects, indexes) => {
        written.inc({ kind: 'object' }, objects);
        written.inc({ kind: 'index' }, indexes);
      },
      factsRefused: (cluster) => refused.inc({ cluster }),
    },
  };
}

export function createAgentMetrics(): { readonly metrics: AgentMetrics; pageFor(gauges: AgentGauges): MetricsPage } {
  const registry = newRegistry();
  const of = { registers: [registry] };
  const turns = new Histogram({ ...of, name: 'fleetslice_agent_turn_seconds', help: 'Duration of a turn of the agent.', labelNames: ['outcome'], buckets: TURN_BUCKETS });
  const sequence = new Gauge({ ...of, name: 'fleetslice_agent_applied_sequence', help: 'Sequence of the desired state that was applied in full last.' });
  const appliedAt = new Gauge({ ...of, name: 'fleetslice_agent_last_full_apply_timestamp_seconds', help: 'When everything was last as it should be.' });
  const repaired = new Counter({ ...of, name: 'fleetslice_agent_repairs_total', help: 'Steps that put back what somebody else had changed.', labelNames: ['slice', 'kind'] });
  const refused = new Counter({ ...of, name: 'fleetslice_agent_refusals_total', help: 'Desired states that were not obeyed.', labelNames: ['code'] });
  return {
    metrics: {
      turn: (seconds, outcome) => turns.observe({ outcome }, seconds),
      applied: (applied, atSeconds) => {
        sequence.set(applied);
        appliedAt.set(atSeconds);
      },
      repaired: (slice, kind) => repaired.inc({ slice, kind }),
      refused: (code) => refused.inc({ code }),
    },
    pageFor(gauges) {
      addGauges(registry, gauges);
      return pageOf(registry);
    },
  };
}

/** Gauges that are worked out when somebody asks; links and slices that are gone leave no stale series. */
function addGauges(registry: Registry, gauges: AgentGauges): void {
  const labelNames = ['slice', 'cluster', 'gateway'] as const;
  const gauge = (name: string, help: string, value: (sample: ReturnType<AgentGauges['tunnels']>[number]) => number | undefined): void => {
    new Gauge({
      registers: [registry],
      name,
      help,
      labelNames,
      collect() {
        this.reset();
        for (const sample of gauges.tunnels()) {
          const { slice, cluster, gateway } = sample;
          const number = value(sample);
          if (number !== undefined) this.set({ slice, cluster, gateway }, number);
        }
      },
    });
  };
  gauge('fleetslice_tunnel_up', '1 while probes of the remote gateway arrive.', ({ up }) => (up ? 1 : 0));
  gauge('fleetslice_tunnel_rtt_seconds', 'Round trip of the last probe.', ({ rttSeconds }) => rttSeconds);
  gauge('fleetslice_tunnel_loss_ratio', 'Share of the last 40 probes that did not arrive.', ({ lossRatio }) => lossRatio);
  gauge('fleetslice_tunnel_handshake_age_seconds', 'Since the last WireGuard handshake.', ({ handshakeAgeSeconds }) => handshakeAgeSeconds);
  gauge('fleetslice_tunnel_received_bytes', 'Received from the gateway since its peer was set.', ({ receivedBytes }) => receivedBytes);
  gauge('fleetslice_tunnel_sent_bytes', 'Sent to the gateway since its peer was set.', ({ sentBytes }) => sentBytes);
  addSliceGauges(registry, gauges);
}

function addSliceGauges(registry: Registry, gauges: AgentGauges): void {
  const of = { registers: [registry], labelNames: ['slice'] as const };
  new Gauge({
    ...of,
    name: 'fleetslice_tunnel_process_resident_bytes',
    help: 'Memory of the processes that serve userspace tunnels.',
    async collect() {
      this.reset();
      for (const [slice, bytes] of await gauges.tunnelMemory()) this.set({ slice }, bytes);
    },
  });
  new Gauge({
    ...of,
    name: 'fleetslice_dns_queries',
    help: 'Queries the name server of a slice router has answered since the agent started.',
    collect() {
      this.reset();
      for (const [slice, count] of gauges.dnsQueries()) this.set({ slice }, count);
    },
  });
  new Gauge({
    registers: [registry],
    name: 'fleetslice_agent_ready',
    help: '1 while every slice is as it should be.',
    collect() {
      this.set(gauges.isReady() ? 1 : 0);
    },
  });
}

function newRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

function pageOf(registry: Registry): MetricsPage {
  return { contentType: registry.contentType, render: () => registry.metrics() };
}
