import type { CommitSha } from '../model/ids.ts';
import type { CommitFeedback, FleetEvent } from './port.ts';

/** Follows what becomes of commits. */
export interface FeedbackView {
  /** What is new to tell about commits, the last word of each only. */
  of(events: readonly FleetEvent[]): readonly CommitFeedback[];
}

/** Commits that are going out at the same time; of older ones nothing more is told. */
const MOST = 50;

export function createFeedbackView(): FeedbackView {
  const goingOut = new Set<CommitSha>();
  return {
    of(events) {
      const told = new Map<CommitSha, CommitFeedback>();
      for (const event of events) {
        for (const feedback of feedbackOf(event, goingOut)) told.set(feedback.commit, feedback);
      }
      return [...told.values()];
    },
  };
}

function feedbackOf(event: FleetEvent, goingOut: Set<CommitSha>): readonly CommitFeedback[] {
  const { kind, commit, reason, message } = event;
  if (commit === undefined) return [];
  switch (kind) {
    case 'CommitAccepted':
      remember(goingOut, commit);
      return [{ commit, state: 'pending', description: 'valid, on its way to the clusters' }];
    case 'RolloutDone':
      return [...overtakenBy(commit, goingOut), { commit, state: 'success', description: message }];
    case 'CommitRefused':
    case 'CommitHeld':
    case 'RolloutHalted':
      goingOut.delete(commit);
      return [{ commit, state: 'failure', description: `${reason}: ${message}` }];
    default:
      return [];
  }
}

/** Commits that were going out when this one came. One that came later, before a pin to this one, is not done. */
function overtakenBy(commit: CommitSha, goingOut: Set<CommitSha>): readonly CommitFeedback[] {
  if (!goingOut.has(commit)) return [];
  const inOrder = [...goingOut];
  const older = inOrder.slice(0, inOrder.indexOf(commit));
  for (const done of [...older, commit]) goingOut.delete(done);
  const description = `overtaken by ${commit.slice(0, 12)}, which every cluster has`;
  return older.map((other) => ({ commit: other, state: 'success', description }));
}

function remember(goingOut: Set<CommitSha>, commit: CommitSha): void {
  goingOut.delete(commit);
  goingOut.add(commit);
  for (const oldest of goingOut) {
    if (goingOut.size <= MOST) return;
    goingOut.delete(oldest);
  }
}
