import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { identify } from '../../src/lab/identity.ts';
import { openLab } from '../../src/lab/lab.ts';
import { sweep } from '../../src/lab/record.ts';
import { prefixed } from '../../src/process/prefix.ts';
import { createRunner } from '../../src/process/runner.ts';

const NAMESPACES = ['net', 'mnt', 'pid', 'uts'] as const;
const runner = createRunner();
const root = mkdtempSync(join(tmpdir(), 'fstest-lab-end-'));

/** What a run that crashed has left. */
beforeAll(async () => {
  const roots = readdirSync(tmpdir()).filter((name) => name.startsWith('fstest-lab-end-'));
  for (const path of roots.map((name) => join(tmpdir(), name))) {
    if (Date.now() - statSync(path).mtimeMs > 60_000) await remove(path);
  }
});

afterAll(() => remove(root));

async function remove(path: string): Promise<void> {
  for (const parent of readdirSync(path)) await sweep(join(path, parent));
  rmSync(path, { recursive: true, force: true });
}

/** A program that opens a lab of its own; `lab` and `directory` are there for `body`. */
function creator(body: string, options = ''): string[] {
  const source = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
  const script = `
    import { mkdtempSync, rmSync } from 'node:fs';
    import { join } from 'node:path';
    import { openLab } from ${source('lab/lab.ts')};
    import { createRunner } from ${source('process/runner.ts')};
    const parent = process.env.FSTEST_PARENT || mkdtempSync('/tmp/fstest-lab-');
    const directory = join(parent, 'lab');
    const lab = await openLab({ name: 'lab', directory, runner: createRunner(), ${options} });
    ${body}`;
  return [process.execPath, '--import', 'tsx', '--input-type=module', '--eval', script];
}

async function runCreator(argv: string[], parent: string): Promise<string[]> {
  mkdirSync(parent);
  const seen: string[] = [];
  const inner = prefixed(runner, ['env', `FSTEST_PARENT=${parent}`]);
  await inner.lines(argv, (line) => seen.push(line)).ended;
  return seen;
}

/** Its namespaces as `net:[…]`. */
function namespacesOf(pid: number): string[] {
  return NAMESPACES.map((kind) =>
    readlinkSync(`/proc/${pid}/ns/${kind === 'pid' ? 'pid_for_children' : kind}`),
  );
}

/** Every process of the machine that is in one of the namespaces. */
function processesIn(namespaces: ReadonlySet<string>): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.filter((pid) => {
    try {
      return namespacesOf(pid).some((namespace) => namespaces.has(namespace));
    } catch {
      return false;
    }
  });
}

describe('the end of a lab', () => {
  it('ends one host with everything in it, and then the lab', async () => {
    const lab = await openLab({ name: 'ends', directory: join(root, 'ends'), runner });
    const host = await lab.addHost('passing', { nat: true });
    const agent = await host.start(['sleep', '600']);
    const namespaces = new Set(namespacesOf(host.pid));
    await host.stop();
    expect(await agent.ended).toBe(-1);
    expect(processesIn(namespaces)).toEqual([]);
    expect(identify(host.pid)).toBeUndefined();
    await host.stop();
    const one = await lab.addHost('one');
    const again = await lab.addHost('passing', { nat: true });
    await again.runner.run(['ping', '-c', '1', '-W', '1', one.addresses[0]]);
    await lab.stop();
    expect(existsSync(join(root, 'ends'))).toBe(false);
    expect(identify(one.pid)).toBeUndefined();
    await lab.stop();
    await one.stop();
  });

  const REPORT = `
    const hosts = [await lab.addHost('one'), await lab.addHost('two', { nat: true })];
    const agent = await hosts[0].start(['sleep', '600']);
    await hosts[1].runner.detach(['setsid', 'sleep', '600']);
    console.log(agent.pid);
    for (const { pid } of hosts) console.log(pid);`;

  it('comes with the SIGKILL of its creator: no process and no namespace is left', async () => {
    const parent = join(root, 'killed');
    const namespaces = new Set<string>();
    const own = new Set(namespacesOf(process.pid));
    const script = `${REPORT} await lab.underlay.start(['sleep', '600']); console.log('told');`;
    mkdirSync(parent);
    const output = join(parent, 'creator.log');
    const companion = await prefixed(runner, ['env', `FSTEST_PARENT=${parent}`]).start(creator(script), {
      output,
    });
    await vi.waitFor(() => expect(readFileSync(output, 'utf8')).toContain('told'), { timeout: 10_000 });
    const pids = readFileSync(output, 'utf8').trim().split('\n').slice(0, -1).map(Number);
    for (const pid of pids) for (const name of namespacesOf(pid)) if (!own.has(name)) namespaces.add(name);
    const lab = JSON.parse(readFileSync(join(parent, 'lab', 'lab.json'), 'utf8')) as {
      outer: { pid: number };
    };
    for (const name of namespacesOf(lab.outer.pid)) if (!own.has(name)) namespaces.add(name);
    // Two hosts and the underlay have four kinds each.
    expect(namespaces.size).toBe(12);
    expect(processesIn(namespaces).length).toBeGreaterThan(6);
    process.kill(companion.pid, 'SIGKILL');
    await companion.ended;
    await vi.waitFor(() => expect(processesIn(namespaces)).toEqual([]), { timeout: 3000 });
    expect(await sweep(parent)).toEqual(['lab']);
    expect(existsSync(join(parent, 'lab'))).toBe(false);
  });

  it('is left to a sweep when the lab is kept', async () => {
    const parent = join(root, 'kept');
    const seen = await runCreator(creator(REPORT, 'lifeline: false'), parent);
    const [agent = 0, ...hosts] = seen.map(Number);
    expect(hosts).toHaveLength(2);
    for (const pid of [agent, ...hosts]) expect(identify(pid)).toBeDefined();
    const namespaces = new Set(hosts.flatMap((pid) => namespacesOf(pid)));
    expect(await sweep(parent)).toEqual(['lab']);
    expect(processesIn(namespaces)).toEqual([]);
    for (const pid of [agent, ...hosts]) expect(identify(pid)).toBeUndefined();
    expect(await sweep(parent)).toEqual([]);
  });

  it('never kills a process that only has the id of a lab', async () => {
    const folder = join(root, 'recycled', 'lab');
    mkdirSync(folder, { recursive: true });
    const bystander = await runner.start(['sleep', '600']);
    const other = { pid: bystander.pid, startTime: (identify(bystander.pid)?.startTime ?? 0) - 1 };
    writeFileSync(join(folder, 'lab.json'), JSON.stringify({ creator: other, outer: other }));
    expect(await sweep(join(root, 'recycled'))).toEqual(['lab']);
    expect(identify(bystander.pid)).toBeDefined();
    bystander.kill('SIGKILL');
    await bystander.ended;
  });

  it('comes at once, with a reason, when the namespaces cannot be made', async () => {
    const directory = join(root, 'refused');
    const refused = prefixed(runner, ['env', 'PATH=/nonexistent', '/usr/bin/env']);
    await expect(openLab({ name: 'refused', directory, runner: refused })).rejects.toMatchObject({
      code: 'lab-failed',
      message: expect.stringContaining('unshare') as string,
    });
    expect(existsSync(directory)).toBe(false);
  });
});

describe('without root', () => {
  const UID = '12345';
  const ordinary = prefixed(runner, ['setpriv', `--reuid=${UID}`, `--regid=${UID}`, '--clear-groups']);

  it('works the same where user namespaces are allowed', async (context) => {
    const isRoot = process.getuid?.() === 0;
    const unprivileged = isRoot ? ordinary : runner;
    const probe = ['unshare', '--user', '--map-root-user', '--net', 'cat', import.meta.filename];
    const problem = await unprivileged.run(probe).then(
      () => '',
      (error: unknown) => String(error),
    );
    if (problem !== '') context.skip(`unprivileged user namespaces are not allowed here: ${problem}`);
    const body = `
      const [one, two, hidden] = await Promise.all([lab.addHost('one'), lab.addHost('two'), lab.addHost('hidden', { nat: true })]);
      for (const address of two.addresses) await one.runner.run(['ping', '-c', '1', '-W', '1', address]);
      for (const address of two.addresses) await hidden.runner.run(['ping', '-c', '1', '-W', '1', address]);
      await one.runner.run(['ip', 'netns', 'add', 'fstest']);
      const agent = await one.start(['sleep', '600']);
      agent.kill('SIGTERM');
      console.log(process.getuid(), await agent.ended);
      await lab.stop();
      rmSync(parent, { recursive: true });`;
    const { stdout } = await unprivileged.run(creator(body), {
      env: { HOME: '/', FSTEST_PARENT: '' },
      timeout: 30_000,
    });
    expect(stdout).toMatch(/^[1-9]\d* -1\n$/);
  });
});
