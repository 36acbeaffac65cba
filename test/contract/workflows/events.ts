import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RunningForge } from '../../fakes/forge/server.ts';
import type { ActionsEvent } from './actions.ts';
import type { World } from './world.ts';

export const TOKEN = 'canary-5d20c1f6a7e94b83';

type EventName = 'pull_request' | 'pull_request_target' | 'merge_group' | 'push';

/** What a runner of GitHub, or one of Gitea and Forgejo, knows about an event of this world. */
export async function actionsEvent(
  name: EventName,
  world: World,
  forge: RunningForge,
  kind: 'github' | 'gitea' = 'github',
): Promise<ActionsEvent> {
  const event = {
    repository: { default_branch: 'main' },
    ...(name.startsWith('pull_request')
      ? { pull_request: { number: 5, head: { sha: world.head }, base: { sha: world.base } } }
      : {}),
    ...(name === 'merge_group' ? { merge_group: { base_sha: world.base } } : {}),
  };
  const ref = refOf(name, kind);
  const folder = await mkdtemp(join(tmpdir(), 'fstest-event-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'event.json'), JSON.stringify(event));
  return {
    origin: world.origin,
    // The queue checks out what it would push to main, which is the merge of the only pull request here.
    ref: name === 'merge_group' ? 'refs/pull/5/merge' : ref,
    context: {
      github: {
        event,
        event_name: name,
        actor: 'dev',
        token: TOKEN,
        ref,
        ref_name: ref.replace(/^refs\/heads\//, ''),
      },
      secrets: { GITHUB_TOKEN: TOKEN },
    },
    variables: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      ...(kind === 'gitea' ? { GITEA_ACTIONS: 'true' } : { GITHUB_API_URL: forge.apiUrl }),
      GITHUB_SERVER_URL: forge.origin,
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: forge.repository,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace(/^refs\/heads\//, ''),
      ...(name === 'pull_request' ? { GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'change' } : {}),
    },
  };
}

function refOf(name: EventName, kind: 'github' | 'gitea'): string {
  switch (name) {
    case 'pull_request':
      return kind === 'github' ? 'refs/pull/5/merge' : 'refs/pull/5/head';
    case 'pull_request_target':
      return 'refs/heads/main';
    case 'merge_group':
      return 'refs/heads/gh-readonly-queue/main/pr-5';
    case 'push':
      return 'refs/heads/change';
  }
}

/** What a runner of GitLab knows about the pipeline of a merge request, of its branch or of the merged result. */
export function gitlabEvent(
  world: World,
  forge: RunningForge,
  kind: 'branch' | 'merged',
): { readonly origin: string; readonly variables: Readonly<Record<string, string>> } {
  return {
    origin: world.origin,
    variables: {
      CI: 'true',
      GITLAB_CI: 'true',
      GITLAB_TOKEN: TOKEN,
      CI_API_V4_URL: forge.apiUrl,
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_PROJECT_ID: String(forge.projectId),
      CI_PROJECT_URL: `file://${world.origin.replace(/\.git$/, '')}`,
      CI_MERGE_REQUEST_PROJECT_ID: String(forge.projectId),
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: String(forge.projectId),
      CI_MERGE_REQUEST_IID: '5',
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'change',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: world.base,
      CI_COMMIT_SHA: kind === 'merged' ? world.merged : world.head,
      ...(kind === 'merged'
        ? { CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: world.head, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: world.base }
        : {}),
    },
  };
}
