import type { LabHost } from '../lab/port.ts';
import { processesOf } from './processes.ts';
import { routerOf } from './stage.ts';

/** What a slice has put into the kernel of a host. */
export interface Traces {
  /** Start of the names of all its devices; absent where the slice is not. */
  readonly device?: string;
  /** A line each: namespaces, devices, firewall tables, processes, control sockets. */
  readonly found: readonly string[];
}

interface Link {
  readonly ifname: string;
}

export async function tracesOf(host: LabHost, slice: string): Promise<Traces> {
  const links = await linksOf(host, routerOf(slice));
  const device = links.map((name) => /^(fs[0-9a-f]{8})e\d+$/.exec(name)?.[1]).find((name) => name);
  return { ...(device === undefined ? {} : { device }), found: await findTraces(host, slice, device) };
}

/** `device` is what the names of the slice's devices begin with; it can be learned only while the slice is there. */
export async function findTraces(
  host: LabHost,
  slice: string,
  device: string | undefined,
): Promise<readonly string[]> {
  const namespaces = await namespacesOf(host);
  const own = namespaces.filter((name) => name.endsWith(routerOf(slice)));
  const isOurs = (text: string): boolean => device !== undefined && text.includes(device);
  const links = await Promise.all(
    ['', ...namespaces].map(async (netns) =>
      (await linksOf(host, netns)).filter(isOurs).map((name) => `device ${name} in ${netns || 'the host'}`),
    ),
  );
  return [
    ...own.map((name) => `namespace ${name}`),
    ...links.flat(),
    ...(await tablesOf(host, own)),
    ...(await processesOf(host)).filter(isOurs).map((line) => `process ${line}`),
    ...(await socketsOf(host)).filter(isOurs).map((name) => `socket ${name}`),
  ].map((line) => `${host.name}: ${line}`);
}

async function namespacesOf({ runner }: LabHost): Promise<readonly string[]> {
  const { stdout } = await runner.run(['ip', '-j', 'netns', 'list']);
  const listed = stdout.trim() === '' ? [] : (JSON.parse(stdout) as readonly { readonly name: string }[]);
  return listed.map(({ name }) => name);
}

/** A namespace that goes meanwhile has none. */
async function linksOf({ runner }: LabHost, netns: string): Promise<readonly string[]> {
  const where = netns === '' ? [] : ['-n', netns];
  const listed = await runner.run(['ip', ...where, '-j', 'link']).catch(() => ({ stdout: '[]' }));
  return (JSON.parse(listed.stdout) as readonly Link[]).map(({ ifname }) => ifname);
}

async function tablesOf({ runner }: LabHost, namespaces: readonly string[]): Promise<readonly string[]> {
  const listed = await Promise.all(
    namespaces.map(async (netns) => {
      const list = ['ip', 'netns', 'exec', netns, 'nft', 'list', 'tables'];
      const { stdout } = await runner.run(list).catch(() => ({ stdout: '' }));
      return stdout.split('\n').filter((line) => line !== '');
    }),
  );
  return listed.flat();
}

async function socketsOf({ runner }: LabHost): Promise<readonly string[]> {
  const { stdout } = await runner.run(['ls', '/run/wireguard']).catch(() => ({ stdout: '' }));
  return stdout.split('\n').filter((line) => line !== '');
}
