/** Names that KubeSlice, Kubernetes and others have for what our fields say, in lower case, and where that stands here. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['slicesubnet', ['spec.subnets']],
  ['slicesubnets', ['spec.subnets']],
  ['cidr', ['spec.subnets']],
  ['cidrs', ['spec.subnets']],
  ['maxclusters', ['spec.clusterPrefix']],
  ['subnetsize', ['spec.clusterPrefix.ipv4']],
  ['namespaceisolationprofile', ['spec.namespaceIsolation', 'spec.defaults.namespaceIsolation']],
  ['isolationenabled', ['spec.namespaceIsolation.mode', 'spec.defaults.namespaceIsolation.mode']],
  ['applicationnamespaces', ['spec.namespaces']],
  ['allowednamespaces', ['spec.namespaceIsolation.allow']],
  ['slicegatewayprovider', ['spec.tunnel', 'spec.defaults.tunnel']],
  ['slicegatewaytype', ['spec.tunnel.driver', 'spec.defaults.tunnel.driver']],
  ['vpnconfig', ['spec.tunnel', 'spec.defaults.tunnel']],
  ['rotationinterval', ['spec.tunnel.keyRotation', 'spec.defaults.tunnel.keyRotation']],
  ['standardqosprofilename', ['spec.qosProfile', 'spec.defaults.qosProfile']],
  ['qosprofiledetails', ['spec.qos']],
  ['bandwidthceilingkbps', ['spec.ceiling', 'spec.qos.ceiling']],
  ['bandwidthguaranteedkbps', ['spec.guaranteed', 'spec.qos.guaranteed']],
  ['dscpclass', ['spec.dscp', 'spec.qos.dscp']],
  ['slicename', ['spec.slice', 'metadata.name']],
  ['serviceselector', ['spec.serviceName']],
  ['containerport', ['spec.ports.port']],
  ['targetport', ['spec.ports.port']],
  ['nodeips', ['spec.gateways.endpoints']],
  ['geolocation', ['spec.location']],
  ['cloudregion', ['spec.location.region']],
  ['cloudprovider', ['spec.location.provider']],
]);

const KINDS: ReadonlyMap<string, string> = new Map([
  ['sliceconfig', 'Slice'],
  ['sliceqosconfig', 'QoSProfile'],
  ['serviceexportconfig', 'ServiceExport'],
]);

/** The places, as paths without indexes, where a document may say what that field of another program says. */
export function placesOfForeignField(field: string): readonly string[] {
  return FIELDS.get(field.toLowerCase()) ?? [];
}

/** Our kind for what another program calls so. */
export function kindOfForeign(kind: string): string | undefined {
  return KINDS.get(kind.toLowerCase());
}
