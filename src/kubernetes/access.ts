/** How to reach an API server and who one is there, from a kubeconfig: the only file that knows the Kubernetes library. */
import { createHash } from 'node:crypto';
import type { Agent } from 'node:http';
import type { AgentOptions, RequestOptions } from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';
import type { Clock } from '../loop/loop.ts';
import { Failure } from '../model/errors.ts';

/** What every request to the server needs. */
export interface Access {
  /** Of the server; its path is in front of every other. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** `user:password`, where the kubeconfig has one. */
  readonly auth?: string;
  readonly agent: Agent;
}

export interface Credentials {
  open(): Promise<Access>;
  /** The server does not accept them: they are read again before the next request. */
  refused(): void;
}

/** Tokens and certificates are taken from their files again after this time (milliseconds). */
const FRESH = 10_000;
/** The longest that a credential plugin may take, in milliseconds. */
const PLUGIN_PATIENCE = 30_000;

/** `path` is that of a kubeconfig; absent: the usual one, or the account of the pod. Throws Failure when there is none. */
export function openCredentials(path: string | undefined, clock: Clock): Credentials {
  let agents = new Map<string, Agent>();
  const keep: Agents = (key, make) => {
    const agent = agents.get(key) ?? make();
    // Of a certificate that was replaced the agent is not kept; its connections end when they are idle.
    agents = new Map([[key, agent]]);
    return agent;
  };
  let config = load(path, keep);
  let opened: { readonly until: number; readonly access: Promise<Access> } | undefined;
  return {
    open() {
      const now = clock.monotonic();
      if (opened === undefined || now >= opened.until)
        opened = { until: now + FRESH, access: openAccess(config, clock) };
      const { access } = opened;
      access.catch(() => {
        opened = undefined;
      });
      return access;
    },
    refused() {
      opened = undefined;
      try {
        config = load(path, keep);
      } catch {
        // Somebody is writing it: the old one may still do.
      }
    },
  };
}

type Agents = (key: string, make: () => Agent) => Agent;

/** The library makes a new agent, and with it a new connection, for every request: private, and therefore cast. */
interface AgentMaker {
  createAgent(cluster: unknown, options: AgentOptions): Agent;
}

function load(path: string | undefined, keep: Agents): KubeConfig {
  const config = new KubeConfig();
  try {
    if (path === undefined) config.loadFromDefault();
    else config.loadFromFile(path);
  } catch (cause) {
    throw new Failure('kubernetes-config', `cannot read ${nameOf(path)}: ${reasonOf(cause)}`);
  }
  checkCluster(config, path);
  const maker = config as unknown as AgentMaker;
  const make = maker.createAgent.bind(config);
  maker.createAgent = (cluster, options) =>
    keep(keyOf([cluster, options]), () => make(cluster, { ...options, keepAlive: true, scheduling: 'lifo' }));
  return config;
}

function checkCluster(config: KubeConfig, path: string | undefined): void {
  const cluster = config.getCurrentCluster();
  if (cluster === null || !URL.canParse(cluster.server))
    throw new Failure('kubernetes-config', `${nameOf(path)} names no cluster in its current context`);
  if (cluster.server.startsWith('https:') || cluster.skipTLSVerify) return;
  const where = path === undefined ? 'there is no kubeconfig, and this is no pod' : nameOf(path);
  throw new Failure('kubernetes-config', `${where}: ${cluster.server} has no TLS`);
}

function nameOf(path: string | undefined): string {
  return path === undefined ? 'the kubeconfig' : `kubeconfig ${path}`;
}

/** Not what a parser quotes: it may be a token. */
function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'syscall' in cause) return cause.message;
  return 'it is not a kubeconfig';
}

async function openAccess(config: KubeConfig, clock: Clock): Promise<Access> {
  const url = new URL(config.getCurrentCluster()?.server ?? '');
  const options: RequestOptions = { headers: {} };
  await inTime(config.applyToHTTPSOptions(options), clock);
  const { agent, auth } = options;
  if (typeof agent !== 'object') throw new Failure('kubernetes-config', 'the kubeconfig gives no connection');
  const headers = Object.entries(options.headers ?? {}).map(([name, value]) => [name, String(value).trim()]);
  return { url, headers: Object.fromEntries(headers), agent, ...(typeof auth === 'string' ? { auth } : {}) };
}

async function inTime(applying: Promise<void>, clock: Clock): Promise<void> {
  const done = new AbortController();
  const late = clock.delay(PLUGIN_PATIENCE, done.signal).then(() => {
    if (!done.signal.aborted) throw new Error('it takes too long');
  });
  try {
    await Promise.race([applying, late]);
  } catch (cause) {
    // What a credential plugin says on its way out is not for our logs.
    const code = cause instanceof Error && 'syscall' in cause ? `: ${cause.message}` : '';
    throw new Failure('kubernetes-credentials', `cannot get credentials for the API server${code}`);
  } finally {
    done.abort();
  }
}

function keyOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
