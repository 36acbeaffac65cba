import { once } from 'node:events';
import { formatYaml } from '../documents/yaml.ts';
import { startLoop } from '../loop/loop.ts';
import type { ClusterName } from '../model/ids.ts';
import type { Store } from '../store/port.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode } from './context.ts';
import { readReported } from './get-reading.ts';
import { formatTable } from './get-table.ts';
import { VIEWS, type View } from './get-views.ts';
import { openStore } from './options.ts';
import { unknownName } from './unknown-name.ts';

export interface GetOptions {
  readonly store: string;
  readonly output: string;
  readonly watch?: boolean;
}

/** Milliseconds between two looks: a busy fleet is not looked at without rest, a silent one is looked at all the same. */
const PAUSE = { atLeast: 200, atMost: 30_000 };

/** `fleetslice get clusters|slices|tunnels|exports`: what the store knows, now or for ever. */
export async function get(context: CommandContext, what: string, options: GetOptions): Promise<ExitCode> {
  const view = VIEWS.get(what);
  if (view === undefined) throw unknownName('get', what, [...VIEWS.keys()]);
  const store = await openStore(options.store);
  const look: Look = () => renderView(view, store, options, context.isColoured);
  if (options.watch === true) await showChanges(context, store, look);
  else show(context, await look());
  return EXIT.done;
}

/** What one look at the store gives for stdout and for stderr. */
interface Shown {
  readonly out: string;
  readonly err: string;
}

type Look = () => Promise<Shown>;

function show(context: CommandContext, { out, err }: Shown): void {
  context.err(err);
  context.out(out);
}

async function renderView(
  view: View,
  store: Store,
  options: GetOptions,
  isColoured: boolean,
): Promise<Shown> {
  const { reported, problems } = await readReported(store, view.readsObjects);
  const items = view.items(reported);
  const notes = items.length === 0 ? [...problems, `nothing to show in ${options.store}`] : problems;
  const err = notes.map((note) => `warning: ${note}\n`).join('');
  if (options.output === 'json' || options.output === 'yaml') {
    return { out: formatList({ apiVersion: API_VERSION, kind: view.kind, items }, options), err };
  }
  return { out: formatTable(view.table(reported, options.output === 'wide'), isColoured), err };
}

/** While watching, the documents form a stream. */
function formatList(list: object, { output, watch }: GetOptions): string {
  if (output === 'json') return `${JSON.stringify(list, undefined, watch === true ? 0 : 2)}\n`;
  return watch === true ? `---\n${formatYaml(list)}` : formatYaml(list);
}

/** Prints whenever the result differs from what was printed last, until the process is asked to end. */
async function showChanges(context: CommandContext, store: Store, look: Look): Promise<void> {
  let shown: Shown = { out: '', err: '' };
  const stops = new Map<string, () => void>();
  const loop = startLoop({
    clock: context.clock,
    turn: async () => {
      for (const cluster of await store.clusters())
        await watchIndex(stops, store, cluster, () => loop.wake());
      const now = await look();
      if (now.out !== shown.out || now.err !== shown.err) show(context, now);
      shown = now;
      return PAUSE;
    },
    onFailure: (message) => context.err(`warning: ${message}\n`),
  });
  stops.set('', await store.watch({ kind: 'reports' }, () => loop.wake()));
  if (!context.stopped.aborted) await once(context.stopped, 'abort');
  await loop.stop();
  for (const stop of stops.values()) stop();
}

/** Reports do not tell that the hub has published something which no agent has noticed. */
async function watchIndex(
  stops: Map<string, () => void>,
  store: Store,
  cluster: ClusterName,
  wake: () => void,
): Promise<void> {
  if (!stops.has(cluster)) stops.set(cluster, await store.watch({ kind: 'desired', cluster }, wake));
}
