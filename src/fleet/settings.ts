import type { SliceDocument } from '../documents/document.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Qos, SliceDefaults, SliceSpec } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { SliceNamespace, SliceSettings, Topology } from './fleet.ts';

/** The settings of a slice: what it says, else what the fleet says for all, else what the schema says. */
export function settingsOf(
  { spec }: SliceDocument,
  defaults: SliceDefaults,
  catalog: Catalog,
): SliceSettings {
  const { driver = 'wireguard', mtu, keyRotation } = { ...defaults.tunnel, ...spec.tunnel };
  const { mode = 'Enforce', allow = [] } = { ...defaults.namespaceIsolation, ...spec.namespaceIsolation };
  const qos = qosOf(spec, defaults, catalog);
  return {
    driver,
    ...(mtu === undefined ? {} : { mtu }),
    ...(keyRotation === undefined ? {} : { keyRotation }),
    topology: topologyOf(spec, defaults),
    isolation: { mode, allow },
    ...(spec.namespaces === undefined ? {} : { namespaces: namespacesOf(spec.namespaces) }),
    ...(qos === undefined ? {} : { qos }),
  };
}

function topologyOf(spec: SliceSpec, defaults: SliceDefaults): Topology {
  const { type = 'FullMesh', hubs = [], edges = [] } = { ...defaults.topology, ...spec.topology };
  return { type, hubs: hubs.toSorted(), edges };
}

function namespacesOf(namespaces: NonNullable<SliceSpec['namespaces']>): readonly SliceNamespace[] {
  return namespaces
    .map(({ name, clusters, allowExports = true }) => ({
      name,
      ...(clusters === undefined ? {} : { clusters: clusters.toSorted() }),
      allowExports,
    }))
    .toSorted((a, b) => compareText(a.name, b.name));
}

function qosOf(spec: SliceSpec, defaults: SliceDefaults, catalog: Catalog): Qos | undefined {
  const profile = spec.qosProfile ?? (spec.qos === undefined ? defaults.qosProfile : undefined);
  return spec.qos ?? (profile === undefined ? undefined : catalog.profiles.get(profile)?.spec);
}
