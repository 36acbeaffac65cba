import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UsageError } from '../../../src/cli/context.ts';
import { addressOf, openFleetSource, type SourceFlags } from '../../../src/cli/source-options.ts';
import { FakeLog } from '../../fakes/telemetry.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fleetslice-source-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('--source artifact:FILE', () => {
  it('follows the artifact that the file names', async () => {
    const folder = await temporaryFolder();
    const archive = pack();
    archive.entry({ name: 'fleet.yaml' }, 'kind: Fleet\n');
    archive.finalize();
    const tarball = gzipSync(await buffer(archive));
    const server = createServer((_, response) => response.end(tarball));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close());
    const artifact = {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fleet.tar.gz`,
      digest: `sha256:${createHash('sha256').update(tarball).digest('hex')}`,
      revision: `main@sha1:${'a'.repeat(40)}`,
      lastUpdateTime: '2026-01-02T03:04:05Z',
    };
    const file = join(folder, 'source.json');
    await writeFile(file, JSON.stringify({ kind: 'GitRepository', status: { artifact } }));
    const place = { source: `artifact:${file}`, ref: 'main', path: '' };
    const source = await openFleetSource(place, new FakeLog(), { directory: join(folder, 'state') });
    onTestFinished(() => source.close());
    const commit = await source.sync();
    expect(commit).toBe('a'.repeat(40));
    expect((await source.files(commit)).map(({ path }) => path)).toEqual(['fleet.yaml']);
  });

  it.each<[SourceFlags, string]>([
    [{ verify: 'head', verifyKeys: '/keys' }, '--verify does not go with an artifact'],
    [{ verifyKeys: '/keys' }, '--verify-keys does not go with an artifact'],
    [{ allowRewrite: true }, '--allow-rewrite does not go with an artifact'],
    [{ credentialsDir: '/secret' }, '--credentials-dir does not go with an artifact'],
    [{ proxyDir: '/proxy' }, '--proxy-dir does not go with an artifact'],
  ])('is refused with %o, which is about Git', async (flags, message) => {
    const place = { source: 'artifact:/source.json', ref: 'main', path: '', ...flags };
    const refused = openFleetSource(place, new FakeLog(), { directory: '/nowhere' });
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow(message);
  });

  it('is shown without secrets, as a repository is', () => {
    expect(addressOf('artifact:/source.json')).toBe('artifact:/source.json');
    expect(addressOf('artifact:https://lab:canary@a.example/x?y=canary')).toBe(
      'artifact:https://a.example/x',
    );
    expect(addressOf('https://lab:canary@a.example/x.git')).toBe('https://a.example/x.git');
  });
});
