import type { FleetSlice } from '../fleet/fleet.ts';
import type { IsolationRule } from '../model/generated/types.ts';
import { several } from './links.ts';
import { placesOf } from './policies.ts';
import { memberChange, membersOf } from './slice-pair.ts';

/** What was blocked in the namespaces of a slice and no longer is, one sentence each. */
export function isolationLoosened(base: FleetSlice, head: FleetSlice): readonly string[] {
  const { isolation, namespaces = [] } = base.settings;
  if (isolation.mode !== 'Enforce' || namespaces.length === 0) return [];
  const { mode, allow } = head.settings.isolation;
  if (mode !== 'Enforce') return [`isolation of slice ${head.name} goes from Enforce to ${mode}`];
  const before = new Set(isolation.allow.flatMap((rule) => expand(rule, membersOf(base))));
  // A cluster that joins has nothing that could be loosened.
  const { kept } = memberChange({ name: head.name, base, head });
  const opened = allow.filter((rule) => !isCovered(rule, before, kept));
  const released = namespaces.filter((namespace) => isReleased(namespace.name, base, head));
  return [
    ...tell(
      opened.map(({ namespace }) => namespace),
      (names) => `${names} may reach more of slice ${head.name}`,
    ),
    ...tell(
      released.map(({ name }) => name),
      (names) => `${names} is no longer isolated by slice ${head.name}`,
    ),
  ];
}

function tell(names: readonly string[], sentence: (names: string) => string): readonly string[] {
  return names.length === 0 ? [] : [sentence(`namespace ${several([...new Set(names)])}`)];
}

/** A namespace that leaves the slice somewhere where the slice stays. */
function isReleased(name: string, base: FleetSlice, head: FleetSlice): boolean {
  const members = new Set<string>(membersOf(head));
  const now = head.settings.namespaces?.find((namespace) => namespace.name === name);
  const places = new Set(now === undefined ? [] : placesOf(head, now));
  const before = base.settings.namespaces?.find((namespace) => namespace.name === name);
  return placesOf(base, before).some((cluster) => members.has(cluster) && !places.has(cluster));
}

function isCovered(rule: IsolationRule, open: ReadonlySet<string>, members: readonly string[]): boolean {
  return expand(rule, members).every((opening) => {
    const wide = `${opening.slice(0, opening.lastIndexOf(' '))} *`;
    return open.has(opening) || open.has(wide);
  });
}

/** `namespace cluster port` of everything that a rule opens in these clusters; `*` stands for every port. */
function expand(
  { namespace, clusters, ports }: IsolationRule,
  members: readonly string[],
): readonly string[] {
  const what = ports?.map(({ port, protocol = 'TCP' }) => `${port}/${protocol}`) ?? ['*'];
  const where = clusters === undefined ? members : members.filter((member) => clusters.includes(member));
  return where.flatMap((cluster) => what.map((port) => `${namespace} ${cluster} ${port}`));
}
