import type { EventKind } from './port.ts';

export interface KindFacts {
  /** Events of one topic and subject replace each other: a cluster that recovered is no longer one that failed. */
  readonly topic: 'commit' | 'source' | 'rollout' | 'cluster' | 'suspension' | 'pin';
  /** The end of a failure: told to whom the failure was told. */
  readonly recovers?: EventKind;
  /** When it happens, for docs/notifications.md. */
  readonly when: string;
}

/** All that is known about a kind of event besides its name. */
export const KINDS: Readonly<Record<EventKind, KindFacts>> = {
  CommitAccepted: { topic: 'commit', when: 'a commit is valid and is going out' },
  CommitRefused: { topic: 'commit', when: 'a commit is invalid, or its signature or history is refused' },
  CommitHeld: { topic: 'commit', when: 'a commit does something unsafe that nobody has acknowledged' },
  SourceFailed: { topic: 'source', when: 'Git cannot be read' },
  SourceRecovered: {
    topic: 'source',
    recovers: 'SourceFailed',
    when: 'Git can be read again',
  },
  RolloutHalted: { topic: 'rollout', when: 'a rollout stopped because a cluster got sick' },
  RolloutDone: { topic: 'rollout', when: 'every cluster has the commit' },
  ClusterFailed: { topic: 'cluster', when: 'a cluster does not get what it is told to work' },
  ClusterRecovered: { topic: 'cluster', recovers: 'ClusterFailed', when: 'that cluster is well again' },
  Suspended: { topic: 'suspension', when: 'somebody suspended a cluster, a slice or the fleet' },
  Resumed: { topic: 'suspension', when: 'a suspension was lifted, or its time is over' },
  Pinned: { topic: 'pin', when: 'somebody pinned the fleet to a commit' },
  Unpinned: { topic: 'pin', when: 'a pin was lifted, or its time is over' },
};

/** `CommitRefused` as `commit refused`. */
export function wordsOf(kind: string): string {
  return kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
