/** A folder of this test, with or without Git, and readings of what is in it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createCheckout } from '../../../src/checkout/checkout.ts';
import type { Tree } from '../../../src/checkout/tree.ts';
import type { FleetReading } from '../../../src/fleet/assemble.ts';
import { type LocalRepository, openLocalRepository } from '../../../src/git/local.ts';
import { createRunner } from '../../../src/process/runner.ts';

export type Files = Readonly<Record<string, string>>;

const HEAD = 'apiVersion: fleetslice.io/v1alpha1';

export function clusterText(name: string): string {
  return `${HEAD}\nkind: Cluster\nmetadata: {name: ${name}}\nspec: {type: standalone}\n`;
}

export function fleetText(include: readonly string[]): string {
  const list = include.length === 0 ? '' : `include: ${JSON.stringify(include)}`;
  return `${HEAD}\nkind: Fleet\nmetadata: {name: shop}\nspec: {${list}}\n`;
}

export function sliceText(name: string, clusters: readonly string[]): string {
  return `${HEAD}\nkind: Slice\nmetadata: {name: ${name}}\nspec: {subnets: [10.1.0.0/16], clusters: ${JSON.stringify(clusters)}}\n`;
}

export class Lab {
  /** Absolute, without symlinks. */
  readonly root: string;

  constructor(files: Files = {}) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'fstest-checkout-')));
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    this.write(files);
  }

  write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }

  git(...argv: readonly string[]): string {
    const who = [
      '-c',
      'user.name=test',
      '-c',
      'user.email=test@example.invalid',
      '-c',
      'protocol.file.allow=always',
    ];
    return execFileSync('git', ['-C', this.root, ...who, ...argv], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  }

  /** Makes a repository of the folder, with all of it in the first commit. */
  init(): this {
    this.git('init', '--quiet', '--initial-branch=main');
    return this.commit();
  }

  commit(): this {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--no-verify', '--message=change');
    return this;
  }

  async open(
    path = '',
    env: Readonly<Record<string, string>> = {},
  ): Promise<LocalRepository & { readonly root: string }> {
    const repository = await openLocalRepository(join(this.root, path), createRunner(), env);
    if (repository?.root === undefined) throw new Error('there is no repository');
    return { ...repository, root: repository.root };
  }

  async openBare(path: string): Promise<LocalRepository> {
    const repository = await openLocalRepository(join(this.root, path), createRunner());
    if (repository === undefined || repository.root !== undefined) throw new Error('not a bare repository');
    return repository;
  }
}

export function read(tree: Tree): Promise<FleetReading> {
  return createCheckout().read(tree);
}

/** `file:line code` of every finding. */
export function findingsOf({ diagnostics }: FleetReading): readonly string[] {
  return diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

export function clustersOf({ fleet }: FleetReading): readonly string[] {
  return [...fleet.clusters.keys()];
}
