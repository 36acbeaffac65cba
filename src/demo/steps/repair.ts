import { Failure } from '../../model/errors.ts';
import { application } from '../milestones.ts';
import { type RunningPing, startPing } from '../ping.ts';
import { type RouterView, viewRouter } from '../router-view.ts';
import { hostOf, type Stage, type StepReport, workloadOf } from '../stage.ts';
import { eventually } from '../wait.ts';

/** Something that somebody deletes by hand. */
interface Damage {
  readonly what: string;
  readonly target: string;
  readonly apply: () => Promise<void>;
  readonly isBack: () => Promise<boolean>;
}

interface Repair {
  readonly what: string;
  readonly target: string;
  /** From the deletion until the kernel has it again. */
  readonly backMilliseconds: number;
  /** From the deletion until a packet sent after it is answered. */
  readonly answeredMilliseconds: number;
  /** What the agent says it did. */
  readonly steps: readonly string[];
}

/** Milliseconds; the aim, whatever was deleted. */
const BAR = 1000;

/** A route, a peer and a device are deleted by hand, one after another, and come back. */
export async function repair(stage: Stage): Promise<StepReport> {
  const view = await viewRouter(hostOf(stage, 'fra').host, 'payments');
  const target = workloadOf(stage, 'web-iad').ipv4;
  const ping = await startPing(stage.fleet, workloadOf(stage, 'web-fra'), target);
  const repairs: Repair[] = [];
  for (const damage of await damages(stage, view)) {
    await ping.answerSince(stage.now());
    repairs.push(await suffer(stage, ping, damage));
  }
  const result = await ping.stop(stage.now());
  return {
    findings: repairs.map(({ what, target, backMilliseconds, answeredMilliseconds }) => ({
      ok: true,
      says: `${what} ${target} deleted: back after ${backMilliseconds} ms, a packet answered after ${answeredMilliseconds} ms${Math.max(backMilliseconds, answeredMilliseconds) < BAR ? '' : ` (the aim is ${BAR} ms)`}`,
    })),
    evidence: { barMilliseconds: BAR, repairs, ping: result },
  };
}

/** All of them cut the way to iad. */
async function damages(stage: Stage, view: RouterView): Promise<readonly Damage[]> {
  const block = await blockOf(stage, 'iad');
  const key = (await view.peers()).find(({ allowed }) => allowed.includes(block))?.key;
  if (key === undefined) throw new Failure('demo-router', `no peer carries ${block}`);
  return [
    {
      what: 'route',
      target: block,
      apply: () => view.deleteRoute(block),
      isBack: async () => (await view.routes()).includes(block),
    },
    {
      what: 'peer',
      target: key,
      apply: () => view.deletePeer(key),
      isBack: async () => (await view.peers()).some((peer) => peer.key === key),
    },
    {
      what: 'device',
      target: view.device,
      apply: () => view.deleteDevice(),
      isBack: async () => (await view.isUp()) && (await view.routes()).includes(block),
    },
  ];
}

/** The IPv4 block that the lock gives a cluster. */
async function blockOf({ repository }: Stage, cluster: string): Promise<string> {
  const lock = await repository.read('locks/payments.lock.yaml');
  const block = new RegExp(`^\\s*['"]?([\\d.]+/\\d+)['"]?: ${cluster}$`, 'm').exec(lock)?.[1];
  if (block === undefined) throw new Failure('demo-lock', `the lock of payments has no block of ${cluster}`);
  return block;
}

async function suffer(stage: Stage, ping: RunningPing, damage: Damage): Promise<Repair> {
  const { what, target } = damage;
  await damage.apply();
  const at = stage.now();
  await eventually(`${what} ${target} to be back`, 10_000, async () =>
    (await damage.isBack().catch(() => false)) ? true : undefined,
  );
  const backMilliseconds = Math.round(stage.now() - at);
  const answer = await ping.answerSince(at);
  const told = await application(stage.fleet, { cluster: 'fra', slice: 'payments', since: at - 50 });
  return {
    what,
    target,
    backMilliseconds,
    answeredMilliseconds: Math.round(answer.at - at),
    steps: told['steps'] as readonly string[],
  };
}
