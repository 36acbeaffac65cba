import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LabHost } from '../../src/lab/port.ts';
import { prefixed } from '../../src/process/prefix.ts';
import type { Runner } from '../../src/process/port.ts';
import { CONTAINERD_SOCKET, writeNodeFiles } from './node-files.ts';
import type { ClusterPlan, NodePlan } from './plan.ts';
import { type Program, programOf } from './program.ts';

/** A node with pods of its own: real kubelet, containerd and kube-proxy on a simulated host. */
export interface ClusterNode {
  readonly name: string;
  /** Its namespaces; whatever runs inside ends with it. */
  readonly host: LabHost;
  /** Of its pods, in CIDR notation. */
  readonly pods: string;
  readonly containerd: Program;
  readonly kubelet: Program;
  readonly proxy: Program;
  /** Path of containerd's socket as this process sees it. */
  readonly criSocket: string;
  /** Makes the image of an OCI archive known to the node. */
  importImage(archive: string): Promise<void>;
}

export interface NodeOptions {
  readonly host: LabHost;
  readonly folder: string;
  readonly cluster: ClusterPlan;
  readonly node: NodePlan;
  readonly cgroup: string;
  /** Paths of files of the cluster. */
  readonly authority: string;
  readonly kubeconfig: string;
  readonly proxyKubeconfig: string;
  /** Archives of what pods may need at once. */
  readonly images: readonly string[];
}

/** Resolves when its servers run; the API server hears from it a little later. */
export async function startNode(options: NodeOptions): Promise<ClusterNode> {
  const { host, folder, node } = options;
  // Everything in the node is below the cgroup of whoever made it.
  const runner = prefixed(host.runner, ['unshare', '--cgroup', '--']);
  await mkdir(folder, { recursive: true });
  const programs = dirname((await runner.run(['which', 'runc'])).stdout.trim());
  await writeNodeFiles({ ...options, programs });
  await runner.run(['sh', '-ec', SURROUNDINGS, 'node', folder, options.cgroup], { timeout: 30_000 });
  await runner.run(['nft', '-f', '-'], { input: masquerade(options) });
  const servers = serversOf(options, runner);
  await servers.containerd.start();
  const importImage = async (archive: string): Promise<void> => {
    const ctr = ['ctr', '--address', CONTAINERD_SOCKET, '--namespace', 'k8s.io'];
    await runner.run([...ctr, 'images', 'import', archive], { timeout: 120_000 });
  };
  for (const archive of options.images) await importImage(archive);
  await Promise.all([servers.kubelet.start(), servers.proxy.start()]);
  return {
    name: node.name,
    host,
    pods: node.pods,
    ...servers,
    criSocket: `/proc/${host.pid}/root${CONTAINERD_SOCKET}`,
    importImage,
  };
}

/**
 * Mounts are shared below the node, as systemd has them: what a pod mounts for the node is seen by the node. /var/lib is
 * written to by the kubelet whatever its root is. The kernel settings that a kubelet demands belong to the machine: the
 * node sees files that hold them.
 */
const SURROUNDINGS = `
mount --make-rshared /
mount -t tmpfs -o mode=755 tmpfs /var/log
mkdir -p "$1/var/upper" "$1/var/work" "$1/settings"
mount -t overlay -o "lowerdir=/var/lib,upperdir=$1/var/upper,workdir=$1/var/work" overlay /var/lib
mkdir -p /run/netns /run/lock
mount -t sysfs sysfs /sys
mount -t tmpfs -o mode=755 tmpfs /sys/fs/cgroup
for controller in cpu cpuacct cpuset memory devices freezer blkio pids; do
  mkdir "/sys/fs/cgroup/$controller"
  mount -t cgroup -o "$controller" cgroup "/sys/fs/cgroup/$controller"
  mkdir -p "/sys/fs/cgroup/$controller/$2"
done
mkdir /sys/fs/cgroup/systemd
mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd
mkdir -p "/sys/fs/cgroup/systemd/$2"
for file in cpus mems; do
  cat "/sys/fs/cgroup/cpuset/cpuset.$file" >"/sys/fs/cgroup/cpuset/$2/cpuset.$file"
done
setting() {
  echo "$3" >"$1/settings/\${2##*/}"
  mount --bind "$1/settings/\${2##*/}" "/proc/sys/$2"
}
setting "$1" vm/overcommit_memory 1
setting "$1" kernel/panic 10
setting "$1" kernel/panic_on_oops 1
echo 1 >/proc/sys/net/ipv4/ip_forward
echo 1 >/proc/sys/net/bridge/bridge-nf-call-iptables
ip link set lo up
`;

/** Pods have their own addresses towards pods, and the node's towards everybody else. */
function masquerade({ cluster, node }: NodeOptions): string {
  return `
table ip fsk8s {
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    ip saddr ${node.pods} ip daddr != ${cluster.pods} masquerade
  }
}
`;
}

function serversOf(
  { folder, node, kubeconfig, host }: NodeOptions,
  runner: Runner,
): Pick<ClusterNode, 'containerd' | 'kubelet' | 'proxy'> {
  const succeeds = async (argv: readonly string[]): Promise<boolean> =>
    runner.run(argv, { timeout: 5000 }).then(
      () => true,
      () => false,
    );
  const healthy = (port: number): Promise<boolean> =>
    succeeds(['busybox', 'wget', '-q', '-O', '-', `http://127.0.0.1:${port}/healthz`]);
  const [address] = host.addresses;
  const program = (name: string, flags: readonly string[], isReady: () => Promise<boolean>): Program =>
    programOf(runner, { argv: [name, ...flags], log: join(folder, `${name}.log`), isReady });
  return {
    containerd: program('containerd', [`--config=${join(folder, 'containerd.toml')}`], () =>
      succeeds(['ctr', '--address', CONTAINERD_SOCKET, 'version']),
    ),
    kubelet: program(
      'kubelet',
      [
        `--config=${join(folder, 'kubelet.json')}`,
        `--kubeconfig=${kubeconfig}`,
        `--root-dir=${join(folder, 'kubelet')}`,
        `--cert-dir=${join(folder, 'kubelet', 'pki')}`,
        `--hostname-override=${node.name}`,
        `--node-ip=${address}`,
      ],
      () => healthy(10_248),
    ),
    proxy: program('kube-proxy', [`--config=${join(folder, 'proxy.json')}`], () => healthy(10_256)),
  };
}
