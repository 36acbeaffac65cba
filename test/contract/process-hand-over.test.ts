import { Socket } from 'node:dgram';
import { Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handed } from '../../src/process/port.ts';
import { prefixed } from '../../src/process/prefix.ts';
import { createRunner } from '../../src/process/runner.ts';

const runner = createRunner();
const netns = `fstest-hand-${process.pid}`;
const inside = prefixed(runner, ['nsenter', `--net=/run/netns/${netns}`]);
const PORT = 5353;

beforeAll(async () => {
  await runner.run(['ip', 'netns', 'add', netns]);
  await inside.run(['ip', 'link', 'set', 'lo', 'up']);
});

afterAll(async () => {
  await runner.run(['ip', 'netns', 'delete', netns]);
});

/** Opens UDP over IPv4 and IPv6 and TCP, sends all three, then does `last`. */
function opener(last: string): string[] {
  const script = `
    import { createSocket } from 'node:dgram';
    import { once } from 'node:events';
    import { createServer } from 'node:net';
    const send = (message, handle) => new Promise((resolve) => process.send(message, handle, resolve));
    const four = createSocket('udp4').bind(${PORT}, '127.0.0.1');
    const six = createSocket({ type: 'udp6', ipv6Only: true }).bind(${PORT}, '::1');
    const tcp = createServer().listen(${PORT}, '127.0.0.1');
    await Promise.all([once(four, 'listening'), once(six, 'listening'), once(tcp, 'listening')]);
    await send('udp4', four);
    await send({ name: 'udp6' }, six);
    await send('tcp', tcp);
    await send('bye');
    ${last}`;
  return [process.execPath, '--input-type=module', '--eval', script];
}

/** Asks from inside the namespace; the socket itself answers here. */
async function ask(kind: 'udp4' | 'udp6' | 'tcp', address: string): Promise<string> {
  const udp = `
    const socket = require('node:dgram').createSocket('${kind}');
    socket.on('message', (text) => { console.log(String(text)); socket.close(); });
    socket.send('question', ${PORT}, '${address}');`;
  const tcp = `require('node:net').connect(${PORT}, '${address}').on('data', (text) => console.log(String(text)));`;
  const { stdout } = await inside.run([process.execPath, '--eval', kind === 'tcp' ? tcp : udp]);
  return stdout.trim();
}

function close(handed: readonly Handed[]): void {
  for (const { handle } of handed) handle?.close();
}

describe('handOver', () => {
  it('brings working UDP and TCP sockets out of another network namespace', async () => {
    const handed = await inside.handOver(opener('process.exit(0);'));
    const [four, six, tcp, bye] = handed;
    expect(handed.map(({ message }) => message)).toEqual(['udp4', { name: 'udp6' }, 'tcp', 'bye']);
    if (!(four?.handle instanceof Socket)) throw new Error('no UDP socket over IPv4');
    if (!(six?.handle instanceof Socket)) throw new Error('no UDP socket over IPv6');
    if (!(tcp?.handle instanceof Server)) throw new Error('no TCP server');
    expect(bye).toEqual({ message: 'bye' });
    expect(four.handle.address()).toEqual({ address: '127.0.0.1', family: 'IPv4', port: PORT });
    for (const { handle } of [four, six]) {
      const socket = handle as Socket;
      socket.on('message', (text, from) => socket.send(`answer to ${String(text)}`, from.port, from.address));
    }
    tcp.handle.on('connection', (connection) => connection.end('answer over TCP'));
    expect(await ask('udp4', '127.0.0.1')).toBe('answer to question');
    expect(await ask('udp6', '::1')).toBe('answer to question');
    expect(await ask('tcp', '127.0.0.1')).toBe('answer over TCP');
    close(handed);
  });

  it('never loses a handle, however fast the child leaves', async () => {
    for (let turn = 0; turn < 10; turn++) {
      const handed = await inside.handOver(opener('process.exit(0);'));
      expect(handed.filter(({ handle }) => handle !== undefined)).toHaveLength(3);
      close(handed);
    }
  });

  it('rejects and closes what had arrived when the child fails or takes too long', async () => {
    await expect(inside.handOver(opener('console.error("no luck"); process.exit(5);'))).rejects.toMatchObject(
      { code: 'command-failed', exitCode: 5, stderr: 'no luck' },
    );
    await expect(
      inside.handOver(opener('setInterval(() => {}, 1000);'), { timeout: 400 }),
    ).rejects.toMatchObject({
      code: 'command-timeout',
    });
    const { stdout } = await inside.run(['ss', '-Hlntu']);
    expect(stdout).toBe('');
  });
});
