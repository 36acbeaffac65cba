import type { CodeTable } from '../model/codes.ts';

export type TenantCode =
  | 'FS2080'
  | 'FS2081'
  | 'FS2082'
  | 'FS2083'
  | 'FS2084'
  | 'FS2085'
  | 'FS2086'
  | 'FS2087';

/** What a fleet includes, and who may declare what in it: FS208x. */
export const tenantCodes: CodeTable<TenantCode> = {
  FS2080: {
    title: 'include outside the repository',
    severity: 'error',
    cause: 'Only folders of the same commit are included, so that a commit says everything.',
    example: 'include: [../../../etc]',
    wayOut: 'Name a folder of this repository, relative to the fleet.',
  },
  FS2081: {
    title: 'nothing to include',
    severity: 'error',
    cause: 'The folder does not exist in this commit, or has no document.',
    example: 'include: [../bsae]',
    wayOut: 'Correct the path, or commit the folder.',
  },
  FS2082: {
    title: 'included twice',
    severity: 'error',
    cause: 'The folder is part of the fleet already, or of another folder that is included.',
    example: 'include: [../base, ../base/clusters]',
    wayOut: 'Keep one of the two.',
  },
  FS2083: {
    title: 'path of two tenants',
    severity: 'error',
    cause: 'Documents below the path would belong to two tenants.',
    example: 'paths: [shop] of one tenant and paths: [shop/web] of another',
    wayOut: 'Give each tenant a folder of its own.',
  },
  FS2084: {
    title: "not the tenant's to declare",
    severity: 'error',
    cause: 'The document lies in a folder of a tenant that was not given its kind or its name.',
    example: 'a Slice below a path of a tenant with kinds: [ServiceExport]',
    wayOut: 'Move the document, or extend the tenant in the Fleet document.',
  },
  FS2085: {
    title: "not the tenant's to use",
    severity: 'error',
    cause:
      'A document in a folder of a tenant concerns a slice, cluster or namespace that the tenant was not given.',
    example: 'slice: payments in an export of a tenant with slices: [shop-*]',
    wayOut: 'Remove the name, or extend the tenant in the Fleet document.',
  },
  FS2086: {
    title: 'system namespace without a grant',
    severity: 'error',
    cause:
      'Namespaces that begin with kube- hold the cluster together: they join a slice or export to it only from a folder of a tenant that lists them in full.',
    example: 'namespaces: [{name: kube-system}]',
    wayOut: 'Use another namespace, or list this one in full in namespaces of the tenant whose folder it is.',
  },
  FS2087: {
    title: 'path without documents',
    severity: 'warning',
    cause: 'No document lies below the path of the tenant, so it limits nobody. Is it misspelt?',
    example: 'paths: [tenant/shop] where the folder is tenants/shop',
    wayOut: 'Correct the path, relative to the fleet and without a final slash, or remove it.',
  },
};
