import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, encodeSlice, encodeWire } from '../../../src/desired/codec.ts';
import type { WireFacts, WireIndex, WireSlice, WireStatus } from '../../../src/model/generated/types.ts';
import type { AgentName, ClusterName, SliceName } from '../../../src/model/ids.ts';
import { openDirectoryStore } from '../../../src/store/directory.ts';
import type { StoreKey } from '../../../src/store/port.ts';
import { applied, broken, exported, facts, index, object, status, tunnel } from '../status/reports.ts';
import { fleetslice, folderWith } from './command-line.ts';

describe('get', () => {
  it('prints clusters as columns without borders or trailing blanks', async () => {
    const folder = await filledStore();
    const { code, out, err } = await fleetslice(['get', 'clusters', '--store', `dir:${folder}`]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'NAME   READY     REVISION      SLICES   AGENT   MESSAGE',
        'fra    True      1a2b3c4d      1        0.1.0',
        'iad    False     -> 1a2b3c4d   1        0.1.0   payments: no route',
        'sin    Unknown   -> 1a2b3c4d   1        -       no agent has reported yet',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['slices', ['NAME CLUSTERS READY MESSAGE', 'payments 1/3 False iad: no route (and 1 more)']],
    [
      'tunnels',
      [
        'SLICE FROM TO GATEWAY UP RTT LOSS IMPLEMENTATION',
        'payments fra iad iad-1 True 88.12ms 2.5% kernel',
        'payments fra sin sin-1 False - - userspace',
      ],
    ],
    ['exports', ['SLICE NAMESPACE NAME CLUSTERS ENDPOINTS', 'payments shop web fra,iad 2']],
  ])('prints %s', async (what, lines) => {
    const { code, out } = await fleetslice(['get', what, '--store', `dir:${await filledStore()}`]);
    expect(code).toBe(0);
    expect(out.replaceAll(/ +/g, ' ').trimEnd().split('\n')).toEqual(lines);
  });

  it.each([
    [
      'clusters',
      'NAME READY REVISION SLICES AGENT SEQUENCE AGENTS REPORTED MESSAGE',
      'fra True 1a2b3c4d 1 0.1.0 4/4 fra 2026-',
    ],
    ['slices', 'NAME CLUSTERS READY MEMBERS MESSAGE', 'payments 1/3 False fra,iad,sin iad: no route'],
    [
      'tunnels',
      'SLICE FROM TO GATEWAY UP RTT LOSS IMPLEMENTATION RECEIVED SENT HANDSHAKE AGENT',
      'payments fra iad iad-1 True 88.12ms 2.5% kernel 512B 1.5MiB 7s fra',
    ],
    [
      'exports',
      'SLICE NAMESPACE NAME CLUSTERS ENDPOINTS SERVICE TYPE PORTS',
      'payments shop web fra,iad 2 web ClusterSetIP 80/TCP',
    ],
  ])('prints more of %s with -o wide', async (what, titles, first) => {
    const { out } = await fleetslice(['get', what, '-o', 'wide', '--store', `dir:${await filledStore()}`]);
    const lines = out.replaceAll(/ +/g, ' ').split('\n');
    expect(lines[0]).toBe(titles);
    expect(lines[1]).toContain(first);
  });

  it.each([
    ['clusters', 'ClusterList', 3],
    ['slices', 'SliceList', 1],
    ['tunnels', 'TunnelList', 2],
    ['exports', 'ExportList', 1],
  ])('prints %s as one versioned document', async (what, kind, length) => {
    const store = `dir:${await filledStore()}`;
    const json = await fleetslice(['get', what, '-o', 'json', '--store', store]);
    const document = JSON.parse(json.out) as { readonly items: readonly object[] };
    expect(document).toMatchObject({ apiVersion: 'fleetslice.io/v1alpha1', kind });
    expect(document.items).toHaveLength(length);
    const yaml = await fleetslice(['get', what, '-o', 'yaml', '--store', store]);
    expect(yaml.out).toContain(`kind: ${kind}\nitems:\n  - `);
  });

  it('shows what it can read, and warns of the rest', async () => {
    const folder = await filledStore();
    await writeFile(join(folder, 'iad', 'status', 'iad.json'), '{"format":1,"cluster":');
    await writeFile(join(folder, 'sin', 'index.json'), encodeWire(index('fra', {})));
    const { code, out, err } = await fleetslice(['get', 'clusters', '--store', `dir:${folder}`]);
    expect(code).toBe(0);
    expect(out).toMatch(/^fra +True/m);
    expect(out).toMatch(/^iad +Unknown/m);
    expect(err.trimEnd().split('\n')).toEqual([
      'warning: the index of cluster sin cannot be read: it is about something else',
      expect.stringMatching(/^warning: the status of agent iad of cluster iad cannot be read: .+torn/),
    ]);
  });

  it('says so when there is nothing, since the path may be wrong', async () => {
    const store = `dir:${join(await folderWith(), 'typo')}`;
    const { code, out, err } = await fleetslice(['get', 'slices', '--store', store]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'NAME   CLUSTERS   READY   MESSAGE\n',
      err: `warning: nothing to show in ${store}\n`,
    });
  });

  it('lets no control character of a report reach the terminal', async () => {
    const folder = await folderWith();
    await putAll(folder, [
      [{ kind: 'index', cluster: 'fra' as ClusterName }, index('fra', { payments: 'a' })],
      [
        reportKey('status', 'fra'),
        status('fra', [broken('payments', 'a', 'bad\u001B[2Jthing\nfake   True')]),
      ],
    ]);
    const { out } = await fleetslice(['get', 'clusters', '--store', `dir:${folder}`]);
    expect(out).toContain(String.raw`payments: bad\u{1b}[2Jthing\u{a}fake   True`);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  it('prints again when the store changes, a document a line, until it is stopped', async () => {
    const folder = await filledStore();
    const lines: string[] = [];
    const stopping = new AbortController();
    const changes = [
      () => putAll(folder, [[reportKey('status', 'sin'), status('sin', [applied('payments', 'c')])]]),
      () =>
        putAll(folder, [[{ kind: 'index', cluster: 'fra' as ClusterName }, index('fra', { payments: 'd' })]]),
      async () => stopping.abort(),
    ];
    const finished = await fleetslice(
      ['get', 'clusters', '--watch', '-o', 'json', '--store', `dir:${folder}`],
      {
        stopped: stopping.signal,
        onOut: (text) => {
          lines.push(text);
          void changes.shift()?.();
        },
      },
    );
    expect(finished).toMatchObject({ code: 0, err: '' });
    const seen = lines.map(
      (line) => JSON.parse(line) as { readonly items: readonly { name: string; ready: string }[] },
    );
    expect(seen.map(({ items }) => items.map(({ name, ready }) => `${name}:${ready}`).join(' '))).toEqual([
      'fra:True iad:False sin:Unknown',
      'fra:True iad:False sin:True',
      'fra:Unknown iad:False sin:True',
    ]);
  });
});

type Wire = WireFacts | WireIndex | WireStatus | WireSlice;

async function putAll(folder: string, documents: readonly (readonly [StoreKey, Wire])[]): Promise<void> {
  const store = await openDirectoryStore(folder);
  for (const [key, value] of documents) await store.put(key, Buffer.from(encodeWire(value)), { kind: 'any' });
}

function reportKey(kind: 'facts' | 'status', cluster: string): StoreKey {
  return { kind, cluster: cluster as ClusterName, agent: cluster as AgentName };
}

/** fra is ready, iad has a problem, sin is silent. */
async function filledStore(): Promise<string> {
  const folder = await folderWith();
  const web = exported('shop', 'web', ['fra', 'iad'], {
    ports: [{ name: 'http', port: 80, protocol: 'TCP' }],
  });
  const payments = object('fra', 'payments', [web]);
  const digest = digestOf(encodeSlice(payments));
  const measured = { rttMilliseconds: 88.123, lossRatio: 0.025, receivedBytes: 512, sentBytes: 1_572_864 };
  const tunnels = [
    tunnel('iad', { implementation: 'kernel', handshakeAgeSeconds: 7, ...measured }),
    tunnel('sin', { up: false }),
  ];
  const slice = 'payments' as SliceName;
  await putAll(folder, [
    [{ kind: 'object', cluster: 'fra' as ClusterName, slice, digest }, payments],
    [
      { kind: 'index', cluster: 'fra' as ClusterName },
      { ...index('fra', {}), slices: { payments: digest } },
    ],
    [{ kind: 'index', cluster: 'iad' as ClusterName }, index('iad', { payments: 'b' })],
    [{ kind: 'index', cluster: 'sin' as ClusterName }, index('sin', { payments: 'c' })],
    [reportKey('status', 'fra'), status('fra', [{ ...applied('payments', 'a', tunnels), digest }])],
    [reportKey('status', 'iad'), status('iad', [broken('payments', 'a', 'no route')])],
    [reportKey('facts', 'fra'), facts('fra', 'payments', ['shop/web/web-1', 'shop/web/web-2'])],
  ]);
  return folder;
}
