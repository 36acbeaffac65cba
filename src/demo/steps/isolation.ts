import { describeProbe, type Probe, pingOnce } from '../ping.ts';
import {
  attachWeb,
  type Finding,
  hostOf,
  type Placed,
  resolve,
  SERVICE_NAME,
  type Stage,
  type StepReport,
  workloadOf,
} from '../stage.ts';
import { eventually } from '../wait.ts';

/** A second slice with the same subnet on the same hosts: other names, other addresses, no way across. */
export async function isolation(stage: Stage): Promise<StepReport> {
  const payments = [workloadOf(stage, 'web-fra'), workloadOf(stage, 'web-iad')] as const;
  const telemetry = await Promise.all([
    attachWeb(stage, hostOf(stage, 'fra'), { slice: 'telemetry', name: 'metrics-fra' }),
    attachWeb(stage, hostOf(stage, 'iad'), { slice: 'telemetry', name: 'metrics-iad' }),
  ]);
  const answers = {
    payments: await resolve(payments[0], SERVICE_NAME),
    telemetry: await resolveWithin(telemetry[0], telemetry),
  };
  const [local, remote] = payments;
  const [inside, control, toLocal, toRemote] = await Promise.all([
    pingOnce(telemetry[0], telemetry[1].ipv4),
    pingOnce(local, remote.ipv4),
    pingOnce(telemetry[0], local.ipv4),
    pingOnce(telemetry[0], remote.ipv4),
  ]);
  const shared = answers.payments.filter((address) => answers.telemetry.includes(address));
  const subnets = await readSubnets(stage);
  const target = `${remote.ipv4} (web-iad of payments)`;
  return {
    findings: [
      { ok: subnets.isSame, says: `both slices have the subnet ${subnets.subnet}` },
      answered(inside, `metrics-fra pings ${telemetry[1].ipv4} (metrics-iad) within telemetry`),
      answered(control, `web-fra pings ${target} within payments`),
      refused(toRemote, `metrics-fra pings ${target}`),
      refused(toLocal, `metrics-fra pings ${local.ipv4} (web-fra of payments, on the same host)`),
      {
        ok: shared.length === 0 && answers.telemetry.length > 0,
        says: `${SERVICE_NAME} is ${answers.payments.join(', ')} in payments and ${answers.telemetry.join(', ')} in telemetry`,
      },
    ],
    evidence: {
      subnet: subnets.subnet,
      names: { [SERVICE_NAME]: answers },
      within: { telemetry: inside, payments: control },
      across: { [local.ipv4]: toLocal, [remote.ipv4]: toRemote },
    },
  };
}

function answered(probe: Probe, what: string): Finding {
  return { ok: probe.received === probe.sent, says: `${what}: ${describeProbe(probe)}` };
}

function refused(probe: Probe, what: string): Finding {
  return { ok: probe.received === 0, says: `${what}: ${describeProbe(probe)}` };
}

function resolveWithin(from: Placed, endpoints: readonly Placed[]): Promise<readonly string[]> {
  const wanted = endpoints
    .map(({ ipv4 }) => ipv4)
    .toSorted()
    .join();
  return eventually(`${SERVICE_NAME} to resolve for ${from.name}`, 20_000, async () => {
    const found = await resolve(from, SERVICE_NAME);
    return found.join() === wanted ? found : undefined;
  });
}

/** What both documents say. */
async function readSubnets({ repository }: Stage): Promise<{ subnet: string; isSame: boolean }> {
  const [payments, telemetry] = await Promise.all(
    ['payments', 'telemetry'].map(async (slice) => repository.read(`slices/${slice}.yaml`)),
  );
  const subnet = /subnets:\s+- (\S+)/.exec(payments ?? '')?.[1] ?? '';
  return { subnet, isSame: subnet !== '' && telemetry?.includes(`- ${subnet}\n`) === true };
}
