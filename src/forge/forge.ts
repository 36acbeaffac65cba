import { openGitea, openGiteaStatuses } from './gitea.ts';
import { openGithub, openGithubStatuses } from './github.ts';
import { openGitlab, openGitlabStatuses } from './gitlab.ts';
import type { CommitStatuses, Forge, ForgeOptions, Provider, RepositoryOptions } from './port.ts';

const OPENERS: Readonly<Record<Provider, (options: ForgeOptions) => Forge>> = {
  github: openGithub,
  gitlab: openGitlab,
  gitea: openGitea,
};

/** The door to one pull request; nothing is asked yet. */
export function openForge(provider: Provider, options: ForgeOptions): Forge {
  return OPENERS[provider](options);
}

const STATUSES: Readonly<Record<Provider, (options: RepositoryOptions) => CommitStatuses>> = {
  github: openGithubStatuses,
  gitlab: openGitlabStatuses,
  gitea: openGiteaStatuses,
};

/** The door to the statuses of one repository; nothing is asked yet. */
export function openStatuses(provider: Provider, options: RepositoryOptions): CommitStatuses {
  return STATUSES[provider](options);
}
