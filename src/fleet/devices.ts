import { innerDevice } from '../model/device-name.ts';
import type { Findings } from './findings.ts';
import type { FleetView, SliceView } from './view.ts';

/** Tunnel devices of one host need different names, which are short hashes of the names of slices. */
export function checkDevices({ slices }: FleetView, findings: Findings): void {
  const first = new Map<string, SliceView>();
  for (const view of slices.values()) {
    const device = innerDevice(view.document.name);
    const earlier = first.get(device);
    if (earlier === undefined) first.set(device, view);
    else if (view.members.some(({ name }) => earlier.names.has(name))) {
      const { name } = earlier.document;
      const place = { source: view.document.source, pointer: '/metadata/name' };
      const related = {
        source: earlier.document.source,
        pointer: '/metadata/name',
        message: `slice ${name}`,
      };
      const message = `slices ${name} and ${view.document.name} have tunnel devices of one name, ${device}`;
      findings.add('FS2072', place, message, { related: [related] });
    }
  }
}
