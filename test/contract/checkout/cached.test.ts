import { build } from 'esbuild';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openDiskCache } from '../../../src/cache/disk.ts';
import { createCheckout } from '../../../src/checkout/checkout.ts';
import { folderTree } from '../../../src/checkout/folder-tree.ts';
import { indexTree, workTree } from '../../../src/checkout/git-trees.ts';
import type { Tree } from '../../../src/checkout/tree.ts';
import { workerParser } from '../../../src/checkout/worker-parser.ts';
import type { FleetParts } from '../../../src/fleet/assemble.ts';
import { clustersOf, clusterText, findingsOf, Lab } from './lab.ts';

const COUNT = 700;
const NAMES = Array.from({ length: COUNT }, (_, index) => `c${index}`);

function manyFiles(): Record<string, string> {
  const files = Object.fromEntries(NAMES.map((name) => [`${name}.yaml`, clusterText(name)]));
  return { ...files, 'broken.yaml': 'a: [', 'wrong.yaml': clusterText('Wrong') };
}

describe('a cache', () => {
  const openCache = (lab: Lab) =>
    openDiskCache({ file: join(lab.root, '.cache', 'fleet'), version: '1', uid: process.getuid?.() ?? 0 });

  /** Reads with the cache of an earlier run, and tells what was read besides. */
  async function warm(lab: Lab, tree: Tree) {
    const asked: string[] = [];
    const spied: Tree = {
      ...tree,
      read: (folder, entries) => {
        asked.push(...entries.map(({ path }) => path));
        return tree.read(folder, entries);
      },
    };
    return { asked, reading: await createCheckout({ cache: await openCache(lab) }).read(spied) };
  }

  it('saves reading what did not change, in the work tree and in the index', async () => {
    const lab = new Lab({ ...manyFiles(), '.gitignore': '.cache\n' }).init();
    const cold = await createCheckout({ cache: await openCache(lab) }).read(workTree(await lab.open()));
    lab.write({ 'c7.yaml': clusterText('changed') });
    const { asked, reading } = await warm(lab, workTree(await lab.open()));
    expect(asked).toEqual(['c7.yaml']);
    expect(new Set(clustersOf(reading))).toEqual(
      new Set([...NAMES.filter((name) => name !== 'c7'), 'changed']),
    );
    expect(reading.diagnostics).toEqual(cold.diagnostics);
    expect(findingsOf(reading)).toEqual(['broken.yaml:1 FS1010', 'wrong.yaml:3 FS1205']);
    lab.git('add', 'c7.yaml');
    const index = await warm(lab, indexTree(await lab.open()));
    expect(index.asked).toEqual(['c7.yaml']);
    expect(clustersOf(index.reading)).toEqual(clustersOf(reading));
  });

  it('is believed no more than a file: a name of a content stands for nothing else', async () => {
    const lab = new Lab({ ...manyFiles(), '.gitignore': '.cache\n' }).init();
    await createCheckout({ cache: await openCache(lab) }).read(workTree(await lab.open()));
    lab.git('mv', 'c1.yaml', 'moved.yaml');
    const { asked, reading } = await warm(lab, indexTree(await lab.open()));
    expect(asked).toEqual(['moved.yaml']);
    expect(clustersOf(reading)).toHaveLength(COUNT);
  });
});

/** Every document with its text, whenever that is read. */
function meaningOf({ files, ...rest }: FleetParts): unknown {
  const documents = files.flatMap((file) => file.documents);
  return {
    ...rest,
    files: files.map(({ diagnostics, foreign, rejected }) => ({ diagnostics, foreign, rejected })),
    documents: documents.map(({ source, ...document }) => [document, source.file, source.index, source.text]),
  };
}

describe('a second thread', () => {
  async function program(source?: string): Promise<URL> {
    const folder = new Lab().root;
    const file = join(folder, 'parse-worker.cjs');
    if (source === undefined) {
      const entry = new URL('../../../src/checkout/parse-worker.ts', import.meta.url).pathname;
      await build({ entryPoints: [entry], outfile: file, bundle: true, format: 'cjs', platform: 'node' });
    } else writeFileSync(file, source);
    return pathToFileURL(file);
  }

  it('reads as one does', async () => {
    const lab = new Lab({ ...manyFiles(), 'fleet.yaml': clusterText('Umlaut-ä') });
    const parser = workerParser(await program());
    const alone = await createCheckout().parts(folderTree(lab.root, ''));
    const shared = await createCheckout({ parser }).parts(folderTree(lab.root, ''));
    expect(meaningOf(shared)).toEqual(meaningOf(alone));
    expect(shared.files).toHaveLength(COUNT + 3);
  });

  it('that breaks is a failure, and keeps nobody waiting', async () => {
    const lab = new Lab(manyFiles());
    const parser = workerParser(await program('throw new Error("broken")'));
    const reading = createCheckout({ parser }).read(folderTree(lab.root, ''));
    await expect(reading).rejects.toMatchObject({ code: 'parse-thread' });
  });

  it('ends when a file cannot be read', async () => {
    const lab = new Lab(manyFiles());
    const tree = folderTree(lab.root, '');
    const entries = await tree.files('');
    rmSync(join(lab.root, 'c690.yaml'));
    const parser = workerParser(await program());
    const reading = createCheckout({ parser }).read({ ...tree, files: async () => entries });
    await expect(reading).rejects.toMatchObject({ code: 'path-unreadable' });
  });
});
