import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Ended, must, shell, type Variables } from './shell.ts';

export interface Pipeline {
  readonly default: { readonly before_script: readonly string[] };
  readonly variables: Variables;
  readonly jobs: Readonly<Record<string, PipelineJob>>;
}

export interface PipelineJob {
  readonly script: readonly string[];
  readonly rules?: readonly { readonly if?: string; readonly when?: string }[];
  readonly artifacts?: { readonly reports?: Readonly<Record<string, string>> };
}

const NO_JOBS = new Set(['default', 'workflow', 'variables', 'include', 'stages']);

export async function readPipeline(folder: string): Promise<Pipeline> {
  const file = parse(await readFile(join(folder, '.gitlab-ci.yml'), 'utf8')) as Readonly<
    Record<string, never>
  >;
  const jobs = Object.fromEntries(
    Object.entries(file).filter(([name]) => !NO_JOBS.has(name) && !name.startsWith('.')),
  );
  return { default: file['default'] as never, variables: file['variables'] as never, jobs };
}

/** Runs one job of the pipeline in an empty folder: checkout, then all of its lines in one shell. */
export async function runJob(
  pipeline: Pipeline,
  name: string,
  folder: string,
  event: { readonly origin: string; readonly variables: Variables },
): Promise<Ended> {
  const variables = { ...pipeline.variables, ...event.variables };
  const depth = variables['GIT_DEPTH'] === '0' ? '' : `--depth=${variables['GIT_DEPTH'] ?? '20'}`;
  await must(
    `git init --quiet
    git remote add origin 'file://${event.origin}'
    git fetch --quiet --no-tags ${depth} origin '+refs/heads/*:refs/remotes/origin/*' '${variables['CI_COMMIT_SHA']}'
    git checkout --quiet --detach '${variables['CI_COMMIT_SHA']}'`,
    folder,
  );
  const job = pipeline.jobs[name];
  if (job === undefined) throw new Error(`there is no job ${name}`);
  return shell([...pipeline.default.before_script, ...job.script].join('\n'), folder, variables);
}
