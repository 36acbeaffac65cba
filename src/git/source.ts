import { assertNever, Blocked } from '../model/errors.ts';
import { createBinaryBackend } from './binary.ts';
import type { Backend, GitSource, SourceOptions } from './port.ts';
import { openRepository } from './repository.ts';
import { type GitUrl, parseGitUrl } from './url.ts';

const DEFAULT_TIMEOUT = 120_000;

/** Opens a fleet repository; the URL decides which adapter asks the remote. Nothing is asked before the first `sync`. */
export async function openSource(options: SourceOptions): Promise<GitSource> {
  const url = parseGitUrl(options.url);
  return openRepository({
    backend: await createBackend(url, options),
    address: url.address,
    ref: options.ref,
    path: parseFleetPath(options.path),
    directory: options.directory,
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    ...(options.verify === undefined ? {} : { verify: options.verify }),
  });
}

async function createBackend(url: GitUrl, options: SourceOptions): Promise<Backend> {
  switch (url.kind) {
    case 'http': {
      // Loaded on demand: it is the largest library of the hub, and paths and ssh do without it.
      const { createHttpBackend } = await import('./isomorphic.ts');
      return createHttpBackend(url.address, url.credentials);
    }
    case 'ssh':
    case 'file':
      return createBinaryBackend(url.address, url.kind, options.runner);
    default:
      return assertNever(url);
  }
}

/** The folder inside the repository, without slashes around it. */
function parseFleetPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (path.startsWith('/') || parts.includes('..') || path.includes('\\')) {
    throw new Blocked('git-bad-path', `${JSON.stringify(path)} is not a folder inside the repository`);
  }
  return parts.join('/');
}
