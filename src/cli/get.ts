import { forTerminal } from '../present/escape.ts';
import { decisionsOf, describeDecisions } from '../status/fleet-decisions.ts';
import type { Store } from '../store/port.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode } from './context.ts';
import { formatDocument } from './get-document.ts';
import { fleetText, fleetView } from './get-fleet.ts';
import { readFleet, readReported } from './get-reading.ts';
import { formatTable } from './get-table.ts';
import { VIEWS, type View } from './get-views.ts';
import { watchStore } from './get-watch.ts';
import { openStore } from './options.ts';
import { unknownName } from './unknown-name.ts';

export interface GetOptions {
  readonly store: string;
  readonly output: string;
  readonly watch?: boolean;
}

/** `fleetslice get clusters|slices|tunnels|exports|fleet`: what the store knows, now or for ever. */
export async function get(context: CommandContext, what: string, options: GetOptions): Promise<ExitCode> {
  const view = VIEWS.get(what);
  if (view === undefined && what !== 'fleet') throw unknownName('get', what, [...VIEWS.keys(), 'fleet']);
  const store = await openStore(options.store);
  const look: Look = () =>
    view === undefined
      ? lookAtFleet(store, options, context.isColoured)
      : lookAtRows(view, store, options, context.isColoured);
  if (options.watch === true) {
    await showChanges(context, store, look);
    return EXIT.done;
  }
  const shown = await look();
  show(context, shown);
  return shown.code;
}

/** What one look at the store gives for stdout and for stderr. */
interface Shown {
  readonly out: string;
  readonly err: string;
  readonly code: ExitCode;
}

type Look = () => Promise<Shown>;

function show(context: CommandContext, { out, err }: Shown): void {
  context.err(err);
  context.out(out);
}

/** It is one thing, so that without it there is nothing to show. */
async function lookAtFleet(store: Store, options: GetOptions, isColoured: boolean): Promise<Shown> {
  const { fleet, problem } = await readFleet(store);
  if (fleet === undefined) {
    const reason = problem ?? `no hub has told of its fleet in ${options.store}`;
    return { out: '', err: `warning: ${forTerminal(reason)}\n`, code: EXIT.failed };
  }
  const out =
    formatDocument(fleetView(fleet), options) ?? fleetText(fleet, options.output === 'wide', isColoured);
  return { out, err: '', code: EXIT.done };
}

async function lookAtRows(
  view: View,
  store: Store,
  options: GetOptions,
  isColoured: boolean,
): Promise<Shown> {
  const [{ reported, problems }, { fleet, problem }] = await Promise.all([
    readReported(store, view.readsObjects),
    readFleet(store),
  ]);
  const decisions = fleet === undefined ? undefined : decisionsOf(fleet);
  const seen = { reported, suspensions: decisions?.suspensions ?? [] };
  const items = view.items(seen);
  const warnings = [
    ...problems,
    ...(problem === undefined ? [] : [problem]),
    ...(items.length === 0 ? [`nothing to show in ${options.store}`] : []),
  ].map((text) => `warning: ${text}`);
  const held = decisions === undefined ? {} : { decisions };
  const document = formatDocument({ apiVersion: API_VERSION, kind: view.kind, ...held, items }, options);
  if (document !== undefined) return { out: document, err: lines(warnings), code: EXIT.done };
  const notes = decisions === undefined ? [] : describeDecisions(decisions).map((text) => `note: ${text}`);
  const table = formatTable(view.table(seen, options.output === 'wide'), isColoured);
  return { out: table, err: lines([...warnings, ...notes]), code: EXIT.done };
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${forTerminal(text)}\n`).join('');
}

/** Prints whenever the result differs from what was printed last, until the process is asked to end. */
async function showChanges(context: CommandContext, store: Store, look: Look): Promise<void> {
  let shown: Shown = { out: '', err: '', code: EXIT.done };
  await watchStore(context, store, {
    scope: 'everything',
    ended: context.stopped,
    look: async () => {
      const now = await look();
      if (now.out !== shown.out || now.err !== shown.err) show(context, now);
      shown = now;
    },
  });
}
