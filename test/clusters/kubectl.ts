import { createRunner } from '../../src/process/runner.ts';
import { programsPath } from './programs.ts';

export interface KubectlOptions {
  /** Standard input, for `-f -`. */
  readonly input?: string;
  /** The user whom it runs as. */
  readonly user?: string;
  /** Milliseconds; 60,000 unless told. */
  readonly timeout?: number;
}

/** Returns what kubectl prints. Rejects with a CommandError when it fails. */
export type Kubectl = (argv: readonly string[], options?: KubectlOptions) => Promise<string>;

export interface KubectlSite {
  /** Of its cache. */
  readonly folder: string;
  /** Path of the kubeconfig of a user. */
  kubeconfigOf(user: string | undefined): string;
}

export function kubectlOf({ folder, kubeconfigOf }: KubectlSite): Kubectl {
  const env = { PATH: programsPath() };
  return async (argv, { user, ...options } = {}) => {
    const all = ['kubectl', `--kubeconfig=${kubeconfigOf(user)}`, `--cache-dir=${folder}/kubectl`, ...argv];
    return (await createRunner().run(all, { timeout: 60_000, env, ...options })).stdout;
  };
}
