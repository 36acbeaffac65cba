import type { CodeTable } from '../model/codes.ts';

export type ExportCode = 'FS2050' | 'FS2051' | 'FS2052' | 'FS2053' | 'FS2054';

/** Who uses what is exported, and by which name: FS205x. */
export const exportCodes: CodeTable<ExportCode> = {
  FS2050: {
    title: 'consumer without a way',
    severity: 'error',
    cause: 'The consumer may use the service, and no tunnel leads from it to a cluster that offers it.',
    example: 'consumers: {clusters: [sin]} where the edges join fra and iad only',
    wayOut: 'Add an edge or a cluster that is in both slices, or remove the consumer.',
  },
  FS2051: {
    title: 'alias among service names',
    severity: 'error',
    cause: 'Names below svc.slice.local, svc.<slice>.slice.local and clusterset.local are made from exports.',
    example: 'aliases: [web.shop.svc.slice.local]',
    wayOut: 'Choose an alias outside these zones.',
  },
  FS2052: {
    title: 'service exported twice',
    severity: 'warning',
    cause: 'Two exports offer the same Service to a slice: its name answers with the endpoints of both.',
    example: 'exports web and www, both with serviceName: web',
    wayOut: 'Merge the two, or export different Services.',
  },
  FS2053: {
    title: 'short name of two slices',
    severity: 'warning',
    cause:
      'A namespace is in two slices, and both export a Service of the same name and namespace: <service>.<namespace>.svc.slice.local means that of the slice that sorts first.',
    example: 'shop/web exported to slices a and b, both with namespaces: [{name: shop}]',
    wayOut: 'Use the long name <service>.<namespace>.svc.<slice>.slice.local, or export it to one of them.',
  },
  FS2054: {
    title: 'isolation rule without effect',
    severity: 'warning',
    cause: 'Namespaces of a slice always reach each other: the rule allows what is never blocked.',
    example: 'namespaces: [{name: shop}] with allow: [{namespace: shop}]',
    wayOut: 'Remove the rule, or name a namespace outside the slice.',
  },
};
