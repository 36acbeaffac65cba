import type { LockEntry } from '../../../src/lock/lock.ts';
import { parsePrefix, type Prefix } from '../../../src/net/ip.ts';
import { planSubnet, type SubnetPlan } from '../../../src/net/slice-plan.ts';

export function prefix(text: string): Prefix {
  const parsed = parsePrefix(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

export function plan(text: string, length: number): SubnetPlan {
  const planned = planSubnet(prefix(text), length);
  if ('problem' in planned) throw new Error(planned.problem);
  return planned;
}

export const FOUR: SubnetPlan = plan('10.64.0.0/16', 20);
export const SIX: SubnetPlan = plan('fd00:64::/48', 64);

export const entry = (block: string, cluster: string): LockEntry => ({ block: prefix(block), cluster });

/** Lines that only one of two texts has, as a diff shows them. */
export function diff(before: string, after: string): readonly string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `-${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}
