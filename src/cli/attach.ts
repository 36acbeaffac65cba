import { join } from 'node:path';
import type { AttachRequest, AttachResult, DetachResult } from '../agent/workloads.ts';
import { askSocket } from '../http/client.ts';
import { type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';
import { removeResolver, writeResolver } from './resolver.ts';

export interface AttachOptions {
  readonly slice: string;
  readonly name: string;
  readonly netns?: string;
  readonly pid?: string;
  readonly host?: boolean;
  readonly namespace: string;
  readonly service: string;
  readonly port: readonly string[];
  readonly stateDir: string;
  readonly output: string;
}

export interface DetachOptions {
  readonly slice: string;
  readonly name: string;
  readonly namespace: string;
  readonly stateDir: string;
}

/** Bringing a workload up takes a turn of the agent; a first one may start tunnels. */
const PATIENCE = 60_000;

export async function attach(context: CommandContext, options: AttachOptions): Promise<ExitCode> {
  const { slice, name, namespace, service } = options;
  const body: AttachRequest = {
    slice,
    name,
    namespace,
    service,
    ports: options.port.map(parsePort),
    place: placeOf(options),
  };
  const result = (await ask(options.stateDir, 'attach', body)) as AttachResult;
  if (options.netns !== undefined && !(await writeResolver(options.netns, result))) {
    context.err(
      `note: point the resolver of ${options.netns} at ${result.resolver.join(' ')}: its resolv.conf is not ours to write\n`,
    );
  }
  if (options.output === 'json') printJson(context, result);
  else
    context.out(
      `addresses: ${result.addresses.join(' ')}\nresolver: ${result.resolver.join(' ')}\nsearch: ${result.search.join(' ')}\n`,
    );
  return EXIT.done;
}

export async function detach(context: CommandContext, options: DetachOptions): Promise<ExitCode> {
  const { slice, name, namespace } = options;
  const { place } = (await ask(options.stateDir, 'detach', { slice, name, namespace })) as DetachResult;
  if (place.kind === 'netns') await removeResolver(place.name);
  context.err(`detached ${namespace}/${name} from slice ${slice}\n`);
  return EXIT.done;
}

function ask(stateDir: string, path: 'attach' | 'detach', body: object): Promise<unknown> {
  return askSocket({
    socketPath: join(stateDir, 'agent.sock'),
    method: 'POST',
    path: `/v1/${path}`,
    body,
    timeout: PATIENCE,
  });
}

function placeOf({ netns, pid, host }: AttachOptions): AttachRequest['place'] {
  if ([netns, pid, host].filter((value) => value !== undefined).length !== 1) {
    throw new UsageError('name exactly one of --netns, --pid and --host');
  }
  if (netns !== undefined) return { kind: 'netns', name: netns };
  if (pid === undefined) return { kind: 'host' };
  if (!/^[1-9]\d{0,9}$/.test(pid)) throw new UsageError(`--pid: ${JSON.stringify(pid)} is not a process id`);
  return { kind: 'process', pid: Number(pid) };
}

/** `http=8080/tcp` */
function parsePort(text: string): AttachRequest['ports'][number] {
  const [, name, port, protocol = 'tcp'] =
    /^([a-z0-9-]{1,15})=(\d{1,5})(?:\/(tcp|udp|sctp))?$/.exec(text) ?? [];
  if (name === undefined || port === undefined)
    throw new UsageError(`--port: ${JSON.stringify(text)} is not name=number/protocol`);
  return { name, port: Number(port), protocol: protocol.toUpperCase() as 'TCP' | 'UDP' | 'SCTP' };
}
