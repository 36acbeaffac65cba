import { pathOf, printable } from '../documents/quote.ts';
import { forMarkdown, forMarkdownCode } from '../present/escape.ts';
import { counted } from '../present/findings-report.ts';
import type { Import, ImportedObject } from './import.ts';

/** Where the report of an import is written, relative to the result. */
export const REPORT_PATH = 'IMPORT.md';

/** How many fields of all objects went where. */
export interface FieldCounts {
  readonly mapped: number;
  readonly changed: number;
  readonly lost: number;
  readonly defaulted: number;
}

export function countFields(objects: readonly ImportedObject[]): FieldCounts {
  const counts = { mapped: 0, changed: 0, lost: 0, defaulted: 0 };
  for (const { fields, defaults } of objects) {
    for (const { outcome } of fields) counts[outcome] += 1;
    counts.defaulted += defaults.length;
  }
  return counts;
}

/** Everything that became of the manifests, as Markdown: objects first, then each field that is not as it was. */
export function formatReport(imported: Import): string {
  const { objects, foreign } = imported;
  const { mapped, changed, lost, defaulted } = countFields(objects);
  const lines = [
    '# Import from KubeSlice',
    '',
    `${counted(objects.length, 'object')} of KubeSlice: ${mapped} fields carried over, ${changed} changed, ${lost} not carried over, ${defaulted} defaults written.`,
    `Of other API groups and not read: ${counted(foreign, 'object')}. Comments in the manifests are not carried over.`,
    ...section('To look at', findingLines(imported)),
    ...section('Objects', objectLines(objects)),
    ...section('Changed', changedLines(objects)),
    ...section('Not carried over', lostLines(objects)),
    ...section('Defaults written', defaultLines(objects)),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

function findingLines({ diagnostics, shownFiles }: Import): readonly string[] {
  const rows = diagnostics.map(
    ({ file, line, severity, code, message, hint }) =>
      `| ${severity} | ${code} | ${codeSpan(`${shownFiles.get(file) ?? file}:${line}`)} | ${forMarkdown(message)} | ${forMarkdown(hint)} |`,
  );
  return table(['severity', 'code', 'place', 'what', 'way out'], rows);
}

function objectLines(objects: readonly ImportedObject[]): readonly string[] {
  const rows = objects.map((object) => {
    const to =
      object.to.length === 0 ? `nothing: ${forMarkdown(object.refusal || NOTHING)}` : links(object.to);
    return `| ${titleOf(object)} | ${codeSpan(object.file)} | ${to} |`;
  });
  return table(['object', 'from', 'to'], rows);
}

const NOTHING = 'nothing in it is needed here';

/** Paths of the result are made of labels only, so they can be links. */
function links(paths: readonly string[]): string {
  return paths.map((path) => `[${path}](${path})`).join('<br>');
}

function changedLines(objects: readonly ImportedObject[]): readonly string[] {
  const rows = objects.flatMap((object) =>
    object.fields
      .filter(({ outcome }) => outcome === 'changed')
      .map(
        ({ pointer, value, to, reason }) =>
          `| ${titleOf(object)} | ${codeSpan(pathOf(pointer))} | ${valueCell(value)} | ${codeSpan(to)} | ${forMarkdown(reason)} |`,
      ),
  );
  return table(['object', 'field', 'value', 'to', 'why'], rows);
}

/** What an API server writes into every object is the same for all and told once. */
function lostLines(objects: readonly ImportedObject[]): readonly string[] {
  const rows = objects
    .filter(({ refusal }) => refusal === '')
    .flatMap((object) =>
      object.fields
        .filter(({ outcome, pointer }) => outcome === 'lost' && !EVERYWHERE.test(pointer))
        .map(
          ({ pointer, value, reason }) =>
            `| ${titleOf(object)} | ${codeSpan(pathOf(pointer))} | ${valueCell(value)} | ${forMarkdown(reason)} |`,
        ),
    );
  const note =
    'Of no object: `apiVersion`, `kind`, annotations, and what the API server and the controllers of KubeSlice write (`status`, `metadata.uid` and the like).';
  return rows.length === 0 ? [note] : [note, '', ...table(['object', 'field', 'value', 'why'], rows)];
}

const EVERYWHERE = /^\/(?:apiVersion$|kind$|status\/|metadata\/(?!name$|namespace$|labels\/)|status$)/;

function defaultLines(objects: readonly ImportedObject[]): readonly string[] {
  const rows = objects.flatMap((object) =>
    object.defaults.map(
      ({ to, reason }) => `| ${titleOf(object)} | ${codeSpan(to)} | ${forMarkdown(reason)} |`,
    ),
  );
  return table(['object', 'field', 'why'], rows);
}

function table(titles: readonly string[], rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  return [`| ${titles.join(' | ')} |`, `|${'---|'.repeat(titles.length)}`, ...rows];
}

function titleOf({ kind, name }: ImportedObject): string {
  return `${codeSpan(kind)} ${name === '' ? '' : codeSpan(name)}`.trim();
}

function valueCell(value: string): string {
  return value === '' ? '' : codeSpan(value);
}

/** Names come from the manifests: cut, and never a secret. */
function codeSpan(text: string): string {
  return forMarkdownCode(printable(text, MOST_SHOWN));
}

const MOST_SHOWN = 200;
