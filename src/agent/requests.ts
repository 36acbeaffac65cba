import { Blocked } from '../model/errors.ts';
import type { WorkloadPort } from '../state/port.ts';
import type { WorkloadPlace } from '../steps/router.ts';
import type { AttachRequest, WorkloadKey } from './workloads.ts';

/** What came over the local socket, as a request to attach. Throws Blocked with the field that is wrong. */
export function parseAttach(value: unknown): AttachRequest {
  const fields = fieldsOf(value);
  return {
    ...parseKey(value),
    service: text(fields, 'service'),
    ports: portsOf(fields['ports']),
    place: placeOf(fields['place']),
  };
}

export function parseKey(value: unknown): WorkloadKey {
  const fields = fieldsOf(value);
  return { slice: text(fields, 'slice'), namespace: text(fields, 'namespace'), name: text(fields, 'name') };
}

type Fields = Readonly<Record<string, unknown>>;

const MOST_PORTS = 64;

function fieldsOf(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong('request', value);
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value.length <= 253) return value;
  throw wrong(name, value);
}

function portsOf(value: unknown): readonly WorkloadPort[] {
  if (!Array.isArray(value) || value.length > MOST_PORTS) throw wrong('ports', value);
  return value.map((entry: unknown) => {
    const fields = fieldsOf(entry);
    const { port, protocol } = fields;
    if (!isPort(port)) throw wrong('port', port);
    if (protocol !== 'TCP' && protocol !== 'UDP' && protocol !== 'SCTP') throw wrong('protocol', protocol);
    return { name: text(fields, 'name'), port, protocol };
  });
}

function placeOf(value: unknown): WorkloadPlace {
  const { kind, name, pid } = fieldsOf(value);
  if (kind === 'host') return { kind };
  if (kind === 'netns' && typeof name === 'string') return { kind, name };
  if (kind === 'process' && typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0)
    return { kind, pid };
  throw wrong('place', value);
}

function isPort(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65_535;
}

function wrong(name: string, value: unknown): Blocked {
  return new Blocked(
    'attach-request',
    `${name} is wrong: ${(JSON.stringify(value) ?? 'missing').slice(0, 60)}`,
  );
}
