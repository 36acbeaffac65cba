import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab, LabHost } from '../../src/lab/port.ts';
import type { Runner } from '../../src/process/port.ts';
import { addons, nodeObject } from './addons.ts';
import { createAuthority } from './authority.ts';
import { controllersOf, schedulerOf } from './controllers.ts';
import { apiServerOf, type ControlPlaneSite, createAccountKeys, etcdOf } from './control-plane.ts';
import { type Access, createCredentials, type Users } from './credentials.ts';
import { openEntrance } from './entrance.ts';
import { type Kubectl, kubectlOf } from './kubectl.ts';
import { type ClusterNode, startNode } from './node.ts';
import { type ClusterPlan, clusterPlan, nodePlan } from './plan.ts';
import type { Program } from './program.ts';

/** A whole cluster: its control plane on a host of its own, and nodes with pods that reach each other. */
export interface Cluster {
  /** Also the name of its context. */
  readonly name: string;
  readonly plan: ClusterPlan;
  /** Where this machine reaches its API server, and where everything inside the lab does. */
  readonly url: string;
  readonly insideUrl: string;
  /** Path of the certificate that the API server's is checked with. */
  readonly authority: string;
  /** Path of the kubeconfig of a user who may do everything, for programs of this machine. */
  readonly kubeconfig: string;
  /** Writes the kubeconfig of a user of the control plane for programs inside the lab; returns its path. */
  kubeconfigInside(user: string): Promise<string>;
  /** Runs kubectl as that user. */
  readonly kubectl: Kubectl;
  readonly control: LabHost;
  readonly etcd: Program;
  readonly apiServer: Program;
  readonly nodes: readonly ClusterNode[];
  /** Destroys a node with all that runs there; resolves with an empty one of the same name and pod network. */
  replaceNode(name: string): Promise<ClusterNode>;
}

export interface ClusterOptions {
  readonly lab: Lab;
  /** Runs programs of this machine. */
  readonly runner: Runner;
  /** From 1; at most 9. */
  readonly number: number;
  readonly nodes: number;
  readonly folder: string;
  /** Prefix of the names of cgroups. */
  readonly cgroup: string;
  /** Archives of images that every node has. */
  readonly images: readonly string[];
}

const ADMIN = 'admin';
const CONTROLLERS = 'system:kube-controller-manager';
const SCHEDULER = 'system:kube-scheduler';
const PROXY = 'system:kube-proxy';
const API_PORT = 6443;

/** Resolves when all nodes are ready and cluster DNS answers. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  await mkdir(options.folder, { recursive: true });
  const core = await startControlPlane(options);
  const numbers = Array.from({ length: options.nodes }, (_, index) => index + 1);
  const nodes = await Promise.all(numbers.map((number) => addNode(options, core, number)));
  const routed = async (): Promise<void> => {
    for (const host of [core.control, ...nodes.map(({ host }) => host)]) await routePods(host, nodes);
  };
  await routed();
  await core.kubectl(['apply', '-f', '-'], { input: addons(core.plan) });
  await core.kubectl(['wait', '--for=condition=Ready', 'nodes', '--all', '--timeout=120s'], LONG);
  await core.kubectl(['rollout', 'status', '-n', 'kube-system', 'deployment/coredns'], LONG);
  const replaceNode = async (name: string): Promise<ClusterNode> => {
    const index = nodes.findIndex((node) => node.name === name);
    const old = nodes[index];
    if (old === undefined) throw new TypeError(`the cluster has no node ${name}`);
    await old.host.stop();
    await rm(join(options.folder, name), { recursive: true });
    nodes[index] = await addNode(options, core, index + 1);
    await routed();
    return nodes[index];
  };
  return { ...core, nodes, replaceNode };
}

const LONG = { timeout: 150_000 };

type Core = Omit<Cluster, 'nodes' | 'replaceNode'>;

async function startControlPlane(options: ClusterOptions): Promise<Core> {
  const { folder, number } = options;
  const plan = clusterPlan(number);
  const control = await options.lab.addHost(`${plan.name}-control`);
  const authority = await createAuthority(options.runner, folder);
  const credentials = await createCredentials(folder, usersOf(options));
  const site: ControlPlaneSite = {
    folder,
    runner: control.runner,
    authority,
    credentials,
    accounts: await createAccountKeys(folder),
  };
  const [address] = control.addresses;
  const localPort = await openEntrance({ pid: control.pid, host: address, port: API_PORT });
  const etcd = etcdOf(site);
  const apiServer = await apiServerOf(site, {
    address,
    port: API_PORT,
    localPort,
    services: plan.services,
    ownService: plan.apiService,
    user: ADMIN,
    flags: [`--advertise-address=${address}`],
  });
  const url = `https://127.0.0.1:${localPort}`;
  const insideUrl = `https://${address}:${API_PORT}`;
  const access: Access = { name: plan.name, url, authority: authority.certificate };
  const kubeconfig = await credentials.kubeconfig(ADMIN, access);
  const kubeconfigInside = (user: string): Promise<string> =>
    credentials.kubeconfig(user, { ...access, url: insideUrl });
  await etcd.start();
  await apiServer.start();
  const place = { localPort, user: ADMIN };
  await controllersOf({ site, place, kubeconfig: await kubeconfigInside(CONTROLLERS) }).start();
  await schedulerOf({ site, place, kubeconfig: await kubeconfigInside(SCHEDULER) }).start();
  const kubectl = kubectlOf({ folder, kubeconfigOf: () => kubeconfig });
  return {
    name: plan.name,
    plan,
    url,
    insideUrl,
    authority: authority.certificate,
    kubeconfig,
    kubeconfigInside,
    kubectl,
    control,
    etcd,
    apiServer,
  };
}

function usersOf({ number, nodes }: ClusterOptions): Users {
  const kubelets = Array.from({ length: nodes }, (_, index) => kubeletUser(number, index + 1));
  return {
    [ADMIN]: ['system:masters'],
    [CONTROLLERS]: ['system:masters'],
    [SCHEDULER]: [],
    [PROXY]: [],
    ...Object.fromEntries(kubelets.map((user) => [user, ['system:nodes']])),
  };
}

function kubeletUser(cluster: number, node: number): string {
  return `system:node:${nodePlan(cluster, node).name}`;
}

async function addNode(options: ClusterOptions, core: Core, number: number): Promise<ClusterNode> {
  const node = nodePlan(options.number, number);
  await core.kubectl(['apply', '-f', '-'], { input: nodeObject(node) });
  return startNode({
    host: await options.lab.addHost(node.name),
    folder: join(options.folder, node.name),
    cluster: core.plan,
    node,
    cgroup: `${options.cgroup}-${node.name}`,
    authority: core.authority,
    kubeconfig: await core.kubeconfigInside(kubeletUser(options.number, number)),
    proxyKubeconfig: await core.kubeconfigInside(PROXY),
    images: options.images,
  });
}

/** Pods of other nodes are behind these. */
async function routePods(host: LabHost, nodes: readonly ClusterNode[]): Promise<void> {
  const others = nodes.filter((node) => node.host !== host);
  const lines = others.map(({ pods, host: { addresses } }) => `route replace ${pods} via ${addresses[0]}\n`);
  await host.runner.run(['ip', '-batch', '-'], { input: lines.join('') });
}
