import { COREDNS_IMAGE } from './images.ts';
import type { ClusterPlan, NodePlan } from './plan.ts';

/** A node before its kubelet reports: pod networks are given out by the plan. */
export function nodeObject({ name, pods }: NodePlan): string {
  const spec = { podCIDR: pods, podCIDRs: [pods] };
  return JSON.stringify({ apiVersion: 'v1', kind: 'Node', metadata: { name }, spec });
}

/** Cluster DNS with the names that kubeadm gives it. */
export function addons({ dnsService }: ClusterPlan): string {
  const items = [account(), role(), binding(), corefile(), deployment(), service(dnsService)];
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
}

const NAMESPACE = 'kube-system';
const ROLE = 'system:coredns';
const LABELS = { 'k8s-app': 'kube-dns' };
const RBAC = 'rbac.authorization.k8s.io';

function account(): object {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: named('coredns') };
}

function role(): object {
  const verbs = ['list', 'watch'];
  return {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRole',
    metadata: { name: ROLE },
    rules: [
      { apiGroups: [''], resources: ['endpoints', 'services', 'pods', 'namespaces'], verbs },
      { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs },
    ],
  };
}

function binding(): object {
  return {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: ROLE },
    roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: ROLE },
    subjects: [{ kind: 'ServiceAccount', name: 'coredns', namespace: NAMESPACE }],
  };
}

function corefile(): object {
  const Corefile = `.:53 {
    errors
    health {
        lameduck 1s
    }
    ready
    kubernetes cluster.local in-addr.arpa ip6.arpa {
        pods insecure
        fallthrough in-addr.arpa ip6.arpa
        ttl 5
    }
    cache 5
    reload 2s
}
`;
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: named('coredns'), data: { Corefile } };
}

function deployment(): object {
  const container = {
    name: 'coredns',
    image: COREDNS_IMAGE,
    command: ['/coredns', '-conf', '/etc/coredns/Corefile'],
    readinessProbe: { httpGet: { path: '/ready', port: 8181 }, periodSeconds: 1 },
    livenessProbe: { httpGet: { path: '/health', port: 8080 }, failureThreshold: 10 },
    volumeMounts: [{ name: 'config', mountPath: '/etc/coredns' }],
  };
  const spec = {
    serviceAccountName: 'coredns',
    dnsPolicy: 'Default',
    containers: [container],
    volumes: [{ name: 'config', configMap: { name: 'coredns' } }],
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: named('coredns'),
    spec: { selector: { matchLabels: LABELS }, template: { metadata: { labels: LABELS }, spec } },
  };
}

function service(clusterIP: string): object {
  const ports = ['UDP', 'TCP'].map((protocol) => ({
    name: `dns-${protocol.toLowerCase()}`,
    port: 53,
    protocol,
  }));
  const spec = { clusterIP, selector: LABELS, ports };
  return { apiVersion: 'v1', kind: 'Service', metadata: named('kube-dns'), spec };
}

function named(name: string): object {
  return { name, namespace: NAMESPACE, labels: LABELS };
}
