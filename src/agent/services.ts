import { createResponder, type Responder } from '../dns/answer.ts';
import { createDnsCounters, type DnsCounters } from '../dns/counters.ts';
import { type DnsServer, serveDns } from '../dns/server.ts';
import { compileZone } from '../dns/zone.ts';
import type { SliceName } from '../model/ids.ts';
import { PROBE_PORT } from '../steps/firewall.ts';
import type { Router } from '../steps/router.ts';
import type { System } from '../system/port.ts';
import { type NamesInput, compileNames } from './names.ts';
import type { Probes, ProbeTarget } from './probes.ts';

/** What the agent itself does inside a slice router: it answers names and probes the links. */
export interface SliceServices {
  /** New answers, from the very next query. */
  answer(input: NamesInput): void;
  /** Opens the sockets inside the router where they are missing; again when the namespace is a new one. */
  serve(router: Router, isNewNetns: boolean): Promise<void>;
  close(): Promise<void>;
  readonly counters: DnsCounters;
}

export function createServices(slice: SliceName, system: System, probes: Probes): SliceServices {
  const counters = createDnsCounters();
  let responder: Responder | undefined;
  let answered = '';
  let opened: { readonly key: string; readonly dns: DnsServer } | undefined;
  let probeSocket: Parameters<Probes['follow']>[1] | undefined;

  async function close(): Promise<void> {
    probes.drop(slice);
    probeSocket?.close();
    probeSocket = undefined;
    const closing = opened?.dns.close();
    opened = undefined;
    await closing;
  }

  async function open(router: Router, key: string): Promise<void> {
    const links = router.tunnels.flatMap((tunnel) => tunnel.links.slice(0, 1));
    const sockets = await system.openSockets(router.netns, {
      dns: router.routers,
      probe: links,
      probePort: PROBE_PORT,
    });
    probeSocket = sockets.probes[0];
    const current = (): Responder => responder ?? emptyResponder(slice);
    opened = { key, dns: serveDns({ udp: sockets.dnsUdp, tcp: sockets.dnsTcp }, current, counters) };
  }

  return {
    counters,
    answer(input) {
      const names = compileNames(input);
      const key = JSON.stringify({ ...names, serial: 0 });
      if (key === answered) return;
      answered = key;
      responder = createResponder(compileZone(names));
    },
    async serve(router, isNewNetns) {
      const key = JSON.stringify([router.routers, router.tunnels.map((tunnel) => tunnel.links)]);
      if (isNewNetns || (opened !== undefined && opened.key !== key)) await close();
      if (opened === undefined) await open(router, key);
      if (probeSocket !== undefined) probes.follow(slice, probeSocket, targetsOf(router));
    },
    close,
  };
}

/** One link per remote gateway: the first address of each, the family our own socket has. */
function targetsOf(router: Router): readonly ProbeTarget[] {
  return router.tunnels.flatMap((tunnel) =>
    tunnel.peers.flatMap(({ cluster, gateway, links }) => {
      const address = links[0];
      return address === undefined ? [] : [{ cluster, gateway, address }];
    }),
  );
}

function emptyResponder(slice: SliceName): Responder {
  return createResponder(compileZone({ slice, exports: [], serial: 0 }));
}
