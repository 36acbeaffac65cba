import type { CodeTable } from '../model/codes.ts';

export type TopologyCode = 'FS2030' | 'FS2031' | 'FS2032' | 'FS2033' | 'FS2034';

/** Who talks to whom in a slice: FS203x. */
export const topologyCodes: CodeTable<TopologyCode> = {
  FS2030: {
    title: 'hub-spoke without hubs',
    severity: 'error',
    cause: 'In a hub-spoke slice all tunnels lead to hubs, and none of the members is one.',
    example: 'topology: {type: HubSpoke}',
    wayOut: 'List at least one member in topology.hubs.',
  },
  FS2031: {
    title: 'member without a tunnel',
    severity: 'error',
    cause: 'No edge of the topology leads to the member, so it is in the slice and reaches nobody.',
    example: 'edges: [{from: fra, to: iad}] in a slice over fra, iad and sin',
    wayOut: 'Add an edge to the member, or remove it from the slice.',
  },
  FS2032: {
    title: 'slice in parts',
    severity: 'warning',
    cause: 'No path of edges joins all members: the parts of the slice cannot reach each other.',
    example: 'edges: [{from: fra, to: iad}, {from: sin, to: syd}]',
    wayOut: 'Add an edge between the parts, or make them two slices.',
  },
  FS2033: {
    title: 'useless edge',
    severity: 'error',
    cause: 'The edge leads from a cluster to itself, or is there already: an edge has no direction.',
    example: 'edges: [{from: fra, to: iad}, {from: iad, to: fra}]',
    wayOut: 'Remove the edge, or correct the name of one end.',
  },
  FS2034: {
    title: 'topology without effect',
    severity: 'warning',
    cause: 'Hubs mean something to HubSpoke only, edges to Custom only.',
    example: 'topology: {hubs: [fra]}',
    wayOut: 'Write the type that was meant, or remove the list.',
  },
};
