import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillLock } from '../../../src/lock/fill.ts';
import { formatLock, lockPath, type LockEntry, parseLock } from '../../../src/lock/lock.ts';
import { formatPrefix, parsePrefix } from '../../../src/net/ip.ts';
import { planSubnet } from '../../../src/net/slice-plan.ts';

const PATH = lockPath('pay');
const COMMON = Array.from({ length: 16 }, (_, index) => `old${index}`);
const NEWCOMERS = Array.from({ length: 12 }, (_, index) => `new${index}`);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fstest-lock-'));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'test');
  git('config', 'user.email', 'test@example.com');
  mkdirSync(join(folder, 'locks'));
  commit(COMMON);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('two branches that add different clusters', () => {
  it('merge cleanly or conflict, and never give one block to two clusters', () => {
    const outcomes = new Set<string>();
    for (const [index, newcomer] of NEWCOMERS.slice(1).entries()) {
      outcomes.add(mergeBranches(NEWCOMERS[index] ?? '', newcomer));
    }
    // Both ways out are really taken.
    expect([...outcomes].toSorted()).toEqual(['conflict', 'merged']);
  });

  it('that meet on a block conflict, and `lock` resolves it without moving anybody else', () => {
    const [first, second] = rivals();
    expect(mergeBranches(first, second)).toBe('conflict');
  });
});

/** Two clusters whose search for a free block ends at the same one. */
function rivals(): readonly [string, string] {
  const owners = new Map<string, string>();
  for (const name of NEWCOMERS) {
    const block = blockOf(filled([...COMMON, name], current()), name);
    const other = owners.get(block);
    if (other !== undefined) return [other, name];
    owners.set(block, name);
  }
  throw new Error('no two clusters meet');
}

function mergeBranches(first: string, second: string): 'merged' | 'conflict' {
  git('checkout', '--quiet', '--force', '-B', 'first', 'main');
  commit([...COMMON, first]);
  git('checkout', '--quiet', '-B', 'second', 'main');
  commit([...COMMON, second]);
  const before = current();
  const { status } = spawnSync('git', ['merge', '--quiet', '--no-edit', 'first'], { cwd: folder });
  const parsed = parseLock(PATH, readFileSync(join(folder, PATH), 'utf8'));
  expect(parsed.ok).toBe(status === 0);
  const entries = parsed.ok
    ? parsed.lock.entries
    : resolve([...COMMON, first, second], parsed.readable.entries);
  const blocks = entries.map(({ block }) => formatPrefix(block));
  expect(new Set(blocks).size).toBe(blocks.length);
  for (const cluster of COMMON) expect(blockOf(entries, cluster)).toBe(blockOf(before, cluster));
  expect(entries.map(({ cluster }) => cluster)).toEqual(expect.arrayContaining([first, second]));
  git('reset', '--quiet', '--hard');
  return status === 0 ? 'merged' : 'conflict';
}

const resolve = filled;

function filled(members: readonly string[], entries: readonly LockEntry[]): readonly LockEntry[] {
  const subnet = parsePrefix('10.64.0.0/14');
  const plan = subnet.ok ? planSubnet(subnet.value, 20) : undefined;
  if (plan === undefined || 'problem' in plan) throw new Error('bad subnet');
  return fillLock({ slice: 'pay', subnets: [plan], members }, entries).entries;
}

function blockOf(entries: readonly LockEntry[], name: string): string {
  return entries
    .filter(({ cluster }) => cluster === name)
    .map(({ block }) => formatPrefix(block))
    .join();
}

function current(): readonly LockEntry[] {
  const parsed = parseLock(PATH, readFileSync(join(folder, PATH), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.lock.entries;
}

function commit(members: readonly string[]): void {
  const isFirst = members.length === COMMON.length;
  writeFileSync(join(folder, PATH), formatLock('pay', filled(members, isFirst ? [] : current())));
  git('add', '.');
  git('commit', '--quiet', '--no-verify', '--message', `lock: ${members.length} members`);
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
}
