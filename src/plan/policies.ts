import type { FleetSlice, SliceNamespace } from '../fleet/fleet.ts';
import type { IsolationRule } from '../model/generated/types.ts';
import { compareText } from '../model/diagnostic.ts';
import { isEqual, oldAndNew, type PlanEffect, textOf } from './effects.ts';
import { fieldEffects } from './fields.ts';
import { feltBy, membersOf, type SlicePair } from './slice-pair.ts';

/** Namespaces of a slice, their isolation, and its share of the line. */
export function policyEffects(pair: SlicePair): readonly PlanEffect[] {
  return [...namespaceEffects(pair), ...isolationEffects(pair), ...qosEffects(pair)];
}

function namespaceEffects(pair: SlicePair): readonly PlanEffect[] {
  const [before, after] = [byName(pair.base), byName(pair.head)];
  return [...new Set([...before.keys(), ...after.keys()])].toSorted(compareText).flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const common = { kind: 'namespace', slice: pair.name, subject: name, count: 1 } as const;
    const clusters = placesOf(pair.head ?? pair.base, is ?? was);
    if (was === undefined) return [{ ...common, action: 'create', clusters } satisfies PlanEffect];
    if (is === undefined)
      return [{ ...common, action: 'delete', clusters: placesOf(pair.base, was) } satisfies PlanEffect];
    const { clusters: old, ...wasElse } = was;
    const { clusters: now, ...isElse } = is;
    const felt = [...new Set([...placesOf(pair.base, was), ...clusters])].toSorted(compareText);
    return fieldEffects(
      { ...common, clusters: felt },
      { ...wasElse, clusters: old ?? 'all members' },
      { ...isElse, clusters: now ?? 'all members' },
    );
  });
}

/** Where a namespace belongs to the slice. */
export function placesOf(
  slice: FleetSlice | undefined,
  namespace: SliceNamespace | undefined,
): readonly string[] {
  const members = membersOf(slice);
  return namespace?.clusters === undefined
    ? members
    : namespace.clusters.filter((cluster) => (members as readonly string[]).includes(cluster));
}

function byName(slice: FleetSlice | undefined): ReadonlyMap<string, SliceNamespace> {
  return new Map(slice?.settings.namespaces?.map((namespace) => [namespace.name, namespace]));
}

function isolationEffects(pair: SlicePair): readonly PlanEffect[] {
  const [before, after] = [pair.base?.settings.isolation, pair.head?.settings.isolation];
  const common = { kind: 'isolation', slice: pair.name, clusters: feltBy(pair), count: 1 } as const;
  const mode: readonly PlanEffect[] =
    before === undefined || after === undefined || before.mode === after.mode
      ? []
      : [{ ...common, action: 'change', subject: 'mode', ...oldAndNew(before.mode, after.mode) }];
  const [old, now] = [before?.allow ?? [], after?.allow ?? []];
  const rule = (action: 'create' | 'delete', each: IsolationRule): PlanEffect => ({
    ...common,
    action,
    subject: `allow ${each.namespace}`,
    ...(action === 'create' ? { new: ruleText(each) } : { old: ruleText(each) }),
  });
  return [
    ...mode,
    ...without(now, old).map((each) => rule('create', each)),
    ...without(old, now).map((each) => rule('delete', each)),
  ];
}

function without(
  rules: readonly IsolationRule[],
  others: readonly IsolationRule[],
): readonly IsolationRule[] {
  return rules.filter((rule) => !others.some((other) => isEqual(rule, other)));
}

function ruleText({ clusters, ports }: IsolationRule): string {
  const where = clusters === undefined ? 'all members' : textOf(clusters.toSorted());
  const what =
    ports === undefined
      ? 'all ports'
      : textOf(ports.map(({ port, protocol = 'TCP' }) => `${port}/${protocol}`));
  return `${what} in ${where}`;
}

function qosEffects(pair: SlicePair): readonly PlanEffect[] {
  const [before, after] = [pair.base?.settings.qos, pair.head?.settings.qos];
  if (isEqual(before, after)) return [];
  const action = before === undefined ? 'create' : 'change';
  return [
    {
      kind: 'qos',
      action: after === undefined ? 'delete' : action,
      slice: pair.name,
      subject: 'bandwidth',
      ...oldAndNew(before, after),
      clusters: feltBy(pair),
      count: 1,
    },
  ];
}
