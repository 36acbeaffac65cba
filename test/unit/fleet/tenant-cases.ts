import { type Case, fleet, PAY, pay, WEB } from './cases.ts';
import { type Files, GOOD, lock, serviceExport, slice } from './support.ts';

const ALL = 'slices: [pay, shop-*], clusters: [fra, iad], namespaces: [shop]';
const tenants = (...list: readonly string[]): Files => fleet(`tenants: [${list.join(', ')}]`);
/** The slice and the export of GOOD, in a folder of the tenant. */
const moved = (path: string, file: string, grants: string): Files => ({
  ...tenants(`{name: shop, paths: [tenants/shop], ${grants}}`),
  [path]: '',
  [`tenants/shop/${path}`]: file,
});
const exporting = (grants: string): Files => moved(WEB, GOOD[WEB] ?? '', grants);
const system = (grants: string): Files => ({
  ...tenants(
    `{name: shop, paths: [tenants/shop], kinds: [Slice], slices: [log], clusters: ['*'], ${grants}}`,
  ),
  'tenants/shop/log.yaml': slice(
    'log',
    'subnets: [10.64.0.0/16]',
    'clusters: [fra]',
    'namespaces: [{name: kube-system}]',
  ),
  'locks/log.lock.yaml': lock('log', { '10.64.32.0/20': 'fra' }),
});

export const TENANT_CASES: Readonly<Record<'FS2083' | 'FS2084' | 'FS2085' | 'FS2086' | 'FS2087', Case>> = {
  FS2083: {
    fires: tenants(
      `{name: shop, paths: [exports], kinds: [ServiceExport], ${ALL}}`,
      '{name: web, paths: [exports/web/]}',
    ),
    at: 'fleet.yaml:5:154 /spec/tenants/1/paths/0',
    nearMiss: {
      ...tenants(
        `{name: shop, paths: [exports], kinds: [ServiceExport], ${ALL}}`,
        `{name: web, paths: [exports-of-web], kinds: [ServiceExport], ${ALL}}`,
      ),
      'exports-of-web/api.yaml': serviceExport('api', 'slice: pay'),
    },
  },
  FS2084: {
    fires: exporting(`kinds: [Slice], ${ALL}`),
    at: `tenants/shop/${WEB}:3:18 /metadata/name`,
    nearMiss: exporting(`kinds: [ServiceExport], ${ALL}`),
  },
  FS2085: {
    fires: exporting('kinds: [ServiceExport], slices: [shop-*], clusters: ["*"], namespaces: ["*"]'),
    at: `tenants/shop/${WEB}:5:10 /spec/slice`,
    nearMiss: exporting('kinds: [ServiceExport], slices: [p*], clusters: ["*"], namespaces: ["*"]'),
  },
  FS2086: {
    fires: system('namespaces: ["*"]'),
    at: 'tenants/shop/log.yaml:7:23 /spec/namespaces/0/name',
    nearMiss: system('namespaces: [kube-system]'),
  },
  FS2087: {
    fires: tenants('{name: shop, paths: [tenant/shop]}'),
    at: 'fleet.yaml:5:34 /spec/tenants/0/paths/0',
    nearMiss: {
      ...tenants(`{name: shop, paths: [slices], kinds: [Slice], ${ALL}}`),
      ...pay(),
      [PAY]: GOOD[PAY] ?? '',
    },
  },
};
