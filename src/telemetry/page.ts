import { collectDefaultMetrics, Registry } from 'prom-client';

/** Text of all metrics in the Prometheus exposition format, and its content type. */
export interface MetricsPage {
  readonly contentType: string;
  readonly render: () => Promise<string>;
}

/** Of turns and their stages, in seconds. */
export const TURN_BUCKETS: number[] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Milliseconds. Node's own 10 would cost half a percent of a core in a process that does nothing. */
const EVENT_LOOP_PRECISION = 100;

/** A registry with what Node.js tells about every process. */
export function newRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: EVENT_LOOP_PRECISION });
  return registry;
}

export function pageOf(registry: Registry): MetricsPage {
  return { contentType: registry.contentType, render: () => registry.metrics() };
}
