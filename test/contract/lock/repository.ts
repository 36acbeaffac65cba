import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { parseLock } from '../../../src/lock/lock.ts';
import { formatPrefix } from '../../../src/net/ip.ts';
import { fleetslice } from '../../unit/cli/command-line.ts';

const HEAD = 'apiVersion: fleetslice.io/v1alpha1';
const LOCK = 'locks/pay.lock.yaml';

/** A fleet in a Git repository, changed by `fleetslice lock` and merged by git as people do it. */
export interface Repository {
  readonly folder: string;
  /** Runs git and throws when it fails. */
  git(...args: readonly string[]): string;
  /** Runs git and tells whether it went well; a merge or a rebase that conflicts does not. */
  tries(...args: readonly string[]): boolean;
  /** Sets the members of the slice, one a line, and locks: what a pull request does. */
  change(members: readonly string[], ...options: readonly string[]): Promise<void>;
  /** Runs `fleetslice lock`, and expects that it can. */
  lock(...options: readonly string[]): Promise<string>;
  commit(message: string): void;
  readonly text: string;
  /** Cluster by block; throws when the file cannot be read as it is. */
  blocks(): ReadonlyMap<string, string>;
}

/** The slice is a selector, so that only the lock can conflict. */
export function createRepository(clusters: readonly string[], style = 'merge'): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'fstest-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const repository: Repository = {
    folder,
    git: (...args) => execFileSync('git', args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' }),
    tries: (...args) =>
      spawnSync('git', args, { cwd: folder, env: { ...process.env, GIT_EDITOR: 'true' } }).status === 0,
    async change(members, ...options) {
      for (const name of clusters) write(`clusters/${name}.yaml`, clusterText(name, members.includes(name)));
      await repository.lock(...options);
    },
    async lock(...options) {
      const { code, out, err } = await fleetslice(['lock', folder, ...options]);
      expect({ code, out }).toEqual({ code: 0, out: '' });
      return err;
    },
    commit(message) {
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '--allow-empty', '--no-verify', '--message', message);
    },
    get text() {
      return readFileSync(join(folder, LOCK), 'utf8');
    },
    blocks() {
      const parsed = parseLock(LOCK, repository.text);
      if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
      return new Map(parsed.lock.entries.map(({ block, cluster }) => [formatPrefix(block), cluster]));
    },
  };
  repository.git('init', '--quiet', '--initial-branch=main');
  for (const [key, value] of [
    ['user.name', 'test'],
    ['user.email', 'test@example.com'],
    ['merge.conflictStyle', style],
  ] as const)
    repository.git('config', key, value);
  write('pay.yaml', sliceText());
  return repository;
}

function clusterText(name: string, isMember: boolean): string {
  const labels = isMember ? ', labels: {pay: "yes"}' : '';
  return `${HEAD}\nkind: Cluster\nmetadata: {name: ${name}${labels}}\nspec: {type: standalone}\n`;
}

function sliceText(): string {
  const spec =
    'subnets: [10.64.0.0/15], clusterPrefix: {ipv4: 20}, clusterSelector: {matchLabels: {pay: "yes"}}';
  return `${HEAD}\nkind: Slice\nmetadata: {name: pay}\nspec: {${spec}}\n`;
}
