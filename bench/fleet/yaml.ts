import type { PlannedExport, PlannedSlice } from '../fleet.ts';

const REGIONS = ['europe', 'asia', 'north-america', 'south-america', 'africa', 'oceania'];

export function clusterYaml(name: string, index: number): string {
  const region = REGIONS[index % REGIONS.length] ?? '';
  return `apiVersion: fleetslice.io/v1alpha1
kind: Cluster
metadata:
  name: ${name}
  labels:
    region: ${region}
    tier: ${index % 3 === 0 ? 'core' : 'edge'}
spec:
  type: kubernetes
  gateways:
    portRange:
      first: 32000
      last: 33999
  location:
    region: ${region}
    latitude: ${(index % 180) - 89.5}
    longitude: ${(index % 360) - 179.5}
`;
}

export function sliceYaml({ name, subnets, members }: PlannedSlice): string {
  return `apiVersion: fleetslice.io/v1alpha1
kind: Slice
metadata:
  name: ${name}
spec:
  subnets:
${list(subnets)}
  clusters:
${list(members)}
`;
}

export function exportYaml(slice: string, { name, namespace, clusters }: PlannedExport, port = 8080): string {
  return `apiVersion: fleetslice.io/v1alpha1
kind: ServiceExport
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  slice: ${slice}
  clusters:
${list(clusters)}
  ports:
    - name: http
      port: ${port}
`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `    - ${item}`).join('\n');
}
