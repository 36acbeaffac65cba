/** The refs that a source follows beside branches and tags, whichever adapter brings the objects. */
import { describe, expect, test } from 'vitest';
import type { CommitSha } from '../../../src/model/ids.ts';
import { type Adapter, contents, useLab } from './source-lab.ts';

export function describeRefs(adapter: Adapter): void {
  describe(`refs over ${adapter.name}`, () => {
    const lab = useLab(adapter);

    async function tagged(name: string, ...flags: readonly string[]): Promise<CommitSha> {
      const sha = await lab.commit({ 'a.yaml': name });
      lab.git('tag', ...flags, name, sha);
      return sha;
    }

    test('the highest tag within a range of versions', async () => {
      await tagged('v1.2.0');
      const best = await tagged('v1.10.0', '-a', '-m', 'release');
      for (const name of ['v1.9.0', 'v1.11.0-rc.1', 'v2.0.0', 'latest', '1.x']) await tagged(name);
      const source = await lab.open({ ref: 'semver:>=1.2 <2' });
      expect(await source.sync()).toBe(best);
      expect(await source.sync()).toBe(best);
      const newer = await tagged('v1.10.1');
      expect(await source.sync()).toBe(newer);
      expect(await contents(source, await source.files(newer))).toEqual(['v1.10.1']);
    });

    test('a release branch may overtake, but a tag that moved or went is refused', async () => {
      const first = await tagged('v1.0.0');
      const second = await tagged('v1.2.0');
      const source = await lab.open({ ref: 'semver:^1' });
      expect(await source.sync()).toBe(second);
      lab.moveMain(first);
      const patch = await tagged('v1.2.1');
      expect(await source.sync()).toBe(patch);
      lab.git('tag', '-f', 'v1.2.1', first);
      await expect(source.sync()).rejects.toMatchObject({ code: 'git-tag-moved', data: { before: patch } });
      lab.git('tag', '-f', 'v1.2.1', patch);
      expect(await source.sync()).toBe(patch);
      lab.git('tag', '-d', 'v1.2.1');
      await expect(source.sync(patch)).rejects.toMatchObject({ code: 'git-tag-moved' });
    });

    test('no tag within the range yet', async () => {
      await tagged('v1.0.0');
      const source = await lab.open({ ref: 'semver:^3' });
      await expect(source.sync()).rejects.toMatchObject({ name: 'Failure', code: 'git-ref-missing' });
      await expect(source.sync('f'.repeat(40) as CommitSha)).rejects.toMatchObject({ code: 'git-tag-moved' });
    });

    test('one commit for ever, also when no branch is at it', async () => {
      const first = await lab.commit({ 'a.yaml': '1' });
      await lab.commit({ 'a.yaml': '2' });
      const source = await lab.open({ ref: first });
      expect(await source.sync()).toBe(first);
      expect(await contents(source, await source.files(first))).toEqual(['1']);
      await lab.commit({ 'a.yaml': '3' });
      const before = lab.server.requests;
      expect(await source.sync('f'.repeat(40) as CommitSha)).toBe(first);
      expect(lab.server.requests).toBe(before);
      const none = await lab.open({ ref: 'f'.repeat(40), state: 'none' });
      await expect(none.sync()).rejects.toMatchObject({ name: 'Failure' });
    });

    test.each(['semver:', 'semver:one', 'semver:>=1 <', '--upload-pack=touch x', '@{-1}', 'a..b'])(
      'T-16: %j names nothing',
      async (ref) => {
        await expect(lab.open({ ref })).rejects.toMatchObject({ name: 'Blocked', code: 'git-bad-ref' });
      },
    );
  });
}
