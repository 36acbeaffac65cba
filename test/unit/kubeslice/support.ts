import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '../../../src/documents/parse.ts';
import { parseYaml } from '../../../src/documents/yaml.ts';
import { assembleFleet, type FleetReading } from '../../../src/fleet/assemble.ts';
import { type Import, type ImportedObject, importManifests } from '../../../src/kubeslice/import.ts';
import { parseLock } from '../../../src/lock/lock.ts';

export const FIXTURES: string = join(import.meta.dirname, '../../fixtures/kubeslice');

/** Imports texts as files `0.yaml`, `1.yaml` and so on. */
export function importTexts(...texts: readonly string[]): Import {
  return importManifests(
    texts.map((text, index) => ({
      file: `${index}.yaml`,
      shown: `${index}.yaml`,
      bytes: Buffer.from(text),
    })),
  );
}

/** Imports a folder of fixtures. */
export function importFolder(name: string): Import {
  const folder = join(FIXTURES, name);
  return importManifests(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .toSorted()
      .map((path) => ({ file: path, shown: path, bytes: readFileSync(join(folder, path)) })),
  );
}

/** Codes of the findings, in their order. */
export function codesOf({ diagnostics }: Import): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

/** The data of one file of the result. */
export function dataOf({ files }: Import, path: string): Readonly<Record<string, unknown>> {
  const text = files.get(path);
  if (text === undefined) throw new RangeError(`no ${path} among ${[...files.keys()].join(', ')}`);
  const parsed = parseYaml(path, text);
  if (!parsed.ok) throw new RangeError(`${path} is no YAML`);
  return parsed.value as Readonly<Record<string, unknown>>;
}

export function specOf(imported: Import, path: string): Readonly<Record<string, unknown>> {
  return dataOf(imported, path)['spec'] as Readonly<Record<string, unknown>>;
}

export function blocksOf(imported: Import, slice: string): Readonly<Record<string, string>> {
  return (dataOf(imported, `locks/${slice}.lock.yaml`)['blocks'] ?? {}) as Readonly<Record<string, string>>;
}

/** What our own validation says of the result. */
export function validateResult({ files }: Import): FleetReading {
  const isLock = (path: string): boolean => path.endsWith('.lock.yaml');
  return assembleFleet({
    files: [...files].flatMap(([path, text]) => (isLock(path) ? [] : [parseFile(path, Buffer.from(text))])),
    locks: [...files].flatMap(([path, text]) => (isLock(path) ? [parseLock(path, text)] : [])),
    diagnostics: [],
  });
}

export function errorsOf(imported: Import): readonly string[] {
  return validateResult(imported)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ file, code, message }) => `${file} ${code} ${message}`);
}

/** The row of a field of the first object of that kind. */
export function fieldOf(
  imported: Import,
  kind: string,
  pointer: string,
): ImportedObject['fields'][number] | undefined {
  return imported.objects
    .find((object) => object.kind === kind)
    ?.fields.find((row) => row.pointer === pointer);
}

export interface SliceText {
  readonly name?: string;
  readonly clusters?: readonly string[];
  readonly namespace?: string;
  /** Lines of the spec, indented by two. */
  readonly spec?: string;
}

/** A SliceConfig with what every slice needs; `spec` adds to it. */
export function sliceConfig({
  name = 'water',
  clusters = ['east', 'west'],
  namespace,
  spec = '',
}: SliceText): string {
  const where = namespace === undefined ? '' : `  namespace: ${namespace}\n`;
  const subnet = spec.includes('sliceSubnet') ? '' : '  sliceSubnet: 10.11.0.0/16\n';
  return `apiVersion: controller.kubeslice.io/v1alpha1
kind: SliceConfig
metadata:
  name: ${name}
${where}spec:
${subnet}  clusters: [${clusters.join(', ')}]
${spec}`;
}

export function hubObject(kind: string, name: string, spec: string, namespace?: string): string {
  const where = namespace === undefined ? '' : `  namespace: ${namespace}\n`;
  return `apiVersion: controller.kubeslice.io/v1alpha1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${where}spec:\n${spec}`;
}

export function serviceExport(name: string, spec: string, namespace?: string): string {
  const where = namespace === undefined ? '' : `  namespace: ${namespace}\n`;
  return `apiVersion: networking.kubeslice.io/v1beta1\nkind: ServiceExport\nmetadata:\n  name: ${name}\n${where}spec:\n${spec}`;
}
