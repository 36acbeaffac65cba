import type { Document, ServiceExportDocument, SliceDocument } from '../documents/document.ts';
import type { Tenant } from '../model/generated/types.ts';
import type { Findings, Place } from './findings.ts';
import { enumerated } from './lists.ts';
import type { FleetView } from './view.ts';

type Grants = 'slices' | 'clusters' | 'namespaces';

interface Checked {
  readonly document: Document;
  /** Absent: the document is in no tenant's folder. */
  readonly tenant: Tenant | undefined;
  readonly findings: Findings;
}

const SYSTEM = 'kube-';
const ONE: Readonly<Record<Grants, string>> = {
  slices: 'slice',
  clusters: 'cluster',
  namespaces: 'namespace',
};

/** Without a tenant only the namespaces of the system are out of reach. */
export function checkTenantDocument(
  document: Document,
  tenant: Tenant | undefined,
  fleet: FleetView,
  findings: Findings,
): void {
  if (tenant === undefined && !namesSystem(document)) return;
  const checked = { document, tenant, findings };
  if (tenant !== undefined && !mayDeclare(checked, tenant)) return;
  if (document.kind === 'Slice') checkSlice(document, fleet, checked);
  if (document.kind === 'ServiceExport') checkExport(document, fleet, checked);
}

function namesSystem(document: Document): boolean {
  if (document.kind === 'ServiceExport') return document.namespace.startsWith(SYSTEM);
  const namespaces = document.kind === 'Slice' ? (document.spec.namespaces ?? []) : [];
  return namespaces.some(({ name }) => name.startsWith(SYSTEM));
}

/** One finding for a document that should not be there; what is in it is not told as well. */
function mayDeclare({ document, findings }: Checked, tenant: Tenant): boolean {
  const { kind, name, source } = document;
  const place = { source, pointer: '/metadata/name' };
  if (kind === 'Fleet' || !(tenant.kinds ?? []).includes(kind)) {
    findings.add('FS2084', place, `tenant ${tenant.name} may not declare a ${kind}`);
    return false;
  }
  const grants = kind === 'Cluster' ? 'clusters' : 'slices';
  if ((kind === 'Cluster' || kind === 'Slice') && !isGranted(name, tenant[grants])) {
    findings.add('FS2084', place, `tenant ${tenant.name} may not declare ${ONE[grants]} ${name}`);
    return false;
  }
  return true;
}

function checkSlice({ spec, source, name }: SliceDocument, fleet: FleetView, checked: Checked): void {
  const at = (pointer: string): Place => ({ source, pointer: `/spec/${pointer}` });
  for (const [index, namespace] of (spec.namespaces ?? []).entries()) {
    checkJoining(namespace.name, at(`namespaces/${index}/name`), checked);
  }
  if (checked.tenant === undefined) return;
  checkAll('clusters', spec.clusters, at('clusters'), checked);
  for (const [index, { namespace }] of (spec.namespaceIsolation?.allow ?? []).entries()) {
    checkGrant('namespaces', namespace, at(`namespaceIsolation/allow/${index}/namespace`), checked);
  }
  if (spec.clusterSelector === undefined) return;
  const named = new Set(spec.clusters);
  const selected = (fleet.slices.get(name)?.members ?? []).filter((member) => !named.has(member.name));
  checkEffect(
    selected.map((member) => member.name),
    { place: at('clusterSelector'), verb: 'selects' },
    checked,
  );
}

function checkExport(document: ServiceExportDocument, fleet: FleetView, checked: Checked): void {
  const { spec, source, namespace } = document;
  checkJoining(namespace, { source, pointer: '/metadata/namespace' }, checked);
  if (checked.tenant === undefined) return;
  const at = (pointer: string): Place => ({ source, pointer: `/spec/${pointer}` });
  checkGrant('slices', spec.slice, at('slice'), checked);
  checkAll('clusters', spec.clusters, at('clusters'), checked);
  for (const grants of ['slices', 'clusters', 'namespaces'] as const) {
    checkAll(grants, spec.consumers?.[grants], at(`consumers/${grants}`), checked);
  }
  if (spec.clusters !== undefined || !isGranted(spec.slice, checked.tenant.slices)) return;
  const members = fleet.slices.get(spec.slice)?.members ?? [];
  checkEffect(
    members.map(({ name }) => name),
    { place: at('slice'), verb: 'without a list of clusters offers it from' },
    checked,
  );
}

/** Clusters that the document concerns without naming them. */
function checkEffect(
  clusters: readonly string[],
  { place, verb }: { readonly place: Place; readonly verb: string },
  { document, tenant, findings }: Checked,
): void {
  const others = clusters.filter((cluster) => !isGranted(cluster, tenant?.clusters));
  if (others.length === 0 || tenant === undefined) return;
  const message = `${document.name} ${verb} ${enumerated(others)}, which tenant ${tenant.name} was not given`;
  findings.add('FS2085', place, message);
}

/** A namespace whose pods join a slice, or that exports to it. */
function checkJoining(namespace: string, place: Place, checked: Checked): void {
  const { tenant, findings } = checked;
  const isSystem = namespace.startsWith(SYSTEM);
  if (isSystem && tenant?.namespaces?.includes(namespace) !== true) {
    findings.add('FS2086', place, `no tenant with namespace ${namespace} has this folder`);
  } else if (!isSystem) checkGrant('namespaces', namespace, place, checked);
}

function checkAll(
  grants: Grants,
  names: readonly string[] | undefined,
  place: Place,
  checked: Checked,
): void {
  for (const [index, name] of (names ?? []).entries()) {
    checkGrant(grants, name, { source: place.source, pointer: `${place.pointer}/${index}` }, checked);
  }
}

function checkGrant(grants: Grants, name: string, place: Place, { tenant, findings }: Checked): void {
  if (tenant === undefined || isGranted(name, tenant[grants])) return;
  findings.add('FS2085', place, `tenant ${tenant.name} was not given ${ONE[grants]} ${name}`);
}

/** A pattern is a name, or the beginning of one and a star. */
function isGranted(name: string, patterns: readonly string[] = []): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}
