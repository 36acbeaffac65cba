import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { PLAN_MARKER } from '../../../src/present/plan-markdown.ts';
import { startGitea } from '../../fakes/forge/gitea.ts';
import { startGithub } from '../../fakes/forge/github.ts';
import { startGitlab } from '../../fakes/forge/gitlab.ts';
import type { RunningForge } from '../../fakes/forge/server.ts';
import { pack } from '../cli/pack.ts';
import { readWorkflow, runWorkflow } from './actions.ts';
import { actionsEvent, gitlabEvent, TOKEN } from './events.ts';
import { readPipeline, runJob } from './gitlab.ts';
import { must, type Ended } from './shell.ts';
import { type Changes, copyExample, edited, EXAMPLE, type World, world } from './world.ts';

const BAD: Changes = await edited('slices/payments.yaml', '    - iad', '    - idd');
const NEW_MEMBER: Changes = await edited('slices/payments.yaml', '    - iad', '    - iad\n    - sin');
const NEW_EXPORT: Changes = {
  'exports/payments/search.yaml': `apiVersion: fleetslice.io/v1alpha1
kind: ServiceExport
metadata:
  name: search
  namespace: shop
spec:
  slice: payments
  ports:
    - name: http
      port: 9200
`,
};
/** Each branch is right alone; merged, there are two clusters of one name. */
const TWICE: readonly [Changes, Changes] = [
  { 'clusters/ams.yaml': clusterText('ams') },
  { 'clusters/amsterdam.yaml': clusterText('ams') },
];

let work: string;
let tarball: string;
/** What `npm install` leaves, for the jobs that are not about it. */
let installed: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'fstest-workflows-'));
  tarball = await pack(work);
  const folder = join(work, 'installed');
  await copyExample(folder, tarball);
  await must('npm install --ignore-scripts', folder);
  installed = join(folder, 'node_modules');
}, 120_000);

afterAll(() => rm(work, { recursive: true, force: true }));

async function started(start: () => Promise<RunningForge>, isApp: boolean): Promise<RunningForge> {
  const forge = await start();
  onTestFinished(() => forge.close());
  forge.accounts.set(TOKEN, { id: 11, login: 'bot', isApp });
  return forge;
}

interface Surroundings {
  readonly at: World;
  readonly forge: RunningForge;
  /** Nothing is installed yet. */
  readonly isFresh?: boolean;
}

describe.each([
  { kind: 'github', folder: '.github/workflows', start: startGithub },
  { kind: 'gitea', folder: '.gitea/workflows', start: () => startGitea('old') },
] as const)('the workflows of $kind', ({ kind, folder, start }) => {
  const forgeOf = (): Promise<RunningForge> => started(start, kind === 'github');
  const runOn = async (
    file: string,
    event: 'pull_request' | 'pull_request_target' | 'merge_group' | 'push',
    { at, forge, isFresh = false }: Surroundings,
  ): Promise<Ended> =>
    runWorkflow(
      await readWorkflow(EXAMPLE, `${folder}/${file}`),
      await at.empty(isFresh ? undefined : installed),
      await actionsEvent(event, at, forge, kind),
    );

  it('let a good change pass', async () => {
    const at = await world(tarball, NEW_EXPORT);
    const ended = await runOn('validate.yaml', 'pull_request', { at, forge: await forgeOf(), isFresh: true });
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.log).toContain('search');
  }, 120_000);

  it('refuse what is right alone and wrong when merged, with its place', async () => {
    const at = await world(tarball, ...TWICE);
    const forge = await forgeOf();
    const { code, log } = await runOn('validate.yaml', 'pull_request', { at, forge });
    expect(code).toBe(3);
    expect(log).toMatch(
      kind === 'github'
        ? /^::error file=clusters\/amsterdam\.yaml,line=4,/m
        : /^clusters\/amsterdam\.yaml:4:9: error/m,
    );
    if (kind === 'gitea') return;
    expect(await runOn('validate.yaml', 'merge_group', { at, forge })).toMatchObject({ code: 3 });
  }, 120_000);

  it('write a stale lock, once', async () => {
    const at = await world(tarball, NEW_MEMBER);
    const forge = await forgeOf();
    expect(await runOn('lock.yaml', 'push', { at, forge })).toMatchObject({ code: 0 });
    const tip = await at.tip('change');
    expect(await must(`git diff --name-only ${at.head} ${tip}`, at.origin)).toBe('locks/payments.lock.yaml');
    // Its own commit gives it nothing more to do, so it cannot go round in circles.
    expect(await runOn('lock.yaml', 'push', { at, forge })).toMatchObject({ code: 0 });
    expect(await at.tip('change')).toBe(tip);
  }, 120_000);

  it('say in the one comment and the status what a change does, and execute nothing of it', async () => {
    const trap = '#!/bin/sh\necho trapped >&2; exit 0\n';
    const at = await world(tarball, {
      ...NEW_EXPORT,
      'node_modules/.bin/fleetslice': trap,
      'hooks/pre-commit': trap,
      'package.json':
        '{"scripts": {"preinstall": "echo trapped"}, "devDependencies": {"none-such": "0.0.0"}}',
      '.npmrc': 'ignore-scripts=false\nregistry=http://127.0.0.1:9/\n',
      [`${folder}/plan.yaml`]: 'on: pull_request_target\njobs: {}\n',
    });
    const forge = await forgeOf();
    forge.head = at.head;
    const first = await runOn('plan.yaml', 'pull_request_target', { at, forge });
    expect(first).toMatchObject({ code: 0 });
    expect(forge.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(new RegExp(`^${PLAN_MARKER}[\\s\\S]*search`)),
    ]);
    const head = await at.push(BAD);
    forge.head = head;
    const second = await runOn('plan.yaml', 'pull_request_target', { at: { ...at, head }, forge });
    expect(second).toMatchObject({ code: 0 });
    expect(forge.comments.map(({ body }) => body)).toEqual([expect.stringContaining('invalid')]);
    expect(forge.statuses.map(({ commit, body }) => [commit, body['state']])).toEqual([
      [at.head, 'success'],
      [head, 'failure'],
    ]);
    expect(first.log + second.log).not.toContain(TOKEN);
    expect(first.log + second.log).not.toContain('trapped');
  }, 120_000);
});

describe('the pipeline of gitlab', () => {
  const runs = async (
    job: string,
    at: World,
    { forge, kind, isFresh = false }: Omit<Surroundings, 'at'> & { readonly kind: 'branch' | 'merged' },
  ): Promise<Ended & { readonly folder: string }> => {
    const folder = await at.empty(isFresh ? undefined : installed);
    const ended = await runJob(await readPipeline(EXAMPLE), job, folder, gitlabEvent(at, forge, kind));
    return { ...ended, folder };
  };

  it('refuses what is right alone and wrong when merged, in the log and in the code quality report', async () => {
    const at = await world(tarball, ...TWICE);
    const forge = await started(startGitlab, false);
    const alone = await runs('validate', at, { forge, kind: 'branch', isFresh: true });
    expect(alone).toMatchObject({ code: 0 });
    expect(await qualityOf(alone.folder)).toEqual([]);
    const merged = await runs('validate', at, { forge, kind: 'merged' });
    expect(merged.code).toBe(3);
    expect(merged.log).toMatch(/^clusters\/amsterdam\.yaml:4:9: error/m);
    expect(await qualityOf(merged.folder)).toMatchObject([{ location: { path: 'clusters/amsterdam.yaml' } }]);
  }, 120_000);

  it('says in the one comment and the status what a change does', async () => {
    const at = await world(tarball, NEW_EXPORT);
    const forge = await started(startGitlab, false);
    forge.head = at.head;
    const first = await runs('plan', at, { forge, kind: 'branch' });
    const second = await runs('plan', at, { forge, kind: 'merged' });
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(forge.comments.map(({ body }) => body.startsWith(PLAN_MARKER))).toEqual([true]);
    expect(forge.statuses.map(({ commit, body }) => [commit, body['state']])).toEqual([
      [at.head, 'success'],
      [at.head, 'success'],
    ]);
    expect(first.log + second.log).not.toContain(TOKEN);
  }, 120_000);

  it('writes the locks of a branch once', async () => {
    const at = await world(tarball, NEW_MEMBER);
    const forge = await started(startGitlab, false);
    const first = await runs('lock', at, { forge, kind: 'branch' });
    expect(first).toMatchObject({ code: 0 });
    const tip = await at.tip('change');
    expect(await must(`git diff --name-only ${at.head} ${tip}`, at.origin)).toBe('locks/payments.lock.yaml');
    expect(await runs('lock', at, { forge, kind: 'merged' })).toMatchObject({ code: 0 });
    expect(await at.tip('change')).toBe(tip);
    expect(first.log).not.toContain(TOKEN);
  }, 120_000);
});

async function qualityOf(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'gl-code-quality-report.json'), 'utf8'));
}

function clusterText(name: string): string {
  return `apiVersion: fleetslice.io/v1alpha1\nkind: Cluster\nmetadata:\n  name: ${name}\nspec:\n  type: standalone\n`;
}
