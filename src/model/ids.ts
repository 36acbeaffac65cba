/**
 * model/ — the words every stage shares: branded names, diagnostics, errors in three classes and the
 * generated types of our formats. Nothing here does anything; everything here means something.
 */

declare const brand: unique symbol;

/** A string that only its own constructor may produce, so that one kind of name cannot pass for another. */
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** `metadata.name` of a Cluster: an RFC 1123 label, at most 63 characters. */
export type ClusterName = Brand<'ClusterName'>;
/** `metadata.name` of a Slice: an RFC 1123 label, at most 63 characters. */
export type SliceName = Brand<'SliceName'>;
/** A Kubernetes namespace name: an RFC 1123 label. */
export type NamespaceName = Brand<'NamespaceName'>;
/** A Service name as Kubernetes allows it: an RFC 1035 label. */
export type ServiceName = Brand<'ServiceName'>;
/** One agent of a cluster, the same for its facts, its status and its gateway: an RFC 1123 label. */
export type AgentName = Brand<'AgentName'>;
/** A full Git object id of a commit: 40 lower-case hex digits. */
export type CommitSha = Brand<'CommitSha'>;
/** A full Git object id of a file's content: 40 lower-case hex digits. */
export type BlobId = Brand<'BlobId'>;
/** SHA-256 of the uncompressed canonical bytes: 64 lower-case hex digits. */
export type Digest = Brand<'Digest'>;
/** A WireGuard public key: 32 bytes in base64, 44 characters. */
export type PublicKey = Brand<'PublicKey'>;

const LABEL = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
const HEX40 = /^[0-9a-f]{40}$/;
const HEX64 = /^[0-9a-f]{64}$/;
const KEY = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** True for an RFC 1123 label: what Kubernetes accepts as the name of most objects. */
export function isLabel(text: string): boolean {
  return LABEL.test(text);
}

/** Makes a branded name of a text, or undefined when it is no such name. */
type Constructor<Name extends string> = (text: string) => Name | undefined;

export const parseClusterName: Constructor<ClusterName> = (text) =>
  isLabel(text) ? (text as ClusterName) : undefined;
export const parseSliceName: Constructor<SliceName> = (text) =>
  isLabel(text) ? (text as SliceName) : undefined;
export const parseAgentName: Constructor<AgentName> = (text) =>
  isLabel(text) ? (text as AgentName) : undefined;
export const parseCommitSha: Constructor<CommitSha> = (text) =>
  HEX40.test(text) ? (text as CommitSha) : undefined;
export const parseBlobId: Constructor<BlobId> = (text) => (HEX40.test(text) ? (text as BlobId) : undefined);
export const parseDigest: Constructor<Digest> = (text) => (HEX64.test(text) ? (text as Digest) : undefined);
export const parsePublicKey: Constructor<PublicKey> = (text) =>
  KEY.test(text) ? (text as PublicKey) : undefined;
