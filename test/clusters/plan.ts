/** Names and addresses of the clusters of one set; `fsk8s` is in everything that is seen from outside. */

/** In CIDR notation where not a single address. */
export interface ClusterPlan {
  /** Also the name of its context in kubeconfigs. */
  readonly name: string;
  readonly pods: string;
  readonly services: string;
  /** Of the API server's own service, and of cluster DNS. */
  readonly apiService: string;
  readonly dnsService: string;
}

export interface NodePlan {
  readonly name: string;
  readonly pods: string;
}

/** Cluster number 1 and so on. */
export function clusterPlan(number: number): ClusterPlan {
  const services = `10.${90 + number}.0`;
  return {
    name: `fsk8s-${number}`,
    pods: `10.${10 * number}.0.0/16`,
    services: `${services}.0/16`,
    apiService: `${services}.1`,
    dnsService: `${services}.10`,
  };
}

/** Node number 1 and so on of cluster number 1 and so on. */
export function nodePlan(cluster: number, number: number): NodePlan {
  return { name: `${clusterPlan(cluster).name}-node-${number}`, pods: `10.${10 * cluster}.${number}.0/24` };
}
