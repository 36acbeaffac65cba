import { describe, expect, it } from 'vitest';
import type { PlanReport } from '../../../src/plan/report.ts';
import { PLAN_MARKER } from '../../../src/present/plan-markdown.ts';
import { type Finished, fleetslice } from '../../unit/cli/command-line.ts';
import { opened, TOKEN, VARIANTS } from '../forge/fixture.ts';
import { type Desk, newDesk } from './repository.ts';

const SLICE = 'slices/payments.yaml';

function addMember(text: string): string {
  return text.replace('- iad', '- iad\n    - sin');
}

/** What a job of a pull request does: plan from the branch to its fork point, then tell the forge. */
async function review(
  { folder }: Desk,
  tell: (plan: string) => Promise<Finished>,
): Promise<{ readonly plan: PlanReport; readonly planned: Finished; readonly told: Finished }> {
  const planned = await fleetslice(['plan', folder, '--base', 'main', '--head', 'topic', '-o', 'json']);
  const told = await tell(planned.out);
  return { plan: JSON.parse(planned.out) as PlanReport, planned, told };
}

// One variant of each provider: the others differ in what a token may do.
const PROVIDERS = VARIANTS.filter(
  (variant, index) => VARIANTS.findIndex(({ provider }) => provider === variant.provider) === index,
);

describe.each(PROVIDERS)('the way of a change through a pull request at $name', (variant) => {
  it('from init to the merge', { timeout: 120_000 }, async () => {
    const desk = await newDesk();
    const { server } = await opened(variant);
    const tell = async (plan: string): Promise<Finished> => {
      server.head = desk.git('rev-parse', 'topic').log.trim();
      const place = [
        '--provider',
        variant.provider,
        '--api-url',
        server.apiUrl,
        '--pr',
        String(server.number),
      ];
      const argv = ['report', '--plan', '-', ...place, '--repo', server.repository];
      return fleetslice(argv, { stdin: plan, env: { FLEETSLICE_TOKEN: TOKEN } });
    };

    // The hook refuses a member that is not there, with its place, and one that has no block yet.
    desk.git('switch', '--quiet', '--create', 'topic');
    await desk.edit(SLICE, (text) => text.replace('- iad', '- idd'));
    const misspelt = desk.git('commit', '--quiet', '--all', '--message', 'payments: add a member');
    expect(misspelt.code).toBe(1);
    expect(misspelt.log).toMatch(/^slices\/payments\.yaml:\d+:\d+: error FS2010/m);
    await desk.edit(SLICE, (text) => addMember(text.replace('- idd', '- iad')));
    expect(desk.git('commit', '--quiet', '--all', '--message', 'payments: add sin').log).toContain('FS3001');

    // Locked, it goes through, and to a branch.
    expect(await fleetslice(['lock', desk.folder])).toMatchObject({ code: 0 });
    expect(desk.git('commit', '--quiet', '--all', '--message', 'payments: add sin')).toMatchObject({
      code: 0,
    });
    expect(desk.git('push', '--quiet', 'origin', 'topic')).toMatchObject({ code: 0 });

    // The plan names the new links and is told once, as a comment and a status.
    const first = await review(desk, tell);
    expect(first.planned.code).toBe(0);
    expect(first.plan.verdict).toBe('changes');
    expect(JSON.stringify(first.plan.effects)).toContain('sin');
    expect(first.told).toMatchObject({ code: 0 });
    const ours = (): readonly string[] =>
      server.comments.map(({ body }) => body).filter((body) => body.startsWith(PLAN_MARKER));
    expect(ours()).toHaveLength(1);
    expect(ours()[0]).toContain('sin');
    expect(server.statuses.at(-1)).toMatchObject({ commit: first.plan.head, body: { state: 'success' } });

    // A second push that drops the slice altogether: the same comment, another verdict.
    desk.git('rm', '--quiet', '-r', SLICE, 'exports/payments', 'locks/payments.lock.yaml');
    expect(desk.git('commit', '--quiet', '--message', 'payments: remove')).toMatchObject({ code: 0 });
    const second = await review(desk, tell);
    expect(second.planned.code).toBe(4);
    expect(second.plan.verdict).toBe('unsafe');
    expect(ours()).toHaveLength(1);
    expect(ours()[0]).not.toBe(first.told.out);
    expect(ours()[0]).toContain('acknowledge');
    expect(server.statuses.at(-1)?.body['state']).toMatch(/^fail/);

    // Taken back, merged; nothing is left to do.
    desk.git('revert', '--no-edit', 'HEAD');
    const third = await review(desk, tell);
    expect(third.plan.verdict).toBe('changes');
    expect(ours()).toHaveLength(1);
    desk.git('switch', '--quiet', 'main');
    expect(desk.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')).toMatchObject({ code: 0 });
    const merged = await fleetslice(['plan', desk.folder, '--base', 'main', '--head', 'topic', '--direct']);
    expect(merged).toMatchObject({ code: 0 });
    expect(merged.out).toMatch(/no changes|nothing/i);
    expect(await fleetslice(['validate', desk.folder])).toMatchObject({ code: 0 });
  });
});
