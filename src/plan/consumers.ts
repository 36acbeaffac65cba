import type { FleetExport } from '../fleet/fleet.ts';
import { several } from './links.ts';

const DIMENSIONS = ['slices', 'clusters', 'namespaces'] as const;

/** Who may use an export that could not before, in a few words; undefined when nobody. */
export function consumersWidened(before: FleetExport | undefined, after: FleetExport): string | undefined {
  if (before === undefined) return undefined;
  for (const dimension of DIMENSIONS) {
    const [was, is] = [audience(before, dimension), audience(after, dimension)];
    if (was === 'all') continue;
    if (is === 'all') return `all ${dimension} may use it, before ${several(was)}`;
    const fresh = is.filter((name) => !was.includes(name));
    if (fresh.length > 0) return `${dimension} that may use it now: ${several(fresh)}`;
  }
  return undefined;
}

/** Without a list everybody in the slice may use it; other slices only where they are named. */
function audience(
  { consumers }: FleetExport,
  dimension: (typeof DIMENSIONS)[number],
): 'all' | readonly string[] {
  return consumers?.[dimension] ?? (dimension === 'slices' ? [] : 'all');
}
