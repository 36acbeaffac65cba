import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogLine } from '../log.ts';
import { startPing } from '../ping.ts';
import { replaceOnce } from '../repository.ts';
import { type Finding, type Stage, type StepReport, workloadOf } from '../stage.ts';

const PATHS = ['slices/payments.yaml', 'slices/telemetry.yaml'] as const;

/** A commit with two mistakes is refused whole, the slice goes on, and the correction is accepted. */
export async function badCommit(stage: Stage): Promise<StepReport> {
  const { fleet, repository } = stage;
  const [payments, telemetry] = await Promise.all(PATHS.map((path) => repository.read(path)));
  const good = { [PATHS[0]]: payments ?? '', [PATHS[1]]: telemetry ?? '' };
  const ping = await startPing(fleet, workloadOf(stage, 'web-fra'), workloadOf(stage, 'web-iad').ipv4);
  await ping.answerSince(0);
  const before = await readIndex(stage);
  await repository.edit(withMistakes(good));
  const bad = await repository.push('Two mistakes');
  const refusals = await fleet.hub.verdictOn(bad.commit);
  const isUntouched = before === (await readIndex(stage));
  await repository.edit(good);
  const fix = await repository.push('Correct them');
  const [accepted] = await fleet.hub.verdictOn(fix.commit);
  const result = await ping.stop(stage.now());
  const findings = refusals.map(findingOf);
  return {
    findings: [
      {
        ok: refusals.every((line) => line['msg'] === 'commit refused'),
        says: `commit ${bad.commit.slice(0, 8)} refused`,
      },
      ...findings.map(({ text, isComplete }): Finding => ({ ok: isComplete, says: text })),
      { ok: isUntouched, says: 'what is published for fra is byte for byte what it was' },
      {
        ok: accepted?.['msg'] === 'commit accepted',
        says: `commit ${fix.commit.slice(0, 8)}, which corrects it, accepted`,
      },
      {
        ok: result.lost === 0,
        says: `a ping from web-fra to web-iad meanwhile: ${result.sent} sent, ${result.lost} lost`,
      },
    ],
    evidence: {
      refused: bad.commit,
      findings: findings.map(({ finding }) => finding),
      accepted: fix.commit,
      ping: result,
    },
  };
}

/** A field that is not there, and an address that is no prefix. */
function withMistakes(good: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [payments, telemetry] = PATHS;
  return {
    [payments]: replaceOnce(good[payments] ?? '', '  clusters:', '  clustres: []\n  clusters:'),
    [telemetry]: replaceOnce(good[telemetry] ?? '', '- 10.64.0.0/16', '- 10.64.0.1/16'),
  };
}

function findingOf(line: LogLine): { finding: LogLine; text: string; isComplete: boolean } {
  const { file, line: row, column, code, severity, message, hint } = line;
  const finding = { file, line: row, column, code, severity, message, hint };
  const text = `${String(file)}:${String(row)}:${String(column)}: ${String(code)}: ${String(message)}`;
  return { finding, text, isComplete: [file, row, column, code].every((part) => part !== undefined) };
}

async function readIndex({ fleet }: Stage): Promise<string> {
  return readFile(join(fleet.store, 'fra', 'index.json'), 'utf8');
}
