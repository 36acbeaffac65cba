import type { CodeTable } from '../model/codes.ts';

export type RolloutCode = 'FS2100' | 'FS2101';

/** Waves: FS210x. */
export const rolloutCodes: CodeTable<RolloutCode> = {
  FS2100: {
    title: 'wave chosen in two ways',
    severity: 'error',
    cause:
      'A wave names its clusters, or takes a count or a share of those that are left: only one of these.',
    example: 'waves: [{name: canary, clusters: [fra], count: 1}]',
    wayOut: 'Keep one of the two; count and share go with clusterSelector.',
  },
  FS2101: {
    title: 'wave without clusters',
    severity: 'warning',
    cause: 'The wave takes no cluster, so it stops nothing: it names none, or earlier waves have them all.',
    example: 'waves: [{name: all, clusterSelector: {}}, {name: canary, count: 1}]',
    wayOut: 'Say which clusters it takes, move it to the front, or remove it.',
  },
};
