import { makeForeign, seeForeign } from '../foreign.ts';
import { startPing } from '../ping.ts';
import { findTraces, type Traces, tracesOf } from '../traces.ts';
import { hostOf, type Stage, type StepReport, workloadOf } from '../stage.ts';
import { eventually } from '../wait.ts';

const SLICE = 'telemetry';
const FLEET = 'fleet.yaml';
const FILES = ['slices/telemetry.yaml', 'locks/telemetry.lock.yaml', 'exports/telemetry'];

/**
 * A commit removes a slice: it is held until somebody says in Git that this is meant. Then nothing of the slice is left
 * in any kernel, and what belongs to others stays.
 */
export async function removal(stage: Stage): Promise<StepReport> {
  const { fleet, repository, clusters } = stage;
  const { host } = hostOf(stage, 'fra');
  await makeForeign(host, 'payments');
  const foreign = await seeForeign(host, 'payments');
  const traces = await Promise.all(clusters.map((cluster) => tracesOf(hostOf(stage, cluster).host, SLICE)));
  const ping = await startPing(fleet, workloadOf(stage, 'web-fra'), workloadOf(stage, 'web-iad').ipv4);
  await ping.answerSince(stage.now());
  await repository.edit(Object.fromEntries(FILES.map((path) => [path, null])));
  const careless = await repository.push('telemetry: not needed any more');
  const [held] = await fleet.hub.verdictOn(careless.commit);
  const lines = String(held?.['acknowledge']);
  await repository.edit({ [FLEET]: withAcknowledgement(await repository.read(FLEET), lines) });
  const pushed = await repository.push('telemetry: this is meant');
  const [verdict] = await fleet.hub.verdictOn(pushed.commit);
  const left = await waitUntilGone(stage, traces);
  const milliseconds = Math.round(stage.now() - pushed.at);
  const untouched = await seeForeign(host, 'payments');
  const result = await ping.stop(stage.now());
  const names = Object.keys(foreign);
  const changed = names.filter((name) => foreign[name] !== untouched[name] || foreign[name] === '');
  return {
    findings: [
      {
        ok: held?.['msg'] === 'commit held',
        says: `commit ${careless.commit.slice(0, 8)} removes ${careless.paths.join(', ')}, and is held`,
      },
      {
        ok: verdict?.['msg'] === 'commit accepted',
        says: `commit ${pushed.commit.slice(0, 8)} acknowledges that: ${lines.replaceAll(/\s+/g, ' ')}`,
      },
      {
        ok: left.length === 0,
        says: `${milliseconds} ms after the push began, ${left.length} of ${countOf(traces)} things of ${SLICE} are left on ${clusters.length} hosts${left.length === 0 ? '' : `: ${left.join(', ')}`}`,
      },
      {
        ok: changed.length === 0,
        says: `of what only looks like ours, ${changed.length} of ${names.length} things have changed${changed.length === 0 ? '' : `: ${changed.join(', ')}`}`,
      },
      {
        ok: result.lost === 0,
        says: `a ping through payments meanwhile: ${result.sent} sent, ${result.lost} lost`,
      },
    ],
    evidence: {
      held: careless.commit,
      commit: pushed.commit,
      milliseconds,
      before: Object.fromEntries(clusters.map((cluster, index) => [cluster, traces[index]?.found])),
      left,
      foreign: untouched,
      changed,
      ping: result,
    },
  };
}

/** The lines that the hub gave, put where it said. */
function withAcknowledgement(text: string, lines: string): string {
  return `${text.trimEnd()}\n  acknowledge:\n${lines.replaceAll(/^/gm, '    ')}\n`;
}

/** Resolves with what is left after all hosts are clean or ten seconds have gone. */
async function waitUntilGone(stage: Stage, traces: readonly Traces[]): Promise<readonly string[]> {
  const look = async (): Promise<readonly string[]> => {
    const each = await Promise.all(
      stage.clusters.map((cluster, index) => {
        const { device } = traces[index] ?? {};
        return findTraces(hostOf(stage, cluster).host, SLICE, device);
      }),
    );
    return each.flat();
  };
  const gone = await eventually('all hosts to be clean', 10_000, async () =>
    (await look()).length === 0 ? [] : undefined,
  ).catch(() => undefined);
  return gone ?? look();
}

function countOf(traces: readonly Traces[]): number {
  return traces.reduce((sum, { found }) => sum + found.length, 0);
}
