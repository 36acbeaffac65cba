import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { get as getHttp, type RequestOptions } from 'node:http';
import { get as getHttps } from 'node:https';
import { join } from 'node:path';
import type { Runner } from '../../src/process/port.ts';
import type { Authority, KeyPair } from './authority.ts';
import type { Credentials } from './credentials.ts';
import { type Program, programOf } from './program.ts';

/** Where etcd and the API server of one cluster run and keep their files. */
export interface ControlPlaneSite {
  /** A folder of theirs, with a short path: it holds a socket. */
  readonly folder: string;
  /** Runs programs where they are to run. */
  readonly runner: Runner;
  readonly authority: Authority;
  readonly credentials: Credentials;
  /** What tokens of service accounts are signed and checked with. */
  readonly accounts: AccountKeys;
}

/** Paths of a private and a public key in PEM. */
export interface AccountKeys {
  readonly key: string;
  readonly publicKey: string;
}

export interface ApiServerPlace {
  /** Address that it listens at, and is known to the cluster by. */
  readonly address: string;
  readonly port: number;
  /** Where this process reaches it, on 127.0.0.1. */
  readonly localPort: number;
  /** Of services, in CIDR notation, and its first address: the API server's own service. */
  readonly services: string;
  readonly ownService: string;
  /** Whom readiness is asked for as. */
  readonly user: string;
  readonly flags: readonly string[];
}

/** The file system is no part of what is tried here, so etcd waits for no disk. Only we reach its socket. */
export function etcdOf({ folder, runner }: ControlPlaneSite, flags: readonly string[] = []): Program {
  const socket = socketOf(folder);
  const nominal = 'http://etcd.invalid:2380';
  const argv = [
    'etcd',
    `--data-dir=${join(folder, 'etcd')}`,
    `--listen-client-urls=unix://${socket}`,
    `--advertise-client-urls=${nominal}`,
    `--listen-peer-urls=unix://${join(folder, 'peer.sock')}`,
    `--initial-advertise-peer-urls=${nominal}`,
    `--initial-cluster=default=${nominal}`,
    '--unsafe-no-fsync',
    '--log-level=warn',
    ...flags,
  ];
  const isReady = (): Promise<boolean> => answers({ socketPath: socket, path: '/health' });
  return programOf(runner, { argv, env: { GOMEMLIMIT: '256MiB' }, log: join(folder, 'etcd.log'), isReady });
}

/** With Node and RBAC authorization, static tokens and service accounts. */
export async function apiServerOf(site: ControlPlaneSite, place: ApiServerPlace): Promise<Program> {
  const { folder, runner, authority, credentials, accounts } = site;
  const serving = await authority.issue('api-server', { subject: '/CN=api-server', names: namesOf(place) });
  const kubelet = await authority.issue('kubelet-client', { subject: '/O=system:masters/CN=api-server' });
  const argv = [
    'kube-apiserver',
    `--etcd-servers=unix://${socketOf(folder)}`,
    `--bind-address=${place.address}`,
    `--secure-port=${place.port}`,
    ...certificateFlags(serving, kubelet),
    `--client-ca-file=${authority.certificate}`,
    `--token-auth-file=${credentials.tokens}`,
    '--authorization-mode=Node,RBAC',
    '--enable-admission-plugins=NodeRestriction',
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${accounts.publicKey}`,
    `--service-account-signing-key-file=${accounts.key}`,
    `--service-cluster-ip-range=${place.services}`,
    '--kubelet-preferred-address-types=InternalIP',
    '--allow-privileged=true',
    '--profiling=false',
    ...place.flags,
  ];
  const isReady = (): Promise<boolean> => askApiServer(site, place, '/readyz');
  const log = join(folder, 'api-server.log');
  return programOf(runner, { argv, env: { GOMEMLIMIT: '512MiB' }, log, isReady });
}

function socketOf(folder: string): string {
  return join(folder, 'etcd.sock');
}

function namesOf({ address, ownService }: ApiServerPlace): readonly string[] {
  const inside = ['kubernetes', 'kubernetes.default', 'kubernetes.default.svc'];
  const addresses = new Set(['127.0.0.1', address, ownService]);
  return [...inside.map((name) => `DNS:${name}`), ...[...addresses].map((ip) => `IP:${ip}`)];
}

function certificateFlags(serving: KeyPair, kubelet: KeyPair): readonly string[] {
  return [
    `--tls-cert-file=${serving.certificate}`,
    `--tls-private-key-file=${serving.key}`,
    `--kubelet-client-certificate=${kubelet.certificate}`,
    `--kubelet-client-key=${kubelet.key}`,
  ];
}

export async function createAccountKeys(folder: string): Promise<AccountKeys> {
  const paths = { key: join(folder, 'accounts.key'), publicKey: join(folder, 'accounts.pub') };
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await writeFile(paths.key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  await writeFile(paths.publicKey, publicKey.export({ type: 'spki', format: 'pem' }));
  return paths;
}

/** Whether the API server answers, and with 200. */
export function askApiServer(
  { authority, credentials }: ControlPlaneSite,
  { localPort, user }: Pick<ApiServerPlace, 'localPort' | 'user'>,
  path: string,
): Promise<boolean> {
  const headers = { authorization: `Bearer ${credentials.tokenOf(user)}` };
  return answers({
    host: '127.0.0.1',
    port: localPort,
    path,
    headers,
    ca: readFileSync(authority.certificate),
  });
}

/** Whether a server answers, and with 200. */
function answers(options: RequestOptions & { readonly ca?: Buffer }): Promise<boolean> {
  const get = options.ca === undefined ? getHttp : getHttps;
  return new Promise((resolve) => {
    const request = get({ ...options, agent: false, timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
