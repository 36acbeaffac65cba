import { beforeEach, describe, expect, it } from 'vitest';
import { type AgentContext, openAgent, runAgentTurn } from '../../../src/agent/agent.ts';
import { AgentLab, AWAY } from '../../fakes/agent-lab.ts';
import { factsOf, type FleetShape, fleetOf } from '../../fakes/fleets.ts';

const SHAPE: FleetShape = {
  clusters: { a: {}, b: {} },
  slices: { blue: { members: ['a', 'b'] }, red: { members: ['a', 'b'] } },
};

let lab: AgentLab;
let agent: AgentContext;

beforeEach(async () => {
  lab = new AgentLab('a');
  await lab.hub.report(factsOf(fleetOf(SHAPE), 'b'));
  await lab.publish(SHAPE);
  agent = await lab.start();
  await runAgentTurn(agent);
});

/** The key of the slice cannot be read. */
function withoutKeyOf(slice: string): void {
  const { keys } = lab;
  lab.keys = {
    ...keys,
    tunnelKey: (name, epoch) =>
      name === slice ? Promise.reject(new Error('input/output error')) : keys.tunnelKey(name, epoch),
  };
}

describe('facts of a slice that cannot be prepared', () => {
  it('stay as they were told, also after a restart', async () => {
    const before = await lab.facts();
    withoutKeyOf('red');
    lab.system.underlayNow = { ...lab.system.underlayNow, mtu: 1400 };
    agent = await lab.start();
    await runAgentTurn(agent);
    expect(await lab.facts()).toEqual({ ...before, mtu: 1320 });
    agent.underlay = { ...agent.underlay, mtu: 1300 };
    await runAgentTurn(agent);
    expect(await lab.facts()).toEqual({ ...before, mtu: 1220 });
  });

  it('are left out while they were never told', async () => {
    const stranger = new AgentLab('a');
    Object.assign(stranger.hub, { memory: lab.hub.memory });
    await stranger.publish({ ...SHAPE, slices: { ...SHAPE.slices, green: { members: ['a', 'b'] } } });
    lab.hub.memory.entries.delete('a/facts/a');
    withoutKeyOf('green');
    agent = await lab.start();
    await runAgentTurn(agent);
    expect((await lab.facts()).slices.map(({ slice }) => slice)).toEqual(['blue', 'red']);
  });
});

describe('a status', () => {
  it('names what the host has, also when the agent that starts anew can read nothing', async () => {
    lab.disk.desired = undefined;
    agent = await lab.start();
    lab.fault = (operation) => {
      if (operation === 'get') throw new Error('no answer');
    };
    await runAgentTurn(agent);
    const { slices } = await lab.status();
    expect(slices.map(({ slice, ready }) => `${slice} ${ready}`)).toEqual(['blue false', 'red false']);
  });
});

describe('a kept state that could not be read at the start', () => {
  it('is read in a later turn, and the slices are there without the store', async () => {
    const ports = lab.ports();
    let isReadable = false;
    const loadDesired: typeof ports.state.loadDesired = () =>
      isReadable ? ports.state.loadDesired() : Promise.reject(new Error('input/output error'));
    lab.fault = AWAY;
    lab.system.kernel.deleteNetns('fleetslice-red');
    agent = await openAgent({ ...ports, state: { ...ports.state, loadDesired } }, lab.options(false));
    expect((await runAgentTurn(agent)).steps).toBe(0);
    isReadable = true;
    expect((await runAgentTurn(agent)).steps).toBeGreaterThan(0);
    expect([...lab.system.kernel.namespaces.keys()]).toContain('fleetslice-red');
    expect(agent.memory.sequence).toBe(agent.accepted?.index.sequence);
  });
});

describe('an index that has not changed', () => {
  it('is not read again, and one that has is', async () => {
    const { accepted } = agent;
    await runAgentTurn(agent);
    expect(agent.accepted).toBe(accepted);
    lab.fault = AWAY;
    await runAgentTurn(agent);
    expect(agent.accepted).toBe(accepted);
    lab.fault = () => undefined;
    await lab.publish({ ...SHAPE, slices: { blue: { members: ['a'] } } });
    await runAgentTurn(agent);
    expect(agent.accepted?.index.sequence).toBeGreaterThan(accepted?.index.sequence ?? 0);
  });
});
