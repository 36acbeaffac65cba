/** What a source follows and what it refuses to, whichever adapter brings the objects (T-21). */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GitSource } from '../../../src/git/port.ts';
import { commitFiles } from '../../../src/lab/git-commits.ts';
import type { Blocked } from '../../../src/model/errors.ts';
import type { CommitSha } from '../../../src/model/ids.ts';
import { type Adapter, contents, type OpenOptions, useLab } from './source-lab.ts';

const NONE = 'f'.repeat(40) as CommitSha;

export function describeHistory(adapter: Adapter): void {
  describe(`T-21: history over ${adapter.name}`, () => {
    const lab = useLab(adapter);

    /** What is pushed by force: a change that does not build on the last commit of main. */
    async function rewrite(from: CommitSha): Promise<CommitSha> {
      lab.moveMain(from);
      return lab.commit({ 'a.yaml': 'rewritten' }, 'another second');
    }

    async function refusalOf(source: GitSource, since?: CommitSha): Promise<Blocked> {
      return source.sync(since).then(
        (commit) => expect.unreachable(`${commit} was accepted`),
        (thrown: Blocked) => thrown,
      );
    }

    async function twoCommits(
      options?: OpenOptions,
    ): Promise<{ first: CommitSha; second: CommitSha; source: GitSource }> {
      const first = await lab.commit({ 'a.yaml': '1' });
      const second = await lab.commit({ 'a.yaml': '2' });
      const source = await lab.open(options);
      await source.sync();
      return { first, second, source };
    }

    test('a force push is refused, and the last commit stays readable', async () => {
      const { first, second, source } = await twoCommits();
      const forced = await rewrite(first);
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const refusal = await refusalOf(source);
        expect(refusal).toMatchObject({ name: 'Blocked', code: 'git-history-rewritten' });
        expect(refusal.data).toMatchObject({ ref: 'refs/heads/main', before: second, commit: forced });
        for (const part of [second, forced, '--allow-rewrite']) expect(refusal.message).toContain(part);
      }
      expect(await contents(source, await source.files(second))).toEqual(['2']);
      lab.moveMain(second);
      expect(await source.sync()).toBe(second);
      const third = await lab.commit({ 'a.yaml': '3' });
      expect(await source.sync()).toBe(third);
    });

    test('what counts as before survives an empty disk', async () => {
      const { first, second, source } = await twoCommits();
      await source.close();
      rmSync(join(lab.root, 'state'), { recursive: true });
      const forced = await rewrite(first);
      const anew = await lab.open();
      expect(await refusalOf(anew, second)).toMatchObject({ code: 'git-history-rewritten' });
      expect(await refusalOf(anew, NONE)).toMatchObject({ code: 'git-history-rewritten' });
      expect(await anew.sync(first)).toBe(forced);
      expect(await refusalOf(anew, second)).toMatchObject({ code: 'git-history-rewritten' });
    });

    test('a commit that never ran may be taken back', async () => {
      const { first, source } = await twoCommits();
      const forced = await rewrite(first);
      expect(await source.sync(first)).toBe(forced);
    });

    test('another beginning is refused', async () => {
      const { second, source } = await twoCommits();
      const other = await commitFiles(
        { ...lab.author, rewrite: true },
        { 'b.yaml': '1' },
        'another beginning',
      );
      const refusal = await refusalOf(source);
      expect(refusal).toMatchObject({
        code: 'git-unrelated-history',
        data: { before: second, commit: other, subject: 'another beginning', author: expect.any(String) },
      });
      expect(await contents(source, await source.files(second))).toEqual(['2']);
    });

    test('a branch that is gone is told apart from one that never was', async () => {
      const early = await lab.open();
      await expect(early.sync()).rejects.toMatchObject({ name: 'Failure', code: 'git-ref-missing' });
      const { second, source } = await twoCommits({ state: 'other' });
      lab.git('update-ref', '-d', 'refs/heads/main');
      const refusal = await refusalOf(source);
      expect(refusal).toMatchObject({
        name: 'Blocked',
        code: 'git-branch-deleted',
        data: { before: second },
      });
      expect(refusal.message).toContain(second);
      await expect(refusalOf(early, second)).resolves.toMatchObject({ code: 'git-branch-deleted' });
      expect(await contents(source, await source.files(second))).toEqual(['2']);
      lab.moveMain(second);
      expect(await source.sync()).toBe(second);
    });

    test('what ran is found again on an empty disk when the branch is gone', async () => {
      const { second, source } = await twoCommits();
      await source.close();
      rmSync(join(lab.root, 'state'), { recursive: true });
      lab.git('branch', '-m', 'main', 'trunk');
      const anew = await lab.open();
      expect(await refusalOf(anew, second)).toMatchObject({ code: 'git-branch-deleted' });
      expect(await anew.resolve(second)).toBe(second);
      expect(await contents(anew, await anew.files(second))).toEqual(['2']);
      expect((await anew.info(second)).subject).toBe('change');
      await expect(anew.resolve('nowhere')).rejects.toMatchObject({ code: 'git-ref-missing' });
      lab.git('branch', '-m', 'trunk', 'main');
      expect(await anew.sync(second)).toBe(second);
      expect(lab.packs()).toHaveLength(1);
    });

    test('a tag that moved is refused, even forward, and one that is gone', async () => {
      const first = await lab.commit({ 'a.yaml': '1' });
      lab.git('tag', '-a', '-m', 'one', 'v1', first);
      const source = await lab.open({ ref: 'v1' });
      expect(await source.sync()).toBe(first);
      const second = await lab.commit({ 'a.yaml': '2' });
      lab.git('tag', '-f', '-a', '-m', 'one', 'v1', second);
      const refusal = await refusalOf(source);
      expect(refusal).toMatchObject({ code: 'git-tag-moved', data: { before: first, commit: second } });
      lab.git('tag', '-d', 'v1');
      await expect(source.sync()).rejects.toMatchObject({ name: 'Blocked' });
      expect(await contents(source, await source.files(first))).toEqual(['1']);
    });

    test('a commit without files is refused, whatever is allowed', async () => {
      const { second, source } = await twoCommits({ allowRewrite: () => {} });
      const empty = await lab.commit({ 'a.yaml': null });
      const refusal = await refusalOf(source);
      const data = { commit: empty, subject: 'change', committedAt: expect.any(Number) };
      expect(refusal).toMatchObject({ name: 'Blocked', code: 'git-empty-tree', data });
      expect(await contents(source, await source.files(second))).toEqual(['2']);
    });

    test('what is allowed is accepted and told', async () => {
      const told: string[] = [];
      const allowRewrite = ({ code }: Blocked): void => void told.push(code);
      const { first, source } = await twoCommits({ allowRewrite });
      const forced = await rewrite(first);
      expect(await source.sync()).toBe(forced);
      expect(await source.sync()).toBe(forced);
      expect(told).toEqual(['git-history-rewritten']);
      const other = await commitFiles(
        { ...lab.author, rewrite: true },
        { 'b.yaml': '1' },
        'another beginning',
      );
      expect(await source.sync()).toBe(other);
      expect(told).toEqual(['git-history-rewritten', 'git-unrelated-history']);
    });

    test('a rename of the branch is a branch that is gone', async () => {
      const { second, source } = await twoCommits();
      lab.git('branch', '-m', 'main', 'trunk');
      expect(await refusalOf(source)).toMatchObject({ code: 'git-branch-deleted' });
      expect(await (await lab.open({ ref: 'trunk', state: 'trunk' })).sync(second)).toBe(second);
    });
  });
}
