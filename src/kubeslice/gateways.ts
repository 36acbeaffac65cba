import { printable } from '../documents/quote.ts';
import { gatewaysOf } from './clusters.ts';
import { comment, type Draft } from './draft.ts';
import type { FleetDraft } from './fleet-draft.ts';
import type { KubeSliceObject } from './object.ts';

const PROVIDER = '/spec/sliceGatewayProvider';
const TYPE = `${PROVIDER}/sliceGatewayType`;
const DRIVER = '/spec/tunnel/driver';
const SERVICES = ['NodePort', 'LoadBalancer'];

/** The tunnels of a slice, and how the gateways of its members are reached. */
export function mapGatewayProvider(
  object: KubeSliceObject,
  draft: Draft,
  members: ReadonlyMap<string, string>,
  fleet: FleetDraft,
): void {
  mapDriver(object, draft);
  const entries = object.below(`${PROVIDER}/sliceGatewayServiceType`);
  // An entry for one cluster counts more than the one for all.
  const [forAll, forOne] = [
    entries.filter((entry) => object.text(`${entry}/cluster`) === '*'),
    entries.filter((entry) => object.text(`${entry}/cluster`) !== '*'),
  ];
  const named = new Set(forOne.map((entry) => object.text(`${entry}/cluster`)));
  for (const entry of forOne) {
    const name = object.text(`${entry}/cluster`) ?? '';
    if (members.has(name)) mapEntry(object, entry, [name], fleet);
    else if (name !== '') object.drop(entry, `${printable(name)} is no cluster of the slice`);
  }
  const others = [...members.keys()].filter((name) => !named.has(name));
  for (const entry of forAll) mapEntry(object, entry, others, fleet);
}

function mapDriver(object: KubeSliceObject, draft: Draft): void {
  const type = object.text(TYPE);
  draft.spec['tunnel'] = { driver: 'wireguard' };
  if (type === undefined) object.default(draft, DRIVER, 'the one driver there is; KubeSlice has OpenVPN');
  else if (type.toLowerCase() === 'wireguard') object.map(TYPE, draft, DRIVER);
  else object.change(TYPE, draft, DRIVER, 'WireGuard is the one driver there is');
}

function mapEntry(object: KubeSliceObject, entry: string, names: readonly string[], fleet: FleetDraft): void {
  const type = object.text(`${entry}/type`) ?? 'NodePort';
  const protocol = object.text(`${entry}/protocol`);
  if (protocol === 'UDP') object.lose(`${entry}/protocol`, 'WireGuard always uses UDP');
  else if (protocol !== undefined) object.drop(`${entry}/protocol`, 'WireGuard uses UDP and nothing else');
  if (!SERVICES.includes(type)) {
    object.drop(`${entry}/type`, 'no service type that KubeSlice knows');
    return;
  }
  if (names.length === 0) object.loseAll(entry, 'there is no cluster that it is for');
  for (const name of names) setService({ object, entry, name, type }, fleet);
}

interface Service {
  readonly object: KubeSliceObject;
  readonly entry: string;
  readonly name: string;
  readonly type: string;
}

/** A load balancer that one slice needs serves the others too, so it wins. */
function setService({ object, entry, name, type }: Service, fleet: FleetDraft): void {
  const draft = fleet.clusters.get(name);
  if (draft === undefined) return;
  const gateways = gatewaysOf(draft);
  const earlier = gateways['service'];
  if (earlier !== undefined && earlier !== type) {
    const message = `slices want NodePort and LoadBalancer for cluster ${draft.name}; LoadBalancer is taken`;
    fleet.findings.add('FS5015', object.place(entry), `${object.label}: ${message}`);
    comment(draft, '/spec/gateways/service', 'Another slice of KubeSlice had NodePort here.');
  }
  gateways['service'] = earlier === 'LoadBalancer' ? earlier : type;
  object.map(`${entry}/cluster`, draft, '/spec/gateways/service');
  if (object.text(`${entry}/type`) === undefined)
    object.default(draft, '/spec/gateways/service', 'what KubeSlice has where nothing is said');
  else object.map(`${entry}/type`, draft, '/spec/gateways/service');
}
