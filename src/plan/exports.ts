import type { FleetExport } from '../fleet/fleet.ts';
import { compareText } from '../model/diagnostic.ts';
import { fieldEffects } from './fields.ts';
import { type PlanEffect, textOf } from './effects.ts';
import { feltBy, type SlicePair } from './slice-pair.ts';

/** Exports of a slice: what is offered, from where, to whom. */
export function exportEffects(pair: SlicePair): readonly PlanEffect[] {
  const [before, after] = [byName(pair.base?.exports), byName(pair.head?.exports)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted(compareText)
    .flatMap((name) => exportEffect(pair, name, [before.get(name), after.get(name)]));
}

/** `namespace/name`: what an export is called within its slice. */
export function exportName({ namespace, name }: Pick<FleetExport, 'namespace' | 'name'>): string {
  return `${namespace}/${name}`;
}

function exportEffect(
  pair: SlicePair,
  subject: string,
  [before, after]: readonly [FleetExport | undefined, FleetExport | undefined],
): readonly PlanEffect[] {
  const common = { kind: 'export', slice: pair.name, subject, clusters: feltBy(pair), count: 1 } as const;
  if (before === undefined && after !== undefined)
    return [{ ...common, action: 'create', new: offerOf(after) }];
  if (before !== undefined && after === undefined)
    return [{ ...common, action: 'delete', old: offerOf(before) }];
  return fieldEffects(common, plainOf(before), plainOf(after));
}

function offerOf({ service, ports, clusters, consumers }: FleetExport): string {
  const offered = ports.length === 0 ? 'all ports' : textOf(ports.map(portText));
  const audience = consumers === undefined ? '' : `, for ${textOf(consumers)}`;
  return `${service}: ${offered} from ${textOf(clusters)}${audience}`;
}

/** With values as a person writes them. */
function plainOf(one: FleetExport | undefined): Readonly<Record<string, unknown>> {
  if (one === undefined) return {};
  const { namespace: _space, name: _name, headless, ports, ...rest } = one;
  return {
    ...rest,
    type: headless ? 'Headless' : 'ClusterSetIP',
    ports: ports.length === 0 ? 'all' : ports.map(portText),
  };
}

function portText({ name, port, protocol }: FleetExport['ports'][number]): string {
  return `${name} ${port}/${protocol}`;
}

function byName(exports: readonly FleetExport[] | undefined): ReadonlyMap<string, FleetExport> {
  return new Map(exports?.map((one) => [exportName(one), one]));
}
