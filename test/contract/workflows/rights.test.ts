import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkflow, type Step, type Workflow } from './actions.ts';
import { EXAMPLE } from './world.ts';

const RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'validate.yaml': { contents: 'read' },
  'plan.yaml': { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  'lock.yaml': { contents: 'write' },
};

describe.each(['.github/workflows', '.gitea/workflows'])('the files of %s', (folder) => {
  it('have the rights they need, and no file has others', async () => {
    expect((await readdir(join(EXAMPLE, folder))).toSorted()).toEqual(Object.keys(RIGHTS).toSorted());
    for (const [name, rights] of Object.entries(RIGHTS)) {
      expect((await readWorkflow(EXAMPLE, `${folder}/${name}`)).permissions).toEqual(rights);
    }
  });

  it('use actions of the forge only, by version', async () => {
    const used = (await stepsOf(folder)).flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((uses) => !/^actions\/(?:checkout|setup-node)@v\d+$/.test(uses))).toEqual([]);
  });

  it('check out the base only, where the token may write and anybody may open a pull request', async () => {
    const { on, jobs } = await readWorkflow(EXAMPLE, `${folder}/plan.yaml`);
    expect(Object.keys(on as object)).toEqual(['pull_request_target']);
    const checkouts = stepsIn({ jobs }).filter(({ uses }) => uses?.startsWith('actions/checkout') === true);
    expect(checkouts.map((step) => step.with)).toEqual([{ 'fetch-depth': 0 }]);
    const scripts = stepsIn({ jobs }).flatMap(({ run }) => run ?? []);
    expect(scripts.filter((run) => /git (?:checkout|switch|merge |pull|worktree|reset)/.test(run))).toEqual(
      [],
    );
  });

  it('give what others write to scripts through variables, never in their text', async () => {
    const scripts = (await stepsOf(folder)).flatMap(({ run }) => run ?? []);
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
  });
});

it('package.json names exact versions', async () => {
  const { devDependencies } = JSON.parse(await readFile(join(EXAMPLE, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(Object.keys(devDependencies)).toContain('fleetslice');
  expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

async function stepsOf(folder: string): Promise<readonly Step[]> {
  const files = await readdir(join(EXAMPLE, folder));
  const workflows = await Promise.all(files.map((name) => readWorkflow(EXAMPLE, `${folder}/${name}`)));
  return workflows.flatMap(stepsIn);
}

function stepsIn({ jobs }: Pick<Workflow, 'jobs'>): readonly Step[] {
  return Object.values(jobs).flatMap((job) => job.steps);
}
