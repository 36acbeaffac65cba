import { type BrokenManifest, type Manifest, parseManifests } from '../documents/manifests.ts';
import { positionAt } from '../documents/position.ts';
import { pathOf, printable } from '../documents/quote.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { importCodes } from './codes.ts';
import type { Findings } from './findings.ts';
import { leavesOf } from './leaves.ts';
import { KubeSliceObject } from './object.ts';
import { secretIn } from './secrets.ts';
import { firstPlaceholder, placeholderForName, placeholderIn } from './placeholders.ts';

/** One file as it was found. */
export interface ManifestFile {
  /** As the caller would open it: what findings say. */
  readonly file: string;
  /** What the result says of it, which others will read: nothing of this machine. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

export interface Reading {
  readonly objects: readonly KubeSliceObject[];
  /** Services of Kubernetes, for the names of exported ones. */
  readonly services: readonly Manifest[];
  /** Objects of other API groups. */
  readonly foreign: number;
  readonly diagnostics: readonly Diagnostic[];
}

const GROUP = 'kubeslice.io';

/** Reads all files: the objects of KubeSlice, and what cannot be read. */
export function readManifests(files: readonly ManifestFile[], findings: Findings): Reading {
  const objects: KubeSliceObject[] = [];
  const services: Manifest[] = [];
  const diagnostics: Diagnostic[] = [];
  let foreign = 0;
  for (const { file, shown, bytes } of files) {
    const parsed = parseManifests(file, bytes, isWanted);
    foreign += parsed.foreign;
    for (const manifest of parsed.manifests) {
      if (manifest.kind === 'Service' && manifest.apiVersion === 'v1') services.push(manifest);
      else objects.push(objectOf(manifest, shown, findings));
    }
    for (const broken of parsed.broken) {
      if (isForeign(parsed.text, broken)) foreign += 1;
      else diagnostics.push(...explain(file, parsed.text, broken));
    }
  }
  return { objects, services, foreign: foreign + services.length, diagnostics };
}

function isWanted(apiVersion: string, kind: string): boolean {
  const [group = ''] = apiVersion.split('/');
  return group === GROUP || group.endsWith(`.${GROUP}`) || (apiVersion === 'v1' && kind === 'Service');
}

/** What cannot be read and does not even name the group is a template of something else. */
function isForeign(text: string, { from, to }: BrokenManifest): boolean {
  return to > from && !text.slice(from, to).includes(GROUP);
}

/** A placeholder is the cause of whatever error comes of it. */
function explain(file: string, text: string, broken: BrokenManifest): readonly Diagnostic[] {
  const found = firstPlaceholder(text.slice(broken.from, broken.to));
  if (found === undefined) return broken.diagnostics;
  const { severity, wayOut } = importCodes.FS5001;
  const message = `the manifest is a template: ${printable(found.text)}`;
  const position = positionAt(file, text, broken.from + found.offset);
  return [{ ...position, code: 'FS5001', severity, pointer: '', message, hint: wayOut }];
}

function objectOf(manifest: Manifest, file: string, findings: Findings): KubeSliceObject {
  const object = new KubeSliceObject(manifest, file, findings);
  const [first, ...others] = placeholdersOf(object);
  if (first !== undefined) {
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    const message = `${object.label} is a template: ${pathOf(first.pointer)} is ${printable(first.text)}${more}`;
    findings.add('FS5001', object.place(first.pointer), message);
    object.refuse('the manifest is a template');
  } else if (object.name === '') {
    findings.add('FS5002', object.place('/metadata'), `${object.kind} has no metadata.name that can be used`);
    object.refuse('it has no name that can be used');
  }
  return object;
}

interface Placeholder {
  readonly pointer: string;
  readonly text: string;
}

function placeholdersOf(object: KubeSliceObject): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const pointer of leavesOf(object.manifest.value, '')) {
    const value = object.at(pointer);
    if (typeof value !== 'string' || FREE.test(pointer) || secretIn(value) !== undefined) continue;
    const text = NAMES.test(pointer) ? placeholderForName(value) : placeholderIn(value);
    if (text !== undefined) found.push({ pointer, text });
  }
  return found;
}

/** Nobody fills these in by hand: an annotation may hold any text, and so may what a controller reports. */
const FREE = /^\/(?:metadata\/(?:annotations|managedFields)|status)\//;
/** Here stand names of objects. */
const NAMES =
  /^\/metadata\/name(?:space)?$|\/(?:clusters\/\d+|cluster|namespace|slice|sliceName|sourceCluster|serviceName)$/;
