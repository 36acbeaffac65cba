import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parsePlanReport, type PlanReport } from '../../../src/plan/report.ts';
import { PLAN_MARKER } from '../../../src/present/plan-markdown.ts';
import { type Finished, fleetslice } from '../../unit/cli/command-line.ts';
import { document } from '../../unit/fleet/support.ts';
import { BASE, type Changes, LOCK_OF_THREE, pay } from '../../unit/plan/support.ts';

/** A repository with a fleet in its folder `fleet`, and a branch `change` that is checked out. */
class Repository {
  readonly root: string = realpathSync(mkdtempSync(join(tmpdir(), 'fstest-plan-')));
  readonly fleet: string = join(this.root, 'fleet');

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    this.git('init', '--quiet', '--initial-branch=main');
    this.write({ ...BASE });
    this.commit();
    this.git('switch', '--quiet', '--create', 'change');
  }

  git(...argv: readonly string[]): string {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid'];
    return execFileSync('git', ['-C', this.root, ...who, ...argv], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  }

  write(changes: Changes): void {
    for (const [path, text] of Object.entries(changes)) {
      const file = join(this.fleet, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
  }

  commit(changes: Changes = {}): string {
    this.write(changes);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--no-verify', '--message=change');
    return this.git('rev-parse', 'HEAD');
  }

  plan(...argv: readonly string[]): Promise<Finished> {
    return fleetslice(['plan', this.fleet, ...argv]);
  }

  async report(...argv: readonly string[]): Promise<PlanReport> {
    const { out } = await this.plan(...argv, '-o', 'json');
    const parsed = parsePlanReport(out);
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.report;
  }
}

const THIRD: Changes = {
  'slices/pay.yaml': pay('clusters: [fra, iad, sin]'),
  'locks/pay.lock.yaml': LOCK_OF_THREE,
};
const NO_SLICE: Changes = { 'slices/pay.yaml': null, 'exports/web.yaml': null, 'locks/pay.lock.yaml': null };

describe('exit codes of plan', () => {
  it('are 0 without changes, and with them unless --exit-code asks for 2', async () => {
    const repository = new Repository();
    expect(await repository.plan('--base', 'main', '--exit-code')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/\nNo change: nothing differs in any cluster\.\n$/),
    });
    repository.commit(THIRD);
    expect(await repository.plan('--base', 'main', '--head', 'change')).toMatchObject({ code: 0 });
    expect(await repository.plan('--base', 'main', '--head', 'change', '--exit-code')).toMatchObject({
      code: 2,
    });
  });

  it('are 3 for a head that would be refused, with its findings and nothing else', async () => {
    const repository = new Repository();
    repository.commit({ 'slices/pay.yaml': pay('clusters: [fra, iad, nix]') });
    const { code, out } = await repository.plan('--base', 'main', '--head', 'change', '--exit-code');
    expect(code).toBe(3);
    expect(out).toContain(`${repository.fleet}/slices/pay.yaml:7:`);
    expect(out).toContain('error FS2010');
    expect(out).not.toContain('Slice pay');
  });

  it('are 4 for a risk, until the head acknowledges it', async () => {
    const repository = new Repository();
    repository.commit(NO_SLICE);
    const { code, out } = await repository.plan('--base', 'main', '--head', 'change', '--exit-code');
    expect(code).toBe(4);
    const lines = /Fleet document:\n((?: {2}.*\n)+)/.exec(out)?.[1] ?? '';
    const spec = lines.replaceAll(/^ {2}/gm, '').replace(/^spec:\n/, '');
    repository.commit({
      'fleet.yaml': document(
        'Fleet',
        'name: acme',
        ...spec.split('\n').map((line) => line.replace(/^ {2}/, '')),
      ),
    });
    const after = await repository.report('--base', 'main', '--head', 'change');
    expect(after).toMatchObject({ verdict: 'changes', risks: [{ risk: 'slice-removal' }], notes: [] });
    expect(await repository.plan('--base', 'main', '--head', 'change', '--exit-code')).toMatchObject({
      code: 2,
    });
  });

  it('are 1 when there is no such commit or no repository, and 64 for a cluster that is none', async () => {
    const repository = new Repository();
    expect(await repository.plan('--base', 'nowhere')).toMatchObject({ code: 1, out: '' });
    expect(await repository.plan('--base', '--output=x')).toMatchObject({ code: 1, out: '' });
    expect(await repository.plan('--base', 'main', '--cluster', 'nix')).toMatchObject({ code: 64, out: '' });
    const bare = realpathSync(mkdtempSync(join(tmpdir(), 'fstest-plan-')));
    onTestFinished(() => rmSync(bare, { recursive: true, force: true }));
    expect(await fleetslice(['plan', bare, '--base', 'main'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not in a Git repository'),
    });
  });
});

describe('what plan compares', () => {
  it('is where the head left the base, so that nothing of others is undone; --direct compares the two', async () => {
    const repository = new Repository();
    const fork = repository.git('rev-parse', 'main');
    const head = repository.commit({ 'exports/web.yaml': null });
    repository.git('switch', '--quiet', 'main');
    repository.commit(THIRD);
    const kinds = ({ effects }: PlanReport): readonly string[] => [
      ...new Set(effects.map(({ kind }) => kind)),
    ];
    const report = await repository.report('--base', 'main', '--head', 'change');
    expect(report).toMatchObject({ base: fork, head });
    expect(kinds(report)).toEqual(['export', 'name']);
    expect(kinds(await repository.report('--base', 'main', '--head', 'change', '--direct'))).toContain(
      'member',
    );
  });

  it('is the work tree unless a head is named: what is not committed, new files too', async () => {
    const repository = new Repository();
    repository.write(THIRD);
    const { head, effects } = await repository.report('--base', 'main');
    expect({ head, first: effects[0]?.kind }).toEqual({ head: 'worktree', first: 'member' });
    expect((await repository.report('--base', 'main', '--head', 'change')).verdict).toBe('unchanged');
  });

  it('is nothing after the merge', async () => {
    const repository = new Repository();
    repository.commit(THIRD);
    repository.git('switch', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-edit', '--no-ff', 'change');
    expect((await repository.report('--base', 'main', '--head', 'main')).verdict).toBe('unchanged');
    const { err } = await repository.plan('--base', 'main', '--head', 'change');
    expect(err).toContain('main contains change already');
  });

  it('may be a fleet that the base does not have', async () => {
    const repository = new Repository();
    const empty = repository.git('commit-tree', '4b825dc642cb6eb9a060e54bf8d69288fbee4904', '-m', 'empty');
    const report = await repository.report('--base', empty, '--head', 'change', '--direct');
    expect(report).toMatchObject({ verdict: 'changes', counts: { change: 0, delete: 0, clusters: 3 } });
    expect(await repository.plan('--base', empty, '--head', 'change')).toMatchObject({
      code: 1,
      err: expect.stringContaining('have no common commit in this clone'),
    });
  });
});

describe('formats of plan', () => {
  it('all have the summary, and only data on stdout', async () => {
    const repository = new Repository();
    repository.commit(THIRD);
    const summary = 'Plan: 4 to create, 0 to change, 0 to delete in 3 clusters and 1 slice.';
    const range = ['--base', 'main', '--head', 'change'];
    const text = await repository.plan(...range);
    expect(text.out.endsWith(`\n${summary}\n`)).toBe(true);
    expect(text.err).toBe('');
    const markdown = await repository.plan(...range, '-o', 'markdown');
    expect(markdown.out.startsWith(`${PLAN_MARKER}\n## fleetslice plan: changes\n`)).toBe(true);
    expect([markdown.out.includes(summary), markdown.err]).toEqual([true, `${summary}\n`]);
    expect(await repository.report(...range)).toMatchObject({ summary, kind: 'PlanReport' });
  });

  it('have what a store tells, which changes neither verdict nor exit code', async () => {
    const repository = new Repository();
    repository.commit(THIRD);
    const range = ['--base', 'main', '--head', 'change', '--store', `dir:${join(repository.root, 'store')}`];
    const { live, verdict } = await repository.report(...range);
    expect({ live, verdict }).toEqual({
      live: ['fra has never reported', 'iad has never reported', 'sin has never reported'],
      verdict: 'changes',
    });
  });

  it('can be what one cluster sees', async () => {
    const repository = new Repository();
    repository.commit(THIRD);
    const { effects } = await repository.report('--base', 'main', '--head', 'change', '--cluster', 'fra');
    expect(effects.map(({ kind, action }) => `${action} ${kind}`)).toEqual(['create link']);
  });
});
