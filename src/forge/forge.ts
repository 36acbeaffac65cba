import { openGitea } from './gitea.ts';
import { openGithub } from './github.ts';
import { openGitlab } from './gitlab.ts';
import type { Forge, ForgeOptions, Provider } from './port.ts';

const OPENERS: Readonly<Record<Provider, (options: ForgeOptions) => Forge>> = {
  github: openGithub,
  gitlab: openGitlab,
  gitea: openGitea,
};

/** The door to one pull request; nothing is asked yet. */
export function openForge(provider: Provider, options: ForgeOptions): Forge {
  return OPENERS[provider](options);
}
