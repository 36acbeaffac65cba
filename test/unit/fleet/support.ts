import { parseFile } from '../../../src/documents/parse.ts';
import { assembleFleet, type FleetReading } from '../../../src/fleet/assemble.ts';
import { parseLock, sliceOfLock } from '../../../src/lock/lock.ts';

/** Text by path; paths of locks are read as locks. */
export type Files = Readonly<Record<string, string>>;

export function read(files: Files): FleetReading {
  const entries = Object.entries(files);
  return assembleFleet({
    files: entries
      .filter(([path]) => sliceOfLock(path) === undefined)
      .map(([path, text]) => parseFile(path, new TextEncoder().encode(text))),
    locks: entries
      .filter(([path]) => sliceOfLock(path) !== undefined)
      .map(([path, text]) => parseLock(path, text)),
    diagnostics: [],
  });
}

/** Findings as `code file:line:column pointer`. */
export function findings(files: Files): readonly string[] {
  return read(files).diagnostics.map(
    ({ code, file, line, column, pointer }) => `${code} ${file}:${line}:${column} ${pointer}`,
  );
}

/** A document whose `spec` begins at line 5; its lines are given without indentation. */
export function document(kind: string, metadata: string, ...spec: readonly string[]): string {
  const lines = spec.length === 0 ? 'spec: {}' : `spec:\n${spec.map((line) => `  ${line}`).join('\n')}`;
  return `apiVersion: fleetslice.io/v1alpha1\nkind: ${kind}\nmetadata: {${metadata}}\n${lines}\n`;
}

export const cluster = (name: string, ...spec: readonly string[]): string =>
  document('Cluster', `name: ${name}`, 'type: standalone', ...spec);

export const slice = (name: string, ...spec: readonly string[]): string =>
  document('Slice', `name: ${name}`, ...spec);

export const serviceExport = (name: string, ...spec: readonly string[]): string =>
  document('ServiceExport', `name: ${name}, namespace: shop`, ...spec);

export const profile = (name: string, ...spec: readonly string[]): string =>
  document('QoSProfile', `name: ${name}`, ...spec);

export function lock(name: string, blocks: Readonly<Record<string, string>>): string {
  const lines = Object.entries(blocks).map(([block, owner]) => `  ${block}: ${owner}`);
  const mapping = lines.length === 0 ? 'blocks: {}' : `blocks:\n${lines.join('\n')}`;
  return `apiVersion: fleetslice.io/v1alpha1\nkind: SliceLock\nslice: ${name}\n${mapping}\n`;
}

/** Two clusters, a slice over both, its lock, and an export: nothing to complain about. */
export const GOOD: Files = {
  'clusters/fra.yaml': cluster('fra'),
  'clusters/iad.yaml': cluster('iad'),
  'slices/pay.yaml': slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra, iad]'),
  'exports/web.yaml': serviceExport('web', 'slice: pay', 'ports: [{name: http, port: 80}]'),
  'locks/pay.lock.yaml': lock('pay', { '10.64.32.0/20': 'fra', '10.64.48.0/20': 'iad' }),
};
