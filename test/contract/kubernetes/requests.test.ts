/** Every answer of an API server has its rule: what is asked again, how often, and what the caller is told. */
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realClock } from '../../../src/cli/process.ts';
import { Failure, Waiting } from '../../../src/model/errors.ts';
import { openKubernetesStore } from '../../../src/kubernetes/store.ts';
import type { Store } from '../../../src/store/port.ts';
import { ABSENT, ANY, bytesOf, control, east, factsOf, indexOf, objectOf, textOf } from '../store/samples.ts';
import { type Fault, refuse, StandIn } from './stand-in.ts';
import { statusBody } from './stand-in-objects.ts';

let server: StandIn;
let store: Store;

beforeEach(async () => {
  server = await StandIn.start();
  store = await openKubernetesStore({ kubeconfig: server.kubeconfig, clock: realClock, timeout: 1000 });
});
afterEach(() => server.stop());

/** So often; then the server answers as it should. */
function first(times: number, method: string, answer: (response: ServerResponse) => void): void {
  let left = times;
  server.fault = (asked, response) => {
    if (left === 0 || asked.method !== method || asked.path.endsWith('/namespaces')) return false;
    left -= 1;
    answer(response);
    return true;
  };
}

test('connections are kept', async () => {
  const patient = await openKubernetesStore({ kubeconfig: server.kubeconfig, clock: realClock });
  await patient.put(indexOf(east), bytesOf('x'), ANY);
  const keys = Array.from({ length: 200 }, (_, index) => factsOf(east, `node-${index}`));
  for (const key of keys) await patient.put(key, bytesOf('x'), ABSENT);
  expect(server.sockets.size).toBe(1);
  await Promise.all(keys.map((key) => patient.get(key)));
  expect(server.sockets.size).toBeLessThanOrEqual(64);
});

describe('asked again', () => {
  test('429: after the time the server names', async () => {
    first(1, 'POST', (response) => {
      response.setHeader('retry-after', '1');
      refuse(response, 429, 'TooManyRequests');
    });
    const begun = performance.now();
    await store.put(control, bytesOf('x'), ABSENT);
    expect(performance.now() - begun).toBeGreaterThan(1000);
  });

  test.each([500, 502, 503, 504])('%d: until it works', async (status) => {
    first(3, 'GET', (response) => refuse(response, status, 'ServerTimeout'));
    expect(await store.get(control)).toBeUndefined();
    expect(server.take('GET')).toBe(4);
  });

  test('a connection that breaks, and an answer that ends in the middle', async () => {
    await store.put(control, bytesOf('x'), ABSENT);
    first(1, 'GET', (response) => response.destroy());
    expect(textOf((await store.get(control))?.bytes)).toBe('x');
    first(1, 'GET', (response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"metadata":');
      setImmediate(() => response.destroy());
    });
    expect(textOf((await store.get(control))?.bytes)).toBe('x');
  });

  test('a server that stalls once', async () => {
    first(1, 'GET', () => undefined);
    expect(await store.get(control)).toBeUndefined();
  });

  test('401: once, with the credentials that are in the file by then', async () => {
    const accepts =
      (token: string): Fault =>
      (asked, response) => {
        if (asked.authorization === `Bearer ${token}`) return false;
        refuse(response, 401, 'Unauthorized');
        return true;
      };
    server.fault = accepts('second');
    await expect(store.get(control)).rejects.toMatchObject({ code: 'kubernetes-unauthorized' });
    expect(server.take('GET')).toBe(2);
    await server.writeKubeconfig({ token: 'second' });
    expect(await store.get(control)).toBeUndefined();
  });
});

describe('told at once', () => {
  test('429 for longer than a call waits: Waiting, with the time', async () => {
    first(9, 'GET', (response) => {
      response.setHeader('retry-after', '60');
      refuse(response, 429, 'TooManyRequests');
    });
    const refused = store.get(control);
    await expect(refused).rejects.toBeInstanceOf(Waiting);
    await expect(refused).rejects.toMatchObject({ code: 'kubernetes-throttled', afterMilliseconds: 60_000 });
    expect(server.take('GET')).toBe(1);
  });

  test('a namespace that is being deleted: Waiting', async () => {
    first(1, 'POST', (response) => {
      const body = { ...statusBody(403, 'Forbidden', 'secrets'), details: { causes: [cause()] } };
      response.writeHead(403).end(JSON.stringify(body));
    });
    const refused = store.put(indexOf(east), bytesOf('x'), ABSENT);
    await expect(refused).rejects.toBeInstanceOf(Waiting);
    await expect(refused).rejects.toMatchObject({ code: 'kubernetes-terminating' });
  });

  test.each([
    [413, 'RequestEntityTooLarge', 'store-limit'],
    [403, 'Forbidden', 'kubernetes-forbidden'],
    [422, 'Invalid', 'kubernetes-invalid'],
    [418, 'Teapot', 'kubernetes-refused'],
  ])('%d %s: %s', async (status, reason, code) => {
    first(9, 'POST', (response) => refuse(response, status, reason));
    const refused = store.put(objectOf(east, 'blue', 'a'), bytesOf('x'), ANY);
    await expect(refused).rejects.toBeInstanceOf(Failure);
    await expect(refused).rejects.toMatchObject({ code });
    expect(server.take('POST', 'secrets')).toBe(1);
  });

  test('422 because it is too long: a limit', async () => {
    first(1, 'POST', (response) => {
      const body = { reason: 'Invalid', details: { causes: [{ reason: 'FieldValueTooLong' }] } };
      response.writeHead(422).end(JSON.stringify(body));
    });
    const refused = store.put(indexOf(east), bytesOf('x'), ABSENT);
    await expect(refused).rejects.toMatchObject({ code: 'store-limit' });
  });

  test('a full database', async () => {
    first(9, 'POST', (response) => {
      const message = 'etcdserver: mvcc: database space exceeded';
      response.writeHead(500).end(JSON.stringify({ message }));
    });
    const refused = store.put(indexOf(east), bytesOf('x'), ABSENT);
    await expect(refused).rejects.toMatchObject({ code: 'kubernetes-full' });
    expect(server.take('POST', 'secrets')).toBe(1);
  });

  test('what is no JSON, and what never ends', async () => {
    first(1, 'GET', (response) => response.end('<html>'));
    await expect(store.get(control)).rejects.toMatchObject({ code: 'kubernetes-garbled' });
    const patient = await openKubernetesStore({ kubeconfig: server.kubeconfig, clock: realClock });
    first(1, 'GET', (response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(2 ** 20, ' '), () => setImmediate(more));
      };
      more();
    });
    await expect(patient.get(control)).rejects.toMatchObject({ code: 'kubernetes-answer-too-large' });
  });

  test('a server that stalls for ever: after bounded time', async () => {
    server.fault = () => true;
    const begun = performance.now();
    await expect(store.get(control)).rejects.toMatchObject({ code: 'kubernetes-unreachable' });
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  test('what a server says is one short line, and no credential is in it', async () => {
    first(1, 'GET', (response) => {
      response.writeHead(403).end(JSON.stringify({ message: `no\u001b[2J\n${'x'.repeat(10_000)}` }));
    });
    const thrown: unknown = await store.get(control).catch((thrown: unknown) => thrown);
    const message = thrown instanceof Error ? thrown.message : '';
    expect(message).toContain('the API server does not allow it');
    expect(message.length).toBeLessThan(500);
    expect(message).not.toMatch(/\p{Cc}|first/u);
  });
});

describe('answers that are lost', () => {
  /** The server does it, and nobody hears of it. */
  const loseAnswer = (method: string): void => {
    let isLost = false;
    server.fault = (asked, response) => {
      if (isLost || asked.method !== method || asked.path.endsWith('/namespaces')) return false;
      isLost = true;
      response.end = () => response.destroy();
      return false;
    };
  };

  test('created: found to be ours', async () => {
    loseAnswer('POST');
    const put = await store.put(indexOf(east), bytesOf('one'), ABSENT);
    expect((await store.get(indexOf(east)))?.version).toBe(put.version);
  });

  test('replaced: found to be ours', async () => {
    const before = await store.put(indexOf(east), bytesOf('one'), ABSENT);
    loseAnswer('PUT');
    const put = await store.put(indexOf(east), bytesOf('two'), { kind: 'version', version: before.version });
    expect((await store.get(indexOf(east)))?.version).toBe(put.version);
  });

  test('somebody else was faster in between: a conflict', async () => {
    const before = await store.put(indexOf(east), bytesOf('one'), ABSENT);
    first(1, 'PUT', (response) => {
      server.change(
        'secrets/fleetslice-east/index',
        (held) => held && { ...held, data: { content: 'eA==' } },
      );
      response.destroy();
    });
    const put = store.put(indexOf(east), bytesOf('two'), { kind: 'version', version: before.version });
    await expect(put).rejects.toMatchObject({ code: 'store-conflict' });
    expect(textOf((await store.get(indexOf(east)))?.bytes)).toBe('x');
  });

  test('removed: absent is fine', async () => {
    await store.put(indexOf(east), bytesOf('one'), ABSENT);
    loseAnswer('DELETE');
    await store.remove(indexOf(east));
    expect(await store.get(indexOf(east))).toBeUndefined();
  });
});

describe('a credential plugin', () => {
  const usePlugin = (script: string): Promise<void> =>
    server.writeKubeconfig({
      exec: { apiVersion: 'client.authentication.k8s.io/v1', command: 'sh', args: ['-c', script] },
    });

  test('gives the credentials', async () => {
    await usePlugin('echo \'{"status":{"token":"of-the-plugin"}}\'');
    const opened = await openKubernetesStore({ kubeconfig: server.kubeconfig, clock: realClock });
    await opened.get(control);
    expect(server.asked.at(-1)?.authorization).toBe('Bearer of-the-plugin');
  });

  test('may fail, and what it says is not told', async () => {
    await usePlugin('echo of-the-plugin >&2; exit 1');
    const opened = await openKubernetesStore({ kubeconfig: server.kubeconfig, clock: realClock });
    const thrown: unknown = await opened.get(control).catch((thrown: unknown) => thrown);
    expect(thrown).toMatchObject({ code: 'kubernetes-credentials' });
    expect(String(thrown)).not.toContain('of-the-plugin');
  });
});

describe('who cannot reach a server', () => {
  test('is told so, and may try again', async () => {
    await server.stop();
    await expect(store.get(control)).rejects.toMatchObject({ code: 'kubernetes-unreachable' });
  });

  test('no kubeconfig, or one that is none', async () => {
    const open = (kubeconfig: string): Promise<Store> =>
      openKubernetesStore({ kubeconfig, clock: realClock });
    await expect(open('/nowhere/at/all')).rejects.toMatchObject({ code: 'kubernetes-config' });
    await expect(open(import.meta.filename)).rejects.toMatchObject({ code: 'kubernetes-config' });
  });
});

function cause(): object {
  return { reason: 'NamespaceTerminating', field: 'metadata.namespace' };
}
