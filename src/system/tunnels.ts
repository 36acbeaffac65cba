import { assertNever, Failure } from '../model/errors.ts';
import type { Runner } from '../process/port.ts';
import type { Step } from '../steps/step.ts';
import { complaintOf, ipIn, isNoNamespace, within } from './commands.ts';
import type { TunnelSupport } from './capabilities.ts';
import { runBatch } from './namespaces.ts';
import { line } from './render-ip.ts';
import {
  endTunnelProcess,
  findTunnelProcess,
  isRunning,
  isServed,
  TUNNEL_PROGRAM,
  waitForServer,
} from './tunnel-process.ts';

type Create = Extract<Step, { readonly kind: 'tunnel.create' }>;
type Configure = Extract<Step, { readonly kind: 'tunnel.configure' }>;
type Delete = Extract<Step, { readonly kind: 'tunnel.delete' }>;

/** A Go program keeps garbage until it meets this: less than half the memory at the same throughput. */
const USERSPACE_ENVIRONMENT = { GOMEMLIMIT: '160MiB' };
const HOST = ['ip'];
const START_MILLISECONDS = 5000;
const END_MILLISECONDS = 2000;

/** The encrypted socket stays in the host's namespace, whatever the implementation; only the device is in the router. */
export async function createTunnel(runner: Runner, support: TunnelSupport, step: Create): Promise<void> {
  const { device, netns, mtu } = step;
  switch (support.kind) {
    case 'kernel':
      // Made in the other namespace by a socket of ours: the kernel takes the socket's one for the encrypted traffic.
      await runBatch(runner, HOST, [line('link', 'add', device, 'netns', netns, 'type', 'wireguard')]);
      break;
    case 'userspace':
      await endOrphan(device);
      await startServer(runner, device);
      await runBatch(runner, HOST, [line('link', 'set', 'dev', device, 'netns', netns)]);
      break;
    case 'none':
      throw new Failure('wireguard-missing', support.problem);
    default:
      assertNever(support);
  }
  await configureTunnel(runner, step);
  // The size only here: wireguard-go learns by luck of one that is set before the device is moved.
  const inside = ipIn({ kind: 'router', name: netns });
  await runBatch(runner, inside, [line('link', 'set', 'dev', device, 'mtu', `${mtu}`, 'up')]);
}

/** The private key goes from its file to `wg`; it is in no argument and not in this process. */
export async function configureTunnel(runner: Runner, step: Create | Configure): Promise<void> {
  const settings = ['listen-port', `${step.port}`, 'private-key', step.keyFile];
  await runner.run(within(step.netns, 'wg', 'set', step.device, ...settings));
}

/** A process ends by itself when its device goes, and takes its control socket along. */
export async function deleteTunnel(runner: Runner, { netns, device }: Delete): Promise<void> {
  const pid = (await isServed(device)) ? await findTunnelProcess(device) : undefined;
  try {
    await runBatch(runner, ipIn({ kind: 'router', name: netns }), [line('link', 'delete', 'dev', device)]);
  } catch (error) {
    const complaint = complaintOf(error);
    if (!/Cannot find device/.test(complaint) && !isNoNamespace(complaint)) throw error;
  }
  if (pid !== undefined) await endTunnelProcess(pid, device, END_MILLISECONDS);
}

async function startServer(runner: Runner, device: string): Promise<void> {
  const pid = await runner.detach([TUNNEL_PROGRAM, '-f', device], { env: USERSPACE_ENVIRONMENT });
  if (await waitForServer(device, pid, START_MILLISECONDS)) return;
  const hasEnded = !(await isRunning(pid));
  if (!hasEnded) await endTunnelProcess(pid, device, 0);
  if (hasEnded && (await isOnHost(runner, device))) {
    throw new Failure(
      'device-taken',
      `a network device ${device} exists on this host already and is not ours`,
    );
  }
  const what = hasEnded ? 'ended at once' : `was not ready within ${START_MILLISECONDS / 1000} s`;
  throw new Failure(
    'tunnel-start',
    `${TUNNEL_PROGRAM} ${what}, so there is no tunnel ${device}: check that /dev/net/tun can be opened`,
  );
}

/**
 * The device is not in its router, yet a process serves it: its namespace lost its name, or we were killed before the
 * device was moved. Nobody can reach it any more, and the name comes from our slice.
 */
async function endOrphan(device: string): Promise<void> {
  if (!(await isServed(device))) return;
  const pid = await findTunnelProcess(device);
  if (pid === undefined) {
    throw new Failure(
      'tunnel-taken',
      `the control socket of ${device} belongs to a process that is not ours`,
    );
  }
  await endTunnelProcess(pid, device, 0);
}

function isOnHost(runner: Runner, device: string): Promise<boolean> {
  return runner.run(['ip', '-j', 'link', 'show', 'dev', device]).then(
    () => true,
    () => false,
  );
}
