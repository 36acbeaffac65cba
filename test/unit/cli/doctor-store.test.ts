import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ClusterName } from '../../../src/model/ids.ts';
import { fleet, held } from '../status/fleets.ts';
import { digest, index } from '../status/reports.ts';
import { fleetslice } from './command-line.ts';
import { CONTROL, FLEET, HOSTILE, storeWith, storeWithText } from './fleet-store.ts';

describe('doctor --store', () => {
  it('prints a check a line, and exits with 0 when none fails', async () => {
    const folder = await storeWith([FLEET, fleet('a')]);
    const { code, out, err } = await doctor(folder);
    expect({ code, err }).toEqual({ code: 0, err: 'nothing is wrong with the fleet\n' });
    expect(out).toMatch(/^ok {4}commits {10}a{12} runs since 2026-/m);
  });

  it('prints the lines to acknowledge, ready to be pasted', async () => {
    const folder = await storeWith([FLEET, fleet('a', { head: held('b'), behind: 1, blocking: held('b') })]);
    const { code, out, err } = await doctor(folder);
    expect({ code, err }).toEqual({ code: 1, err: 'the fleet needs somebody\n' });
    expect(out).toContain(
      '\nspec:\n  acknowledge:\n    - risk: cluster-removal\n      object: Cluster/fra\n',
    );
    const json = JSON.parse((await doctor(folder, '-o', 'json')).out);
    expect(json).toMatchObject({ apiVersion: 'fleetslice.io/v1alpha1', kind: 'FleetReport', ready: false });
    expect(json.checks.find(({ name }: { name: string }) => name === 'commits').paste).toHaveLength(9);
  });

  it('tells of an index that another hub has signed', async () => {
    const folder = await storeWith(
      [FLEET, { ...fleet('a'), hub: digest('f') }],
      [{ kind: 'index', cluster: 'fra' as ClusterName }, index('fra', {})],
    );
    expect((await doctor(folder)).out).toMatch(/^fail {2}signing key .+ published for fra; /m);
  });

  it('tells of a store that no hub has written to, and of a control that is torn', async () => {
    const folder = await storeWith([CONTROL, { format: 2 }]);
    const { code, out } = await doctor(folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^fail {2}hub .+none has told of its fleet in dir:/m);
    expect(out).toMatch(/^fail {2}control .+control has format 2/m);
  });

  it.each(HOSTILE)('says what is wrong with a document that is %s', async (_case, text, message) => {
    const { code, out } = await doctor(await storeWithText(text));
    expect(code).toBe(1);
    expect(out).toMatch(/^fail {2}hub +the status of the fleet cannot be read/m);
    expect(out).toMatch(message);
  });

  it.each([
    [200, 'ok', 'it is ready'],
    [503, 'fail', 'it has not published anything yet'],
    [404, 'fail', 'answers 404: no hub of ours'],
  ])('asks the hub itself: an answer %i is %s', async (answer, verdict, detail) => {
    const address = await serverAnswering(answer);
    const { out } = await doctor(await storeWith([FLEET, fleet('a')]), '--hub', address);
    expect(out.split('\n')[0]).toMatch(new RegExp(`^${verdict} +hub answers +.*${detail}`));
  });

  it('fails when the hub does not answer', async () => {
    const server = createServer();
    const address = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    const { code, out } = await doctor(await storeWith([FLEET, fleet('a')]), '--hub', address);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toMatch(/^fail +hub answers +http:.+ does not answer: .*ECONNREFUSED/);
  });

  it('refuses --hub for a host, and what is no address', async () => {
    expect(await fleetslice(['doctor', '--hub', '127.0.0.1:1'])).toMatchObject({ code: 64 });
    expect(await doctor('/nowhere/fstest', '--hub', 'a b')).toMatchObject({ code: 64 });
  });
});

function doctor(folder: string, ...options: readonly string[]): ReturnType<typeof fleetslice> {
  return fleetslice(['doctor', '--store', `dir:${folder}`, ...options]);
}

async function serverAnswering(code: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(code).end());
  onTestFinished(() => void server.close());
  return listening(server);
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
