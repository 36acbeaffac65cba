import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The rules of ARCHITECTURE.md about who may import whom. Every import of src/ is read; a rule that nothing exercises is
 * stale and fails as well.
 */

const ROOT = new URL('..', import.meta.url).pathname;
const SRC = join(ROOT, 'src');

/** What each folder may import from other folders. `types:` means type-only imports. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  net: [],
  documents: ['model'],
  lock: ['documents', 'model', 'net'],
  fleet: ['documents', 'lock', 'model', 'net'],
  desired: ['types:fleet', 'model', 'net'],
  publish: ['types:desired', 'types:model'],
  steps: ['model', 'net'],
  status: ['desired', 'model'],
  rollout: ['desired', 'fleet', 'model', 'net'],
  plan: ['desired', 'documents', 'types:fleet', 'lock', 'model', 'net', 'status'],
  kubeslice: ['documents', 'lock', 'model', 'net', 'present'],
  present: ['model', 'types:plan'],
  dns: ['model', 'net'],
  loop: ['model'],
  telemetry: ['model'],
  process: ['model'],
  keys: ['model'],
  state: ['model', 'types:steps'],
  store: ['model'],
  kubernetes: ['types:loop', 'model', 'store'],
  git: ['model', 'types:process'],
  artifact: ['documents', 'git', 'model'],
  forge: ['model'],
  notify: ['documents', 'forge', 'loop', 'model', 'present', 'types:telemetry', 'webhooks'],
  webhooks: [],
  http: ['model', 'types:webhooks'],
  system: ['dns', 'model', 'steps', 'types:net', 'types:process'],
  cache: ['types:model'],
  checkout: ['types:cache', 'documents', 'fleet', 'lock', 'model', 'types:git'],
  hub: [
    'desired',
    'types:fleet',
    'checkout',
    'loop',
    'model',
    'types:notify',
    'plan',
    'publish',
    'rollout',
    'status',
    'types:git',
    'store',
    'types:telemetry',
  ],
  agent: [
    'desired',
    'dns',
    'loop',
    'model',
    'net',
    'steps',
    'types:keys',
    'types:state',
    'types:store',
    'types:system',
    'types:telemetry',
  ],
  lab: ['model', 'process'],
  demo: ['types:agent', 'lab', 'model', 'types:process'],
  cli: ['*'],
};

/** Stages that are functions of their arguments: no I/O, no clock, no randomness, no promises. */
const PURE = [
  'model',
  'net',
  'documents',
  'lock',
  'fleet',
  'desired',
  'publish',
  'steps',
  'status',
  'plan',
  'kubeslice',
  'present',
  'webhooks',
  'rollout',
];
const PURE_BUILTINS = new Set(['node:crypto']);

/** Each runtime library has one folder that knows it. */
const LIBRARY_OF: Readonly<Record<string, string>> = {
  '@kubernetes/client-node': 'kubernetes',
  yaml: 'documents',
  execa: 'process',
  'isomorphic-git': 'git',
  semver: 'git',
  undici: 'git',
  'tar-stream': 'artifact',
  ky: 'forge',
  'dns-packet': 'dns',
  hono: 'http',
  '@hono/node-server': 'http',
  'prom-client': 'telemetry',
  pino: 'telemetry',
  commander: 'cli',
  picocolors: 'cli',
  'cli-table3': 'cli',
};

/** Folders that touch the process itself, beside cli, and why. */
const PROCESS_USERS: Readonly<Record<string, string>> = {
  'process/launch.ts': 'signals the group of a program it started',
  'lab/identity.ts': 'signals a holder after checking that it is the one it started',
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
}

const files = listFiles(SRC);
const sources = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
const imports = files.flatMap(importsOf);

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.includes('generated/'))
    .toSorted();
}

function importsOf(file: string): readonly Import[] {
  const text = sources.get(file) ?? '';
  const pattern =
    /^(?:import|export)\s+(type\s)?[^'"();]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    folder: file.split('/')[0] ?? '',
    target: match[2] ?? match[3] ?? match[4] ?? '',
    isTypeOnly: match[1] !== undefined || isTypesOnly(match[0]),
  }));
}

/** `import { type A, type B } from …` brings types only. */
function isTypesOnly(statement: string): boolean {
  const names =
    /\{([^}]*)\}/
      .exec(statement)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '') ?? [];
  return names.length > 0 && names.every((name) => name.trim().startsWith('type '));
}

/** The folder an import of another folder of src leads to. */
function folderOf(found: Import): string | undefined {
  if (!found.target.startsWith('.')) return undefined;
  const path = join('/', found.file, '..', found.target).slice(1);
  return path.startsWith('src') || path.includes('package.json') ? undefined : path.split('/')[0];
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('architecture', () => {
  it('sees every file and its imports', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(imports.length).toBeGreaterThan(600);
    expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it('imports only downward, as the table says', () => {
    const wrong = imports.flatMap((found) => {
      const folder = folderOf(found);
      if (folder === undefined || folder === found.folder) return [];
      const allowed = MAY_IMPORT[found.folder] ?? [];
      const isAllowed =
        allowed.includes('*') ||
        allowed.includes(folder) ||
        (found.isTypeOnly && allowed.includes(`types:${folder}`));
      return isAllowed ? [] : [`${found.file} imports ${found.target}${found.isTypeOnly ? ' (types)' : ''}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no permission that nothing uses', () => {
    const used = new Set(imports.map((found) => `${found.folder} ${folderOf(found)}`));
    const stale = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
      allowed
        .filter((name) => name !== '*' && !used.has(`${folder} ${name.replace('types:', '')}`))
        .map((name) => `${folder} may import ${name}, and does not`),
    );
    expect(stale).toEqual([]);
  });

  it('imports each library in one folder, and every dependency somewhere', () => {
    const outside = imports.filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:'));
    const wrong = outside.filter(({ target, folder }) => LIBRARY_OF[packageOf(target)] !== folder);
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const used = new Set(outside.map(({ target }) => packageOf(target)));
    expect(used).toEqual(new Set(Object.keys(manifest.dependencies)));
  });

  it.each(PURE)('%s is pure and synchronous', (folder) => {
    const own = files.filter((file) => file.startsWith(`${folder}/`));
    expect(own.length).toBeGreaterThan(0);
    const builtins = imports.filter(
      (found) =>
        found.folder === folder && found.target.startsWith('node:') && !PURE_BUILTINS.has(found.target),
    );
    expect(builtins.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    const effects =
      /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|setInterval|randomUUID|randomBytes|async |await |process\.|console\.)/;
    const wrong = own.filter((file) => effects.test(codeOf(file)));
    expect(wrong).toEqual([]);
  });

  it('keeps the hub away from the kernel and the agent away from Git and YAML', () => {
    expect(reachableFrom('hub')).not.toContain('system');
    const agent = reachableFrom('agent');
    expect(agent).not.toContain('git');
    expect(agent).not.toContain('documents');
    expect(agent).toContain('steps');
  });

  it('reads the process only in cli', () => {
    const users = files.filter(
      (file) =>
        !file.startsWith('cli/') && /(?<![\w.'"/-])process\.[a-z]|from 'node:process'/.test(codeOf(file)),
    );
    expect(users.filter((file) => PROCESS_USERS[file] === undefined)).toEqual([]);
    expect(Object.keys(PROCESS_USERS).filter((file) => !files.includes(file))).toEqual([]);
  });

  it('starts each folder with a paragraph that says what it is', () => {
    const silent = Object.keys(MAY_IMPORT).filter((folder) => {
      const own = files.filter((file) => file.startsWith(`${folder}/`));
      return !own.some((file) => new RegExp(`^/\\*\\*[\\s*]*${folder}/ — `).test(sources.get(file) ?? ''));
    });
    expect(silent).toEqual([]);
  });

  it('keeps files under 300 lines', () => {
    expect(files.filter((file) => (sources.get(file) ?? '').split('\n').length > 300)).toEqual([]);
  });
});

/** The source without comments and without the names of imports. */
function codeOf(file: string): string {
  return (sources.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$|^import .*$/gm, '');
}

/** Folders that values (not only types) of this folder lead to. */
function reachableFrom(start: string): ReadonlySet<string> {
  const reached = new Set<string>([start]);
  const queue = [start];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    for (const found of imports) {
      const next = found.folder === folder && !found.isTypeOnly ? folderOf(found) : undefined;
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return reached;
}
