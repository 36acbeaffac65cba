import { resolve } from 'node:path';
import { assertNever, Blocked } from '../model/errors.ts';
import { createBinaryBackend } from './binary.ts';
import { Judge } from './judge.ts';
import type { Backend, GitSource, SourceOptions } from './port.ts';
import { parseRef } from './ref.ts';
import { openRepository } from './repository.ts';
import { createSshAccess } from './ssh-access.ts';
import { type GitUrl, parseGitUrl } from './url.ts';
import { createVerification } from './verification.ts';

const DEFAULT_TIMEOUT = 120_000;

/** Opens a fleet repository; the URL decides which adapter asks the remote. Nothing is asked before the first `sync`. */
export async function openSource(given: SourceOptions): Promise<GitSource> {
  // Programs that read there have another working directory.
  const options = { ...given, directory: resolve(given.directory) };
  const url = parseGitUrl(options.url);
  return openRepository({
    backend: await createBackend(url, options),
    address: url.address,
    ref: await parseRef(options.ref),
    path: parseFleetPath(options.path),
    directory: options.directory,
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    judge: createJudge(options),
    ...(options.verify === undefined ? {} : { verify: options.verify }),
  });
}

function createJudge(options: SourceOptions): Judge {
  const { allowRewrite, directory, runner, signatures } = options;
  return new Judge({
    ...(allowRewrite === undefined ? {} : { allowRewrite }),
    ...(signatures === undefined
      ? {}
      : { verification: createVerification({ ...signatures, directory, runner }) }),
  });
}

async function createBackend(url: GitUrl, options: SourceOptions): Promise<Backend> {
  const { credentialsDir, directory, maxFetch, proxyDir, runner } = options;
  const limit = maxFetch === undefined ? {} : { maxFetch };
  switch (url.kind) {
    case 'http': {
      // Loaded on demand: it is the largest library of the hub, and paths and ssh do without it.
      const { createHttpBackend } = await import('./isomorphic.ts');
      return createHttpBackend(url.address, {
        ...limit,
        ...(url.credentials === undefined ? {} : { credentials: url.credentials }),
        ...(credentialsDir === undefined ? {} : { credentialsDir }),
        ...(proxyDir === undefined ? {} : { proxyDir }),
      });
    }
    case 'ssh':
    case 'file':
      if (proxyDir !== undefined) throw new Blocked('git-unsupported', 'a proxy is used for http(s):// only');
      return createBinaryBackend(url.address, url.kind, {
        ...limit,
        runner,
        ssh: createSshAccess(credentialsDir, directory),
      });
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
