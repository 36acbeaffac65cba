import type { PlanReport, PlanVerdict } from '../plan/report.ts';
import { forMarkdown, forMarkdownCode, forTerminal } from './escape.ts';
import {
  acknowledgeYaml,
  bySlice,
  effectLine,
  groupName,
  interruptionLine,
  rangeText,
} from './plan-lines.ts';

/** First line of the comment, by which it is found again; nobody sees it. */
export const PLAN_MARKER = '<!-- fleetslice:plan -->';

/** What GitHub takes as the body of a comment: UTF-16 units there, bytes elsewhere; bytes are never fewer. */
const MOST_BYTES = 65_536;
/** For the lines at the end, and for saying how much is left out. */
const RESERVED_BYTES = 1024;

const TITLES: Readonly<Record<PlanVerdict, string>> = {
  unchanged: 'no change',
  changes: 'changes',
  unsafe: 'unsafe, not to be merged as it is',
  invalid: 'invalid, would be refused',
};

/** A plan as the comment of a pull request: verdict first, details folded, never longer than the limit. */
export function planMarkdown(
  report: PlanReport,
  { limit = MOST_BYTES }: { readonly limit?: number } = {},
): string {
  const page = createPage(limit - RESERVED_BYTES);
  page.add([PLAN_MARKER, `## fleetslice plan: ${TITLES[report.verdict]}`, '']);
  page.add([forMarkdown(report.summary), '']);
  addFindings(page, report);
  addRisks(page, report);
  addGroups(page, report);
  addDetails(page, report);
  return `${page.text()}${footer(report, page.leftOut())}`;
}

/** Lines between two others. */
interface Section {
  readonly open: readonly string[];
  readonly lines: readonly string[];
  readonly close: readonly string[];
  /** How much of the page it may take, so that there is room for what follows. */
  readonly share?: number;
}

interface Page {
  /** All of it or, when it does not fit, nothing; true when it was added. */
  add(lines: readonly string[]): boolean;
  /** As many lines as fit, and how many more there are. */
  addSection(section: Section): void;
  /** Sections of which nothing fitted. */
  leftOut(): number;
  text(): string;
}

function createPage(limit: number): Page {
  const parts: string[] = [];
  let left = limit;
  let missing = 0;
  const add = (lines: readonly string[]): boolean => {
    const size = sizeOf(lines);
    if (size > left) return false;
    parts.push(...lines);
    left -= size;
    return true;
  };
  return {
    add,
    addSection({ open, lines, close, share = 1 }) {
      if (lines.length === 0) return;
      const room = Math.min(left, Math.floor(limit * share)) - sizeOf(open) - sizeOf(close) - MORE_BYTES;
      const fitting = fittingLines(lines, room);
      if (fitting === 0) missing += 1;
      else if (fitting === lines.length) add([...open, ...lines, ...close]);
      else add([...open, ...lines.slice(0, fitting), moreLine(lines, fitting), ...close]);
    },
    leftOut: () => missing,
    text: () => `${parts.join('\n')}\n`,
  };
}

function sizeOf(lines: readonly string[]): number {
  return Buffer.byteLength(lines.join('\n')) + 1;
}

function fittingLines(lines: readonly string[], room: number): number {
  let used = 0;
  const over = lines.findIndex((line) => {
    used += sizeOf([line]);
    return used > room;
  });
  return over === -1 ? lines.length : over;
}

const MORE_BYTES = 64;

/** In the form of the lines before it. */
function moreLine(lines: readonly string[], from: number): string {
  const more = `${lines.length - from} more`;
  if (lines[0]?.startsWith('|') === true) return `| ${more} |`;
  return lines[0]?.startsWith('- ') === true ? `- ${more}` : `# ${more} lines`;
}

function addFindings(page: Page, { findings }: PlanReport): void {
  const lines = findings.map(({ severity, code, file, line, column, message, hint }) => {
    const way = hint === '' ? '' : ` (${forMarkdown(hint)})`;
    return `- ${severity} ${code} ${forMarkdownCode(`${file}:${line}:${column}`)} ${forMarkdown(message)}${way}`;
  });
  page.addSection({ open: ['### Findings', ''], lines, close: [''], share: 0.3 });
}

function addRisks(page: Page, report: PlanReport): void {
  const rows = report.risks.map(({ severity, risk, object, message, acknowledgedUntil }) => {
    const state =
      acknowledgedUntil === undefined ? severity : `acknowledged until ${forMarkdown(acknowledgedUntil)}`;
    return `| ${state} | ${forMarkdownCode(risk)} | ${forMarkdownCode(object)} | ${forMarkdown(message)} |`;
  });
  const open = ['### Risks', '', '| | risk | object | what |', '|---|---|---|---|'];
  page.addSection({ open, lines: rows, close: [''], share: 0.25 });
  const yaml = acknowledgeYaml(report);
  if (yaml === '') return;
  // Names of the report are not believed to be names: no line may end the block.
  const lines = yaml.split('\n').map((line) => forTerminal(line).replaceAll('```', "'''"));
  const invitation = ['To let it pass, add to the Fleet document:', '', '```yaml'];
  page.addSection({ open: invitation, lines, close: ['```', ''], share: 0.15 });
}

function addGroups(page: Page, report: PlanReport): void {
  const rows = report.groups.map((group) => {
    const counts = `${group.create} | ${group.change} | ${group.delete}`;
    return `| ${forMarkdown(groupName(group))} | ${counts} | ${forMarkdown(group.interruption || 'none')} |`;
  });
  const head = ['| clusters | create | change | delete | interruption |', '|---|---|---|---|---|'];
  page.addSection({ open: ['### Clusters', '', ...head], lines: rows, close: [''], share: 0.25 });
  const lines = report.interruptions.map((each) => `- ${forMarkdown(interruptionLine(each))}`);
  page.addSection({ open: ['### Interruptions at worst', ''], lines, close: [''], share: 0.2 });
}

function addDetails(page: Page, report: PlanReport): void {
  addFolded(page, 'Live state', report.live);
  addFolded(page, 'Notes', report.notes);
  for (const [slice, effects] of bySlice(report.effects)) {
    const title = slice === '' ? 'Clusters' : `Slice ${slice}`;
    const lines = effects.map((effect) => `- ${forMarkdownCode(effectLine(effect))}`);
    page.addSection({ open: opening(`${title}: ${effects.length} effects`), lines, close: CLOSING });
  }
  addFolded(page, 'What two commits cannot tell', report.unknown);
}

function addFolded(page: Page, title: string, texts: readonly string[]): void {
  const lines = texts.map((line) => `- ${forMarkdown(line)}`);
  page.addSection({ open: opening(title), lines, close: CLOSING, share: 0.15 });
}

function opening(title: string): readonly string[] {
  return ['<details>', `<summary>${forHtml(title)}</summary>`, ''];
}

/** Inside a tag's block Markdown does not escape anything; a space of no width keeps names from being mentions. */
function forHtml(text: string): string {
  return forTerminal(text)
    .replaceAll(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/[@#]/g, '$&&#8203;');
}

const CLOSING: readonly string[] = ['', '</details>', ''];

/** Where to see all of it; what is there must fit into the reserved bytes. */
function footer(report: PlanReport, leftOut: number): string {
  const { base, head, omitted } = report;
  const names = head === 'worktree' ? `--base ${base}` : `--base ${base} --head ${head}`;
  const more = [
    ...(leftOut === 0 ? [] : [`${leftOut} more parts did not fit. `]),
    ...(omitted === 0 ? [] : [`${omitted} effects are counted and not listed. `]),
  ];
  return `${more.join('')}${forMarkdownCode(rangeText(report))} · All of it: ${forMarkdownCode(`fleetslice plan ${names} --detailed`)}\n`;
}
