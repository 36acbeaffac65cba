import type { FleetExport } from '../fleet/fleet.ts';
import { exportName } from './exports.ts';
import type { SlicePair } from './slice-pair.ts';
import { type Update, type UpdateFinding, updateFinding } from './update-finding.ts';

/** What clients of an export notice although its name stays. */
export function exportUpdates(update: Update): readonly UpdateFinding[] {
  return [...update.pairs.flatMap((pair) => stayed(update, pair)), ...movedExports(update)];
}

interface Both {
  readonly slice: string;
  readonly before: FleetExport;
  readonly after: FleetExport;
}

function stayed(update: Update, { name, base, head }: SlicePair): readonly UpdateFinding[] {
  const after = new Map(head?.exports.map((one) => [exportName(one), one]));
  return (base?.exports ?? []).flatMap((before) => {
    const now = after.get(exportName(before));
    if (now === undefined || now === before) return [];
    const both = { slice: name, before, after: now };
    return [...typeUpdate(update, both), ...portUpdates(update, both)];
  });
}

function typeUpdate(update: Update, { slice, before, after }: Both): readonly UpdateFinding[] {
  if (before.headless === after.headless) return [];
  const type = (headless: boolean): string => (headless ? 'Headless' : 'ClusterSetIP');
  const message = `${exportName(after)} changes from ${type(before.headless)} to ${type(after.headless)}`;
  return finding(update, { slice, before, after }, ['FS4011', '/spec/type', message]);
}

/** A port that is only added or only removed says so in the plan. */
function portUpdates(update: Update, both: Both): readonly UpdateFinding[] {
  return both.before.ports.flatMap((was) => {
    const [named, numbered] = [
      both.after.ports.findIndex(({ name }) => name === was.name),
      both.after.ports.findIndex(({ port, protocol }) => port === was.port && protocol === was.protocol),
    ];
    if (named === numbered) return [];
    const place = both.after.ports[named === -1 ? numbered : named];
    if (place === undefined || (named !== -1 && numbered !== -1)) return [];
    const message = `port ${was.name} ${was.port}/${was.protocol} of ${exportName(both.after)} becomes ${place.name} ${place.port}/${place.protocol}`;
    return finding(update, both, ['FS4012', '/spec/ports', message]);
  });
}

/** The same namespace and name, gone from one slice and new in another. */
function movedExports(update: Update): readonly UpdateFinding[] {
  const gone = new Map<string, Pick<Both, 'slice' | 'before'>>();
  for (const { name, base, head } of update.pairs) {
    const kept = new Set(head?.exports.map(exportName));
    for (const before of base?.exports ?? [])
      if (!kept.has(exportName(before))) gone.set(exportName(before), { slice: name, before });
  }
  return update.pairs.flatMap(({ name, base, head }) => {
    const known = new Set(base?.exports.map(exportName));
    return (head?.exports ?? []).flatMap((after) => {
      const from = gone.get(exportName(after));
      if (known.has(exportName(after)) || from === undefined) return [];
      const message = `${exportName(after)} moves from slice ${from.slice} to slice ${name}`;
      return finding(update, { ...from, after }, ['FS4010', '/spec/slice', message], name);
    });
  });
}

function finding(
  update: Update,
  { slice, before, after }: Both,
  [code, pointer, message]: readonly ['FS4010' | 'FS4011' | 'FS4012', string, string],
  target: string = slice,
): readonly UpdateFinding[] {
  const old = update.base.find('ServiceExport', `${slice}/${exportName(before)}`);
  const now = update.head.find('ServiceExport', `${target}/${exportName(after)}`);
  if (now === undefined) return [];
  const earlier = old === undefined ? {} : { before: { source: old.source, pointer } };
  return [updateFinding(code, { source: now.source, pointer }, message, earlier)];
}
