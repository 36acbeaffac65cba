import type { SliceDocument } from '../documents/document.ts';
import type { SliceDefaults } from '../model/generated/types.ts';
import { containsPrefix, formatPrefix, overlaps, parsePrefix, type Prefix } from '../net/ip.ts';
import { planSubnet, type SubnetPlan } from '../net/slice-plan.ts';
import type { Findings } from './findings.ts';

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fd00::/8'].map(mustParse);
/** This host, link-local and multicast: no router forwards them. */
const SPECIAL = [
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/3',
  '::/64',
  'fe80::/10',
  'ff00::/8',
].map(mustParse);

/** The subnets of a slice, divided; IPv4 first. Undefined when one of them is wrong. */
export function subnetsOf(
  document: SliceDocument,
  defaults: SliceDefaults,
  findings: Findings,
): readonly SubnetPlan[] | undefined {
  const plans: SubnetPlan[] = [];
  let isWrong = false;
  for (const [index, text] of document.spec.subnets.entries()) {
    const place = { source: document.source, pointer: `/spec/subnets/${index}` };
    const parsed = parsePrefix(text);
    if (!parsed.ok) {
      findings.add('FS2020', place, parsed.problem, { hint: parsed.hint });
      isWrong = true;
      continue;
    }
    const subnet = parsed.value;
    const plan = planSubnet(subnet, lengthFor(subnet, document, defaults));
    if ('problem' in plan) findings.add('FS2022', place, `${text}: ${plan.problem}`, { hint: plan.hint });
    else plans.push(plan);
    isWrong ||= 'problem' in plan;
    if (SPECIAL.some((range) => overlaps(range, subnet))) {
      findings.add('FS2028', place, `${formatPrefix(subnet)} has addresses with a meaning of their own`);
      isWrong = true;
    } else if (!PRIVATE.some((range) => containsPrefix(range, subnet))) {
      findings.add('FS2023', place, `${formatPrefix(subnet)} is not a range of private addresses`);
    }
  }
  isWrong = isTwoOfOneFamily(plans, document, findings) || isWrong;
  return isWrong ? undefined : plans.toSorted((a, b) => a.subnet.family - b.subnet.family);
}

function lengthFor(subnet: Prefix, document: SliceDocument, defaults: SliceDefaults): number | undefined {
  const family = subnet.family === 4 ? 'ipv4' : 'ipv6';
  return document.spec.clusterPrefix?.[family] ?? defaults.clusterPrefix?.[family];
}

function isTwoOfOneFamily(
  plans: readonly SubnetPlan[],
  document: SliceDocument,
  findings: Findings,
): boolean {
  const [first, second] = plans;
  if (first === undefined || second === undefined || first.subnet.family !== second.subnet.family)
    return false;
  const place = { source: document.source, pointer: '/spec/subnets/1' };
  findings.add(
    'FS2021',
    place,
    `${formatPrefix(second.subnet)} is a second IPv${second.subnet.family} subnet`,
    { related: [{ source: document.source, pointer: '/spec/subnets/0', message: 'the first one' }] },
  );
  return true;
}

function mustParse(text: string): Prefix {
  const parsed = parsePrefix(text);
  if (!parsed.ok) throw new RangeError(`${text}: ${parsed.problem}`);
  return parsed.value;
}
