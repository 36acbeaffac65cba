import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { hold } from '../../src/lab/holder.ts';
import { claim, record, removeLab } from '../../src/lab/record.ts';
import { prefixed } from '../../src/process/prefix.ts';
import { createRunner } from '../../src/process/runner.ts';
import type { Runner } from '../../src/process/port.ts';
import { createAuthority } from './authority.ts';
import { controllersOf } from './controllers.ts';
import { apiServerOf, type ControlPlaneSite, createAccountKeys, etcdOf } from './control-plane.ts';
import { createCredentials, type Users } from './credentials.ts';
import { type Kubectl, kubectlOf } from './kubectl.ts';
import type { Program } from './program.ts';
import { programsPath } from './programs.ts';
import { clustersFolder, sweepClusters } from './site.ts';

/** A cluster without nodes: etcd and a real API server on 127.0.0.1. It ends with this process, however that one dies. */
export interface ApiServer {
  readonly url: string;
  /** Path of the kubeconfig of a user who may do everything. */
  readonly kubeconfig: string;
  /** Path of the kubeconfig of one of `users`. */
  kubeconfigOf(user: string): string;
  /** Runs kubectl, as the user who may do everything unless told. */
  readonly kubectl: Kubectl;
  /** To stop, hang and start again; what etcd holds stays, and so do the address and the kubeconfigs. */
  readonly etcd: Program;
  readonly apiServer: Program;
  /** Ends it and removes all of its files. */
  stop(): Promise<void>;
}

export interface ApiServerOptions {
  /** Part of its context's name in kubeconfigs; `test` unless told. */
  readonly name?: string;
  /** Who has a token, and is in which groups; RBAC allows them nothing at first. */
  readonly users?: Users;
  /** Also runs the controllers: namespaces end, garbage is collected, service accounts are made. */
  readonly controllers?: boolean;
  /** More flags of the servers. */
  readonly flags?: { readonly etcd?: readonly string[]; readonly apiServer?: readonly string[] };
}

const ADMIN = 'admin';
const CONTROLLERS = 'system:kube-controller-manager';
const ALL: Users = { [ADMIN]: ['system:masters'], [CONTROLLERS]: ['system:masters'] };
/** Another program may take the port that was free: then the next one is tried. */
const ATTEMPTS = 3;

/** Rejects with a Failure when a server does not start; `scripts/setup --kubernetes` brings the programs. */
export async function startApiServer(options: ApiServerOptions = {}): Promise<ApiServer> {
  await sweepClusters('passing');
  const folder = join(clustersFolder('passing'), randomBytes(4).toString('hex'));
  await claim(folder);
  try {
    return await build(folder, options);
  } catch (error) {
    await removeLab(folder);
    throw error;
  }
}

async function build(folder: string, options: ApiServerOptions): Promise<ApiServer> {
  const users = { ...ALL, ...options.users };
  const runner = prefixed(createRunner(), ['env', `PATH=${programsPath()}`]);
  const credentials = await createCredentials(folder, users);
  const site: ControlPlaneSite = {
    folder,
    runner: await guarded(runner, folder),
    authority: await createAuthority(runner, folder),
    credentials,
    accounts: await createAccountKeys(folder),
  };
  const etcd = etcdOf(site, options.flags?.etcd);
  await etcd.start();
  const { apiServer, port } = await firstThatStarts(site, options.flags?.apiServer ?? []);
  const access = {
    name: options.name ?? 'test',
    url: `https://127.0.0.1:${port}`,
    authority: site.authority.certificate,
  };
  const paths = new Map<string, string>();
  for (const user of Object.keys(users)) paths.set(user, await credentials.kubeconfig(user, access));
  const kubeconfigOf = (user = ADMIN): string => {
    const path = paths.get(user);
    if (path === undefined) throw new TypeError(`the cluster has no user ${user}`);
    return path;
  };
  if (options.controllers === true) {
    const place = { localPort: port, user: ADMIN };
    await controllersOf({ site, place, kubeconfig: kubeconfigOf(CONTROLLERS) }).start();
  }
  return {
    url: access.url,
    kubeconfig: kubeconfigOf(),
    kubeconfigOf,
    kubectl: kubectlOf({ folder, kubeconfigOf }),
    etcd,
    apiServer,
    stop: () => removeLab(folder),
  };
}

/** Runs programs below a process that ends with this one and takes them along. */
async function guarded(runner: Runner, folder: string): Promise<Runner> {
  const isRoot = process.getuid?.() === 0;
  const holder = await hold(runner, {
    namespaces: [...(isRoot ? [] : ['--user', '--map-root-user']), '--pid'],
    setup: '',
    arguments: [],
    lifeline: true,
    log: join(folder, 'holder.log'),
    onLaunch: (outer) => record(folder, outer),
  });
  const user = isRoot ? [] : ['--user', '--preserve-credentials'];
  return prefixed(runner, ['nsenter', `--target=${holder.inner.pid}`, ...user, '--pid', '--']);
}

async function firstThatStarts(
  site: ControlPlaneSite,
  flags: readonly string[],
): Promise<{ readonly apiServer: Program; readonly port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const apiServer = await apiServerOf(site, {
      address: '127.0.0.1',
      port,
      localPort: port,
      services: '10.96.0.0/16',
      ownService: '10.96.0.1',
      user: ADMIN,
      // Nobody inside the cluster looks for it, and its service cannot point at a loopback address.
      flags: ['--endpoint-reconciler-type=none', '--advertise-address=192.0.2.1', ...flags],
    });
    try {
      await apiServer.start();
      return { apiServer, port };
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
