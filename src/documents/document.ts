import type {
  ClusterSpec,
  FleetSpec,
  Labels,
  Qos,
  ServiceExportSpec,
  SliceSpec,
} from '../model/generated/types.ts';
import type { Kind } from './identity.ts';
import type { DocumentSource } from './position.ts';

interface DocumentOf<Name extends Kind, Spec> {
  readonly kind: Name;
  readonly name: string;
  /** Empty when the document has none. */
  readonly labels: Labels;
  readonly spec: Spec;
  readonly source: DocumentSource;
}

export type FleetDocument = DocumentOf<'Fleet', FleetSpec>;
export type ClusterDocument = DocumentOf<'Cluster', ClusterSpec>;
export type SliceDocument = DocumentOf<'Slice', SliceSpec>;
export type QoSProfileDocument = DocumentOf<'QoSProfile', Qos>;
export interface ServiceExportDocument extends DocumentOf<'ServiceExport', ServiceExportSpec> {
  readonly namespace: string;
}

/** A document whose shape is as its schema says. */
export type Document =
  | FleetDocument
  | ClusterDocument
  | SliceDocument
  | ServiceExportDocument
  | QoSProfileDocument;

/** A document of ours that is not usable. Known by name, so that whoever refers to it is not blamed as well. */
export interface RejectedDocument {
  readonly kind: Kind;
  readonly name: string;
}

const NO_LABELS: Labels = {};

/** Takes data that its validator has accepted. */
export function documentOf(kind: Kind, data: unknown, source: DocumentSource): Document {
  const { metadata, spec } = data as Accepted;
  const { name, namespace, labels = NO_LABELS } = metadata;
  const common = { kind, name, labels, spec, source };
  return (namespace === undefined ? common : { ...common, namespace }) as Document;
}

interface Accepted {
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Labels };
  readonly spec: unknown;
}
