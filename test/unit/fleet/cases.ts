import { cluster, document, type Files, serviceExport, slice } from './support.ts';

/** What is added to, or replaces parts of, a fleet without findings. */
export interface Case {
  readonly fires: Files;
  /** The one finding, as `file:line:column pointer`. */
  readonly at: string;
  /** Differs from `fires` by as little as possible. */
  readonly nearMiss: Files;
}

export const PAY = 'slices/pay.yaml';
export const WEB = 'exports/web.yaml';
export const FRA = 'clusters/fra.yaml';
export const LOCK = 'locks/pay.lock.yaml';

export const pay = (...spec: readonly string[]): Files => ({
  [PAY]: slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra, iad]', ...spec),
});

export const web = (...spec: readonly string[]): Files => ({
  [WEB]: serviceExport('web', 'slice: pay', ...spec),
});

export const fra = (...spec: readonly string[]): Files => ({ [FRA]: cluster('fra', ...spec) });

export const fleet = (...spec: readonly string[]): Files => ({
  'fleet.yaml': document('Fleet', 'name: acme', ...spec),
});
