import { readFile } from 'node:fs/promises';
import { Failure } from '../model/errors.ts';
import type { Provider } from '../forge/port.ts';
import { type CommandContext, UsageError } from './context.ts';

/** The first that is set counts. */
const VARIABLES: Readonly<Record<Provider, readonly string[]>> = {
  github: ['FLEETSLICE_TOKEN', 'GITHUB_TOKEN'],
  gitlab: ['FLEETSLICE_TOKEN', 'GITLAB_TOKEN'],
  gitea: ['FLEETSLICE_TOKEN', 'FORGEJO_TOKEN', 'GITEA_TOKEN'],
};

/** The token, from a file or the environment; an argument would be seen by every process of the host. */
export async function reportToken(
  env: CommandContext['env'],
  provider: Provider,
  file: string | undefined,
): Promise<string> {
  if (file !== undefined) return checked(await readToken(file), '--token-file: the file');
  const name = VARIABLES[provider].find((variable) => (env[variable] ?? '') !== '');
  if (name === undefined) throw new UsageError(missing(env, provider));
  return checked(env[name] ?? '', name);
}

async function readToken(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Failure('report-token', `--token-file: ${file} cannot be read (${code ?? 'unknown'})`, {
      cause,
    });
  }
}

/** A header takes one line of ASCII; the message does not repeat what was found. */
function checked(text: string, source: string): string {
  const token = text.trim();
  if (/^[\x21-\x7e]{1,4096}$/.test(token)) return token;
  throw new UsageError(`${source} holds no token: one line of ASCII without spaces is expected`);
}

function missing(env: CommandContext['env'], provider: Provider): string {
  const names = VARIABLES[provider].join(' or ');
  if (provider === 'gitlab' && env['CI_JOB_TOKEN'] !== undefined) {
    return `no token: CI_JOB_TOKEN may not write comments; set ${names} to a project access token with the scope api and the role Developer`;
  }
  return `no token: set ${names}, or name a file with --token-file`;
}
