/** Why something is as it is, in one word: of a commit's verdict, or of a condition. docs/conditions.md explains each. */
export type ReasonName = keyof typeof MEANINGS;

const MEANINGS = {
  Valid: 'the commit is accepted',
  Invalid: 'documents of the commit have errors',
  Unsigned: 'a commit or tag that must be signed is not',
  UnknownKey: 'it is signed with a key that nobody has allowed',
  BadSignature: 'the signature does not fit what it signs',
  ExpiredKey: 'the key that signed it has expired',
  RevokedKey: 'the key that signed it has been revoked',
  HistoryRewritten: 'the branch no longer contains the commit that runs',
  UnrelatedHistory: 'the branch has no commit in common with what runs',
  BranchDeleted: 'the branch or tag is gone',
  TagMoved: 'the tag names another commit than before',
  EmptyTree: 'the commit has no files',
  TreeRefused: 'the commit has files that cannot be read safely',
  Unsafe: 'the commit does something dangerous that nobody has acknowledged',
  SourceUnreachable: 'the source of commits cannot be asked',
  SourceUnauthorized: 'the source of commits refuses access',
  SourceTooLarge: 'the source sends more than is allowed',
  SourceCorrupt: 'the source sends what does not hold together',
  ControlUnreadable: 'what operators have decided cannot be read',
  Pinned: 'an operator keeps everything at one commit',
  RolloutPaused: 'an operator has stopped the rollout',
  RolloutHalted: 'the rollout has stopped at a cluster that got sick',
  RolloutInProgress: 'clusters are on the way to the newest commit',
  ClustersBehind: 'clusters have not applied all they were told',
  ClustersFailing: 'clusters say that something is wrong',
  Suspended: 'an operator, or Git, has suspended part of the fleet',
  Synced: 'the newest commit runs everywhere and all is well',
} as const;

/** Each reason, and what it says in a few words. */
export const REASONS: Readonly<Record<ReasonName, string>> = MEANINGS;
