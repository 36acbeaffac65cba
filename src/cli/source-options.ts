import { parseAddress } from '../artifact/address.ts';
import type { ArtifactSource } from '../artifact/port.ts';
import type { SignatureRule, SourceOptions } from '../git/port.ts';
import { openSource } from '../git/source.ts';
import { parseGitUrl } from '../git/url.ts';
import { createRunner } from '../process/runner.ts';
import type { Log } from '../telemetry/port.ts';
import { UsageError } from './context.ts';

/** Which commits count, and who we are to the server that has them. */
export interface SourceFlags {
  readonly verify?: SignatureRule['mode'];
  readonly verifyKeys?: string;
  readonly allowRewrite?: boolean;
  readonly credentialsDir?: string;
  readonly proxyDir?: string;
}

/** Where a fleet comes from: a repository, or `artifact:` and the document that names an artifact. */
export interface FleetPlace extends SourceFlags {
  readonly source: string;
  readonly ref: string;
  readonly path: string;
}

const ARTIFACT = 'artifact:';

/** Opens what `--source` names; exit code 64 when the flags do not go together. */
export async function openFleetSource(
  place: FleetPlace,
  log: Log,
  kept: Pick<SourceOptions, 'directory' | 'verify'>,
): Promise<ArtifactSource> {
  const { source, ref, path } = place;
  if (!source.startsWith(ARTIFACT)) {
    return openSource({
      url: source,
      ref,
      path,
      runner: createRunner(),
      ...sourceOptions(place, log),
      ...kept,
    });
  }
  refuseGitFlags(place);
  // Loaded on demand: most follow a repository.
  const { openArtifactSource } = await import('../artifact/source.ts');
  return openArtifactSource({ document: source.slice(ARTIFACT.length), path, ...kept });
}

/** How people call a source; a password in its URL is no part of that. */
export function addressOf(source: string): string {
  if (!source.startsWith(ARTIFACT)) return parseGitUrl(source).address;
  return `${ARTIFACT}${parseAddress(source.slice(ARTIFACT.length)).shown}`;
}

/** What would be left out silently if it were not refused: who publishes artifacts sees to it, or nobody. */
const GIT_FLAGS: readonly (readonly [keyof SourceFlags, string, string])[] = [
  ['verify', '--verify', 'it has no signatures; let Flux verify them (spec.verify of the GitRepository)'],
  [
    'verifyKeys',
    '--verify-keys',
    'it has no signatures; let Flux verify them (spec.verify of the GitRepository)',
  ],
  ['allowRewrite', '--allow-rewrite', 'it has no history, so any artifact is accepted'],
  ['credentialsDir', '--credentials-dir', 'its server gets no credentials but those of the address'],
  ['proxyDir', '--proxy-dir', 'its server is reached directly'],
];

function refuseGitFlags(flags: SourceFlags): void {
  for (const [name, flag, why] of GIT_FLAGS) {
    if (flags[name] !== undefined) throw new UsageError(`${flag} does not go with an artifact: ${why}`);
  }
}

/** What the flags mean to a repository. */
function sourceOptions(flags: SourceFlags, log: Log): Partial<SourceOptions> {
  const { verify, verifyKeys, allowRewrite, credentialsDir, proxyDir } = flags;
  if ((verify === undefined) !== (verifyKeys === undefined))
    throw new UsageError('--verify and --verify-keys go together');
  return {
    ...(credentialsDir === undefined ? {} : { credentialsDir }),
    ...(proxyDir === undefined ? {} : { proxyDir }),
    ...(verify === undefined || verifyKeys === undefined
      ? {}
      : { signatures: { mode: verify, keys: verifyKeys } }),
    ...(allowRewrite === true
      ? { allowRewrite: ({ code, data }) => log.warn('rewritten history accepted', { code, ...data }) }
      : {}),
  };
}
