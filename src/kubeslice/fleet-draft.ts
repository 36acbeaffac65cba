import { printable } from '../documents/quote.ts';
import type { ImportCode } from './codes.ts';
import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';
import { labelOf } from './names.ts';
import type { KubeSliceObject } from './object.ts';
import type { Project } from './projects.ts';
import type { ServiceIndex } from './services.ts';
import { stableText } from './stable-text.ts';

/** One fleet while it is written. Names are those of KubeSlice. */
export interface FleetDraft {
  readonly project: Project;
  readonly findings: Findings;
  readonly services: ServiceIndex;
  readonly clusters: Map<string, Draft>;
  readonly profiles: Map<string, Draft>;
  readonly slices: Map<string, SliceDraft>;
  /** By path. */
  readonly exports: Map<string, ExportDraft>;
  /** Which export has an alias, by `slice/alias`. */
  readonly aliases: Map<string, Draft>;
  /** Text of the locks by path. */
  readonly locks: Map<string, string>;
}

export interface SliceDraft {
  readonly draft: Draft;
  readonly object: KubeSliceObject;
  /** Names of KubeSlice. */
  readonly members: readonly string[];
  /** Its namespaces; none when it has no list of them. */
  readonly namespaces: readonly string[];
}

export interface ExportDraft {
  readonly draft: Draft;
  /** Its name in KubeSlice. */
  readonly original: string;
}

export function fleetDraft(project: Project, services: ServiceIndex, findings: Findings): FleetDraft {
  return {
    project,
    findings,
    services,
    clusters: new Map(),
    profiles: new Map(),
    slices: new Map(),
    exports: new Map(),
    aliases: new Map(),
    locks: new Map(),
  };
}

/** A path of the fleet as it stands in the result. */
export function pathIn({ project }: FleetDraft, path: string): string {
  return project.folder === '' ? path : `${project.folder}/${path}`;
}

/** The objects of a kind, each name once: the same again is passed over, another one of the name is a finding. */
export function uniqueOf(kind: string, fleet: FleetDraft): readonly KubeSliceObject[] {
  const first = new Map<string, KubeSliceObject>();
  for (const object of fleet.project.objects) {
    if (object.kind !== kind || object.refusal !== '') continue;
    const earlier = first.get(object.name);
    if (earlier === undefined) first.set(object.name, object);
    else if (isSame(object, earlier)) object.refuse(`the same as in ${printable(earlier.file)}`);
    else
      refuse(object, fleet.findings, {
        code: 'FS5005',
        message: `${object.label} is also in ${printable(earlier.file)}`,
      });
  }
  return [...first.values()];
}

/** The name of an object as fleetslice writes it. `taken` has those of the same kind; undefined: it was refused. */
export function nameFor(
  object: KubeSliceObject,
  taken: Iterable<Draft>,
  fleet: FleetDraft,
): string | undefined {
  const name = labelOf(object.name);
  if (name === undefined) {
    refuse(object, fleet.findings, {
      code: 'FS5003',
      message: `${object.label}: no name of at most 63 characters can be made of it`,
    });
    return undefined;
  }
  if ([...taken].some((draft) => draft.name === name)) {
    refuse(object, fleet.findings, {
      code: 'FS5005',
      message: `${object.label} would be written as ${name}, which is another one`,
    });
    return undefined;
  }
  if (name !== object.name) {
    const message = `${object.label} is written as ${name}`;
    fleet.findings.add('FS5004', object.place('/metadata/name'), message);
  }
  return name;
}

/** Makes the draft the main one of the object. */
export function mapName(object: KubeSliceObject, draft: Draft): void {
  object.main = draft;
  if (object.name === draft.name) object.map('/metadata/name', draft, '/metadata/name');
  else object.change('/metadata/name', draft, '/metadata/name', 'the name was no RFC 1123 label');
}

export interface Refusal {
  readonly code: ImportCode;
  readonly message: string;
  /** The name, unless said. */
  readonly pointer?: string;
}

/** Nothing of the object is written, with a finding that says why. */
export function refuse(object: KubeSliceObject, findings: Findings, refusal: Refusal): void {
  const { code, message, pointer = '/metadata/name' } = refusal;
  findings.add(code, object.place(pointer), message);
  object.refuse(message);
}

/** Equal in what was declared, whatever the API server wrote into it. */
function isSame(a: KubeSliceObject, b: KubeSliceObject): boolean {
  return ['/spec', '/metadata/labels', '/rules', '/bindings'].every(
    (pointer) => stableText(a.at(pointer)) === stableText(b.at(pointer)),
  );
}
