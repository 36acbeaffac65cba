import { compileFleet, type FactsByCluster } from '../desired/compile.ts';
import { formatYaml } from '../documents/yaml.ts';
import { createReportReader } from '../hub/reports.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { parseClusterName } from '../model/ids.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';
import { openStore, parseName } from './options.ts';
import { readFleets } from './reading.ts';
import { createLog } from '../telemetry/log.ts';
import { findingLine } from '../present/findings-text.ts';

export interface RenderOptions {
  readonly cluster: string;
  readonly store?: string;
  readonly output: string;
}

/** `fleetslice render [PATH] --cluster C`: what the hub would publish for one cluster. */
export async function render(
  context: CommandContext,
  folder: string,
  options: RenderOptions,
): Promise<ExitCode> {
  const cluster = parseName(options.cluster, '--cluster', parseClusterName);
  const { fleet, diagnostics } = await readFleets(context, [folder]);
  if (hasErrors(diagnostics)) {
    for (const finding of diagnostics) context.out(`${findingLine(finding)}\n`);
    return EXIT.invalid;
  }
  if (!fleet.clusters.has(cluster)) {
    throw new UsageError(
      `--cluster: there is no cluster ${cluster}; this fleet has ${[...fleet.clusters.keys()].join(', ')}`,
    );
  }
  const facts = await readFacts(context, options.store);
  const desired = compileFleet({ fleet, facts, published: () => undefined }).clusters.get(cluster);
  const slices = [...(desired ?? [])].map(([, { digest, object }]) => ({ digest, ...object }));
  const rendered = { apiVersion: API_VERSION, kind: 'DesiredState', fleet: fleet.name, cluster, slices };
  if (options.store === undefined) context.err('note: without --store, keys and endpoints are unknown\n');
  if (options.output === 'json') printJson(context, rendered);
  else context.out(formatYaml(rendered));
  return EXIT.done;
}

async function readFacts(context: CommandContext, store: string | undefined): Promise<FactsByCluster> {
  if (store === undefined) return new Map();
  const reader = createReportReader(await openStore(store), createLog(context.err));
  return (await reader.read()).facts;
}
