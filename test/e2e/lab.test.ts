import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openLab } from '../../src/lab/lab.ts';
import type { Lab, LabHost } from '../../src/lab/port.ts';
import { sweep } from '../../src/lab/record.ts';
import { underlayTraffic } from '../../src/lab/underlay.ts';
import { createRunner } from '../../src/process/runner.ts';

const runner = createRunner();
const root = mkdtempSync(join(tmpdir(), 'fstest-lab-'));

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

async function canPing(from: LabHost, address: string): Promise<boolean> {
  return from.runner.run(['ping', '-c', '1', '-W', '1', address]).then(
    () => true,
    () => false,
  );
}

describe('a lab', () => {
  let lab: Lab;
  let one: LabHost;
  let two: LabHost;
  let hidden: LabHost;

  beforeAll(async () => {
    lab = await openLab({ name: 'fstest', directory: join(root, 'shared'), runner });
    [one, two, hidden] = await Promise.all([
      lab.addHost('one'),
      lab.addHost('two', { mtu: 1400 }),
      lab.addHost('hidden', { nat: true }),
    ]);
  });

  afterAll(async () => {
    await lab.stop();
  });

  it('joins its hosts over IPv4 and IPv6', async () => {
    for (const address of two.addresses) expect(await canPing(one, address)).toBe(true);
    for (const address of one.addresses) expect(await canPing(two, address)).toBe(true);
  });

  it('hides a host behind address translation: it reaches others and cannot be reached', async () => {
    for (const address of one.addresses) expect(await canPing(hidden, address)).toBe(true);
    const [four, six] = hidden.addresses;
    // Even to somebody who knows the way through its router.
    await one.runner.run(['ip', 'route', 'add', four, 'via', '198.51.100.12']);
    await one.runner.run(['ip', 'route', 'add', six, 'via', '2001:db8:51::c']);
    expect(await canPing(one, '198.51.100.12')).toBe(true);
    expect(await canPing(one, four)).toBe(false);
    expect(await canPing(one, six)).toBe(false);
  });

  it('gives each host its own network, processes, name, /run and /etc/netns, and the files of the machine', async () => {
    await one.runner.run(['ip', 'netns', 'add', 'fstest']);
    await one.runner.run([
      'sh',
      '-c',
      'mkdir /etc/netns/fstest && echo private >/etc/netns/fstest/resolv.conf',
    ]);
    const inside = await one.runner.run(['ip', 'netns', 'exec', 'fstest', 'cat', '/etc/resolv.conf']);
    expect(inside.stdout).toBe('private\n');
    const look = ['sh', '-c', 'hostname; cat /etc/resolv.conf; find /run/netns /etc/netns -mindepth 1; pwd'];
    expect((await two.runner.run(look)).stdout).toBe('two\n/\n');
    expect(existsSync('/run/netns/fstest')).toBe(false);
    expect(existsSync('/etc/netns/fstest')).toBe(false);
    const passwd = readFileSync('/etc/passwd', 'utf8');
    expect((await two.runner.run(['cat', '/etc/passwd'])).stdout).toBe(passwd);
    const here = import.meta.dirname;
    expect((await two.runner.run(['pwd'], { cwd: here })).stdout).toBe(`${here}\n`);
  });

  it('sets the MTU of a host', async () => {
    const { stdout } = await two.runner.run(['ip', '-json', 'link', 'show', 'eth0']);
    expect(JSON.parse(stdout)).toMatchObject([{ mtu: 1400 }]);
  });

  it('tells UDP from everything else that crosses the underlay', async () => {
    const before = await underlayTraffic(lab);
    const datagrams = (type: string, address: string): string => `
      const socket = require('node:dgram').createSocket('${type}');
      let left = 20;
      for (let i = 0; i < 20; i++) socket.send('x', 9, '${address}', () => --left || socket.close());`;
    // A receiver, so that no ICMP error answers.
    const sink = await two.start([
      process.execPath,
      '--eval',
      "require('node:dgram').createSocket('udp6').bind(9); require('node:net').createServer().listen(9);",
    ]);
    await vi.waitFor(async () => {
      expect((await two.runner.run(['ss', '-Hlntu'])).stdout.match(/:9 /g)).toHaveLength(2);
    });
    const [four, six] = two.addresses;
    await one.runner.run([process.execPath, '--eval', datagrams('udp4', four)]);
    await one.runner.run([process.execPath, '--eval', datagrams('udp6', six)]);
    const udp = await underlayTraffic(lab);
    expect(udp).toEqual({ ...before, udpPackets: before.udpPackets + 40 });
    const connect = `require('node:net').connect(9, '${two.addresses[1]}', process.exit);`;
    await one.runner.run([process.execPath, '--eval', connect]);
    const tcp = await underlayTraffic(lab);
    expect(tcp.udpPackets).toBe(udp.udpPackets);
    expect(tcp.otherPackets).toBeGreaterThanOrEqual(udp.otherPackets + 3);
    sink.kill('SIGKILL');
    expect(await sink.ended).toBe(-1);
  });

  it('tells the exit code, the output and the real process id of a long-lived program, and signals it', async () => {
    const output = join(root, 'agent.log');
    const script = 'trap "echo bye; exit 5" TERM; echo hello; while :; do sleep 0.05; done';
    const agent = await one.start(['sh', '-c', script], { output });
    await vi.waitFor(() => expect(readFileSync(output, 'utf8')).toBe('hello\n'));
    expect(readFileSync(`/proc/${agent.pid}/cmdline`, 'utf8')).toContain('trap');
    agent.kill('SIGTERM');
    expect(await agent.ended).toBe(5);
    expect(readFileSync(output, 'utf8')).toBe('hello\nbye\n');
    agent.kill('SIGTERM');
    await expect(one.start(['sh', '-c', 'exit 6']).then(({ ended }) => ended)).resolves.toBe(6);
  });

  it('reaps a process whose parent has gone, and lets it live until then', async () => {
    const { stdout } = await one.runner.run(['sh', '-c', 'sleep 0.5 >/dev/null 2>&1 & echo $!']);
    const orphan = `/proc/${stdout.trim()}`;
    const status = await one.runner.run(['grep', '-E', '^(Name|PPid)', `${orphan}/status`]);
    expect(status.stdout).toBe('Name:\tsleep\nPPid:\t1\n');
    await vi.waitFor(
      async () => {
        const left = await one.runner.run(['sh', '-c', `test -e ${orphan} && echo there || echo gone`]);
        expect(left.stdout).toBe('gone\n');
      },
      { timeout: 3000 },
    );
    expect((await one.runner.run(['ps', '-eo', 'stat='])).stdout).not.toContain('Z');
  });

  it('refuses a second lab in the same folder', async () => {
    await expect(openLab({ name: 'second', directory: join(root, 'shared'), runner })).rejects.toMatchObject({
      code: 'lab-exists',
    });
    expect(await canPing(one, two.addresses[0])).toBe(true);
  });

  it('is left alone by a sweep while its creator lives', async () => {
    expect(await sweep(root)).toEqual([]);
    expect(await canPing(one, two.addresses[0])).toBe(true);
  });
});
