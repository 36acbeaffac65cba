import type { ServiceExportDocument } from '../documents/document.ts';
import type { Findings } from './findings.ts';
import { sharedNamespaces } from './overlap.ts';
import type { FleetView, SliceView } from './view.ts';

/** Pods of a namespace in two slices ask both for `<service>.<namespace>.svc.slice.local`. */
export function checkShortNames(fleet: FleetView, findings: Findings): void {
  const groups = new Set<string>();
  const told = new Set<ServiceExportDocument>();
  for (const { namespace, slices } of sharedNamespaces(fleet)) {
    const views = slices.map(({ view }) => view);
    const group = views.map(({ document }) => document.name).join('/');
    if (groups.has(group)) continue;
    groups.add(group);
    for (const [first, second] of sameNames(views, fleet)) {
      if (!told.has(second)) addShared(namespace, first, second, findings);
      told.add(second);
    }
  }
}

/** Exports with the short name of one in an earlier slice. */
function sameNames(
  views: readonly SliceView[],
  { catalog }: FleetView,
): readonly (readonly [ServiceExportDocument, ServiceExportDocument])[] {
  const first = new Map<string, ServiceExportDocument>();
  const pairs: (readonly [ServiceExportDocument, ServiceExportDocument])[] = [];
  for (const document of views.flatMap((view) => catalog.exports.get(view.document.name) ?? [])) {
    const name = `${document.spec.serviceName ?? document.name}.${document.namespace}`;
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, document);
    else if (earlier.spec.slice !== document.spec.slice) pairs.push([earlier, document]);
  }
  return pairs;
}

function addShared(
  namespace: string,
  first: ServiceExportDocument,
  second: ServiceExportDocument,
  findings: Findings,
): void {
  const name = `${second.spec.serviceName ?? second.name}.${second.namespace}.svc.slice.local`;
  const message = `in namespace ${namespace} the name ${name} means that of slice ${first.spec.slice}`;
  findings.add('FS2053', { source: second.source, pointer: '/metadata/name' }, message, {
    related: [{ source: first.source, pointer: '/metadata/name', message: 'this one sorts first' }],
  });
}
