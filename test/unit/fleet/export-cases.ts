import { type Case, FRA, PAY, pay, WEB, web } from './cases.ts';
import { document, type Files, lock, serviceExport, slice } from './support.ts';

const consumer = (cluster: string): Files => ({
  ...web('consumers: {slices: [tel]}'),
  'clusters/sin.yaml': document('Cluster', 'name: sin'),
  'slices/tel.yaml': slice('tel', 'subnets: [10.64.0.0/16]', `clusters: [${cluster}]`),
  'locks/tel.lock.yaml': lock('tel', { '10.64.32.0/20': cluster }),
});
const twice = (service: string): Files => ({
  'exports/www.yaml': serviceExport('www', 'slice: pay', `serviceName: ${service}`),
});
const twoSlices = (service: string): Files => ({
  [FRA]: document('Cluster', 'name: fra', 'type: kubernetes'),
  ...pay('namespaces: [{name: shop}]'),
  'slices/tel.yaml': slice('tel', 'subnets: [10.65.0.0/16]', 'clusters: [fra]', 'namespaces: [{name: shop}]'),
  'locks/tel.lock.yaml': lock('tel', { '10.65.32.0/20': 'fra' }),
  'exports/tel.yaml': serviceExport('tel', 'slice: tel', `serviceName: ${service}`),
});
const isolated = (namespace: string): Files =>
  pay('namespaces: [{name: shop}]', `namespaceIsolation: {allow: [{namespace: ${namespace}}]}`);

export const EXPORT_CASES: Readonly<Record<'FS2050' | 'FS2051' | 'FS2052' | 'FS2053' | 'FS2054', Case>> = {
  FS2050: {
    fires: consumer('sin'),
    at: `${WEB}:6:24 /spec/consumers/slices/0`,
    nearMiss: consumer('fra'),
  },
  FS2051: {
    fires: web('aliases: [shop.example.com, web.shop.svc.pay.slice.local]'),
    at: `${WEB}:6:31 /spec/aliases/1`,
    nearMiss: web('aliases: [shop.example.com, web.shop.svc.card.slice.local]'),
  },
  FS2052: {
    fires: twice('web'),
    at: 'exports/www.yaml:6:16 /spec/serviceName',
    nearMiss: twice('web2'),
  },
  FS2053: {
    fires: twoSlices('web'),
    at: `exports/tel.yaml:3:18 /metadata/name`,
    nearMiss: twoSlices('web2'),
  },
  FS2054: {
    fires: isolated('shop'),
    at: `${PAY}:8:44 /spec/namespaceIsolation/allow/0/namespace`,
    nearMiss: isolated('monitoring'),
  },
};
