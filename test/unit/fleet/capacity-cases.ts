import { createHash } from 'node:crypto';
import { type Case, FRA, LOCK, PAY, pay, WEB, web } from './cases.ts';
import { cluster, document, type Files, GOOD, lock, profile, slice } from './support.ts';

const two = (name: string, ...spec: readonly string[]): Files => ({
  [`slices/${name}.yaml`]: slice(name, 'subnets: [10.64.0.0/16]', 'clusters: [fra]', ...spec),
  [`locks/${name}.lock.yaml`]: lock(name, { '10.64.32.0/20': 'fra' }),
});
const guaranteed = (bandwidth: string): Files => ({
  ...pay('qos: {guaranteed: 600M}'),
  ...two('tel', 'qosProfile: gold'),
  'gold.yaml': profile('gold', 'guaranteed: 500M'),
  [FRA]: cluster('fra', `bandwidth: ${bandwidth}`),
});
const profiles = (...used: readonly string[]): Files => ({
  'gold.yaml': profile('gold'),
  'silver.yaml': profile('silver'),
  'fleet.yaml': document('Fleet', 'name: acme', ...used.map((name) => `defaults: {qosProfile: ${name}}`)),
});
const named = (name: string): Files => ({
  [FRA]: '',
  'clusters/long.yaml': cluster(name),
  [PAY]: slice('pay', 'subnets: [10.64.0.0/16]', `clusters: [${name}, iad]`),
  [LOCK]: lock('pay', { '10.64.32.0/20': name, '10.64.48.0/20': 'iad' }),
});
const portNamed = (length: number): Files => web(`ports: [{name: ${'p'.repeat(length)}, port: 80}]`);
const [one, other] = clash();

export const CAPACITY_CASES: Readonly<Record<'FS2060' | 'FS2061' | 'FS2070' | 'FS2071' | 'FS2072', Case>> = {
  FS2060: {
    fires: guaranteed('{up: 2G, down: 1G}'),
    at: `${FRA}:6:29 /spec/bandwidth/down`,
    nearMiss: guaranteed('{up: 2G, down: 1100M}'),
  },
  FS2061: {
    fires: profiles('silver'),
    at: 'gold.yaml:3:18 /metadata/name',
    nearMiss: profiles(),
  },
  FS2070: {
    fires: named('a'.repeat(53)),
    at: 'clusters/long.yaml:3:18 /metadata/name',
    nearMiss: named('a'.repeat(52)),
  },
  FS2071: {
    fires: portNamed(63),
    at: `${WEB}:6:18 /spec/ports/0/name`,
    nearMiss: portNamed(62),
  },
  FS2072: {
    fires: { ...GOOD, ...two(one), ...two(other) },
    at: `slices/${other}.yaml:3:18 /metadata/name`,
    nearMiss: { ...two(one), ...two(`${other}x`) },
  },
};

/** Two names whose hashes begin with the same 32 bits, the one that sorts first before the other. */
function clash(): readonly [string, string] {
  const names = new Map<string, string>();
  for (let number = 0; ; number += 1) {
    const name = `s${number}`;
    const digits = createHash('sha256').update(name).digest('hex').slice(0, 8);
    const earlier = names.get(digits);
    if (earlier !== undefined) return earlier < name ? [earlier, name] : [name, earlier];
    names.set(digits, name);
  }
}
