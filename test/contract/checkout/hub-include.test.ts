import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCheckout } from '../../../src/checkout/checkout.ts';
import { commitTree } from '../../../src/checkout/tree.ts';
import type { GitSource } from '../../../src/git/port.ts';
import { openSource } from '../../../src/git/source.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { clustersOf, clusterText, findingsOf, fleetText, Lab } from './lab.ts';

const FILES = {
  'base/fra.yaml': clusterText('fra'),
  'prod/fleet.yaml': fleetText(['../base']),
  'prod/iad.yaml': clusterText('iad'),
};

/** A hub's way to a repository: what its checkout asks for is verified. */
async function opened(
  lab: Lab,
): Promise<{ readonly source: GitSource; readonly checkout: ReturnType<typeof createCheckout> }> {
  const checkout = createCheckout();
  const source = await openSource({
    url: lab.root,
    ref: 'main',
    path: 'prod',
    directory: join(new Lab().root, 'clone'),
    runner: createRunner(),
    verify: (files, commit) => checkout.parts(commitTree(files, commit)),
  });
  return { source, checkout };
}

describe('a source whose fleet includes a folder', () => {
  it('lists and reads it', async () => {
    const { source, checkout } = await opened(new Lab(FILES).init());
    const reading = await checkout.read(commitTree(source, await source.sync()));
    expect(clustersOf(reading)).toEqual(['fra', 'iad']);
    expect(reading.diagnostics).toEqual([]);
  });

  it('is the same reading after a commit that touches nothing of it, and another one after one that does', async () => {
    const lab = new Lab(FILES).init();
    const { source, checkout } = await opened(lab);
    const readHead = async (): ReturnType<typeof checkout.read> =>
      checkout.read(commitTree(source, await source.sync()));
    const first = await readHead();
    lab.write({ 'prod/README.md': 'news', 'elsewhere/broken.yaml': 'kind: [' });
    lab.commit();
    expect(await readHead()).toBe(first);
    lab.write({ 'base/fra.yaml': `# seen\n${clusterText('fra')}` });
    lab.commit();
    const second = await readHead();
    expect(second).not.toBe(first);
    expect(clustersOf(second)).toEqual(['fra', 'iad']);
  });

  it('is refused by a finding, not by Git, when the folder is not there', async () => {
    const lab = new Lab({ ...FILES, 'prod/fleet.yaml': fleetText(['../nowhere']) }).init();
    const { source, checkout } = await opened(lab);
    const reading = await checkout.read(commitTree(source, await source.sync()));
    expect(findingsOf(reading)).toEqual(['fleet.yaml:4 FS2081']);
  });

  it('does not move to a commit whose folder is not whole', async () => {
    const lab = new Lab(FILES).init();
    const { source, checkout } = await opened(lab);
    const good = await source.sync();
    lab.write({ 'base/fra.yaml': clusterText('lost'), 'prod/iad.yaml': clusterText('new') });
    lab.commit();
    const lost = lab.git('rev-parse', 'main:base/fra.yaml');
    rmSync(join(lab.root, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    expect(readdirSync(join(lab.root, '.git/objects')).length).toBeGreaterThan(2);
    await expect(source.sync()).rejects.toThrow(lost);
    expect(clustersOf(await checkout.read(commitTree(source, good)))).toEqual(['fra', 'iad']);
    execFileSync('git', ['-C', lab.root, 'hash-object', '-w', 'base/fra.yaml']);
    const reading = await checkout.read(commitTree(source, await source.sync()));
    expect(clustersOf(reading)).toEqual(['lost', 'new']);
  });

  it('asks for the folder before the commit counts', async () => {
    const lab = new Lab(FILES).init();
    let refuses = true;
    const source = await openSource({
      url: lab.root,
      ref: 'main',
      path: 'prod',
      directory: join(new Lab().root, 'clone'),
      runner: createRunner(),
      verify: async (files, commit) => {
        expect((await files.files(commit, 'base')).map(({ path }) => path)).toEqual(['fra.yaml']);
        if (refuses) throw new Error('not whole');
      },
    });
    await expect(source.sync()).rejects.toThrow('not whole');
    refuses = false;
    await expect(source.sync()).resolves.toBe(lab.git('rev-parse', 'main'));
  });
});
