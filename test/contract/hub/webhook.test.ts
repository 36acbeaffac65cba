import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { type Finished, fleetslice, folderWith } from '../../unit/cli/command-line.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/fleet-repo', import.meta.url));
const IDENTITY = ['-c', 'user.name=dev', '-c', 'user.email=dev@example.com', '-c', 'commit.gpgsign=false'];
const BODY = JSON.stringify({ ref: 'refs/heads/main' });

function git(folder: string, ...argv: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, ...IDENTITY, ...argv], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** As the Standard Webhooks specification has it. */
function signed(secret: string, id: string): Record<string, string> {
  const at = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${at}.${BODY}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` };
}

interface Hub {
  readonly folder: string;
  /** Where it listens for webhooks. */
  readonly address: string;
  readonly log: () => string;
  readonly end: () => Promise<Finished>;
}

/** A hub that would not ask Git again today, on a commit that is published. */
async function startedHub(): Promise<Hub> {
  const parent = await folderWith({ secret: 'the first secret\n' });
  const folder = join(parent, 'repo');
  await cp(EXAMPLE, folder, { recursive: true });
  git(parent, 'init', '--quiet', '--initial-branch=main', folder);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'first');
  const stop = new AbortController();
  let log = '';
  const flags = ['--source', folder, '--store', `dir:${join(parent, 'store')}`, '--interval', '1d'];
  const places = ['--state-dir', join(parent, 'state'), '--listen', '127.0.0.1:0'];
  const hooks = ['--webhook-listen', '127.0.0.1:0', '--webhook-secret-file', join(parent, 'secret')];
  const running = fleetslice(['hub', ...flags, ...places, ...hooks], {
    stopped: stop.signal,
    onErr: (text) => {
      log += text;
    },
  });
  const address = await vi.waitFor(() => /"webhooks":"([^"]+)"/.exec(log)?.[1] ?? Promise.reject(), 20_000);
  await vi.waitFor(() => expect(log).toContain('"commit accepted"'), 20_000);
  return {
    folder,
    address,
    log: () => log,
    end: () => {
      stop.abort();
      return running;
    },
  };
}

function deliver(hub: Hub, headers: Record<string, string>): Promise<Response> {
  return fetch(`http://${hub.address}/hooks/generic`, { method: 'POST', body: BODY, headers });
}

it('a signed delivery makes the hub ask Git at once; a forged or repeated one does not', {
  timeout: 60_000,
}, async () => {
  const hub = await startedHub();
  const parent = join(hub.folder, '..');
  const accepted = (): number => hub.log().split('"commit accepted"').length - 1;
  await writeFile(
    join(hub.folder, 'clusters/fra.yaml'),
    `# seen\n${await readFile(join(hub.folder, 'clusters/fra.yaml'), 'utf8')}`,
  );
  git(hub.folder, 'commit', '--quiet', '--all', '--message', 'second');

  expect((await deliver(hub, signed('a guess', 'msg_0'))).status).toBe(401);
  expect(accepted()).toBe(1);
  expect((await deliver(hub, signed('the first secret', 'msg_1'))).status).toBe(202);
  await vi.waitFor(() => expect(accepted()).toBe(2), 20_000);

  // The secret is replaced while the hub runs; the old delivery proves nothing any more, and is no news either way.
  await writeFile(join(parent, 'secret'), 'the second secret\n');
  expect((await deliver(hub, signed('the first secret', 'msg_2'))).status).toBe(401);
  expect((await deliver(hub, signed('the second secret', 'msg_1'))).status).toBe(202);
  expect(hub.log()).toContain('it was delivered before');
  const { code, err } = await hub.end();
  expect(code).toBe(0);
  for (const secret of ['the first secret', 'the second secret']) expect(err).not.toContain(secret);
});

it('the flags go together', async () => {
  const flags = ['--source', '/nowhere', '--store', 'dir:/nowhere', '--webhook-listen', '127.0.0.1:0'];
  expect(await fleetslice(['hub', ...flags])).toMatchObject({ code: 64 });
});
