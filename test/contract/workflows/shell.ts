import { spawn } from 'node:child_process';

export interface Ended {
  readonly code: number;
  /** Both outputs, as a log of the job shows them. */
  readonly log: string;
}

export type Variables = Readonly<Record<string, string>>;

/** Of what this process has, only what programs need to work at all: a job of a forge is another place. */
const KEPT = [
  'PATH',
  'HOME',
  'TMPDIR',
  'LANG',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'NODE_EXTRA_CA_CERTS',
];

const OFFLINE: Variables = {
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};

/** Runs lines as the runner of a forge does: bash that stops at the first that fails. */
export function shell(script: string, cwd: string, variables: Variables): Promise<Ended> {
  const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const env = { ...(Object.fromEntries(kept) as Variables), ...OFFLINE, ...variables };
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-eo', 'pipefail', '-c', script], { cwd, env, timeout: 90_000 });
    let log = '';
    const collect = (chunk: Buffer): void => {
      log += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, log }));
  });
}

/** As `shell`, for what must work; resolves with the last line. */
export async function must(script: string, cwd: string, variables: Variables = {}): Promise<string> {
  const { code, log } = await shell(script, cwd, variables);
  if (code !== 0) throw new Error(`${script}: exit code ${code}\n${log}`);
  return log.trim().split('\n').at(-1) ?? '';
}
