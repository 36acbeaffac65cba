import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Blocked } from '../model/errors.ts';
import type { Digest } from '../model/ids.ts';
import type { AgentMemory, AgentState } from './port.ts';

const EMPTY: AgentMemory = { format: 1, sequence: 0, slices: {}, workloads: [] };
const FILE_NAME = /^[0-9a-f]{64}\.json$/;

/** The state of an agent as files below its folder: `state.json`, and `desired/` with the index and its objects. */
export function openAgentFiles(folder: string): AgentState {
  const file = join(folder, 'state.json');
  const desired = join(folder, 'desired');
  let saved: string | undefined;
  let last: Promise<void> = Promise.resolve();
  const write = async (text: string): Promise<void> => {
    if (text === saved) return;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await replaceFile(file, Buffer.from(text));
    saved = text;
  };
  return {
    async load() {
      const text = await readIfThere(file);
      saved = text?.toString('utf8');
      return saved === undefined ? EMPTY : parseMemory(saved, file);
    },
    save(memory) {
      const text = JSON.stringify(memory);
      // A turn and an attach may save at the same time: one after the other, in the order of the calls.
      last = last.catch(() => undefined).then(() => write(text));
      return last;
    },
    async saveDesired(index, objects) {
      await mkdir(desired, { recursive: true, mode: 0o700 });
      for (const [digest, bytes] of objects) await writeOnce(join(desired, `${digest}.json`), bytes);
      await replaceFile(join(desired, 'index.json'), index);
      await removeOthers(desired, objects);
    },
    async loadDesired() {
      const index = await readIfThere(join(desired, 'index.json'));
      return index === undefined ? undefined : { index, objects: await readObjects(desired) };
    },
  };
}

function parseMemory(text: string, file: string): AgentMemory {
  try {
    const memory = JSON.parse(text) as AgentMemory;
    if (memory.format === 1) return memory;
  } catch {
    // Falls through to the one refusal: a memory that cannot be read must not be taken for an empty one.
  }
  throw new Blocked(
    'state-unreadable',
    `${file} cannot be read by this version: restore it, or move it away to start anew with new addresses`,
  );
}

async function readObjects(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => FILE_NAME.test(name));
  const entries = await Promise.all(
    names.map(
      async (name) => [name.slice(0, 64), new Uint8Array(await readFile(join(folder, name)))] as const,
    ),
  );
  return new Map(entries);
}

async function removeOthers(folder: string, objects: ReadonlyMap<Digest, Uint8Array>): Promise<void> {
  const names = (await readdir(folder)).filter((name) => FILE_NAME.test(name));
  const stale = names.filter((name) => !objects.has(name.slice(0, 64) as Digest));
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));
}

async function writeOnce(file: string, bytes: Uint8Array): Promise<void> {
  const known = await readIfThere(file);
  if (known === undefined || !known.equals(bytes)) await replaceFile(file, bytes);
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw thrown;
  }
}

/** Old or new, never half: also after a power cut. */
async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.new`;
  const handle = await open(temporary, 'w', 0o600);
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(temporary, file);
}
