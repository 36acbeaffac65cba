import type { WireSlice } from '../../../src/model/generated/types.ts';
import type { PublicKey } from '../../../src/model/ids.ts';
import { compileRouter, type NodeSlice } from '../../../src/steps/compile.ts';
import type { ObservedRouter } from '../../../src/steps/observed.ts';
import { planRouter } from '../../../src/steps/plan.ts';
import type { Router } from '../../../src/steps/router.ts';
import type { Step } from '../../../src/steps/step.ts';
import { FakeKernel, fakePublicKey } from '../../fakes/kernel.ts';
import { listingOf } from '../../fakes/kernel-views.ts';

/** What a test varies of a slice; the rest follows from it. */
export interface Shape {
  readonly families?: readonly (4 | 6)[];
  readonly peers?: readonly string[];
  readonly workloads?: readonly string[];
  readonly epoch?: number;
  readonly mtu?: number;
  readonly port?: number;
}

const SUBNETS = { 4: '10.64.0.0/16', 6: 'fd00:64::/48' };
const ROUTERS = { 4: '10.64.0.1', 6: 'fd00:64::1' };
/** The block number of each cluster; `west` is ours. */
const CLUSTERS = ['west', 'east', 'north', 'south'];

export function wireSlice(shape: Shape = {}): WireSlice {
  const { families = [4], peers = ['east'], epoch = 1, mtu = 1420 } = shape;
  return {
    format: 1,
    slice: 'blue',
    cluster: 'west',
    subnets: families.map((family) => SUBNETS[family]),
    routers: families.map((family) => ROUTERS[family]),
    blocks: families.map((family) => blockOf('west', family)),
    vips: [],
    mtu,
    driver: 'wireguard',
    epoch,
    peers: peers.map((cluster) => ({
      cluster,
      blocks: families.map((family) => blockOf(cluster, family)),
      gateways: [
        {
          name: `${cluster}-1`,
          publicKey: fakePublicKey(`${cluster}-${epoch}`),
          port: 51_820,
          endpoints: [`192.0.2.${CLUSTERS.indexOf(cluster) + 1}`],
          links: families.map((family) => addressIn(cluster, family, 1)),
        },
      ],
    })),
    exports: [],
  };
}

/** Workloads are named for the network namespace that they live in. */
export function nodeSlice(shape: Shape = {}): NodeSlice {
  const { families = [4], workloads = ['web'], epoch = 1, mtu = 1420, port = 51_820 + epoch } = shape;
  return {
    tunnels: [
      { epoch, port, publicKey: fakePublicKey(keyFile(epoch)) as PublicKey, keyFile: keyFile(epoch) },
    ],
    links: families.map((family) => addressIn('west', family, 1)),
    workloads: workloads.map((name) => ({
      id: `default/${name}`,
      place: { kind: 'netns', name },
      addresses: families.map((family) => addressIn('west', family, 64 + (name.codePointAt(0) ?? 0))),
    })),
    families: [4],
    mtu,
  };
}

export function routerOf(shape: Shape = {}): Router {
  return compileRouter(wireSlice(shape), nodeSlice(shape));
}

export function keyFile(epoch: number): string {
  return `/keys/blue-${epoch}`;
}

/** A kernel with namespaces for workloads, and one turn of an agent on it. */
export class Host {
  readonly kernel: FakeKernel;
  #listings: ReadonlyMap<string, string> = new Map();

  constructor(namespaces: readonly string[] = ['web', 'db', 'api', 'host']) {
    this.kernel = new FakeKernel(namespaces);
  }

  observe(wanted: Router): ObservedRouter | undefined {
    return this.kernel.observe(wanted.netns, wanted.workloads);
  }

  plan(wanted: Router): ReturnType<typeof planRouter> {
    const observed = this.observe(wanted);
    const listing = this.#listings.get(observed?.firewall?.comment ?? '');
    return planRouter(wanted, observed, listing === undefined ? {} : { listing });
  }

  apply(steps: readonly Step[]): void {
    for (const step of steps) {
      this.kernel.apply(step);
      if (step.kind !== 'firewall.replace') continue;
      this.#listings = new Map([[`digest:${step.digest}`, listingOf(step.text)]]);
    }
  }

  /** Plans and applies once; returns the steps. */
  turn(wanted: Router): readonly Step[] {
    const { steps } = this.plan(wanted);
    this.apply(steps);
    return steps;
  }
}

function blockOf(cluster: string, family: 4 | 6): string {
  const number = CLUSTERS.indexOf(cluster) + 2;
  return family === 4 ? `10.64.${number * 16}.0/20` : `fd00:64:0:${number}::/64`;
}

function addressIn(cluster: string, family: 4 | 6, offset: number): string {
  const number = CLUSTERS.indexOf(cluster) + 2;
  return family === 4 ? `10.64.${number * 16}.${offset}` : `fd00:64:0:${number}::${offset.toString(16)}`;
}
