/** The steps of the scenario, and what its users see of them. */
import { deepEqual, equal } from 'node:assert/strict';
import { vi } from 'vitest';
import type { FleetCondition } from '../../../src/model/generated/types.ts';
import type { CommitSha } from '../../../src/model/ids.ts';
import type { Author, Files } from './scenario-desk.ts';
import { NAMES } from './scenario-fleet.ts';
import type { ScenarioLab } from './scenario-lab.ts';

export const ACCEPTED: readonly [number, string] = [202, 'accepted\n'];

export class Story {
  readonly lab: ScenarioLab;
  /** What ran, the newest last. */
  readonly ran: CommitSha[] = [];
  /** By commit. */
  readonly subjects: Map<string, string> = new Map();

  constructor(lab: ScenarioLab) {
    this.lab = lab;
  }

  commit(author: Author, subject: string, files: Files): CommitSha {
    const made = this.lab.desk.commit(author, subject, files);
    this.subjects.set(made, subject);
    return made;
  }

  /** Pushes one commit, and the forge tells of it. */
  async push(author: Author, subject: string, files: Files): Promise<CommitSha> {
    const made = this.commit(author, subject, files);
    await this.pushed();
    return made;
  }

  async pushed(): Promise<void> {
    await this.lab.desk.push();
    deepEqual(await this.lab.tell(), ACCEPTED);
  }

  /** Takes back what was pushed since the commit that runs. */
  async restore(): Promise<void> {
    this.lab.desk.git('reset', '--quiet', '--hard', this.current());
    await this.pushed();
    await this.runs(this.current());
  }

  current(): CommitSha {
    const newest = this.ran.at(-1);
    if (newest === undefined) throw new Error('nothing ran');
    return newest;
  }

  /** Exit code of `wait`. */
  async waitFor(revision: CommitSha): Promise<number> {
    const flags = ['--for', 'ready', '--revision', revision, '--timeout', '20s'];
    return (await this.lab.run('wait', ...flags)).code;
  }

  /** It runs everywhere and all is well, for whoever waits and for whoever looks. */
  async runs(revision: CommitSha): Promise<void> {
    equal(await this.waitFor(revision), 0);
    await until(async () => {
      const { conditions, running, behind } = await this.lab.fleet();
      deepEqual([running?.commit, behind], [revision, 0]);
      deepEqual(conditions.map(textOf), ['Ready True Synced']);
    });
    if (this.ran.at(-1) !== revision) this.ran.push(revision);
  }

  /** The hub says by this reason why it does not go on; what ran goes on running. */
  async isStalled(reason: string): ReturnType<ScenarioLab['fleet']> {
    const fleet = await until(async () => {
      const told = await this.lab.fleet();
      deepEqual(told.conditions.map(textOf), [`Ready False ${reason}`, `Stalled True ${reason}`]);
      return told;
    });
    equal(fleet.running?.commit, this.current());
    equal((await this.lab.run('doctor')).code, 1);
    return fleet;
  }

  /** What each cluster runs, told apart by the MTU of one slice. */
  running(): Readonly<Record<string, number | undefined>> {
    const entries = NAMES.map((name) => {
      const slices = [...(this.lab.clusters[name].accepted()?.slices.values() ?? [])];
      return [name, slices.find(({ slice: { slice } }) => slice === 'payments')?.slice.mtu] as const;
    });
    return Object.fromEntries(entries);
  }

  /** The digests that each cluster is told. */
  told(): readonly unknown[] {
    return NAMES.map((name) => this.lab.index(name).slices);
  }

  sequences(): readonly number[] {
    return NAMES.map((name) => this.lab.index(name).sequence);
  }

  /** Every cluster has been told something since. */
  haveRisen(before: readonly number[]): boolean {
    return this.sequences().every((sequence, index) => sequence > (before[index] ?? 0));
  }

  /** Each notification as its kind, what it is about, and the subject of its commit. */
  notifications(): readonly string[] {
    return this.lab.receiver.received.map(({ type, subject, data }) => {
      const about = this.subjects.get(data.commit ?? '');
      return [type.replace('io.fleetslice.', ''), subject, ...(about === undefined ? [] : [about])].join(' ');
    });
  }
}

function textOf({ type, status, reason }: FleetCondition): string {
  return `${type} ${status} ${reason}`;
}

export function everywhere(mtu: number): Readonly<Record<string, number>> {
  return Object.fromEntries(NAMES.map((name) => [name, mtu]));
}

export function until<T>(look: () => Promise<T> | T, timeout = 20_000): Promise<T> {
  return vi.waitFor(look, { timeout, interval: 25 });
}
