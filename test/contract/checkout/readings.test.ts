import { describe, expect, it } from 'vitest';
import { folderTree } from '../../../src/checkout/folder-tree.ts';
import { indexTree, workTree } from '../../../src/checkout/git-trees.ts';
import { commitTree, type Tree } from '../../../src/checkout/tree.ts';
import type { FleetReading } from '../../../src/fleet/assemble.ts';
import { fleetslice } from '../../unit/cli/command-line.ts';
import { clusterText, type Files, findingsOf, fleetText, Lab, read, sliceText } from './lab.ts';

const PROD = 'environments/prod';

const FILES: Files = {
  'environments/base/clusters.yaml': [clusterText('fra'), clusterText('iad')].join('---\n'),
  'environments/base/ignored/old.yaml': clusterText('old'),
  'environments/base/.fleetsliceignore': 'ignored/\n',
  [`${PROD}/fleet.yaml`]: fleetText(['../base']),
  [`${PROD}/green.yaml`]: sliceText('green', ['fra', 'iad']),
  [`${PROD}/other.yaml`]: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n',
  [`${PROD}/README.md`]: '# A fleet\n',
  'elsewhere/broken.yaml': 'kind: [',
};

/** A member that is not there, and no lock. */
const RED: Files = { [`${PROD}/red.yaml`]: sliceText('red', ['fra', 'nowhere']) };

/** The same files by every way in. */
const WAYS: Readonly<Record<string, (lab: Lab) => Promise<Tree>>> = {
  'a plain folder': async (lab) => folderTree(lab.root, PROD),
  'a work tree': async (lab) => workTree(await lab.init().open(PROD)),
  'a work tree of new files': async (lab) => {
    lab.git('init', '--quiet');
    return workTree(await lab.open(PROD));
  },
  'an index': async (lab) => {
    lab.git('init', '--quiet');
    lab.git('add', '--all');
    return indexTree(await lab.open(PROD));
  },
  'a commit': async (lab) => {
    const repository = await lab.init().open(PROD);
    return commitTree(repository, await repository.resolve('main'));
  },
  'a commit of a bare clone': async (lab) => {
    const bare = new Lab();
    bare.git('clone', '--quiet', '--bare', lab.init().root, 'bare.git');
    const repository = await bare.openBare('bare.git');
    return commitTree({ ...repository, path: PROD }, await repository.resolve('main'));
  },
  'a commit of a shallow clone': async (lab) => {
    const clone = new Lab();
    lab.init().git('commit', '--quiet', '--allow-empty', '--message=second');
    clone.git('clone', '--quiet', '--depth=1', `file://${lab.root}`, 'clone');
    const repository = await clone.open(`clone/${PROD}`);
    return commitTree(repository, await repository.resolve('HEAD'));
  },
  'a linked work tree': async (lab) => {
    const linked = new Lab();
    lab.init().git('worktree', 'add', '--quiet', '--detach', `${linked.root}/linked`);
    return workTree(await linked.open(`linked/${PROD}`));
  },
};

describe.each(Object.entries(WAYS))('%s', (_name, treeOf) => {
  it('reads as the same fleet, with the same findings', async () => {
    const lab = new Lab(FILES);
    expect(await fleetslice(['lock', `${lab.root}/${PROD}`])).toMatchObject({ code: 0 });
    lab.write(RED);
    const reading = await read(await treeOf(lab));
    expect(meaningOf(reading)).toEqual({
      name: 'shop',
      clusters: ['fra', 'iad'],
      slices: [
        ['green', ['fra', 'iad'], 2],
        ['red', ['fra'], 0],
      ],
      documents: 5,
      foreign: 1,
    });
    expect(findingsOf(reading)).toContain('red.yaml:4 FS2010');
    expect(new Set(reading.diagnostics.map(({ code }) => code))).toEqual(new Set(['FS2010', 'FS3001']));
  });
});

function meaningOf({ fleet, documents, foreign }: FleetReading): object {
  const slices = [...fleet.slices.values()].map(({ name, members }) => [
    name,
    members.map(({ cluster }) => cluster),
    members.flatMap(({ blocks }) => blocks).length,
  ]);
  return { name: fleet.name, clusters: [...fleet.clusters.keys()], slices, documents, foreign };
}

describe('standard input', () => {
  it('reads a bundle as the same documents', async () => {
    const {
      'elsewhere/broken.yaml': _broken,
      'environments/base/ignored/old.yaml': _old,
      ...rest
    } = { ...FILES, ...RED };
    const texts = Object.entries(rest).filter(([path]) => path.endsWith('.yaml'));
    const bundle = texts.map(([, text]) => text.replace('include: ["../base"]', '')).join('---\n');
    const { out, err } = await fleetslice(['validate', '-'], { stdin: bundle });
    expect(out).toMatch(/^<stdin>:\d+:\d+: error FS2010/m);
    expect(err).toContain('5 documents, 1 foreign document ignored');
  });
});
