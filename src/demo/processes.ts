import type { LabHost } from '../lab/port.ts';

/** Every program inside a host, as one line each: its process id there and its arguments. */
export async function processesOf({ runner }: LabHost): Promise<readonly string[]> {
  const { stdout } = await runner.run(['ps', '-ww', '-e', '-o', 'pid=,args=']);
  return stdout
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The process that serves each userspace tunnel of a host; none where the kernel does. */
export async function tunnelProcesses(host: LabHost): Promise<Readonly<Record<string, number>>> {
  const found = (await processesOf(host)).flatMap((line) => {
    const [, pid, device] = /^(\d+) \S*wireguard\S* .*?(fs[0-9a-f]{8}e\d+)$/.exec(line) ?? [];
    return pid === undefined || device === undefined ? [] : [[device, Number(pid)] as const];
  });
  return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
