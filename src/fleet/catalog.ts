import type {
  ClusterDocument,
  Document,
  FleetDocument,
  QoSProfileDocument,
  RejectedDocument,
  ServiceExportDocument,
  SliceDocument,
} from '../documents/document.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Findings } from './findings.ts';

/** The documents of a fleet by kind and name, each name once. */
export interface Catalog {
  readonly fleet?: FleetDocument;
  readonly clusters: ReadonlyMap<string, ClusterDocument>;
  readonly slices: ReadonlyMap<string, SliceDocument>;
  readonly profiles: ReadonlyMap<string, QoSProfileDocument>;
  /** Exports of each slice, sorted by namespace and name. */
  readonly exports: ReadonlyMap<string, readonly ServiceExportDocument[]>;
  /** True when a document of that kind and name is there but was refused: whoever refers to it is not to blame. */
  isRejected(kind: Document['kind'], name: string): boolean;
  /** True when some document of that kind was refused. */
  hasRejected(kind: Document['kind']): boolean;
}

export function buildCatalog(
  documents: readonly Document[],
  rejected: readonly RejectedDocument[],
  findings: Findings,
): Catalog {
  const sorted = documents.toSorted(
    (a, b) => compareText(a.source.file, b.source.file) || a.source.index - b.source.index,
  );
  const unique = uniqueDocuments(sorted, findings);
  const refused = new Set(rejected.map(({ kind, name }) => `${kind}/${name}`));
  const fleet = unique.find((document) => document.kind === 'Fleet');
  return {
    ...(fleet === undefined ? {} : { fleet }),
    clusters: byName(unique.filter((document) => document.kind === 'Cluster')),
    slices: byName(unique.filter((document) => document.kind === 'Slice')),
    profiles: byName(unique.filter((document) => document.kind === 'QoSProfile')),
    exports: exportsBySlice(unique.filter((document) => document.kind === 'ServiceExport')),
    isRejected: (kind, name) => refused.has(`${kind}/${name}`),
    hasRejected: (kind) => rejected.some((document) => document.kind === kind),
  };
}

function uniqueDocuments(documents: readonly Document[], findings: Findings): readonly Document[] {
  const first = new Map<string, Document>();
  for (const document of documents) {
    const key = identityOf(document);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, document);
    else addDuplicate(document, earlier, findings);
  }
  return [...first.values()];
}

function addDuplicate(document: Document, earlier: Document, findings: Findings): void {
  const place = { source: document.source, pointer: '/metadata/name' };
  const where = `first declared in ${earlier.source.file}`;
  if (document.kind === 'Fleet') findings.add('FS2002', place, `there is another Fleet document, ${where}`);
  else findings.add('FS2001', place, `${document.kind} ${document.name} is declared twice, ${where}`);
}

/** Identity of a document: an export is known by slice, namespace and name; of a Fleet there is one. */
function identityOf(document: Document): string {
  switch (document.kind) {
    case 'Fleet':
      return 'Fleet';
    case 'ServiceExport':
      return `ServiceExport/${document.spec.slice}/${document.namespace}/${document.name}`;
    case 'Cluster':
    case 'Slice':
    case 'QoSProfile':
      return `${document.kind}/${document.name}`;
  }
}

function byName<T extends Document>(documents: readonly T[]): ReadonlyMap<string, T> {
  return new Map(
    documents.toSorted((a, b) => compareText(a.name, b.name)).map((document) => [document.name, document]),
  );
}

function exportsBySlice(
  documents: readonly ServiceExportDocument[],
): ReadonlyMap<string, readonly ServiceExportDocument[]> {
  const slices = new Map<string, ServiceExportDocument[]>();
  for (const document of documents) {
    const known = slices.get(document.spec.slice);
    if (known === undefined) slices.set(document.spec.slice, [document]);
    else known.push(document);
  }
  return new Map(
    [...slices].map(([slice, exported]) => [
      slice,
      exported.toSorted((a, b) => compareText(a.namespace, b.namespace) || compareText(a.name, b.name)),
    ]),
  );
}
