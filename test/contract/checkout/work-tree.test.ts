import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDisk } from '../../../src/checkout/disk.ts';
import { folderTree } from '../../../src/checkout/folder-tree.ts';
import { workTree } from '../../../src/checkout/git-trees.ts';
import type { Tree, TreeEntry } from '../../../src/checkout/tree.ts';
import { clustersOf, clusterText, findingsOf, Lab, read } from './lab.ts';

const FILES = { 'a.yaml': clusterText('a'), 'b.yaml': clusterText('b'), 'deep/c.yaml': clusterText('c') };

/** Files that are read, by path. */
function spied(tree: Tree): { readonly tree: Tree; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    tree: {
      ...tree,
      read: (folder, entries) => {
        asked.push(...entries.map(({ path }) => path));
        return tree.read(folder, entries);
      },
    },
  };
}

async function entriesOf(tree: Tree): Promise<readonly TreeEntry[]> {
  return (await tree.files(tree.path)) ?? [];
}

describe('a work tree', () => {
  it('knows what did not change without reading it, and reads the rest from disk', async () => {
    const lab = new Lab(FILES).init();
    lab.write({ 'a.yaml': clusterText('changed'), 'new.yaml': clusterText('new') });
    rmSync(join(lab.root, 'b.yaml'));
    const tree = workTree(await lab.open());
    const entries = await entriesOf(tree);
    expect(entries.map(({ path, blob }) => [path, blob !== undefined])).toEqual([
      ['a.yaml', false],
      ['deep/c.yaml', true],
      ['new.yaml', false],
    ]);
    expect(clustersOf(await read(tree))).toEqual(['c', 'changed', 'new']);
  });

  it('names contents as git does', async () => {
    const lab = new Lab({ ...FILES, 'ä.yaml': clusterText('umlaut'), 'empty.yaml': '' }).init();
    const tree = workTree(await lab.open());
    for (const { path, blob } of await entriesOf(tree)) expect(readDisk(lab.root, path).blob).toBe(blob);
  });

  it('leaves out what git ignores, unless all of it is ignored', async () => {
    const lab = new Lab({ ...FILES, '.gitignore': 'out/\n', 'out/d.yaml': clusterText('d') }).init();
    expect(clustersOf(await read(workTree(await lab.open())))).toEqual(['a', 'b', 'c']);
    expect(clustersOf(await read(workTree(await lab.open('out'))))).toEqual(['d']);
  });

  it('takes the files of a sparse checkout from the index', async () => {
    const lab = new Lab(FILES).init();
    lab.git('sparse-checkout', 'set', 'elsewhere');
    expect(clustersOf(await read(workTree(await lab.open())))).toEqual(['a', 'b', 'c']);
  });

  it('reads what a filter made of a file, not what git stored', async () => {
    const lab = new Lab({ '.gitattributes': '*.yaml text eol=crlf\n', ...FILES }).init();
    rmSync(join(lab.root, 'a.yaml'));
    lab.git('checkout', '--', 'a.yaml');
    const reading = await read(workTree(await lab.open()));
    expect(readDisk(lab.root, 'a.yaml').bytes.includes(0x0d)).toBe(true);
    expect(clustersOf(reading)).toEqual(['a', 'b', 'c']);
  });

  it('shows the conflict of a merge in the file', async () => {
    const lab = new Lab(FILES).init();
    lab.git('switch', '--quiet', '--create', 'side');
    lab.write({ 'a.yaml': clusterText('side') });
    lab.commit().git('switch', '--quiet', 'main');
    lab.write({ 'a.yaml': clusterText('main') });
    expect(() => lab.commit().git('merge', 'side')).toThrow('merge side');
    const reading = await read(workTree(await lab.open()));
    expect(findingsOf(reading).map((finding) => finding.split(':')[0])).toContain('a.yaml');
    expect(clustersOf(reading)).toEqual(['b', 'c']);
  });
});

describe.each(['a work tree', 'a plain folder'])('%s', (name) => {
  const treeOf = async (lab: Lab): Promise<Tree> => {
    if (name === 'a plain folder') return folderTree(lab.root, '');
    lab.git('init', '--quiet');
    return workTree(await lab.open());
  };

  it('names symlinks and follows none (T-02)', async () => {
    const outside = new Lab({ 'secret.yaml': clusterText('secret') });
    const lab = new Lab(FILES);
    symlinkSync(join(outside.root, 'secret.yaml'), join(lab.root, 'link.yaml'));
    symlinkSync(outside.root, join(lab.root, 'folder'));
    symlinkSync('nowhere', join(lab.root, 'dangling.yaml'));
    const reading = await read(await treeOf(lab));
    expect(clustersOf(reading)).toEqual(['a', 'b', 'c']);
    expect(findingsOf(reading)).toEqual(['dangling.yaml:1 FS1007', 'folder:1 FS1008', 'link.yaml:1 FS1007']);
  });

  it('refuses a file that becomes a symlink between listing and reading (T-03)', async () => {
    const outside = new Lab({ 'c.yaml': clusterText('secret') });
    const lab = new Lab(FILES);
    const tree = await treeOf(lab);
    const swap = async (change: () => void): Promise<void> => {
      const entries = await entriesOf(tree);
      change();
      const { asked: _asked, tree: late } = spied({ ...tree, files: async () => entries });
      await expect(read(late)).rejects.toMatchObject({ code: 'path-unreadable' });
    };
    await swap(() => {
      rmSync(join(lab.root, 'a.yaml'));
      symlinkSync(join(outside.root, 'c.yaml'), join(lab.root, 'a.yaml'));
    });
    lab.write({});
    rmSync(join(lab.root, 'a.yaml'));
    await swap(() => {
      renameSync(join(lab.root, 'deep'), join(lab.root, 'aside'));
      symlinkSync(outside.root, join(lab.root, 'deep'));
    });
  });

  it('does not wait for a pipe, and leaves out repositories in it', async () => {
    const lab = new Lab(FILES);
    const tree = await treeOf(lab);
    const inner = new Lab({ 'd.yaml': clusterText('d') }).init();
    renameSync(inner.root, join(lab.root, 'inner'));
    mkdirSync(inner.root);
    const { execFileSync } = await import('node:child_process');
    execFileSync('mkfifo', [join(lab.root, 'pipe.yaml')]);
    const reading = await read(tree);
    expect(clustersOf(reading)).toEqual(name === 'a plain folder' ? ['a', 'b', 'c', 'd'] : ['a', 'b', 'c']);
    expect(findingsOf(reading)).toEqual(name === 'a plain folder' ? [] : ['inner:1 FS1008']);
  });

  it('reads names of every kind, and names those that cannot be (T-07)', async () => {
    const long = `${'x'.repeat(240)}.yaml`;
    const path = Array.from({ length: 14 }, () => 'y'.repeat(250)).join('/');
    const lab = new Lab({
      'Name.yaml': clusterText('upper'),
      'name.yaml': clusterText('lower'),
      [long]: clusterText('long'),
      [`${path}/${'z'.repeat(240)}.yaml`]: clusterText('deep'),
      '::error file=x.yaml': clusterText('colons'),
      'line\nbreak.yaml': clusterText('broken'),
    });
    writeFileSync(
      Buffer.concat([Buffer.from(`${lab.root}/`), Buffer.from([0x62, 0xff]), Buffer.from('.yaml')]),
      'x',
    );
    const reading = await read(await treeOf(lab));
    expect(clustersOf(reading)).toEqual(['broken', 'colons', 'deep', 'long', 'lower', 'upper']);
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(['FS1024', 'FS1024']);
  });
});
