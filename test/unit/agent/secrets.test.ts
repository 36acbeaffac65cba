import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AgentContext, runAgentTurn } from '../../../src/agent/agent.ts';
import { openKeyFiles } from '../../../src/keys/files.ts';
import { AgentLab } from '../../fakes/agent-lab.ts';
import { factsOf, fleetOf } from '../../fakes/fleets.ts';

const SHAPE = {
  clusters: { a: {}, b: {} },
  slices: { blue: { members: ['a', 'b'] }, red: { members: ['a', 'b'] } },
};

let folder: string;
let lab: AgentLab;
let agent: AgentContext;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fstest-keys-'));
  lab = new AgentLab('a');
  lab.keys = openKeyFiles(join(folder, 'keys'));
  await lab.hub.report(factsOf(fleetOf(SHAPE), 'b'));
  await lab.publish(SHAPE);
  agent = await lab.start();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that leaves the agent, as text. */
function everything(...more: readonly unknown[]): string {
  const store = [...lab.hub.memory.entries.values()].map(({ stored }) =>
    Buffer.from(stored.bytes).toString('utf8'),
  );
  const { disk, log, system } = lab;
  const kept = [...(disk.desired?.objects.values() ?? [])].map((bytes) =>
    Buffer.from(bytes).toString('utf8'),
  );
  return [store, kept, disk.memory, log.lines, system.done, more]
    .map((each) => JSON.stringify(each))
    .join('\n');
}

describe('private keys', () => {
  it('are files that only we can read, in a folder that only we can enter', async () => {
    await runAgentTurn(agent);
    const keys = join(folder, 'keys');
    expect(statSync(keys).mode & 0o777).toBe(0o700);
    expect(readdirSync(keys).toSorted()).toEqual(['blue-e1.key', 'red-e1.key']);
    for (const name of readdirSync(keys)) expect(statSync(join(keys, name)).mode & 0o777).toBe(0o600);
  });

  it('appear in no log, fact, status, step or memory, also when steps fail', async () => {
    const reports: unknown[] = [await runAgentTurn(agent)];
    const secrets = readdirSync(join(folder, 'keys')).map((name) =>
      readFileSync(join(folder, 'keys', name), 'utf8').trim(),
    );
    expect(secrets.map((secret) => Buffer.from(secret, 'base64').length)).toEqual([32, 32]);
    for (let nth = 1; nth <= 3; nth += 1) {
      lab.system.kernel.deleteNetns('fleetslice-blue');
      lab.system.failStep(nth * 2);
      agent = await lab.start();
      reports.push(await runAgentTurn(agent), await runAgentTurn(agent));
    }
    await lab.publish({ ...SHAPE, slices: { red: SHAPE.slices.red } });
    reports.push(await runAgentTurn(agent));
    const text = everything(reports);
    for (const secret of secrets) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret, 'base64').toString('hex'));
    }
    expect((await lab.facts()).slices.map(({ slice }) => slice)).toEqual(['red']);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['red-e1.key']);
  });
});
