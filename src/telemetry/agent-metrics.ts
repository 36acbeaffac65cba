import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { type MetricsPage, newRegistry, pageOf, TURN_BUCKETS } from './page.ts';
import type { AgentGauges, AgentMetrics, TunnelSample } from './port.ts';

export function createAgentMetrics(): {
  readonly metrics: AgentMetrics;
  readonly pageFor: (gauges: AgentGauges) => MetricsPage;
} {
  const registry = newRegistry();
  return {
    metrics: { ...turnMetrics(registry), ...eventMetrics(registry) },
    pageFor(gauges) {
      for (const [name, [help, value]] of Object.entries(TUNNEL_GAUGES)) {
        registry.registerMetric(tunnelGauge(name, help, () => valuesOf(gauges.tunnels(), value)));
      }
      for (const gauge of sliceGauges(gauges)) registry.registerMetric(gauge);
      return pageOf(registry);
    },
  };
}

function turnMetrics(registry: Registry): Pick<AgentMetrics, 'turn' | 'applied'> {
  const registers = [registry];
  const turns = new Histogram({
    registers,
    name: 'fleetslice_agent_turn_seconds',
    help: 'Duration of a turn of the agent.',
    labelNames: ['outcome'],
    buckets: TURN_BUCKETS,
  });
  const sequence = new Gauge({
    registers,
    name: 'fleetslice_agent_applied_sequence',
    help: 'Sequence of the desired state that was applied in full last.',
  });
  const appliedAt = new Gauge({
    registers,
    name: 'fleetslice_agent_last_full_apply_timestamp_seconds',
    help: 'When everything was last as it should be.',
  });
  return {
    turn: (seconds, outcome) => turns.observe({ outcome }, seconds),
    applied: (applied, atSeconds) => {
      sequence.set(applied);
      appliedAt.set(atSeconds);
    },
  };
}

function eventMetrics(registry: Registry): Pick<AgentMetrics, 'repaired' | 'refused'> {
  const registers = [registry];
  const repaired = new Counter({
    registers,
    name: 'fleetslice_agent_repairs_total',
    help: 'Steps that put back what somebody else had changed.',
    labelNames: ['slice', 'kind'],
  });
  const refused = new Counter({
    registers,
    name: 'fleetslice_agent_refusals_total',
    help: 'Desired states that were not obeyed.',
    labelNames: ['code'],
  });
  return {
    repaired: (slice, kind) => repaired.inc({ slice, kind }),
    refused: (code) => refused.inc({ code }),
  };
}

type Labels = 'slice' | 'cluster' | 'gateway';

interface TunnelValue {
  readonly labels: Readonly<Record<Labels, string>>;
  readonly value: number;
}

type TunnelGauge = readonly [help: string, value: (sample: TunnelSample) => number | undefined];

const TUNNEL_GAUGES: Readonly<Record<string, TunnelGauge>> = {
  fleetslice_tunnel_up: ['1 while probes of the remote gateway arrive.', ({ up }) => (up ? 1 : 0)],
  fleetslice_tunnel_rtt_seconds: ['Round trip of the last probe.', ({ rttSeconds }) => rttSeconds],
  fleetslice_tunnel_loss_ratio: [
    'Share of the last 40 probes that did not arrive.',
    ({ lossRatio }) => lossRatio,
  ],
  fleetslice_tunnel_handshake_age_seconds: [
    'Since the last WireGuard handshake.',
    ({ handshakeAgeSeconds }) => handshakeAgeSeconds,
  ],
  fleetslice_tunnel_received_bytes: [
    'Received from the gateway since its peer was set.',
    ({ receivedBytes }) => receivedBytes,
  ],
  fleetslice_tunnel_sent_bytes: ['Sent to the gateway since its peer was set.', ({ sentBytes }) => sentBytes],
};

/** Worked out when somebody asks: links that are gone leave no stale series. */
function tunnelGauge(name: string, help: string, values: () => readonly TunnelValue[]): Gauge<Labels> {
  return new Gauge({
    registers: [],
    name,
    help,
    labelNames: ['slice', 'cluster', 'gateway'],
    collect() {
      this.reset();
      for (const { labels, value } of values()) this.set(labels, value);
    },
  });
}

function valuesOf(samples: readonly TunnelSample[], valueOf: TunnelGauge[1]): readonly TunnelValue[] {
  return samples.flatMap((sample) => {
    const { slice, cluster, gateway } = sample;
    const value = valueOf(sample);
    return value === undefined ? [] : [{ labels: { slice, cluster, gateway }, value }];
  });
}

function sliceGauges(gauges: AgentGauges): readonly Gauge[] {
  const memory = new Gauge({
    registers: [],
    name: 'fleetslice_tunnel_process_resident_bytes',
    help: 'Memory of the processes that serve userspace tunnels.',
    labelNames: ['slice'],
    async collect() {
      this.reset();
      for (const [slice, bytes] of await gauges.tunnelMemory()) this.set({ slice }, bytes);
    },
  });
  const queries = new Gauge({
    registers: [],
    name: 'fleetslice_dns_queries',
    help: 'Queries the name server of a slice router has answered since the agent started.',
    labelNames: ['slice'],
    collect() {
      this.reset();
      for (const [slice, count] of gauges.dnsQueries()) this.set({ slice }, count);
    },
  });
  const ready = new Gauge({
    registers: [],
    name: 'fleetslice_agent_ready',
    help: '1 while every slice is as it should be.',
    collect() {
      this.set(gauges.isReady() ? 1 : 0);
    },
  });
  return [memory, queries, ready];
}
