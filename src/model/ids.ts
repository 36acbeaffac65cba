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

/** Wraps one pattern as the constructor of a branded name; undefined means "not such a name". */
function constructorOf<Name extends string>(matches: (text: string) => boolean) {
  return (text: string): Name | undefined => (matches(text) ? (text as Name) : undefined);
}

export const parseClusterName: (text: string) => ClusterName | undefined = constructorOf<ClusterName>(isLabel);
export const parseSliceName: (text: string) => SliceName | undefined = constructorOf<SliceName>(isLabel);
export const parseNamespaceName: (text: string) => NamespaceName | undefined = constructorOf<NamespaceName>(isLabel);
export const parseServiceName: (text: string) => ServiceName | undefined = constructorOf<ServiceName>(isLabel);
export const parseAgentName: (text: string) => AgentName | undefined = constructorOf<AgentName>(isLabel);
export const parseCommitSha: (text: string) => CommitSha | undefined = constructorOf<CommitSha>((text) => HEX40.test(text));
export const parseBlobId: (text: string) => BlobId | undefined = constructorOf<BlobId>((text) => HEX40.test(text));
export const parseDigest: (text: string) => Digest | undefined = constructorOf<Digest>((text) => HEX64.test(text));
export const parsePublicKey: (text: string) => PublicKey | undefined = constructorOf<PublicKey>((text) => KEY.test(text));
