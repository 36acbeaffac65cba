import { describe, expect, it } from 'vitest';
import { createCheckout } from '../../../src/checkout/checkout.ts';
import { FakeGit } from '../../fakes/git.ts';
import { commitTree } from '../../../src/checkout/tree.ts';

const HEAD = 'apiVersion: fleetslice.io/v1alpha1';
const cluster = (name: string): string =>
  `${HEAD}\nkind: Cluster\nmetadata: {name: ${name}}\nspec: {type: standalone}\n`;
const fleet = (...include: readonly string[]): string =>
  `${HEAD}\nkind: Fleet\nmetadata: {name: shop}\nspec:\n  include:\n${include.map((folder) => `    - ${folder}\n`).join('')}`;

const BASE = { 'environments/base/fra.yaml': cluster('fra'), 'shared/iad.yaml': cluster('iad') };

function reading(files: Readonly<Record<string, string>>, git = new FakeGit('environments/prod')) {
  const commit = git.push(new Map(Object.entries(files)));
  return createCheckout().read(commitTree(git, commit));
}

async function findings(...include: readonly string[]): Promise<readonly string[]> {
  const { diagnostics } = await reading({ ...BASE, 'environments/prod/fleet.yaml': fleet(...include) });
  return diagnostics.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
}

describe('folders that a fleet includes', () => {
  it('are part of it, named from where the fleet is', async () => {
    const { fleet: built, diagnostics } = await reading({
      ...BASE,
      'environments/prod/fleet.yaml': fleet('../base', '../../shared/'),
      'environments/prod/ams.yaml': cluster('ams'),
      'environments/base/wrong.yaml': cluster('Wrong'),
    });
    expect([...built.clusters.keys()]).toEqual(['ams', 'fra', 'iad']);
    expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual(['../base/wrong.yaml FS1205']);
  });

  it('have their own ignore file, and no locks and no Fleet of their own', async () => {
    const { fleet: built, diagnostics } = await reading({
      ...BASE,
      'environments/base/.fleetsliceignore': 'skipped/\n[\n',
      'environments/base/skipped/x.yaml': 'a: [',
      'environments/base/locks/none.lock.yaml': 'nonsense',
      'environments/base/fleet.yaml': fleet('../../shared'),
      'environments/prod/.fleetsliceignore': 'fra.yaml\n',
      'environments/prod/fleet.yaml': fleet('../base'),
    });
    expect([...built.clusters.keys()]).toEqual(['fra']);
    expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      '../base/.fleetsliceignore FS1023',
      'fleet.yaml FS2002',
    ]);
  });

  it.each([
    ['../../..', 'lies outside'],
    ['../../../environments/base', 'lies outside'],
    ['..', 'contains this fleet'],
    ['.', 'is the folder of this fleet'],
    ['../prod', 'is the folder of this fleet'],
    ['slices', 'is part of this fleet already'],
    ['../nowhere', 'no document'],
    ['../base/fra.yaml', 'no document'],
  ])('cannot be %s', async (folder, problem) => {
    const [finding, ...others] = await findings(folder);
    expect(finding).toMatch(/^fleet\.yaml:6 FS208[012] /);
    expect(finding).toContain(problem);
    expect(others).toEqual([]);
  });

  it('cannot overlap', async () => {
    expect(await findings('../base', '../../shared', '../base/.')).toEqual([
      'fleet.yaml:8 FS2082 ../base/. overlaps a folder that is included already',
    ]);
  });

  it('are read anew only where they changed', async () => {
    const git = new FakeGit('environments/prod');
    const files = new Map(
      Object.entries({ ...BASE, 'environments/prod/fleet.yaml': fleet('../base', '../../shared') }),
    );
    const checkout = createCheckout();
    await checkout.read(commitTree(git, git.push(files)));
    git.asked.length = 0;
    files.set('environments/base/fra.yaml', cluster('ams'));
    const { fleet: built } = await checkout.read(commitTree(git, git.push(files)));
    expect([...built.clusters.keys()]).toEqual(['ams', 'iad']);
    expect(git.asked).toHaveLength(1);
    files.set('environments/prod/fleet.yaml', fleet('../base'));
    await checkout.read(commitTree(git, git.push(files)));
    expect(git.asked).toHaveLength(2);
  });
});
