import { application, publication, timeOf } from '../milestones.ts';
import { startPing } from '../ping.ts';
import { type Pushed, replaceOnce } from '../repository.ts';
import {
  attachWeb,
  endpointName,
  hostOf,
  type Placed,
  type Stage,
  type StepReport,
  workloadOf,
} from '../stage.ts';

/** The one name that the new workload will have. */
const NAME = 'web-sin';

/** A commit adds a cluster to a slice: how long until a packet to its workload is answered. */
export async function join(stage: Stage): Promise<StepReport> {
  const { fleet, repository } = stage;
  const from = workloadOf(stage, 'web-fra');
  const sin = hostOf(stage, 'sin');
  const path = 'slices/payments.yaml';
  await repository.edit({
    [path]: replaceOnce(await repository.read(path), '    - iad\n', '    - iad\n    - sin\n'),
  });
  const byName = pingByName(stage, from, endpointName({ host: sin, name: NAME }));
  const pushed = await repository.push('payments: add sin');
  const [verdict] = await fleet.hub.verdictOn(pushed.commit);
  const applied = await application(fleet, { cluster: 'sin', slice: 'payments', since: pushed.at });
  const workload = await attachWeb(stage, sin, { slice: 'payments', name: NAME });
  const attachedAt = stage.now();
  const ping = await startPing(fleet, from, workload.ipv4);
  const answer = await ping.answerSince(pushed.at);
  const namedAt = await byName;
  const { rttMilliseconds } = await ping.stop(stage.now());
  const published = await publication(fleet, 'sin', pushed.at);
  const since = (time: number): number => Math.round(time - pushed.at);
  const firstAnswer = since(Math.min(answer.at, namedAt));
  const milliseconds = {
    pushed: Math.round(pushed.milliseconds),
    hubHasCommit: since(timeOf(verdict ?? {})),
    published: since(timeOf(published)),
    applied: since(timeOf(applied)),
    attached: since(attachedAt),
    answeredByAddress: since(answer.at),
    answeredByName: since(namedAt),
    firstAnswer,
    afterHubHasCommit: firstAnswer - since(timeOf(verdict ?? {})),
  };
  return {
    findings: [
      { ok: verdict?.['msg'] === 'commit accepted', says: describe(pushed) },
      {
        ok: Number.isFinite(firstAnswer),
        says: `web-fra gets its first answer from ${NAME} (${workload.ipv4}) ${firstAnswer} ms after the push began`,
      },
      {
        ok: true,
        says: `of these: push ${milliseconds.pushed} ms, the hub has the commit at ${milliseconds.hubHasCommit}, has published at ${milliseconds.published}, sin has applied at ${milliseconds.applied}, the workload is attached at ${milliseconds.attached}, answers by address at ${milliseconds.answeredByAddress} and by name at ${milliseconds.answeredByName}`,
      },
    ],
    evidence: {
      commit: pushed.commit,
      files: pushed.paths,
      workload: workload.ipv4,
      milliseconds,
      rttMilliseconds,
    },
  };
}

function describe({ commit, paths }: Pushed): string {
  return `commit ${commit.slice(0, 8)} changes ${paths.join(' and ')}`;
}

/** Tries from before the push on; resolves with the time of the first answer. */
async function pingByName({ now }: Stage, from: Placed, name: string): Promise<number> {
  const loop = 'until ping -q -c 1 -W 1 "$1" >/dev/null 2>&1; do sleep 0.05; done';
  const { isOk } = await from.host.inWorkload(from.name, ['sh', '-c', loop, 'sh', name], 30_000);
  return isOk ? now() : Number.NaN;
}
