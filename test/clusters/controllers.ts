import { join } from 'node:path';
import { type ApiServerPlace, askApiServer, type ControlPlaneSite } from './control-plane.ts';
import { type Program, programOf } from './program.ts';

export interface ControllersOptions {
  readonly site: ControlPlaneSite;
  readonly place: Pick<ApiServerPlace, 'localPort' | 'user'>;
  /** Path of their own. */
  readonly kubeconfig: string;
}

/** An account that they make soon after the start. */
const ACCOUNT = '/api/v1/namespaces/default/serviceaccounts/default';

/** kube-controller-manager; nodes have their pod networks from whoever made them. */
export function controllersOf({ site, place, kubeconfig }: ControllersOptions): Program {
  const flags = [
    `--kubeconfig=${kubeconfig}`,
    `--root-ca-file=${site.authority.certificate}`,
    `--service-account-private-key-file=${site.accounts.key}`,
    '--controllers=*,-node-ipam-controller,-ttl-controller',
    '--node-monitor-grace-period=20s',
  ];
  return clientOf(site, ['kube-controller-manager', ...flags], () => askApiServer(site, place, ACCOUNT));
}

/** Tells nobody when it is ready. */
export function schedulerOf({ site, kubeconfig }: ControllersOptions): Program {
  return clientOf(site, ['kube-scheduler', `--kubeconfig=${kubeconfig}`], () => Promise.resolve(true));
}

function clientOf(
  site: ControlPlaneSite,
  [program = '', ...flags]: readonly string[],
  isReady: () => Promise<boolean>,
): Program {
  return programOf(site.runner, {
    argv: [program, '--secure-port=0', '--leader-elect=false', ...flags],
    env: { GOMEMLIMIT: '256MiB' },
    log: join(site.folder, `${program}.log`),
    isReady,
  });
}
