import type { WorkloadLink } from '../../src/steps/router.ts';
import type { ObservedRouter } from '../../src/steps/observed.ts';
import type { Step } from '../../src/steps/step.ts';
import type {
  Applied,
  Capabilities,
  RouterName,
  RouterSockets,
  System,
  Underlay,
  Watching,
} from '../../src/system/port.ts';
import { messageOf } from '../../src/model/errors.ts';
import { FakeKernel } from './kernel.ts';
import { listingOf } from './kernel-views.ts';

type Wake = (netns: string | undefined) => void;

/** The system door over a fake kernel; counts what it did and fails when told to. */
export class FakeSystem implements System {
  readonly kernel: FakeKernel;
  /** Every step that was carried out, in order. */
  readonly done: Step[] = [];
  underlayNow: Underlay = { addresses: ['192.0.2.1'], mtu: 1500, families: [4] };
  capabilitiesNow: Capabilities = { wireguard: 'kernel', nft: true, problems: [] };
  #stepsUntilFailure: number | undefined;
  readonly #wakes: Set<Wake> = new Set();

  constructor(kernel: FakeKernel = new FakeKernel(['host'])) {
    this.kernel = kernel;
  }

  /** The nth step from now fails, once; 1 is the next one. */
  failStep(nth: number): void {
    this.#stepsUntilFailure = nth;
  }

  /** As if the kernel had said that something changed. */
  wake(netns?: string): void {
    for (const wake of this.#wakes) wake(netns);
  }

  async capabilities(): Promise<Capabilities> {
    return this.capabilitiesNow;
  }

  async underlay(): Promise<Underlay> {
    return this.underlayNow;
  }

  async routers(): Promise<readonly RouterName[]> {
    return [...this.kernel.namespaces]
      .filter(([netns]) => netns.startsWith('fleetslice-'))
      .map(([netns, { mark }]) => ({ netns, mark }));
  }

  async observe(netns: string, workloads: readonly WorkloadLink[]): Promise<ObservedRouter | undefined> {
    return this.kernel.observe(netns, workloads);
  }

  async apply(steps: readonly Step[]): Promise<Applied> {
    const done: Step[] = [];
    let listing: string | undefined;
    const reached = (): Applied => ({ done, ...(listing === undefined ? {} : { listing }) });
    for (const step of steps) {
      try {
        this.#perform(step);
      } catch (error) {
        return { ...reached(), failed: { step, message: messageOf(error) } };
      }
      done.push(step);
      if (step.kind === 'firewall.replace') listing = listingOf(step.text);
    }
    return reached();
  }

  async watch(wake: Wake): Promise<Watching> {
    this.#wakes.add(wake);
    return {
      follow: () => undefined,
      stop: async () => {
        this.#wakes.delete(wake);
      },
    };
  }

  async openSockets(): Promise<RouterSockets> {
    return { dnsUdp: [], dnsTcp: [], probes: [] };
  }

  async memoryOf(): Promise<number | undefined> {
    return undefined;
  }

  #perform(step: Step): void {
    if (this.#stepsUntilFailure !== undefined) this.#stepsUntilFailure -= 1;
    if (this.#stepsUntilFailure === 0) {
      this.#stepsUntilFailure = undefined;
      throw new Error('the fake was told to fail');
    }
    this.kernel.apply(step);
    this.done.push(step);
  }
}
