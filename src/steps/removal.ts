import type { SliceName } from '../model/ids.ts';
import { foreignDevices, foreignNamespace } from './foreign.ts';
import { isOuterName, isTunnelName } from './names.ts';
import type { ObservedRouter } from './observed.ts';
import { during, inApplyOrder, type Plan } from './order.ts';
import { deletions as tunnelDeletions } from './tunnels.ts';
import { deletions as workloadDeletions } from './workloads.ts';

/**
 * Takes a whole slice router away, and with it the inner ends of its workloads' links. Where somebody else has put a
 * device into it, the namespace stays, with our mark, until that is gone: deleting it would delete the device.
 */
export function planRemoval(observed: ObservedRouter, mark: string): Plan {
  if (observed.mark !== mark) return { steps: [], conflicts: [foreignNamespace(observed, mark)] };
  const { netns } = observed;
  const slice = mark.slice(mark.lastIndexOf(':') + 1) as SliceName;
  const names = observed.links.map((link) => link.name);
  const foreign = foreignDevices(slice, observed);
  const planned = [
    ...during('obstacles', workloadDeletions({ kind: 'router', name: netns }, names.filter(isOuterName))),
    ...during(
      'old devices',
      tunnelDeletions(
        netns,
        names.filter((name) => isTunnelName(slice, name)),
      ),
    ),
    ...during('old namespace', foreign.length > 0 ? [] : [{ kind: 'netns.delete', netns }]),
  ];
  return { steps: inApplyOrder(planned), conflicts: foreign.map((device) => strangerIn(netns, device)) };
}

function strangerIn(netns: string, device: string): string {
  return `network namespace ${netns} stays: device ${device} in it is not ours; move or delete it`;
}
