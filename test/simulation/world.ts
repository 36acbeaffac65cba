import type { CommitSha } from '../../src/model/ids.ts';
import type { FleetShape } from '../fakes/fleets.ts';
import { Branch } from './branch.ts';
import { Bus } from './bus.ts';
import { Links } from './links.ts';
import type { Effect } from './effect.ts';
import { CLUSTERS } from './fleets.ts';
import { Host } from './host.ts';
import { INVARIANTS } from './invariants.ts';
import { Ledger } from './ledger.ts';
import type { Planted } from './planted.ts';
import { AgentRunner, HubRunner, type Runner } from './processes.ts';
import { Schedule } from './schedule.ts';

export interface WorldOptions {
  readonly shape: FleetShape;
  readonly hubs: number;
  /** A mistake that somebody might make, to see that it is found. */
  readonly planted: Planted;
}

export interface Violation {
  readonly invariant: string;
  readonly promise: string;
  readonly message: string;
}

/** Everything there is in one history. */
export class World {
  readonly schedule: Schedule = new Schedule();
  readonly bus: Bus;
  readonly branch: Branch;
  readonly hosts: ReadonlyMap<string, Host>;
  readonly hubs: readonly HubRunner[];
  readonly agents: readonly AgentRunner[];
  readonly ledger: Ledger = new Ledger();
  readonly links: Links = new Links();
  readonly planted: Planted;
  /** How many of the commits make nobody sick any more. */
  healed = 0;
  /** Milliseconds. */
  now = 1_000_000;
  /** The first thing that went wrong. */
  violation: Violation | undefined;
  /** Steps that kernels have carried out. */
  steps = 0;

  constructor({ shape, hubs, planted }: WorldOptions) {
    const note = (effect: Effect): void => this.note(effect);
    this.planted = planted;
    this.bus = new Bus(this.schedule, note);
    this.branch = new Branch(shape);
    this.hosts = new Map(CLUSTERS.map((name, index) => [name, new Host(name, `192.0.2.${index + 1}`, note)]));
    this.hubs = Array.from({ length: hubs }, (_, index) => new HubRunner(`hub ${index}`, this));
    for (const host of this.hosts.values()) host.isPoisoned = (commit) => this.#isPoisoned(host, commit);
    this.agents = [...this.hosts.values()].map((host) => new AgentRunner(host, this));
  }

  /** Goes on from where another one has come to rest: with its agents, and with hubs that start anew. */
  continue({ bus, ledger, links, hosts, agents, now }: World): void {
    this.bus.copy(bus);
    this.ledger.copy(ledger);
    this.links.copy(links);
    for (const [name, host] of this.hosts) host.copy(hosts.get(name) ?? host);
    for (const [index, agent] of this.agents.entries()) agent.continue(agents[index] ?? agent);
    this.now = now;
  }

  #isPoisoned({ cluster }: Host, commit: string): boolean {
    const found = this.branch.commits.get(commit as CommitSha);
    return found?.poisons === cluster && found.number >= this.healed;
  }

  get runners(): readonly Runner[] {
    return [...this.hubs, ...this.agents];
  }

  host(cluster: string): Host {
    const host = this.hosts.get(cluster);
    if (host === undefined) throw new RangeError(`there is no host ${cluster}`);
    return host;
  }

  note(effect: Effect): void {
    if (effect.kind === 'stepped') this.steps += 1;
    this.ledger.note(effect, this.now);
    for (const { name, promise, check } of INVARIANTS) {
      const message = this.violation === undefined ? check(this, effect) : undefined;
      if (message !== undefined) this.fail({ invariant: name, promise, message });
    }
    this.ledger.settle(effect);
  }

  fail(violation: Violation): void {
    this.violation ??= violation;
    this.schedule.trace?.(`VIOLATION of ${violation.invariant}: ${violation.message}`);
  }
}
