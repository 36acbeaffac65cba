import type { FleetSlice } from '../fleet/fleet.ts';
import { compareText } from '../model/diagnostic.ts';
import { oldAndNew, type PlanEffect } from './effects.ts';
import { feltBy, type SlicePair } from './slice-pair.ts';

/** Names that appear, disappear, or lead to another service, as the slice routers answer them. */
export function nameEffects(pair: SlicePair): readonly PlanEffect[] {
  const [before, after] = [namesOf(pair.base), namesOf(pair.head)];
  const clusters = feltBy(pair);
  return [...new Set([...before.keys(), ...after.keys()])].toSorted(compareText).flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was === is) return [];
    const action = was === undefined ? 'create' : 'change';
    return [
      {
        kind: 'name',
        action: is === undefined ? 'delete' : action,
        slice: pair.name,
        subject: name,
        ...oldAndNew(was, is),
        clusters,
        count: 1,
      } satisfies PlanEffect,
    ];
  });
}

/** Service by DNS name. Names of single endpoints are facts. An alias of several belongs to the one that sorts first. */
export function namesOf(slice: FleetSlice | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (slice === undefined) return names;
  const services = slice.exports
    .map(({ service, namespace, aliases }) => ({ key: `${service}.${namespace}`, aliases }))
    .toSorted((a, b) => compareText(a.key, b.key));
  for (const { key, aliases } of services) {
    for (const base of [`svc.${slice.name}.slice.local`, 'svc.slice.local']) names.set(`${key}.${base}`, key);
    for (const alias of aliases) {
      const name = alias.toLowerCase();
      if (!names.has(name)) names.set(name, key);
    }
  }
  return names;
}
