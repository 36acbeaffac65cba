import type { DocumentSource } from '../documents/position.ts';
import { formatPrefix } from '../net/ip.ts';
import type { SubnetPlan } from '../net/slice-plan.ts';
import { linkChange } from './links.ts';
import type { SlicePair } from './slice-pair.ts';
import { type Update, type UpdateFinding, updateFinding } from './update-finding.ts';

/** What must stay the same in a slice as long as it has its name. */
export function sliceUpdates(update: Update): readonly UpdateFinding[] {
  return update.pairs.flatMap((pair) => {
    const sources = sourcesOf(update, pair);
    return sources === undefined ? [] : [...subnetUpdates(pair, sources), ...driverUpdates(pair, sources)];
  });
}

interface Sources {
  readonly base: DocumentSource;
  readonly head: DocumentSource;
}

function sourcesOf({ base, head }: Update, { name }: SlicePair): Sources | undefined {
  const [before, after] = [base.find('Slice', name), head.find('Slice', name)];
  return before === undefined || after === undefined
    ? undefined
    : { base: before.source, head: after.source };
}

/** One finding a family: other addresses, none at all, or blocks of another size. */
function subnetUpdates({ name, base, head }: SlicePair, sources: Sources): readonly UpdateFinding[] {
  if (base === undefined || head === undefined || base.members.length === 0) return [];
  const liftedBy = { risk: 'renumbering', object: `Slice/${name}` } as const;
  const finding = (code: 'FS4001' | 'FS4002' | 'FS4003', pointer: string, message: string): UpdateFinding => {
    const before = { source: sources.base, pointer };
    return updateFinding(code, { source: sources.head, pointer }, message, { before, liftedBy });
  };
  return base.plans.flatMap((plan) => {
    const [was, is] = [formatPrefix(plan.subnet), ofFamily(head.plans, plan)];
    if (is === undefined)
      return [finding('FS4002', '/spec/subnets', `${was} goes, and with it IPv${plan.subnet.family}`)];
    if (formatPrefix(is.subnet) !== was)
      return [finding('FS4001', '/spec/subnets', `${was} becomes ${formatPrefix(is.subnet)}`)];
    if (is.clusterPrefix === plan.clusterPrefix) return [];
    const message = `cluster blocks of /${plan.clusterPrefix} become /${is.clusterPrefix}`;
    return [finding('FS4003', `/spec/clusterPrefix/ipv${plan.subnet.family}`, message)];
  });
}

/** Of a slice without links nobody notices. */
function driverUpdates(pair: SlicePair, sources: Sources): readonly UpdateFinding[] {
  const [was, is] = [pair.base?.settings.driver, pair.head?.settings.driver];
  if (was === is || was === undefined || is === undefined || linkChange(pair).kept.length === 0) return [];
  const pointer = '/spec/tunnel/driver';
  return [
    updateFinding('FS4004', { source: sources.head, pointer }, `the driver changes from ${was} to ${is}`, {
      before: { source: sources.base, pointer },
      liftedBy: { risk: 'driver-change', object: `Slice/${pair.name}` },
    }),
  ];
}

function ofFamily(plans: readonly SubnetPlan[], { subnet }: SubnetPlan): SubnetPlan | undefined {
  return plans.find((plan) => plan.subnet.family === subnet.family);
}
