import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { openDnsSockets } from '../../../src/dns/sockets.ts';
import { Failure } from '../../../src/model/errors.ts';
import { closeAll, openBoth, portOf } from './fixture.ts';

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

describe('opening sockets', () => {
  it('leaves room for a burst of queries', async () => {
    const plain = createSocket('udp4').bind(0, '127.0.0.1');
    await once(plain, 'listening');
    const opened = await openDnsSockets(['127.0.0.1'], 0);
    cleanups.push(
      () => plain.close(),
      () => closeAll(opened),
    );
    expect(opened.udp[0]?.getRecvBufferSize()).toBeGreaterThanOrEqual(plain.getRecvBufferSize());
    plain.setRecvBufferSize(1_048_576);
    expect(opened.udp[0]?.getRecvBufferSize()).toBe(plain.getRecvBufferSize());
  });

  it('opens all addresses or none, and says which one failed', async () => {
    const { sockets: held, port } = await openBoth('127.0.0.1');
    cleanups.push(() => closeAll(held));
    const attempt = openDnsSockets(['::1', '127.0.0.1'], port);
    await expect(attempt).rejects.toBeInstanceOf(Failure);
    await expect(attempt).rejects.toMatchObject({
      code: 'dns-socket',
      message: expect.stringContaining('TCP'),
    });
    const free = await openDnsSockets(['::1'], port);
    expect(portOf(free)).toBe(port);
    closeAll(free);
  });
});
