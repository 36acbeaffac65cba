import type { Suspension } from '../model/generated/types.ts';
import { type ClusterRow, summarizeClusters } from '../status/clusters.ts';
import { type ExportRow, summarizeExports } from '../status/exports.ts';
import { suspendedBy, suspensionOf } from '../status/fleet-decisions.ts';
import type { Reported } from '../status/reported.ts';
import { type SliceRow, summarizeSlices } from '../status/slices.ts';
import { summarizeTunnels, type TunnelRow } from '../status/tunnels.ts';
import type { TableText } from './get-table.ts';

/** One thing that `get` can show. */
export interface View {
  /** `kind` of the document that `-o json` prints. */
  readonly kind: string;
  readonly readsObjects: boolean;
  items(seen: Seen): readonly object[];
  table(seen: Seen, isWide: boolean): TableText;
}

/** What rows are made of. */
export interface Seen {
  readonly reported: Reported;
  readonly suspensions: readonly Suspension[];
}

/** Of a row whose object, or whole fleet, is suspended. */
interface Suspended {
  readonly suspended?: Suspension;
}

/** Titles and cells of rows of one type. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Only with `-o wide`. */
  readonly isWide?: true;
}

const CLUSTERS: readonly Column<ClusterRow & Suspended>[] = [
  { title: 'NAME', cell: ({ name }) => name },
  { title: 'READY', cell: ({ ready }) => ready },
  { title: 'REVISION', cell: revisionOf },
  { title: 'SLICES', cell: ({ slices }) => String(slices) },
  { title: 'AGENT', cell: ({ versions }) => list(versions) },
  {
    title: 'SEQUENCE',
    cell: ({ sequence, acceptedSequence }) => `${acceptedSequence}/${sequence}`,
    isWide: true,
  },
  { title: 'AGENTS', cell: ({ agents }) => list(agents), isWide: true },
  { title: 'REPORTED', cell: ({ reportedAt }) => reportedAt ?? NOTHING, isWide: true },
  { title: 'MESSAGE', cell: messageOf },
];

const SLICES: readonly Column<SliceRow & Suspended>[] = [
  { title: 'NAME', cell: ({ name }) => name },
  { title: 'CLUSTERS', cell: ({ readyClusters, clusters }) => `${readyClusters}/${clusters.length}` },
  { title: 'READY', cell: ({ ready }) => ready },
  { title: 'MEMBERS', cell: ({ clusters }) => list(clusters), isWide: true },
  { title: 'MESSAGE', cell: messageOf },
];

const TUNNELS: readonly Column<TunnelRow>[] = [
  { title: 'SLICE', cell: ({ slice }) => slice },
  { title: 'FROM', cell: ({ from }) => from },
  { title: 'TO', cell: ({ to }) => to },
  { title: 'GATEWAY', cell: ({ gateway }) => gateway },
  { title: 'UP', cell: ({ up }) => (up ? 'True' : 'False') },
  { title: 'RTT', cell: ({ rttMilliseconds }) => measure(rttMilliseconds, 'ms', 2) },
  {
    title: 'LOSS',
    cell: ({ lossRatio }) => measure(lossRatio === undefined ? lossRatio : lossRatio * 100, '%', 1),
  },
  { title: 'IMPLEMENTATION', cell: ({ implementation }) => implementation },
  { title: 'RECEIVED', cell: ({ receivedBytes }) => bytes(receivedBytes), isWide: true },
  { title: 'SENT', cell: ({ sentBytes }) => bytes(sentBytes), isWide: true },
  {
    title: 'HANDSHAKE',
    cell: ({ handshakeAgeSeconds }) => measure(handshakeAgeSeconds, 's', 0),
    isWide: true,
  },
  { title: 'AGENT', cell: ({ agent }) => agent, isWide: true },
];

const EXPORTS: readonly Column<ExportRow>[] = [
  { title: 'SLICE', cell: ({ slice }) => slice },
  { title: 'NAMESPACE', cell: ({ namespace }) => namespace },
  { title: 'NAME', cell: ({ name }) => name },
  { title: 'CLUSTERS', cell: ({ clusters }) => list(clusters) },
  { title: 'ENDPOINTS', cell: ({ endpoints }) => String(endpoints) },
  { title: 'SERVICE', cell: ({ service }) => service, isWide: true },
  { title: 'TYPE', cell: ({ headless }) => (headless ? 'Headless' : 'ClusterSetIP'), isWide: true },
  {
    title: 'PORTS',
    cell: ({ ports }) => list(ports.map((port) => `${port.port}/${port.protocol}`)),
    isWide: true,
  },
];

export const VIEWS: ReadonlyMap<string, View> = new Map([
  ['clusters', viewOf('ClusterList', clusterRows, CLUSTERS)],
  ['slices', viewOf('SliceList', sliceRows, SLICES)],
  ['tunnels', viewOf('TunnelList', ({ reported }) => summarizeTunnels(reported), TUNNELS)],
  [
    'exports',
    { ...viewOf('ExportList', ({ reported }) => summarizeExports(reported), EXPORTS), readsObjects: true },
  ],
]);

const NOTHING = '-';

function viewOf<Row extends object>(
  kind: string,
  items: (seen: Seen) => readonly Row[],
  columns: readonly Column<Row>[],
): View {
  return {
    kind,
    readsObjects: false,
    items,
    table: (seen, isWide) => tableOf(columns, items(seen), isWide),
  };
}

/** The columns that are to be shown, row by row. */
export function tableOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  isWide: boolean,
): TableText {
  const shown = columns.filter((column) => isWide || column.isWide !== true);
  return {
    titles: shown.map(({ title }) => title),
    rows: rows.map((row) => shown.map(({ cell }) => cell(row))),
  };
}

function clusterRows({ reported, suspensions }: Seen): readonly (ClusterRow & Suspended)[] {
  return summarizeClusters(reported).map((row) => withSuspension(row, suspensions, 'Cluster'));
}

function sliceRows({ reported, suspensions }: Seen): readonly (SliceRow & Suspended)[] {
  return summarizeSlices(reported).map((row) => withSuspension(row, suspensions, 'Slice'));
}

function withSuspension<Row extends { readonly name: string }>(
  row: Row,
  suspensions: readonly Suspension[],
  kind: Suspension['kind'],
): Row & Suspended {
  const suspended = suspensionOf(suspensions, kind, row.name);
  return suspended === undefined ? row : { ...row, suspended };
}

function messageOf({ suspended, message }: Suspended & { readonly message: string }): string {
  if (suspended === undefined) return message;
  return message === '' ? suspendedBy(suspended) : `${suspendedBy(suspended)}; ${message}`;
}

/** The commit that runs; with an arrow, the one that is on its way. */
function revisionOf({ commit, current }: ClusterRow): string {
  if (commit === undefined) return NOTHING;
  return `${current ? '' : '-> '}${commit.slice(0, 8)}`;
}

function list(values: readonly string[]): string {
  return values.length === 0 ? NOTHING : values.join(',');
}

function measure(value: number | undefined, unit: string, digits: number): string {
  return value === undefined ? NOTHING : `${Number(value.toFixed(digits))}${unit}`;
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

function bytes(count: number | undefined): string {
  if (count === undefined) return NOTHING;
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(count, 1)) / 10));
  return `${Number((count / 1024 ** power).toFixed(1))}${UNITS[power]}`;
}
