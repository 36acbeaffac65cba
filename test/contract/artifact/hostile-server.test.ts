import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Answer, contentsOf, digestOf, refusalOf, shown, useArtifactLab } from './artifact-lab.ts';
import { tarballOf } from './tarballs.ts';

const lab = useArtifactLab();

const CANARY = 'canary-5f1c';

/** What becomes of an answer to the request for a tarball, when a good one came before. */
async function outcomeOf(answer: (tarball: Buffer) => Answer): Promise<unknown> {
  const good = await lab.current.publish({ 'good.yaml': '1' });
  const source = await lab.current.open({ timeout: 2_000 });
  await source.sync();
  const tarball = await tarballOf({ 'a.yaml': randomUUID() });
  const path = `/next.tar.gz?token=${CANARY}`;
  const url = `${lab.current.url.replace('//', `//lab:${CANARY}@`)}${path}`;
  const next = await lab.current.publish(tarball, { url });
  lab.current.answer(path, answer(tarball));
  const refusal = await refusalOf(source.sync(good));
  expect(shown(refusal)).not.toContain(CANARY);
  expect(await contentsOf(source, good)).toEqual({ 'good.yaml': '1' });
  expect(leftovers()).toEqual([]);
  // It was not the artifact that is refused: it is taken as soon as it comes whole.
  lab.current.answer(path, (_, response) => response.end(tarball));
  expect(await source.sync(good)).toBe(next);
  return refusal;
}

function leftovers(): readonly string[] {
  const names = readdirSync(join(lab.current.root, 'state'));
  return names.filter((name) => name !== 'artifacts.json' && !name.endsWith('.tar.gz'));
}

describe('T-20: a server of tarballs', () => {
  test('that has other bytes', async () => {
    const refusal = await outcomeOf((tarball) => (_, response) => response.end(Buffer.alloc(tarball.length)));
    expect(refusal).toMatchObject({ name: 'Failure', code: 'artifact-digest' });
    expect(String(refusal)).toContain('other bytes');
  });

  test('that has more bytes, or fewer, than the document says', async () => {
    const more = await outcomeOf(
      (tarball) => (_, response) => response.end(Buffer.concat([tarball, Buffer.alloc(1)])),
    );
    expect(more).toMatchObject({ name: 'Failure', code: 'artifact-digest' });
    expect(String(more)).toContain('more bytes');
    const fewer = await outcomeOf((tarball) => (_, response) => response.end(tarball.subarray(0, 20)));
    expect(fewer).toMatchObject({ name: 'Failure', code: 'artifact-digest' });
    expect(String(fewer)).toContain('fewer bytes');
  });

  test('that promises more than it sends', async () => {
    const refusal = await outcomeOf((tarball) => (_, response) => {
      response.writeHead(200, { 'content-length': String(tarball.length) });
      response.write('x', () => response.destroy());
    });
    expect(refusal).toMatchObject({ name: 'Failure', code: 'artifact-unreachable' });
  });

  test('that promises more than may come is not listened to', async () => {
    const refusal = await outcomeOf(() => (_, response) => {
      response.writeHead(200, { 'content-length': '99999999999' }).flushHeaders();
    });
    expect(refusal).toMatchObject({ name: 'Failure', code: 'artifact-digest' });
  });

  test('that never ends', async () => {
    let sent = 0;
    const refusal = await outcomeOf(() => (_, response) => {
      const more = (): void => {
        sent += 65_536;
        if (!response.destroyed && response.write(Buffer.alloc(65_536))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    expect(refusal).toMatchObject({ code: 'artifact-digest' });
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  test('that says nothing, or a byte now and then, is given up', async () => {
    const started = performance.now();
    expect(await outcomeOf(() => () => undefined)).toMatchObject({
      name: 'Failure',
      code: 'artifact-timeout',
    });
    const drip = await outcomeOf(() => (_, response) => {
      const timer = setInterval(() => response.write('x'), 100);
      response.once('close', () => clearInterval(timer));
    });
    expect(drip).toMatchObject({ name: 'Failure', code: 'artifact-timeout' });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('that unpacks on the way: what is compressed once more is still bounded and checked', async () => {
    const refusal = await outcomeOf(() => (request, response) => {
      expect(request.headers['accept-encoding']).toBe('identity');
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)));
    });
    expect(refusal).toMatchObject({ code: 'artifact-digest' });
  });

  test.each([
    [404, 'Failure', 'artifact-unreachable'],
    [500, 'Failure', 'artifact-unreachable'],
    [206, 'Failure', 'artifact-unreachable'],
    [401, 'Blocked', 'artifact-unauthorized'],
    [403, 'Blocked', 'artifact-unauthorized'],
  ])('that answers %d', async (status, name, code) => {
    const refusal = await outcomeOf(() => (_, response) => response.writeHead(status).end('x'));
    expect(refusal).toMatchObject({ name, code });
  });

  test('T-17: that redirects is not followed, however near, and its target is shown without secrets', async () => {
    const asked: string[] = [];
    lab.current.answer('/inner', (request, response) => {
      asked.push(String(request.headers.authorization));
      response.end();
    });
    for (const target of [
      '/inner',
      'http://169.254.169.254/latest',
      `http://u:${CANARY}@127.0.0.1/x?y=${CANARY}`,
    ]) {
      const refusal = await outcomeOf(
        () => (_, response) => response.writeHead(302, { location: target }).end(),
      );
      expect(refusal).toMatchObject({ name: 'Blocked', code: 'artifact-redirected' });
    }
    expect(asked).toEqual([]);
  });

  test('that is not there, or speaks something else', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.end('SSH-2.0-x\r\n');
    });
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as { port: number };
    const source = await lab.current.open();
    for (const place of [`127.0.0.1:${port}`, '127.0.0.1:1', 'nowhere.invalid']) {
      await lab.current.publish({ 'a.yaml': place }, { url: `http://lab:${CANARY}@${place}/x?y=${CANARY}` });
      const refusal = await refusalOf(source.sync());
      expect(refusal).toMatchObject({ name: 'Failure', code: 'artifact-unreachable' });
      expect(shown(refusal)).not.toContain(CANARY);
    }
  });

  test('more than may be fetched is refused before it is fetched, and not asked for again', async () => {
    const source = await lab.current.open({ limits: { download: 1_000 } });
    const commit = await lab.current.publish({ 'a.yaml': '1' }, { size: 1_001 });
    const refused = { name: 'Blocked', code: 'artifact-too-large', data: { commit } };
    expect(await refusalOf(source.sync())).toMatchObject(refused);
    expect(lab.current.asked).toHaveLength(0);
    await lab.current.publish({ 'a.yaml': randomBytes(5_000) }, { size: undefined });
    const unsaid = { name: 'Blocked', code: 'artifact-too-large' };
    expect(await refusalOf(source.sync())).toMatchObject(unsaid);
    expect(await refusalOf(source.sync())).toMatchObject(unsaid);
    expect(lab.current.asked).toHaveLength(1);
  });
});

describe('a server of documents', () => {
  test.each<[string, Answer, object]>([
    [
      'endless',
      (_, response) => response.end(' '.repeat(300_000)),
      { name: 'Blocked', code: 'artifact-bad-document' },
    ],
    ['silent', () => undefined, { name: 'Failure', code: 'artifact-timeout' }],
    [
      'elsewhere',
      (_, response) => response.writeHead(301, { location: '/other' }).end(),
      { name: 'Blocked', code: 'artifact-redirected' },
    ],
    ['closed', (_, response) => response.destroy(), { name: 'Failure', code: 'artifact-unreachable' }],
    ['a page', (_, response) => response.end('<html>'), { name: 'Blocked', code: 'artifact-bad-document' }],
    [
      'one with a broken password',
      (_, response) => response.end(`url: "http://a:${CANARY}@b/c"\nurl: *${CANARY}\n`),
      { name: 'Blocked', code: 'artifact-bad-document' },
    ],
  ])('that is %s', async (_, answer, expected) => {
    lab.current.answer('/source.json', answer);
    const document = `${lab.current.url.replace('//', `//lab:${CANARY}@`)}/source.json`;
    const source = await lab.current.open({ document, timeout: 500 });
    const refusal = await refusalOf(source.sync());
    expect(refusal).toMatchObject(expected);
    expect(shown(refusal)).not.toContain(CANARY);
  });

  test('and files that are none, too large, or no document', async () => {
    const source = await lab.current.open();
    expect(await refusalOf(source.sync())).toMatchObject({ name: 'Failure', code: 'artifact-unreachable' });
    lab.current.describe('#'.repeat(300_000));
    expect(await refusalOf(source.sync())).toMatchObject({ code: 'artifact-bad-document' });
    const folder = await lab.current.open({ document: '/dev' });
    expect(await refusalOf(folder.sync())).toMatchObject({ code: 'artifact-unreachable' });
    const device = await lab.current.open({ document: '/dev/zero' });
    expect(await refusalOf(device.sync())).toMatchObject({ code: 'artifact-unreachable' });
  });

  test('whose source was closed', async () => {
    await lab.current.publish({ 'a.yaml': '1' });
    const source = await lab.current.open();
    lab.current.answer('/hang', () => undefined);
    await lab.current.publish(
      { 'a.yaml': '1' },
      { url: `${lab.current.url}/hang`, digest: digestOf(Buffer.from('x')) },
    );
    const refused = refusalOf(source.sync());
    await source.close();
    expect(await refused).toMatchObject({ name: 'Failure', code: 'artifact-closed' });
    expect(await refusalOf(source.sync())).toMatchObject({ name: 'Failure', code: 'artifact-closed' });
  });
});
