import type { Manifest } from '../documents/manifests.ts';
import { isServiceName } from './names.ts';
import { stableText } from './stable-text.ts';

/** A Service of Kubernetes: what stands behind an export. */
export interface KnownService {
  readonly name: string;
  /** Names of ports by the number that pods listen on. */
  readonly ports: ReadonlyMap<number, string>;
}

/** Services by namespace and selector. */
export type ServiceIndex = ReadonlyMap<string, KnownService>;

export function indexServices(manifests: readonly Manifest[]): ServiceIndex {
  const index = new Map<string, KnownService>();
  for (const { value } of manifests) {
    const { metadata, spec } = value as Partial<Record<string, Loose>>;
    const { name, namespace } = metadata ?? {};
    const { selector, ports } = spec ?? {};
    if (typeof name !== 'string' || !isServiceName(name) || !isMapping(selector)) continue;
    const key = keyOf(typeof namespace === 'string' ? namespace : '', selector);
    if (!index.has(key)) index.set(key, { name, ports: portNames(ports) });
  }
  return index;
}

/** The Service with exactly this selector; `namespace` is empty where manifests have none. */
export function serviceFor(
  index: ServiceIndex,
  namespace: string,
  selector: unknown,
): KnownService | undefined {
  return isMapping(selector) ? index.get(keyOf(namespace, selector)) : undefined;
}

type Loose = Readonly<Record<string, unknown>> | undefined | null;

function keyOf(namespace: string, selector: object): string {
  return `${namespace}\n${stableText(selector)}`;
}

function portNames(ports: unknown): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const entry of Array.isArray(ports) ? ports : []) {
    const { name, port, targetPort } = (isMapping(entry) ? entry : {}) as Readonly<Record<string, unknown>>;
    const number = targetPort ?? port;
    if (typeof name === 'string' && typeof number === 'number') names.set(number, name);
  }
  return names;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
