import { timeOf } from '../milestones.ts';
import { startPing } from '../ping.ts';
import { tunnelProcesses } from '../processes.ts';
import { hostOf, resolve, SERVICE_NAME, type Stage, type StepReport, workloadOf } from '../stage.ts';
import { eventually } from '../wait.ts';

/** Words of an agent that changed something. */
const CHANGES: ReadonlySet<unknown> = new Set(['applied', 'repaired', 'not applied']);

/** Without hub and Git, an agent is killed and started again; what runs does not notice. */
export async function alone(stage: Stage): Promise<StepReport> {
  const { fleet } = stage;
  const fra = hostOf(stage, 'fra');
  const web = workloadOf(stage, 'web-fra');
  const ping = await startPing(fleet, web, workloadOf(stage, 'web-iad').ipv4);
  await ping.answerSince(stage.now());
  await Promise.all([fleet.hub.stop(), fleet.git.stop()]);
  const before = { agent: fra.agentPid(), tunnels: await tunnelProcesses(fra.host) };
  await fra.stopAgent('SIGKILL');
  await ping.answerSince(stage.now());
  const restartedAt = stage.now();
  await fra.startAgent();
  await fra.agentStarted();
  await eventually('the agent to be ready', 20_000, async () => ((await fra.isReady()) ? true : undefined));
  const readyMilliseconds = Math.round(stage.now() - restartedAt);
  const names = await eventually('names to be answered again', 20_000, async () => {
    const found = await resolve(web, SERVICE_NAME);
    return found.length > 0 ? found : undefined;
  });
  const after = { agent: fra.agentPid(), tunnels: await tunnelProcesses(fra.host) };
  const result = await ping.stop(stage.now());
  const lines = (await fra.agentLog()).filter((line) => timeOf(line) >= restartedAt);
  const changes = lines.filter(({ msg }) => CHANGES.has(msg));
  const indexes = await comeBack(stage);
  const isSame = JSON.stringify(before.tunnels) === JSON.stringify(after.tunnels);
  return {
    findings: [
      {
        ok: before.agent !== after.agent,
        says: `hub and Git stopped; the agent of fra (process ${before.agent}) killed and started again (${after.agent})`,
      },
      {
        ok: result.lost === 0,
        says: `a ping from web-fra to web-iad meanwhile: ${result.sent} sent, ${result.lost} lost`,
      },
      { ok: isSame, says: describeTunnels(after.tunnels) },
      {
        ok: true,
        says: `the agent was ready ${readyMilliseconds} ms after its start, and answers ${names.length} addresses of ${SERVICE_NAME}`,
      },
      { ok: changes.length === 0, says: `it found all as it should be: ${changes.length} changing steps` },
      {
        ok: indexes === 0,
        says: `hub and Git are back; the hub had ${indexes} indexes to write`,
      },
    ],
    evidence: {
      agent: { before: before.agent, after: after.agent, readyMilliseconds },
      tunnels: after.tunnels,
      changes,
      ping: result,
      indexesWritten: indexes,
    },
  };
}

/** Resolves with the number of indexes that the hub wrote when it was back. */
async function comeBack({ fleet, now }: Stage): Promise<number> {
  const at = now();
  await fleet.git.start();
  await fleet.hub.start();
  const since = async (msg: string): Promise<number> =>
    (await fleet.hub.log()).filter((line) => line['msg'] === msg && timeOf(line) >= at).length;
  await eventually('the hub to be back', 20_000, async () =>
    (await since('commit restored')) > 0 && (await since('hub started')) > 0 ? true : undefined,
  );
  return since('published');
}

function describeTunnels(tunnels: Readonly<Record<string, number>>): string {
  const each = Object.entries(tunnels).map(([device, pid]) => `${device} (process ${pid})`);
  return each.length === 0
    ? 'the tunnels are in the kernel: no process to lose'
    : `the tunnels are still served by ${each.join(' and ')}`;
}
