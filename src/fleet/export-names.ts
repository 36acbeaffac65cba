import type { ServiceExportDocument } from '../documents/document.ts';
import type { Findings } from './findings.ts';
import type { SliceContext } from './members.ts';

/** Longest name in text without its last dot: 255 bytes on the wire (RFC 1035, 2.3.4). */
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;
/** What a name of an endpoint has besides the five names it is made of. */
const BETWEEN = '....svc..slice.local'.length;
const MULTICLUSTER_ZONE = 'clusterset.local';

/** The names by which a slice knows its exports: each once, none among those made from exports, none too long. */
export function checkNames(
  slice: SliceContext,
  documents: readonly ServiceExportDocument[],
  findings: Findings,
): void {
  const aliases = new Map<string, Place>();
  const services = new Map<string, ServiceExportDocument>();
  for (const document of documents) {
    checkAliases(document, aliases, findings);
    checkService(document, services, findings);
    checkLength(document, slice, findings);
    checkPortNames(document, findings);
  }
}

interface Place {
  readonly document: ServiceExportDocument;
  readonly index: number;
}

function checkAliases(document: ServiceExportDocument, first: Map<string, Place>, findings: Findings): void {
  const { aliases } = document.spec;
  if (aliases === undefined) return;
  for (const [index, alias] of aliases.entries()) {
    const place = { source: document.source, pointer: `/spec/aliases/${index}` };
    const zone = zoneOf(alias, document.spec.slice);
    if (zone !== undefined) findings.add('FS2051', place, `${alias} is a name of ${zone}`);
    const earlier = first.get(alias);
    if (earlier === undefined) first.set(alias, { document, index });
    else if (earlier.document !== document) addSharedAlias(alias, place, earlier, findings);
  }
}

function addSharedAlias(
  alias: string,
  place: { readonly source: ServiceExportDocument['source']; readonly pointer: string },
  { document, index }: Place,
  findings: Findings,
): void {
  const related = { source: document.source, pointer: `/spec/aliases/${index}`, message: 'first used here' };
  findings.add('FS2016', place, `${alias} is also an alias of ${document.namespace}/${document.name}`, {
    related: [related],
  });
}

/** The zone whose names are made from exports and would be hidden by the alias. */
function zoneOf(alias: string, slice: string): string | undefined {
  const zones = ['svc.slice.local', `svc.${slice}.slice.local`, MULTICLUSTER_ZONE];
  return zones.find((zone) => alias === zone || alias.endsWith(`.${zone}`));
}

function checkService(
  document: ServiceExportDocument,
  first: Map<string, ServiceExportDocument>,
  findings: Findings,
): void {
  const service = `${document.namespace}/${document.spec.serviceName ?? document.name}`;
  const earlier = first.get(service);
  if (earlier === undefined) {
    first.set(service, document);
    return;
  }
  const pointer = document.spec.serviceName === undefined ? '/metadata/name' : '/spec/serviceName';
  const place = { source: document.source, pointer };
  const message = `${service} is also exported to slice ${document.spec.slice} by ${earlier.name}`;
  findings.add('FS2052', place, message, {
    related: [{ source: earlier.source, pointer: '/metadata/name', message: 'the other export' }],
  });
}

/** `<pod>.<cluster>.<service>.<namespace>.svc.<slice>.slice.local`, with room for the longest pod. */
function checkLength(document: ServiceExportDocument, slice: SliceContext, findings: Findings): void {
  const { namespace, name, spec } = document;
  const service = spec.serviceName ?? name;
  const fixed = BETWEEN + service.length + namespace.length + spec.slice.length;
  // Cluster names of more than 52 characters have a finding of their own.
  if (fixed + LONGEST_LABEL + 52 <= LONGEST_NAME) return;
  const clusters = spec.clusters ?? slice.members.map((member) => member.name);
  const longest = clusters.reduce((most, cluster) => Math.max(most, Math.min(cluster.length, 52)), 0);
  const length = fixed + LONGEST_LABEL + longest;
  if (length <= LONGEST_NAME) return;
  const message = `names of endpoints of ${namespace}/${name} may have ${length} characters, DNS allows ${LONGEST_NAME}`;
  findings.add('FS2071', { source: document.source, pointer: '/metadata/name' }, message);
}

/** In an SRV record a port is the label `_<name>`. */
function checkPortNames({ spec, source }: ServiceExportDocument, findings: Findings): void {
  if (spec.ports === undefined) return;
  for (const [index, { name }] of spec.ports.entries()) {
    if (name.length < LONGEST_LABEL) continue;
    const place = { source, pointer: `/spec/ports/${index}/name` };
    findings.add('FS2071', place, `the port name ${name} has ${name.length} characters, DNS allows 62`);
  }
}
