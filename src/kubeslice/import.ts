/**
 * kubeslice/ — manifests of KubeSlice to the files of a fleet repo, and what became of each of their fields. Pure:
 * nothing is dropped without a reason, and nothing is made up without saying so.
 */
import { toDiagnostics } from '../documents/position.ts';
import { compareDiagnostics, compareText, type Diagnostic } from '../model/diagnostic.ts';
import { mapClusters } from './clusters.ts';
import { type Draft, draftOf, textOf } from './draft.ts';
import { mapExports } from './exports.ts';
import { accountForRest, reasonForKind } from './fields.ts';
import { createFindings, type Findings } from './findings.ts';
import { fleetDraft, type FleetDraft, mapName, pathIn, uniqueOf } from './fleet-draft.ts';
import { addHeaders } from './headers.ts';
import { mapLabels } from './labels.ts';
import type { DefaultRow, FieldRow, KubeSliceObject } from './object.ts';
import { projectsOf } from './projects.ts';
import { mapProfiles } from './qos.ts';
import { type ManifestFile, readManifests } from './reading.ts';
import { safePointer } from './secrets.ts';
import { indexServices } from './services.ts';
import { mapSlices } from './slices.ts';

/** What one manifest has become. */
export interface ImportedObject {
  readonly kind: string;
  /** Safe to print; empty when it has none. */
  readonly name: string;
  readonly file: string;
  /** Files of the result; empty when nothing of it is there. */
  readonly to: readonly string[];
  /** Why nothing of it is in the result; empty when something is. */
  readonly refusal: string;
  /** Every field of the manifest, sorted by pointer. */
  readonly fields: readonly FieldRow[];
  readonly defaults: readonly DefaultRow[];
}

export interface Import {
  /** Folders of the fleets, relative to the result: one empty text when there is one fleet. */
  readonly fleets: readonly string[];
  /** Text by path, relative to the result; sorted. */
  readonly files: ReadonlyMap<string, string>;
  /** In the order of files and positions. */
  readonly objects: readonly ImportedObject[];
  /** Objects of other API groups, which are not read. */
  readonly foreign: number;
  /** Files as the caller would open them. */
  readonly diagnostics: readonly Diagnostic[];
  /** How the result names a file of a finding. */
  readonly shownFiles: ReadonlyMap<string, string>;
}

/** Never throws: what cannot be carried over is a finding. */
export function importManifests(manifests: readonly ManifestFile[]): Import {
  const findings = createFindings();
  const reading = readManifests(manifests, findings);
  const { hub, workers } = sortOut(reading.objects, findings);
  const services = indexServices(reading.services);
  const fleets = projectsOf(hub, findings).map((project) => fleetDraft(project, services, findings));
  for (const fleet of fleets) {
    mapClusters(fleet);
    mapProfiles(fleet);
    mapSlices(fleet);
  }
  mapExports(workers, fleets, findings);
  const drafts = fleets.flatMap(draftsOf);
  for (const object of reading.objects) accountForRest(object, findings);
  addHeaders(reading.objects);
  const files = [
    ...drafts.map((draft): [string, string] => [draft.path, textOf(draft)]),
    ...fleets.flatMap(({ locks }) => [...locks]),
  ];
  return {
    fleets: fleets.map(({ project }) => project.folder),
    files: new Map(files.toSorted(([a], [b]) => compareText(a, b))),
    objects: reading.objects.map(importedOf),
    foreign: reading.foreign,
    shownFiles: new Map(manifests.map(({ file, shown }) => [file, shown])),
    diagnostics: [...reading.diagnostics, ...toDiagnostics(findings.all)]
      .map(withoutExcerpt)
      .toSorted(compareDiagnostics),
  };
}

/** A token of KubeSlice has no shape by which it could be hidden in a line of the file. */
function withoutExcerpt(diagnostic: Diagnostic): Diagnostic {
  const { excerpt, ...others } = diagnostic;
  return excerpt === undefined ? diagnostic : others;
}

/** Group of the kinds that are carried over. */
const GROUPS: Readonly<Record<string, string>> = {
  Project: 'controller.kubeslice.io',
  Cluster: 'controller.kubeslice.io',
  SliceConfig: 'controller.kubeslice.io',
  SliceQoSConfig: 'controller.kubeslice.io',
  ServiceExportConfig: 'controller.kubeslice.io',
  SliceIpam: 'controller.kubeslice.io',
  WorkerSliceConfig: 'worker.kubeslice.io',
  ServiceExport: 'networking.kubeslice.io',
};

interface Sorted {
  readonly hub: readonly KubeSliceObject[];
  readonly workers: readonly KubeSliceObject[];
}

/** What is carried over, by where it lives; the other kinds get their reason. */
function sortOut(objects: readonly KubeSliceObject[], findings: Findings): Sorted {
  const usable = objects.filter((object) => object.refusal === '' && isCarried(object, findings));
  return {
    hub: usable.filter(({ kind }) => kind !== 'ServiceExport'),
    workers: usable.filter(({ kind }) => kind === 'ServiceExport'),
  };
}

function isCarried(object: KubeSliceObject, findings: Findings): boolean {
  if (GROUPS[object.kind] === object.group) return true;
  const reason = reasonForKind(object.kind);
  if (reason === undefined) {
    findings.add('FS5014', object.place('/kind'), `${object.label} of ${object.group} is of an unknown kind`);
  }
  object.refuse(reason ?? 'a kind that this import does not know');
  return false;
}

function draftsOf(fleet: FleetDraft): readonly Draft[] {
  const top = draftOf('Fleet', fleet.project.name, pathIn(fleet, 'fleet.yaml'));
  const projects = uniqueOf('Project', fleet);
  for (const object of projects) {
    mapName(object, top);
    mapLabels(object, top);
  }
  if (projects.length === 0) top.header.push('No Project was among the manifests.');
  return [
    top,
    ...fleet.clusters.values(),
    ...fleet.profiles.values(),
    ...[...fleet.slices.values()].map(({ draft }) => draft),
    ...[...fleet.exports.values()].map(({ draft }) => draft),
  ];
}

function importedOf(object: KubeSliceObject): ImportedObject {
  return {
    kind: object.kind,
    name: object.name,
    file: object.file,
    to: [...object.targets].toSorted(compareText),
    refusal: object.refusal,
    fields: object.fields
      .map((row) => ({ ...row, pointer: safePointer(row.pointer), to: safePointer(row.to) }))
      .toSorted((a, b) => compareText(a.pointer, b.pointer)),
    defaults: object.defaults,
  };
}
