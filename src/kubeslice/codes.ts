import type { CodeTable } from '../model/codes.ts';

export type ImportCode =
  | 'FS5001'
  | 'FS5002'
  | 'FS5003'
  | 'FS5004'
  | 'FS5005'
  | 'FS5006'
  | 'FS5007'
  | 'FS5008'
  | 'FS5009'
  | 'FS5010'
  | 'FS5011'
  | 'FS5012'
  | 'FS5013'
  | 'FS5014'
  | 'FS5015'
  | 'FS5016'
  | 'FS5017';

/** What `fleetslice import` finds: FS5xxx. An error means that an object, or a part of it, is missing in the result. */
export const importCodes: CodeTable<ImportCode> = {
  FS5001: {
    title: 'placeholder in a manifest',
    severity: 'error',
    cause: 'The manifest is a template: what stands there is filled in by a shell script or by Helm.',
    example: 'clusters: [$CLUSTER_1]',
    wayOut: 'Render it first (envsubst, helm template) and import the result.',
  },
  FS5002: {
    title: 'manifest that cannot be used',
    severity: 'error',
    cause: 'The object lacks what KubeSlice itself requires, such as a name.',
    example: 'a SliceConfig without metadata.name',
    wayOut: 'Add what is missing, or leave the manifest out.',
  },
  FS5003: {
    title: 'name that is too long',
    severity: 'error',
    cause: 'No RFC 1123 label of at most 63 characters can be made of the name.',
    example: 'a Cluster with a name of 80 characters',
    wayOut: 'Rename the object in the manifests, everywhere it is named.',
  },
  FS5004: {
    title: 'renamed',
    severity: 'warning',
    cause: 'The name is no RFC 1123 label, so another one is written, here and wherever the object is named.',
    example: 'a Cluster dc1.east, written as dc1-east',
    wayOut: 'Use the new name from now on, in DNS names as well.',
  },
  FS5005: {
    title: 'two objects, one name',
    severity: 'error',
    cause: 'Two different manifests would become one object, so one of them would be lost.',
    example: 'two files with a SliceConfig water that differ',
    wayOut: 'Remove or rename one of them. Projects with equal names are imported one by one.',
  },
  FS5006: {
    title: 'kind of slice that does not exist here',
    severity: 'error',
    cause:
      'A no-network slice has no addresses, and a multi-network slice lets only HTTP through: as a slice of fleetslice both would be more open than they were.',
    example: 'overlayNetworkDeploymentMode: no-network',
    wayOut: 'Decide whether the clusters shall share a network, and write a Slice if so.',
  },
  FS5007: {
    title: 'named, but not among the manifests',
    severity: 'error',
    cause: 'A manifest names a slice or a QoS profile that was not given, so its part cannot be written.',
    example: 'a ServiceExport of slice water without the SliceConfig water',
    wayOut: 'Give the missing manifest as well.',
  },
  FS5008: {
    title: 'namespace that is not known',
    severity: 'error',
    cause:
      'An export belongs to a namespace of its slice. The manifest has none and the slice has none or several, or it is none of the slice.',
    example: 'a ServiceExport without metadata.namespace in a slice with two namespaces',
    wayOut: 'Write metadata.namespace, and list it in the SliceConfig.',
  },
  FS5009: {
    title: 'cluster without a manifest',
    severity: 'warning',
    cause: 'A slice names a cluster for which no Cluster was given; one with defaults is written.',
    example: 'clusters: [worker-1] without a Cluster worker-1',
    wayOut: 'Give the Cluster as well, or complete the file that was written.',
  },
  FS5010: {
    title: 'addresses change',
    severity: 'warning',
    cause:
      'Every slice needs a router address and a block for virtual IPs at the start of its subnet, where KubeSlice has its first clusters.',
    example: 'a slice whose first cluster has 10.1.0.0/20',
    wayOut: 'Look for the named addresses in firewalls and configuration before you switch.',
  },
  FS5011: {
    title: 'subnet that cannot be used',
    severity: 'error',
    cause: 'The sliceSubnet is missing, is no IPv4 network, or has no room for its clusters.',
    example: 'sliceSubnet: 10.1.0.0',
    wayOut: 'Correct the subnet, or move the slice to another one.',
  },
  FS5012: {
    title: 'secret in a manifest',
    severity: 'warning',
    cause: 'The field holds a token or is shaped like a key. No file of a fleet repo holds one.',
    example: 'monitoring.kubernetesDashboard.accessToken',
    wayOut: 'Replace the secret if the manifest was ever in Git, and keep it elsewhere.',
  },
  FS5013: {
    title: 'value not carried over',
    severity: 'warning',
    cause: 'KubeSlice would refuse or ignore the value, or fleetslice has no way to write it.',
    example: 'rotationInterval: never',
    wayOut: 'Write what you want into the file that was made; IMPORT.md names it.',
  },
  FS5014: {
    title: 'unknown field or kind',
    severity: 'warning',
    cause: 'The field is in no version of KubeSlice that this import knows, or the value has another shape.',
    example: 'spec.sliceSubnets instead of spec.sliceSubnet',
    wayOut: 'Check the spelling; what was meant is not in the result.',
  },
  FS5015: {
    title: 'manifests contradict each other',
    severity: 'warning',
    cause: 'Two manifests say different things about one object, which here has one place for it.',
    example: 'two slices with different gateway service types for one cluster',
    wayOut: 'Check which one is right; the message says which one was taken.',
  },
  FS5016: {
    title: 'project that is not known',
    severity: 'warning',
    cause:
      'Several projects were given, and the object has no metadata.namespace that says which one it is of.',
    example: 'a SliceConfig without metadata.namespace beside two projects',
    wayOut: 'Write metadata.namespace, or import the projects one by one.',
  },
  FS5017: {
    title: 'isolation is off',
    severity: 'warning',
    cause:
      'The slice isolated its namespaces by network policies. This version does not write any, so the namespaces are open.',
    example: 'isolationEnabled: true',
    wayOut: 'Keep your own network policies until namespace isolation is enforced.',
  },
};
