import { type Case, LOCK, PAY, pay } from './cases.ts';
import { cluster, type Files, lock, slice } from './support.ts';

const FOUR = {
  'clusters/sin.yaml': cluster('sin'),
  'clusters/syd.yaml': cluster('syd'),
  [LOCK]: lock('pay', {
    '10.64.32.0/20': 'fra',
    '10.64.48.0/20': 'iad',
    '10.64.64.0/20': 'sin',
    '10.64.80.0/20': 'syd',
  }),
};
const custom = (...edges: readonly string[]): Files => ({
  ...FOUR,
  [PAY]: slice(
    'pay',
    'subnets: [10.64.0.0/16]',
    'clusters: [fra, iad, sin, syd]',
    `topology: {type: Custom, edges: [${edges.join(', ')}]}`,
  ),
});
const [FRA_IAD, SIN_SYD, IAD_SIN] = ['{from: fra, to: iad}', '{from: sin, to: syd}', '{from: iad, to: sin}'];

export const TOPOLOGY_CASES: Readonly<Record<'FS2030' | 'FS2031' | 'FS2032' | 'FS2033' | 'FS2034', Case>> = {
  FS2030: {
    fires: pay('topology: {type: HubSpoke}'),
    at: `${PAY}:7:3 /spec/topology`,
    nearMiss: pay('topology: {type: HubSpoke, hubs: [fra]}'),
  },
  FS2031: {
    fires: custom(FRA_IAD, IAD_SIN),
    at: `${PAY}:7:3 /spec/topology`,
    nearMiss: custom(FRA_IAD, IAD_SIN, SIN_SYD),
  },
  FS2032: {
    fires: custom(FRA_IAD, SIN_SYD),
    at: `${PAY}:7:3 /spec/topology`,
    nearMiss: custom(FRA_IAD, SIN_SYD, IAD_SIN),
  },
  FS2033: {
    fires: pay('topology: {type: Custom, edges: [{from: fra, to: iad}, {from: iad, to: fra}]}'),
    at: `${PAY}:7:58 /spec/topology/edges/1`,
    nearMiss: pay('topology: {type: Custom, edges: [{from: fra, to: iad}]}'),
  },
  FS2034: {
    fires: pay('topology: {hubs: [fra]}'),
    at: `${PAY}:7:14 /spec/topology/hubs`,
    nearMiss: pay('topology: {hubs: [fra], type: HubSpoke}'),
  },
};
