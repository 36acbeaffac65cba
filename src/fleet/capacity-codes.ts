import type { CodeTable } from '../model/codes.ts';

export type CapacityCode = 'FS2060' | 'FS2061' | 'FS2070' | 'FS2071' | 'FS2072';

/** Bandwidth: FS206x; what becomes of names: FS207x. */
export const capacityCodes: CodeTable<CapacityCode> = {
  FS2060: {
    title: 'more guaranteed than there is',
    severity: 'error',
    cause: 'The slices of the cluster are guaranteed more than its bandwidth, so no guarantee holds.',
    example: 'bandwidth: {up: 1G} in a cluster of two slices with guaranteed: 600M',
    wayOut: 'Lower what is guaranteed, or correct the bandwidth.',
  },
  FS2061: {
    title: 'unused QoS profile',
    severity: 'warning',
    cause:
      'The fleet uses other profiles, and neither a slice nor its defaults refer to this one: it is probably left over.',
    example: 'a QoSProfile gold where all slices say qosProfile: silver',
    wayOut: 'Name it in a slice, or remove it.',
  },
  FS2070: {
    title: 'cluster name too long',
    severity: 'error',
    cause:
      'On the hub the namespace fleetslice-<cluster> belongs to the cluster, and a namespace has at most 63 characters.',
    example: 'name: production-europe-central-frankfurt-availability-zone-1a',
    wayOut: 'Use a name of at most 52 characters.',
  },
  FS2071: {
    title: 'name too long for DNS',
    severity: 'error',
    cause:
      'The name of an endpoint, <pod>.<cluster>.<service>.<namespace>.svc.<slice>.slice.local with a pod name of 63 characters, has at most 253; in an SRV record the name of a port has at most 62.',
    example: 'a service, a namespace, a slice and a cluster with names of 50 characters each',
    wayOut: 'Use shorter names.',
  },
  FS2072: {
    title: 'slices with one device name',
    severity: 'error',
    cause:
      'The name of a tunnel device is a short hash of the slice, and two slices of a cluster have the same.',
    example: 'two names whose SHA-256 begins with the same eight digits',
    wayOut: 'Rename one of the slices.',
  },
};
