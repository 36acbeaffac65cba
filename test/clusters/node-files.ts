import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAUSE_IMAGE } from './images.ts';
import type { ClusterPlan, NodePlan } from './plan.ts';

export interface NodeFilesOptions {
  readonly folder: string;
  readonly cluster: ClusterPlan;
  readonly node: NodePlan;
  /** Inside the cgroups of whoever makes the node. */
  readonly cgroup: string;
  /** Folder of the programs that containerd runs. */
  readonly programs: string;
  /** Path of the certificate that clients of the kubelet are checked with. */
  readonly authority: string;
  readonly proxyKubeconfig: string;
}

export const CONTAINERD_SOCKET = '/run/containerd/containerd.sock';

/** Settings of containerd, kubelet, kube-proxy and the pod network, in files of the node's folder. */
export async function writeNodeFiles(options: NodeFilesOptions): Promise<void> {
  const { folder } = options;
  await mkdir(join(folder, 'net.d'), { recursive: true });
  await writeFile(join(folder, 'containerd.toml'), containerdSettings(options));
  await writeJson(join(folder, 'kubelet.json'), kubeletSettings(options));
  await writeJson(join(folder, 'proxy.json'), proxySettings(options));
  await writeJson(join(folder, 'net.d', '10-pods.conflist'), podNetwork(options));
}

/** Nodes here may not lower their OOM scores, and have no AppArmor. */
function containerdSettings({ folder, programs }: NodeFilesOptions): string {
  return `version = 3
root = '${folder}/containerd'
state = '/run/containerd'
disabled_plugins = ['io.containerd.nri.v1.nri', 'io.containerd.snapshotter.v1.erofs', 'io.containerd.snapshotter.v1.blockfile']
[grpc]
  address = '${CONTAINERD_SOCKET}'
[plugins.'io.containerd.cri.v1.images']
  snapshotter = 'overlayfs'
[plugins.'io.containerd.cri.v1.images'.pinned_images]
  sandbox = '${PAUSE_IMAGE}'
[plugins.'io.containerd.cri.v1.runtime']
  restrict_oom_score_adj = true
  disable_apparmor = true
[plugins.'io.containerd.cri.v1.runtime'.cni]
  bin_dirs = ['${programs}']
  conf_dir = '${folder}/net.d'
[plugins.'io.containerd.cri.v1.runtime'.containerd]
  default_runtime_name = 'runc'
[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]
  runtime_type = 'io.containerd.runc.v2'
[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
  BinaryName = '${programs}/runc'
`;
}

/** Kernel settings belong to the machine, so the kubelet checks them only; the file system is shared, so it is never full. */
function kubeletSettings({ cluster, cgroup, authority }: NodeFilesOptions): object {
  return {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    failCgroupV1: false,
    cgroupDriver: 'cgroupfs',
    cgroupRoot: `/${cgroup}`,
    containerRuntimeEndpoint: `unix://${CONTAINERD_SOCKET}`,
    authentication: {
      anonymous: { enabled: false },
      webhook: { enabled: true },
      x509: { clientCAFile: authority },
    },
    authorization: { mode: 'Webhook' },
    clusterDomain: 'cluster.local',
    clusterDNS: [cluster.dnsService],
    resolvConf: '/etc/resolv.conf',
    failSwapOn: false,
    protectKernelDefaults: true,
    makeIPTablesUtilChains: false,
    maxPods: 250,
    imageGCHighThresholdPercent: 100,
    evictionHard: { 'memory.available': '100Mi', 'nodefs.available': '1%', 'imagefs.available': '1%' },
  };
}

/** Limits of connection tracking belong to the machine too. */
function proxySettings({ cluster, node, proxyKubeconfig }: NodeFilesOptions): object {
  return {
    apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
    kind: 'KubeProxyConfiguration',
    mode: 'nftables',
    clusterCIDR: cluster.pods,
    hostnameOverride: node.name,
    clientConnection: { kubeconfig: proxyKubeconfig },
    conntrack: { maxPerCore: 0, min: 0, tcpEstablishedTimeout: '0s', tcpCloseWaitTimeout: '0s' },
  };
}

function podNetwork({ folder, node }: NodeFilesOptions): object {
  const ipam = {
    type: 'host-local',
    dataDir: `${folder}/addresses`,
    ranges: [[{ subnet: node.pods }]],
    routes: [{ dst: '0.0.0.0/0' }],
  };
  const bridge = { type: 'bridge', bridge: 'cni0', isGateway: true, hairpinMode: true, ipam };
  return { cniVersion: '1.0.0', name: 'pods', plugins: [bridge] };
}

function writeJson(path: string, value: object): Promise<void> {
  return writeFile(path, JSON.stringify(value, undefined, 2));
}
