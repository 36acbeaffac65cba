import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/model/ids.ts';
import { openAgentFiles } from '../../../src/state/files.ts';
import type { AgentMemory } from '../../../src/state/port.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fstest-state-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (): ReturnType<typeof openAgentFiles> => openAgentFiles(folder);
const memory = (sequence: number): AgentMemory => ({ format: 1, sequence, slices: {}, workloads: [] });
const digest = (digit: string): Digest => digit.repeat(64) as Digest;
const text = (value: string): Uint8Array => new Uint8Array(Buffer.from(value));

describe('the memory of an agent', () => {
  it('is empty at first and reads back what was saved', async () => {
    expect(await open().load()).toEqual(memory(0));
    await open().save(memory(3));
    expect(await open().load()).toEqual(memory(3));
    expect(statSync(join(folder, 'state.json')).mode & 0o777).toBe(0o600);
  });

  it('is not written when nothing changed', async () => {
    const state = open();
    await state.save(memory(1));
    const before = statSync(join(folder, 'state.json')).ino;
    await state.save(memory(1));
    expect(statSync(join(folder, 'state.json')).ino).toBe(before);
  });

  it('saved by several at once is the last one, and whole', async () => {
    const state = open();
    const large = {
      a: {
        ports: {},
        linkSlot: 0,
        nodeBlocks: [],
        workloads: [{ x: 1 }],
        firewall: { digest: '', listing: 'y'.repeat(2 ** 20) },
      },
    };
    const saves = Array.from({ length: 20 }, (_, sequence) =>
      state.save(sequence % 2 === 0 ? { ...memory(sequence), slices: large } : memory(sequence)),
    );
    await Promise.all(saves);
    expect(await open().load()).toEqual(memory(19));
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it('goes on being saved after a save that failed', async () => {
    const state = open();
    mkdirSync(join(folder, 'state.json.new'));
    await expect(state.save(memory(1))).rejects.toMatchObject({ code: 'EISDIR' });
    rmSync(join(folder, 'state.json.new'), { recursive: true });
    await state.save(memory(1));
    expect(await open().load()).toEqual(memory(1));
  });

  it.each(['', '{', 'null', '[]', '{"format":2}'])(
    'that reads %j is refused, never taken for empty',
    async (content) => {
      writeFileSync(join(folder, 'state.json'), content);
      await expect(open().load()).rejects.toMatchObject({ code: 'state-unreadable' });
      expect(readFileSync(join(folder, 'state.json'), 'utf8')).toBe(content);
    },
  );
});

describe('the last good desired state', () => {
  it('is kept whole, without what it no longer names', async () => {
    expect(await open().loadDesired()).toBeUndefined();
    await open().saveDesired(
      text('one'),
      new Map([
        [digest('a'), text('A')],
        [digest('b'), text('B')],
      ]),
    );
    await open().saveDesired(
      text('two'),
      new Map([
        [digest('b'), text('B')],
        [digest('c'), text('C')],
      ]),
    );
    const kept = await open().loadDesired();
    expect(Buffer.from(kept?.index ?? []).toString()).toBe('two');
    expect([...(kept?.objects.keys() ?? [])].toSorted()).toEqual([digest('b'), digest('c')]);
  });

  it('is mended when an object was damaged, and passes over files that are not its own', async () => {
    await open().saveDesired(text('one'), new Map([[digest('a'), text('A')]]));
    writeFileSync(join(folder, 'desired', `${digest('a')}.json`), 'half');
    writeFileSync(join(folder, 'desired', 'notes.txt'), 'x');
    await open().saveDesired(text('one'), new Map([[digest('a'), text('A')]]));
    const kept = await open().loadDesired();
    expect(Buffer.from(kept?.objects.get(digest('a')) ?? []).toString()).toBe('A');
    expect(readdirSync(join(folder, 'desired'))).toContain('notes.txt');
  });

  it('stays on the old index when it is cut off before the new one', async () => {
    await open().saveDesired(text('one'), new Map([[digest('a'), text('A')]]));
    mkdirSync(join(folder, 'desired', 'index.json.new'));
    await expect(open().saveDesired(text('two'), new Map([[digest('b'), text('B')]]))).rejects.toThrow(
      'EISDIR',
    );
    const kept = await open().loadDesired();
    expect(Buffer.from(kept?.index ?? []).toString()).toBe('one');
    expect(kept?.objects.has(digest('a'))).toBe(true);
  });
});
