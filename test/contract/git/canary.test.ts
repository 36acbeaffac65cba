/** What a hub says and keeps, whatever becomes of its source: nothing of it holds a secret. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cluster, fleetslice } from '../../unit/cli/command-line.ts';
import { basic, useGuardedLab } from './guarded-lab.ts';
import type { HostileServer } from './hostile-server.ts';

const CANARY = 'canary-9d41';
const guarded = useGuardedLab();

describe('T-19: a secret of the source', () => {
  const folder = (): string => join(guarded.lab.root, 'hub');

  beforeEach(async () => {
    await guarded.lab.commit({ 'fra.yaml': cluster('fra'), 'a.yaml': null });
  });

  /** All that a run of the hub leaves, its outputs first. */
  async function everythingOf(source: string, ...more: readonly string[]): Promise<string> {
    const place = ['--store', `dir:${join(folder(), 'store')}`, '--state-dir', join(folder(), 'state')];
    const argv = ['hub', '--once', '--listen', '127.0.0.1:0', '--source', source, ...place, ...more];
    const { code, out, err } = await fleetslice(argv);
    return [code, out, err, ...readAll(folder())].join('\n');
  }

  const SERVERS: readonly (readonly [name: string, spoil: Partial<HostileServer>, first: RegExp])[] = [
    ['lets us in', { authorization: basic('lab', CANARY) }, /^0\n/],
    ['does not', { authorization: 'somebody else' }, /^[^0]\n/],
    ['sends us elsewhere', { redirect: 'http://127.0.0.1:1/elsewhere.git' }, /^[^0]\n/],
    ['answers without sense', { spoiling: 'cut answer', spoilsAll: true }, /^[^0]\n/],
  ];

  test.each(SERVERS)('in the address, when the server %s', async (_, spoil, first) => {
    Object.assign(guarded.server, spoil);
    const source = `${guarded.server.url.replace('http://', `http://lab:${CANARY}@`)}/fleet.git`;
    const text = await everythingOf(source);
    expect(text).toMatch(first);
    expectNone(text);
  });

  test.each(SERVERS)('in files, when the server %s', async (_, spoil, first) => {
    Object.assign(guarded.server, spoil);
    const files = guarded.secret({ username: 'lab', password: CANARY });
    const text = await everythingOf(`${guarded.server.url}/fleet.git`, '--credentials-dir', files);
    expect(text).toMatch(first);
    expectNone(text);
  });

  test('is found by this search where there is one', async () => {
    expect(() => expectNone(`x${CANARY}x`)).toThrow(CANARY);
    expect(() => expectNone(basic('lab', CANARY))).toThrow('to deeply equal');
  });
});

/** As it is, and as headers, logs and names of files could have it. */
function expectNone(text: string): void {
  const forms = [
    CANARY,
    Buffer.from(`lab:${CANARY}`).toString('base64'),
    encodeURIComponent(`lab:${CANARY}`),
    createHash('sha256').update(CANARY).digest('hex'),
  ];
  expect(forms.filter((form) => text.includes(form))).toEqual([]);
}

function readAll(root: string): readonly string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() ? [path, readFileSync(path, 'latin1')] : [path];
  });
}
