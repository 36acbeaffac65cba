import type { CodeEntry } from '../model/codes.ts';
import type { Diagnostic, Position } from '../model/diagnostic.ts';
import { forTerminal, jsonText } from './escape.ts';
import { type FindingsReport, counted, fingerprintsOf, worstOf } from './findings-report.ts';

export interface SarifTool {
  readonly version: string;
  readonly codes: Readonly<Record<string, CodeEntry>>;
}

/** GitHub takes 25,000 results and shows 5,000; it chooses those itself, so it gets no more than it shows. */
const MOST_RESULTS = 5000;

/** SARIF 2.1.0 (OASIS), one run. */
export function findingsSarif({ findings }: FindingsReport, { version, codes }: SarifTool): string {
  const listed = worstOf(findings, MOST_RESULTS);
  const used = [...new Set(listed.map(({ code }) => code))].toSorted();
  const fingerprints = fingerprintsOf(listed);
  const omitted = findings.length - listed.length;
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(version, used, codes) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that fleetslice was run in.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notesOf(omitted) }],
        results: listed.map((finding, index) =>
          resultOf(finding, used.indexOf(finding.code), fingerprints[index] ?? ''),
        ),
      },
    ],
  });
}

const ROOT = '%SRCROOT%';

function driverOf(version: string, used: readonly string[], codes: SarifTool['codes']): object {
  const rules = used.map((code) => ruleOf(code, codes[code]));
  return {
    name: 'fleetslice',
    version,
    semanticVersion: version,
    informationUri: 'https://fleetslice.io',
    rules,
  };
}

function ruleOf(code: string, entry: CodeEntry | undefined): object {
  if (entry === undefined) return { id: code };
  const { title, severity, cause, example, wayOut } = entry;
  return {
    id: code,
    shortDescription: { text: sentence(title) },
    fullDescription: { text: cause },
    defaultConfiguration: { level: severity },
    help: {
      text: `${cause}\n\nExample: ${example}\n\nWay out: ${wayOut}`,
      markdown: `${cause}\n\nExample:\n\n    ${example}\n\n**Way out:** ${wayOut}\n`,
    },
  };
}

function sentence(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
}

function notesOf(omitted: number): readonly object[] {
  if (omitted === 0) return [];
  const text = `${counted(omitted, 'finding')} more; the ${MOST_RESULTS} worst are listed.`;
  return [{ level: 'warning', message: { text } }];
}

function resultOf(finding: Diagnostic, ruleIndex: number, fingerprint: string): object {
  const { code, severity, pointer, message, hint, related = [] } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: plainMessage(hint === '' ? message : `${message} (${hint})`) },
    locations: [{ ...locationOf(finding), ...(pointer === '' ? {} : logicalLocation(pointer)) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { 'fleetslice/v1': fingerprint },
  };
}

function relatedLocation(place: Position & { readonly message: string }, index: number): object {
  return { id: index + 1, ...locationOf(place), message: { text: plainMessage(place.message) } };
}

function logicalLocation(pointer: string): object {
  return { logicalLocations: [{ fullyQualifiedName: forTerminal(pointer), kind: 'object' }] };
}

function locationOf({ file, line, column, excerpt }: Position & Pick<Diagnostic, 'excerpt'>): object {
  const end = excerpt === undefined ? {} : { endColumn: column + excerpt.length };
  const region = { startLine: line, startColumn: column, ...end };
  return { physicalLocation: { artifactLocation: artifactOf(file), region } };
}

/** RFC 3986: a relative reference below the root, or a file URI for an absolute path. */
function artifactOf(file: string): object {
  const uri = file.split('/').map(encodedSegment).join('/');
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: ROOT };
}

function encodedSegment(segment: string): string {
  return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, '\uFFFD'));
}

/** `[text](address)` is a link in a message of SARIF, and `{0}` a placeholder: neither comes from us. */
function plainMessage(text: string): string {
  return forTerminal(text).replaceAll('](', String.raw`\](`).replaceAll('{', '{{').replaceAll('}', '}}');
}
