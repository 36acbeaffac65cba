import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanReport } from '../../../src/plan/report.ts';
import { PLAN_MARKER } from '../../../src/present/plan-markdown.ts';
import { type Finished, fleetslice, folderWith } from '../../unit/cli/command-line.ts';
import { BOT, OTHER, opened, TOKEN, VARIANTS, type Variant } from './fixture.ts';

const HEAD = 'a'.repeat(40);

function planOf(changes: Partial<PlanReport> = {}): PlanReport {
  return {
    apiVersion: 'fleetslice.io/v1alpha1',
    kind: 'PlanReport',
    fleet: 'example',
    verdict: 'changes',
    base: 'b'.repeat(40),
    head: HEAD,
    summary: '2 to create, 0 to change, 0 to delete in 1 cluster',
    counts: { create: 2, change: 0, delete: 0, clusters: 1, slices: 1 },
    findings: [],
    risks: [],
    acknowledgements: [],
    groups: [],
    effects: [],
    interruptions: [],
    unknown: [],
    notes: [],
    live: [],
    omitted: 0,
    ...changes,
  };
}

function report(
  plan: unknown,
  env: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): Promise<Finished> {
  const stdin = typeof plan === 'string' ? plan : JSON.stringify(plan);
  return fleetslice(['report', '--plan', '-', ...argv], { stdin, env });
}

/** The variables of a job, as the forge sets them; Gitea and Forgejo run the jobs of pull requests on a ref of theirs. */
function variablesOf({ provider }: Variant, origin: string): Readonly<Record<string, string>> {
  if (provider === 'gitlab') {
    return {
      GITLAB_CI: 'true',
      CI_API_V4_URL: `${origin}/api/v4`,
      CI_PROJECT_ID: '7',
      CI_MERGE_REQUEST_PROJECT_ID: '42',
      CI_MERGE_REQUEST_IID: '5',
      CI_JOB_TOKEN: 'token-of-the-job',
      GITLAB_TOKEN: TOKEN,
    };
  }
  const shared = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: origin,
    GITHUB_REPOSITORY: 'example/fleet',
    GITHUB_REF: 'refs/pull/5/merge',
  };
  return provider === 'github'
    ? { ...shared, GITHUB_API_URL: origin, GITHUB_TOKEN: TOKEN }
    : { ...shared, GITEA_ACTIONS: 'true', GITEA_TOKEN: TOKEN };
}

describe.each(VARIANTS)('report in a job of $name', (variant) => {
  it('needs no option but the plan, and changes its comment in place', async () => {
    const { server } = await opened(variant);
    const env = variablesOf(variant, server.origin);
    const first = await report(planOf(), env);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      new RegExp(`^comment: created.*\nstatus: success for fleetslice/plan at ${HEAD}\n$`),
    );
    const second = await report(planOf({ verdict: 'unsafe', summary: 'unsafe: 1 risk' }), env, '-o', 'json');
    expect(JSON.parse(second.out)).toMatchObject({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'ReportResult',
      provider: variant.provider,
      pullRequest: 5,
      comment: { action: 'updated', id: server.comments[0]?.id },
      status: { state: 'failure', context: 'fleetslice/plan', description: 'unsafe: 1 risk', commit: HEAD },
    });
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]?.body.startsWith(PLAN_MARKER)).toBe(true);
    expect(server.statuses.map(({ body }) => body['state'])).toEqual(
      variant.provider === 'gitlab' ? ['success', 'failed'] : ['success', 'failure'],
    );
  });

  it('says success for unchanged and failure for invalid, in at most 140 characters', async () => {
    const { server } = await opened(variant);
    const env = variablesOf(variant, server.origin);
    await report(planOf({ verdict: 'unchanged' }), env, '--context', 'a/b');
    await report(planOf({ verdict: 'invalid', summary: 'x'.repeat(500) }), env);
    const [first, second] = server.statuses.map(({ body }) => body);
    expect([first?.['state'], first?.['context'] ?? first?.['name']]).toEqual(['success', 'a/b']);
    expect(second?.['state']).toMatch(/^fail/);
    expect(second?.['description']).toHaveLength(140);
  });

  it('leaves the comment alone when the pull request has moved on, and still sets the status', async () => {
    const { server } = await opened(variant);
    const env = variablesOf(variant, server.origin);
    await report(planOf(), env);
    const text = server.comments[0]?.body;
    server.before = ({ method }) => {
      server.head = method === 'GET' ? 'c'.repeat(40) : HEAD;
    };
    const { code, out } = await report(planOf({ verdict: 'unsafe' }), env);
    expect({ code, out }).toEqual({
      code: 0,
      out: `comment: outdated\nstatus: failure for fleetslice/plan at ${HEAD}\n`,
    });
    expect(server.comments.map(({ body }) => body)).toEqual([text]);
  });

  it('never prints the token', async () => {
    const { server } = await opened(variant);
    const env = variablesOf(variant, server.origin);
    const folder = await folderWith({ token: `${TOKEN}\n`, bad: `${TOKEN} and more\n` });
    const outputs = [
      await report(planOf(), env),
      await report(planOf(), env, '-o', 'json'),
      await report(planOf(), {}, ...optionsOf(variant, server.apiUrl), '--token-file', join(folder, 'token')),
      await report(planOf(), env, '--token-file', join(folder, 'bad')),
      await report(planOf(), { ...env, FLEETSLICE_TOKEN: `${TOKEN}\u0007` }),
      await report(`{"token": "${TOKEN}`, env, '--pr', TOKEN.slice(0, 2)),
    ];
    for (const status of [401, 403, 404, 418, 422]) {
      const body = { message: `your token ${TOKEN}`, errors: [TOKEN] };
      server.faults.push({ method: 'GET', path: /./, reply: { status, body } });
      outputs.push(await report(planOf(), env));
    }
    server.faults.push({
      method: 'GET',
      path: /./,
      reply: { status: 302, headers: { location: `https://x.example.com/${TOKEN}` } },
    });
    outputs.push(await report(planOf(), env));
    expect(outputs.map(({ code }) => code)).toEqual([0, 0, 0, 64, 64, 64, 1, 1, 1, 1, 1, 1]);
    for (const { out, err } of outputs) expect(out + err).not.toContain(TOKEN);
  });
});

function optionsOf({ provider }: Variant, apiUrl: string): readonly string[] {
  return ['--provider', provider, '--repo', 'example/fleet', '--pr', '5', '--api-url', apiUrl];
}

describe('report', () => {
  it('finds the number in the event when the job runs on the base', async () => {
    const variant = VARIANTS[1]!;
    const { server } = await opened(variant);
    const folder = await folderWith({ 'event.json': '{"pull_request": {"number": 5}}' });
    const env = {
      ...variablesOf(variant, server.origin),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
    };
    expect(await report(planOf(), env)).toMatchObject({ code: 0 });
    const event = { ...env, GITHUB_EVENT_PATH: join(folder, 'none.json') };
    expect(await report(planOf(), event)).toMatchObject({ code: 1 });
  });

  it('says that the token of a GitLab job may not comment', async () => {
    const variant = VARIANTS[2]!;
    const { server } = await opened(variant);
    const { code, err } = await report(planOf(), {
      ...variablesOf(variant, server.origin),
      GITLAB_TOKEN: '',
    });
    expect(code).toBe(64);
    expect(err).toMatch(/CI_JOB_TOKEN may not write comments; set .*GITLAB_TOKEN/);
    expect(server.calls).toEqual([]);
  });

  it('prefers the file to FLEETSLICE_TOKEN to the variable of the forge', async () => {
    const variant = VARIANTS[0]!;
    const { server } = await opened(variant);
    server.accounts.set('of-the-file', OTHER);
    server.accounts.set('of-ours', { ...BOT, id: 77 });
    const folder = await folderWith({ token: 'of-the-file\n' });
    const env = { ...variablesOf(variant, server.origin), FLEETSLICE_TOKEN: 'of-ours' };
    await report(planOf(), env);
    await report(planOf(), env, '--token-file', join(folder, 'token'));
    expect(server.comments.map(({ author }) => author.id)).toEqual([77, OTHER.id]);
  });

  it.each([
    ['no forge', ['--repo', 'a/b', '--pr', '5']],
    ['an unknown forge', ['--provider', 'bitbucket', '--repo', 'a/b', '--pr', '5']],
    ['no repository', ['--provider', 'github', '--pr', '5']],
    ['a repository that leads elsewhere', ['--provider', 'github', '--repo', 'a/..', '--pr', '5']],
    ['a repository with a query', ['--provider', 'github', '--repo', 'a/b?c', '--pr', '5']],
    ['no number', ['--provider', 'github', '--repo', 'a/b']],
    ['a number that is a path', ['--provider', 'github', '--repo', 'a/b', '--pr', '5/merge']],
    ['no API of Gitea', ['--provider', 'gitea', '--repo', 'a/b', '--pr', '5']],
    [
      'an API with a password',
      ['--provider', 'gitea', '--repo', 'a/b', '--pr', '5', '--api-url', 'https://a:b@c'],
    ],
    [
      'an API that is a file',
      ['--provider', 'gitea', '--repo', 'a/b', '--pr', '5', '--api-url', 'file:///x'],
    ],
    ['an empty name', ['--provider', 'github', '--repo', 'a/b', '--pr', '5', '--context', '']],
    ['no token', ['--provider', 'github', '--repo', 'a/b', '--pr', '5']],
  ])('exits with 64 for %s', async (what, argv) => {
    const env: Readonly<Record<string, string>> =
      what === 'no token' ? {} : { GITHUB_TOKEN: TOKEN, GITEA_TOKEN: TOKEN };
    expect(await report(planOf(), env, ...argv)).toMatchObject({ code: 64, out: '' });
  });

  it.each([
    ['is not JSON', '{'],
    ['is not a plan', '{"kind": "Slice"}'],
    ['is of a work tree', planOf({ head: 'worktree' })],
    ['names a head that is no commit', planOf({ head: '../../x' })],
  ])('exits with 1 for a plan that %s, and asks nobody', async (_, plan) => {
    const variant = VARIANTS[0]!;
    const { server } = await opened(variant);
    const { code, out } = await report(plan, variablesOf(variant, server.origin));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(server.calls).toEqual([]);
  });
});
