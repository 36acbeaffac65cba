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
import { createSelect, type Select } from './labels.ts';
import { createSuggestions } from './suggestions.ts';

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
  /** The clusters a selector chooses, sorted by name. */
  readonly select: Select;
  /** The hint for a name of that kind that is not there; undefined when no name is close. */
  suggest(kind: 'Cluster' | 'Slice' | 'QoSProfile', name: string): string | undefined;
}

export function buildCatalog(
  documents: readonly Document[],
  rejected: readonly RejectedDocument[],
  findings: Findings,
): Catalog {
  const kinds = byKind(
    documents.toSorted(
      (a, b) => compareText(a.source.file, b.source.file) || a.source.index - b.source.index,
    ),
  );
  const [fleet, ...others] = kinds.Fleet;
  for (const other of others) if (fleet !== undefined) addDuplicate(other, fleet, findings);
  const refused = new Set(rejected.map(({ kind, name }) => `${kind}/${name}`));
  const clusters = byName(kinds.Cluster, findings);
  const slices = byName(kinds.Slice, findings);
  const profiles = byName(kinds.QoSProfile, findings);
  return {
    ...(fleet === undefined ? {} : { fleet }),
    clusters,
    slices,
    profiles,
    exports: exportsBySlice(kinds.ServiceExport, findings),
    isRejected: (kind, name) => refused.has(`${kind}/${name}`),
    hasRejected: (kind) => rejected.some((document) => document.kind === kind),
    select: createSelect([...clusters.values()]),
    suggest: suggestionsOf({ Cluster: clusters, Slice: slices, QoSProfile: profiles }),
  };
}

type ByKind = { readonly [Kind in Document['kind']]: readonly Extract<Document, { kind: Kind }>[] };

function byKind(documents: readonly Document[]): ByKind {
  const kinds: Record<Document['kind'], Document[]> = {
    Fleet: [],
    Cluster: [],
    Slice: [],
    ServiceExport: [],
    QoSProfile: [],
  };
  for (const document of documents) kinds[document.kind].push(document);
  return kinds as unknown as ByKind;
}

function suggestionsOf(
  known: Readonly<Record<'Cluster' | 'Slice' | 'QoSProfile', ReadonlyMap<string, unknown>>>,
): Catalog['suggest'] {
  const suggestions = {
    Cluster: createSuggestions([...known.Cluster.keys()]),
    Slice: createSuggestions([...known.Slice.keys()]),
    QoSProfile: createSuggestions([...known.QoSProfile.keys()]),
  };
  return (kind, name) => suggestions[kind](name);
}

function addDuplicate(document: Document, earlier: Document, findings: Findings): void {
  const place = { source: document.source, pointer: '/metadata/name' };
  const where = `first declared in ${earlier.source.file}`;
  const first = { source: earlier.source, pointer: '/metadata/name', message: 'first declared here' };
  const [code, message] =
    document.kind === 'Fleet'
      ? (['FS2002', `there is another Fleet document, ${where}`] as const)
      : (['FS2001', `${document.kind} ${document.name} is declared twice, ${where}`] as const);
  findings.add(code, place, message, { related: [first] });
}

/** Of two with one name the first counts, in the order of files. */
function byName<T extends Document>(documents: readonly T[], findings: Findings): ReadonlyMap<string, T> {
  const sorted = documents.toSorted((a, b) => compareText(a.name, b.name));
  return new Map(unique(sorted, (a, b) => a.name === b.name, findings).map((one) => [one.name, one]));
}

/** An export is known by its slice, namespace and name. */
function exportsBySlice(documents: readonly ServiceExportDocument[], findings: Findings): Catalog['exports'] {
  const slices = new Map<string, ServiceExportDocument[]>();
  for (const document of documents) {
    const known = slices.get(document.spec.slice);
    if (known === undefined) slices.set(document.spec.slice, [document]);
    else known.push(document);
  }
  const isSame = (a: ServiceExportDocument, b: ServiceExportDocument): boolean =>
    a.name === b.name && a.namespace === b.namespace;
  return new Map(
    [...slices].map(([slice, exported]) => {
      const sorted = exported.toSorted(
        (a, b) => compareText(a.namespace, b.namespace) || compareText(a.name, b.name),
      );
      return [slice, unique(sorted, isSame, findings)];
    }),
  );
}

/** Equal ones stand next to each other, the first of them in the order of files first. */
function unique<T extends Document>(
  sorted: readonly T[],
  isSame: (a: T, b: T) => boolean,
  findings: Findings,
): readonly T[] {
  let first: T | undefined;
  return sorted.filter((document) => {
    const isFirst = first === undefined || !isSame(first, document);
    if (isFirst) first = document;
    else if (first !== undefined) addDuplicate(document, first, findings);
    return isFirst;
  });
}
