import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fleetslice } from '../../unit/cli/command-line.ts';
import { createRepository, type Repository } from './repository.ts';

const OLD = ['old0', 'old1', 'old2', 'old3', 'old4', 'old5'];
const NEW = Array.from({ length: 14 }, (_, index) => `new${index}`);
const ALL = [...OLD, ...NEW];

interface Branch {
  readonly adds: readonly string[];
  readonly options?: readonly string[];
}

/** A repository whose two branches each changed the members of main. */
async function branched(first: Branch, second: Branch, style = 'merge'): Promise<Repository> {
  const repository = await started(style);
  await branchOff(repository, 'first', first);
  await branchOff(repository, 'second', second);
  return repository;
}

async function started(style?: string): Promise<Repository> {
  const repository = createRepository(ALL, style);
  await repository.change(OLD);
  repository.commit('main');
  return repository;
}

async function branchOff(repository: Repository, name: string, branch: Branch): Promise<void> {
  repository.git('checkout', '--quiet', '--force', '-B', name, 'main');
  await repository.change([...OLD, ...branch.adds]);
  if (branch.options !== undefined) await repository.lock(...branch.options);
  repository.commit(name);
}

const holders = (blocks: ReadonlyMap<string, string>): readonly string[] => [...blocks.values()].toSorted();
const blockOf = (blocks: ReadonlyMap<string, string>, name: string): string | undefined =>
  [...blocks].find(([, cluster]) => cluster === name)?.[0];

/** Two newcomers whose search for a block ends at the same one. */
async function rivals(): Promise<readonly [string, string]> {
  const repository = createRepository(ALL);
  const seen = new Map<string, string>();
  for (const name of NEW) {
    repository.git('clean', '--quiet', '--force', '-d', 'locks');
    await repository.change([...OLD, name]);
    const block = blockOf(repository.blocks(), name) ?? '';
    const other = seen.get(block);
    if (other !== undefined) return [other, name];
    seen.set(block, name);
  }
  throw new Error('no two clusters meet');
}

describe('two branches that add different clusters', () => {
  it('merge cleanly or conflict, and one block never goes to two clusters', { timeout: 60_000 }, async () => {
    const some = fc.uniqueArray(fc.constantFrom(...NEW), { minLength: 1, maxLength: 3 });
    const pairs = fc.sample(fc.tuple(some, some), { numRuns: 12, seed: 4 });
    const outcomes = new Set<boolean>();
    const repository = await started();
    for (const [one, two] of pairs) {
      await branchOff(repository, 'first', { adds: one });
      await branchOff(repository, 'second', { adds: two });
      const isClean = repository.tries('merge', '--quiet', '--no-edit', 'first');
      outcomes.add(isClean);
      const conflicts = repository.git('diff', '--name-only', '--diff-filter=U').trim();
      expect(conflicts).toBe(isClean ? '' : 'locks/pay.lock.yaml');
      await repository.lock();
      const blocks = repository.blocks();
      expect(new Set(blocks.values())).toEqual(new Set([...OLD, ...one, ...two]));
      expect(holders(blocks).length).toBe(new Set(holders(blocks)).size);
      expect(await fleetslice(['lock', repository.folder, '--check'])).toMatchObject({ code: 0 });
      repository.git('reset', '--quiet', '--hard');
    }
    expect(outcomes).toEqual(new Set([true, false]));
  });

  it.each(['merge', 'diff3', 'zdiff3'])(
    'that meet on a block conflict, and `lock` resolves it (%s)',
    async (style) => {
      const [one, two] = await rivals();
      const repository = await branched({ adds: [one] }, { adds: [two] }, style);
      const before = repository.blocks();
      expect(repository.tries('merge', '--quiet', '--no-edit', 'first')).toBe(false);
      expect(repository.text).toMatch(/^<{7} /m);
      const { out } = await fleetslice(['validate', repository.folder]);
      expect(out).toContain('FS3004');
      const told = await repository.lock();
      const winner = [one, two].toSorted()[0];
      expect(told).toContain(`stays with ${winner}`);
      const after = repository.blocks();
      expect(holders(after)).toEqual([...OLD, one, two].toSorted());
      for (const name of OLD) expect(blockOf(after, name)).toBe(blockOf(before, name));
    },
  );

  it('end in the same file, whichever is merged or rebased onto the other', async () => {
    const [one, two] = await rivals();
    const repository = await branched({ adds: [one] }, { adds: [two] });
    const ways: readonly (readonly [string, readonly string[]])[] = [
      ['second', ['merge', '--no-edit', 'first']],
      ['first', ['merge', '--no-edit', 'second']],
      ['second', ['rebase', 'first']],
      ['first', ['rebase', 'second']],
    ];
    const results = new Set<string>();
    for (const [branch, command] of ways) {
      repository.git('checkout', '--quiet', '--force', '-B', 'try', branch);
      expect(repository.tries(...command)).toBe(false);
      await repository.lock();
      results.add(repository.text);
      repository.git('reset', '--quiet', '--hard');
      repository.tries('rebase', '--abort');
    }
    expect(results.size).toBe(1);
  });

  it('leave the block with the cluster that has it on main already, when told where main is', async () => {
    const [one, two] = await rivals();
    const [loser = '', landed = ''] = [one, two].toSorted();
    const repository = await branched({ adds: [landed] }, { adds: [loser] });
    const live = blockOf(await blocksAt(repository, 'first'), landed);
    repository.git('checkout', '--quiet', 'second');
    expect(repository.tries('merge', '--quiet', '--no-edit', 'first')).toBe(false);
    await repository.lock('--base', 'first');
    expect(blockOf(repository.blocks(), landed)).toBe(live);
    expect(blockOf(repository.blocks(), loser)).not.toBe(live);
  });
});

async function blocksAt(repository: Repository, branch: string): Promise<ReadonlyMap<string, string>> {
  repository.git('checkout', '--quiet', branch);
  return repository.blocks();
}

describe('two branches, of which one', () => {
  it('releases the block of a cluster that left, end with one owner for each block', async () => {
    const repository = createRepository(ALL);
    await repository.change([...OLD, 'new0']);
    await repository.change(OLD);
    repository.commit('new0 left');
    for (const adds of [['new1'], ['new2', 'new3'], ['new4', 'new5', 'new6']]) {
      repository.git('checkout', '--quiet', '--force', '-B', 'release', 'main');
      await repository.lock('--release', 'new0');
      repository.commit('release');
      repository.git('checkout', '--quiet', '-B', 'add', 'main');
      await repository.change([...OLD, ...adds]);
      repository.commit('add');
      const isClean = repository.tries('merge', '--quiet', '--no-edit', 'release');
      await repository.lock();
      expect(holders(repository.blocks())).toEqual(
        // A conflict cannot tell a release from a line that the other side lacks: the reservation stays.
        [...OLD, ...adds, ...(isClean ? [] : ['new0'])].toSorted(),
      );
      repository.commit('merged');
    }
  });

  it('grows a cluster while the other adds one, keeps the first block of everybody', async () => {
    const repository = await branched(
      { adds: [], options: ['--grow', 'old0', '--slice', 'pay'] },
      { adds: ['new7'] },
    );
    const before = repository.blocks();
    repository.tries('merge', '--quiet', '--no-edit', 'first');
    await repository.lock();
    const after = repository.blocks();
    for (const [block, cluster] of before) expect(after.get(block)).toBe(cluster);
    expect(holders(after).filter((name) => name === 'old0')).toHaveLength(2);
  });
});

it('a file that Git hands out with CRLF stays with CRLF', async () => {
  const repository = createRepository(ALL);
  await repository.change(OLD);
  repository.commit('main');
  repository.git('config', 'core.autocrlf', 'true');
  repository.git('rm', '--quiet', '--cached', '-r', '.');
  repository.git('reset', '--quiet', '--hard');
  const text = repository.text;
  expect(text).toContain('\r\n');
  expect(await repository.lock()).toBe('all locks are up to date\n');
  await repository.change([...OLD, 'new0']);
  expect(repository.text.split('\r\n')).toHaveLength(text.split('\r\n').length + 1);
  expect(repository.text.replaceAll('\r\n', '')).not.toContain('\n');
});
