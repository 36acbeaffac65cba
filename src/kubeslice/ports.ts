import { printable } from '../documents/quote.ts';
import type { Draft } from './draft.ts';
import { labelOf } from './names.ts';
import type { KubeSliceObject } from './object.ts';

/** Where the ports of an export stand in a manifest. */
export interface PortFields {
  readonly list: string;
  /** The field that has the number. */
  readonly number: string;
}

interface Port {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
}

const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const MOST_PORTS = 64;

/** Adds the ports of a manifest to those of the export. `names` are those that the Service has for the numbers. */
export function mapPorts(
  object: KubeSliceObject,
  fields: PortFields,
  draft: Draft,
  names: ReadonlyMap<number, string> = new Map(),
): void {
  for (const pointer of object.below(fields.list)) {
    const wanted = portAt(object, pointer, fields);
    if (wanted === undefined) continue;
    const ports = [...((draft.spec['ports'] ?? []) as readonly Port[])];
    const index = placeOf(wanted, ports);
    if (index === MOST_PORTS) {
      object.drop(pointer, `an export has at most ${MOST_PORTS} ports`);
      continue;
    }
    ports[index] ??= {
      name: nameOf(object, pointer, ports, names.get(wanted.port) ?? usualName(wanted)),
      ...wanted,
    };
    draft.spec['ports'] = ports;
    const target = `/spec/ports/${index}`;
    tellName(object, pointer, draft, { target, name: ports[index].name });
    object.map(`${pointer}/${fields.number}`, draft, `${target}/port`);
    if (object.text(`${pointer}/protocol`) !== undefined)
      object.map(`${pointer}/protocol`, draft, `${target}/protocol`);
  }
}

/** Where the port stands among those that are there, or the place behind them. */
function placeOf(wanted: Wanted, ports: readonly Port[]): number {
  const place = ports.findIndex(({ port, protocol }) => port === wanted.port && protocol === wanted.protocol);
  return place === -1 ? ports.length : place;
}

type Wanted = Omit<Port, 'name'>;

function usualName({ port, protocol }: Wanted): string {
  return `${protocol.toLowerCase()}-${port}`;
}

function portAt(object: KubeSliceObject, pointer: string, fields: PortFields): Wanted | undefined {
  const port = object.integer(`${pointer}/${fields.number}`);
  const protocol = object.text(`${pointer}/protocol`) ?? 'TCP';
  if (port !== undefined && port >= 1 && port <= 65_535 && PROTOCOLS.includes(protocol)) {
    return { port, protocol };
  }
  object.drop(pointer, 'not a port of TCP, UDP or SCTP');
  return undefined;
}

/** The name in the manifest when it can be one and is free. */
function nameOf(object: KubeSliceObject, pointer: string, ports: readonly Port[], usual: string): string {
  const isFree = (name: string): boolean => ports.every((port) => port.name !== name);
  const own = labelOf(object.text(`${pointer}/name`) ?? '');
  if (own !== undefined && isFree(own)) return own;
  const fallback = labelOf(usual) ?? 'port';
  let name = fallback;
  for (let number = 2; !isFree(name); number += 1) name = `${fallback.slice(0, 58)}-${number}`;
  return name;
}

function tellName(
  object: KubeSliceObject,
  pointer: string,
  draft: Draft,
  { target, name }: { readonly target: string; readonly name: string },
): void {
  const own = object.text(`${pointer}/name`);
  if (own === name) object.map(`${pointer}/name`, draft, `${target}/name`);
  else if (own === undefined || own === '') {
    object.default(draft, `${target}/name`, 'the port had no name');
    if (own === '') object.lose(`${pointer}/name`, 'it is empty');
  } else {
    const reason = `the port has the name ${printable(name)} here, as names of ports are labels and stand once`;
    object.change(`${pointer}/name`, draft, `${target}/name`, reason);
  }
}
