import { getRemoteInfo2, type HttpClient, listServerRefs, type ServerRef } from 'isomorphic-git';
import { Blocked, Failure } from '../model/errors.ts';
import { parseCommitSha } from '../model/ids.ts';
import { type BoundedHttpClient, createHttpClient } from './http.ts';
import { createHttpAccess, type HttpAccessOptions } from './http-access.ts';
import { createIsomorphicStore, type Memory } from './isomorphic-store.ts';
import type { Backend, RemoteTip } from './port.ts';

const MAX_ANSWER = 512 * 1024 * 1024;

/** HTTP(S) by isomorphic-git: works where there is no git binary. */
export function createHttpBackend(
  address: string,
  options: HttpAccessOptions & { readonly maxFetch?: number },
): Backend {
  const access = createHttpAccess(options);
  const memory: Memory = { trees: new Map(), packs: new Map() };
  const connect = (signal: AbortSignal): BoundedHttpClient =>
    createHttpClient({ access, maxAnswer: options.maxFetch ?? MAX_ANSWER }, signal);
  return {
    tip: async (names, signal) => {
      const http = connect(signal);
      for (const name of names) {
        const refs = await listRefs(http, address, name);
        const found = refs.find(({ ref }) => ref === name);
        if (found !== undefined) return tipOf(found);
      }
      return undefined;
    },
    tags: async (signal) => {
      return (await listRefs(connect(signal), address, 'refs/tags/')).map(tipOf);
    },
    open: (gitdir) => createIsomorphicStore({ gitdir, address, memory, connect }),
    close: () => access.close(),
  };
}

/** Protocol 2 lets the server send these refs alone, however many there are. */
async function listRefs(http: BoundedHttpClient, url: string, prefix: string): Promise<readonly ServerRef[]> {
  const refs = await listServerRefs({ http, url, prefix, peelTags: true, protocolVersion: 2 });
  try {
    http.refuseCutLists();
  } catch (thrown) {
    if (thrown instanceof Failure) await refuseSha256(http, url);
    throw thrown;
  }
  return refs;
}

function tipOf({ ref: name, oid, peeled }: ServerRef): RemoteTip {
  const commit = parseCommitSha(peeled ?? oid);
  if (commit !== undefined) return { name, commit, ...(peeled === undefined ? {} : { tag: oid }) };
  throw new Failure('git-protocol', `the server names no object for ${name}`);
}

/** Asked to list in SHA-1, a server with SHA-256 objects says nothing at all; what it can do tells why. */
async function refuseSha256(http: HttpClient, url: string): Promise<void> {
  const info = await getRemoteInfo2({ http, url, protocolVersion: 2 });
  if (info.protocolVersion === 2 && info.capabilities['object-format'] === 'sha256') {
    throw new Blocked('git-unsupported', `${url} has SHA-256 objects, which are not supported`);
  }
}
