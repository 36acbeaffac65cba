import { underlayTraffic } from '../../lab/underlay.ts';
import { publication, timeOf } from '../milestones.ts';
import { describeProbe, type Probe, pingOnce } from '../ping.ts';
import {
  attachWeb,
  endpointName,
  type Finding,
  hostOf,
  type Placed,
  resolve,
  SERVICE_NAME,
  type Stage,
  type StepReport,
} from '../stage.ts';
import { eventually } from '../wait.ts';

/** The first commit of the repository becomes tunnels, routes and names between two clusters. */
export async function firstCommit(stage: Stage): Promise<StepReport> {
  const { fleet, repository } = stage;
  const pushed = await repository.push('The fleet');
  const [verdict] = await fleet.hub.verdictOn(pushed.commit);
  const published = await publication(fleet, 'fra', pushed.at);
  const [fra, iad] = await Promise.all([
    attachWeb(stage, hostOf(stage, 'fra'), { slice: 'payments', name: 'web-fra' }),
    attachWeb(stage, hostOf(stage, 'iad'), { slice: 'payments', name: 'web-iad' }),
  ]);
  const names = await Promise.all([resolveAll(fra, [fra, iad]), resolveAll(iad, [fra, iad])]);
  const firstAnswer = await untilAnswered(stage, fra, iad);
  const before = await underlayTraffic(fleet.lab);
  const probes = await probeAll(fra, iad);
  const after = await underlayTraffic(fleet.lab);
  const udp = after.udpPackets - before.udpPackets;
  const since = (line: number): number => Math.round(line - pushed.at);
  const milliseconds = {
    hubHasCommit: since(timeOf(verdict ?? {})),
    published: since(timeOf(published)),
    firstAnswer: since(firstAnswer),
  };
  return {
    findings: [
      {
        ok: verdict?.['msg'] === 'commit accepted',
        says: `commit ${pushed.commit.slice(0, 8)} accepted ${milliseconds.hubHasCommit} ms after the push began, published after ${milliseconds.published} ms, first packet answered after ${milliseconds.firstAnswer} ms`,
      },
      ...probes.map(findingOf),
      { ok: true, says: `${SERVICE_NAME} is ${names[0].join(', ')} in both clusters` },
      {
        ok: udp > 0 && after.otherPackets === 0,
        says: `the underlay carried ${udp} UDP packets during these pings, and ${after.otherPackets} packets of any other kind since it exists`,
      },
    ],
    evidence: {
      commit: pushed.commit,
      milliseconds,
      workloads: { 'web-fra': addressesOf(fra), 'web-iad': addressesOf(iad) },
      names: { [SERVICE_NAME]: names[0] },
      probes,
      underlay: { before, after },
    },
  };
}

/** The service resolves to all of its endpoints, here and there. */
function resolveAll(from: Placed, endpoints: readonly Placed[]): Promise<readonly string[]> {
  const wanted = endpoints.flatMap(addressesOf).toSorted().join();
  return eventually(`${SERVICE_NAME} to resolve for ${from.name}`, 20_000, async () => {
    const found = await resolve(from, SERVICE_NAME);
    return found.join() === wanted ? found : undefined;
  });
}

function untilAnswered({ now }: Stage, from: Placed, to: Placed): Promise<number> {
  return eventually(`${to.ipv4} to answer ${from.name}`, 20_000, async () => {
    const { isOk } = await from.host.inWorkload(from.name, ['ping', '-c', '1', '-W', '1', to.ipv4]);
    return isOk ? now() : undefined;
  });
}

interface NamedProbe extends Probe {
  readonly from: string;
  readonly to: string;
  readonly family: string;
}

async function probeAll(fra: Placed, iad: Placed): Promise<readonly NamedProbe[]> {
  return Promise.all([
    probe(fra, iad.ipv4, 4),
    probe(fra, iad.ipv6 ?? '', 6),
    probe(fra, endpointName(iad), 4),
    probe(fra, endpointName(iad), 6),
    probe(iad, endpointName(fra), 4),
    probe(iad, endpointName(fra), 6),
  ]);
}

async function probe(from: Placed, to: string, family: 4 | 6): Promise<NamedProbe> {
  return { from: from.name, to, family: `IPv${family}`, ...(await pingOnce(from, to, family)) };
}

function findingOf(probe: NamedProbe): Finding {
  const { from, to, family, sent, received } = probe;
  return { ok: received === sent, says: `${from} pings ${to} over ${family}: ${describeProbe(probe)}` };
}

function addressesOf({ ipv4, ipv6 }: Placed): readonly string[] {
  return ipv6 === undefined ? [ipv4] : [ipv4, ipv6];
}
