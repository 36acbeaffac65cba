/** Our name server as a process of its own, so that it can be tied to one core: prints its port and serves until killed. */
import { createResponder } from '../../src/dns/answer.ts';
import { createDnsCounters } from '../../src/dns/counters.ts';
import { serveDns } from '../../src/dns/server.ts';
import { openDnsSockets } from '../../src/dns/sockets.ts';
import { compileZone } from '../../src/dns/zone.ts';
import type { SliceName } from '../../src/model/ids.ts';
import { benchExports } from './names.ts';

const zone = compileZone({ slice: 'green' as SliceName, exports: benchExports(), serial: 1 });
const responder = createResponder(zone);
const sockets = await openDnsSockets(['127.0.0.1'], 0);
serveDns(sockets, () => responder, createDnsCounters());
for (const socket of sockets.udp) console.log(socket.address().port);
