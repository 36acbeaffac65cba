import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommitSha } from '../../src/model/ids.ts';
import {
  accepting,
  answered,
  attachWeb,
  cluster,
  eventually,
  type Files,
  openTestFleet,
  pingDuring,
  slice,
  type TestFleet,
  webExport,
} from './support/fleet.ts';
import { indexFile, readIndex, readStatus, settled } from './support/kernel.ts';

const RED = `${slice('red', ['10.75.0.0/16'], ['fra', 'iad'])}---\n${webExport('red')}`;

interface BadCommit {
  readonly what: string;
  readonly files: Files;
  readonly finding: {
    readonly code: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  };
}

const badCommits: readonly BadCommit[] = [
  {
    what: 'YAML that is none',
    files: { 'bad.yaml': `${cluster('sea')}  location: {region: "eu\n` },
    finding: { code: 'FS1010', file: 'bad.yaml', line: 7, column: 1 },
  },
  {
    what: 'a field that does not exist',
    files: { 'bad.yaml': cluster('sea', '  gatways: {}\n') },
    finding: { code: 'FS1201', file: 'bad.yaml', line: 6, column: 3 },
  },
  {
    what: 'a member that is no cluster',
    files: { 'red.yaml': RED.replace('[fra, iad]', '[fra, iad, fro]') },
    finding: { code: 'FS2010', file: 'red.yaml', line: 6, column: 24 },
  },
  {
    what: 'a member whose Cluster has gone',
    files: { 'clusters.yaml': `${cluster('fra')}---\n${cluster('sfo')}` },
    finding: { code: 'FS2010', file: 'red.yaml', line: 6, column: 19 },
  },
  {
    what: 'a stale lock',
    files: { 'red.yaml': RED.replace('[fra, iad]', '[fra, iad, sfo]') },
    finding: { code: 'FS3001', file: 'red.yaml', line: 3, column: 18 },
  },
  {
    what: 'a file of 300 KiB',
    files: { 'bad.yaml': `# ${'x'.repeat(300 * 1024)}\n${cluster('sea')}` },
    finding: { code: 'FS1001', file: 'bad.yaml', line: 1, column: 1 },
  },
];

describe('commits', () => {
  let fleet: TestFleet;
  let remote = '';

  beforeAll(async () => {
    fleet = await openTestFleet('commits', ['fra', 'iad', 'sfo']);
    await fleet.accept({
      'clusters.yaml': `${cluster('fra')}---\n${cluster('iad')}---\n${cluster('sfo')}`,
      'red.yaml': RED,
      'blue.yaml': slice('blue', ['10.76.0.0/16'], ['sfo']),
    });
    await attachWeb(fleet.host('fra'), 'red', 'red-fra');
    remote = (await attachWeb(fleet.host('iad'), 'red', 'red-iad')).addresses[0] ?? '';
    await answered(fleet.host('fra'), 'red-fra', remote);
    await settled(fleet, 'sfo');
  });
  afterAll(() => fleet.close());

  it('are refused with a place and a code when they are bad, and traffic goes on', async () => {
    const before = stored(fleet);
    const good: Files = {
      'clusters.yaml': git(['show', 'main:clusters.yaml']),
      'red.yaml': git(['show', 'main:red.yaml']),
    };
    const findings: BadCommit['finding'][] = [];
    const refuse = async (commit: CommitSha): Promise<void> => {
      const [verdict] = await fleet.hub.verdictOn(commit);
      expect(verdict).toMatchObject({ msg: 'commit refused', severity: 'error' });
      const { code, file, line, column } = verdict as unknown as BadCommit['finding'];
      findings.push({ code, file, line, column });
    };
    const { sent, lost } = await pingDuring(fleet.host('fra'), 'red-fra', remote, async () => {
      for (const { what, files } of badCommits) {
        await refuse(await fleet.git.push(files, what));
        await fleet.git.push(undone(files, good), `undo: ${what}`);
      }
      await refuse(pushLink('link.yaml', 'red.yaml'));
    });
    const link = { code: 'FS1007', file: 'link.yaml', line: 1, column: 1 };
    expect(findings).toEqual([...badCommits.map(({ finding }) => finding), link]);
    expect(sent).toBeGreaterThan(50);
    expect(lost).toBe(0);
    expect(stored(fleet)).toEqual(before);
  });

  it('of a hub that starts on a bad head: new facts still reach everybody', async () => {
    await fleet.hub.stop('SIGKILL');
    await fleet.hub.start();
    const late = await attachWeb(fleet.host('iad'), 'red', 'red-late');
    const address = await eventually('the new workload by name', 10_000, async () => {
      const asked = await fleet
        .host('fra')
        .inWorkload('red-fra', ['getent', 'ahosts', 'red-late.iad.web.shop.svc.slice.local']);
      return asked.isOk ? asked.stdout.split(/\s/)[0] : undefined;
    });
    expect(late.addresses).toContain(address);
  });

  it('that are good go through after bad ones, and write nothing for clusters they do not concern', async () => {
    const before = stored(fleet)['sfo'];
    const commit = await fleet.accept({
      'link.yaml': null,
      'red.yaml': `${RED}---\n${webExport('red').replace('name: web', 'name: api')}`,
    });
    await eventually('the commit at fra', 10_000, async () =>
      readIndex(fleet, 'fra').commit === commit ? true : undefined,
    );
    await settled(fleet, 'fra');
    expect(stored(fleet)['sfo']).toEqual(before);
  });

  it('join a cluster', async () => {
    await fleet.accept({ 'red.yaml': RED.replace('[fra, iad]', '[fra, iad, sfo]') });
    const { addresses } = await attachWeb(fleet.host('sfo'), 'red', 'red-sfo');
    await answered(fleet.host('fra'), 'red-fra', addresses[0] ?? '');
    await expect(answered(fleet.host('sfo'), 'red-sfo', remote)).resolves.toBeUndefined();
  });

  it('remove a cluster with its document: it is left with tombstones, the others go on', async () => {
    const { lost } = await pingDuring(fleet.host('fra'), 'red-fra', remote, async () => {
      await fleet.accept({
        'clusters.yaml': `${cluster('fra')}---\n${cluster('iad')}`,
        'red.yaml': RED,
        'blue.yaml': null,
        'fleet.yaml': accepting('cluster-removal Cluster/sfo', 'slice-removal Slice/blue'),
      });
      await eventually('sfo to be empty', 10_000, async () => {
        const { stdout } = await fleet.host('sfo').host.runner.run(['ip', 'netns']);
        return stdout.includes('fleetslice-') ? undefined : true;
      });
    });
    expect(lost).toBe(0);
    expect(readIndex(fleet, 'sfo').slices).toEqual({});
    await fleet.host('sfo').detach({ slice: 'red', name: 'red-sfo' });
  });

  it('published half by a hub that is killed leave every agent on one whole state', async () => {
    // Clusters without hosts make the publish long; those with agents must each be whole at any moment.
    const crowd = Array.from({ length: 40 }, (_, index) => `c${index}`);
    const slices = Array.from({ length: 6 }, (_, index) => `many-${index}`);
    const clusters = ['fra', 'iad', ...crowd];
    const many = (bits: string): string =>
      slices
        .map((name, index) =>
          slice(name, [`10.${80 + index}.0.0/${bits}`], clusters).replace(
            'spec:\n',
            'spec:\n  clusterPrefix: {ipv4: 22}\n',
          ),
        )
        .join('---\n');
    await fleet.accept({
      'clusters.yaml': clusters.map((name) => cluster(name)).join('---\n'),
      'many.yaml': many('16'),
    });
    const pushed = { commit: '' as CommitSha };
    let wasTorn = false;
    for (let round = 0; round < 8 && !wasTorn; round += 1) {
      const services = slices
        .map((name) => webExport(name).replace('name: web', `name: round-${round}`))
        .join('---\n');
      pushed.commit = await fleet.git.push({ 'exports.yaml': services }, 'offer more');
      const atCommit = (): readonly string[] =>
        clusters.filter(
          (name) => existsSync(indexFile(fleet, name)) && readIndex(fleet, name).commit === pushed.commit,
        );
      await eventually('the first index of the commit', 20_000, async () =>
        atCommit().length > 0 ? true : undefined,
      );
      await fleet.hub.stop('SIGKILL');
      const written = atCommit().length;
      wasTorn ||= written > 0 && written < clusters.length;
      expect(clusters.flatMap((name) => missingObjects(fleet, name))).toEqual([]);
      for (const name of ['fra', 'iad']) await settled(fleet, name);
      await fleet.hub.start();
      await eventually('everybody at the commit', 20_000, async () =>
        atCommit().length === clusters.length ? true : undefined,
      );
    }
    expect(wasTorn).toBe(true);
    for (const name of ['fra', 'iad']) {
      await settled(fleet, name);
      expect(readStatus(fleet, name)?.refusals).toEqual([]);
    }
    await answered(fleet.host('fra'), 'red-fra', remote);
  });

  function git(argv: readonly string[], input = ''): string {
    return execFileSync('git', ['-C', join(fleet.options.directory, 'author.git'), ...argv], {
      encoding: 'utf8',
      input,
    });
  }

  /** A symlink, which no other helper makes. */
  function pushLink(path: string, target: string): CommitSha {
    const stream = `commit refs/heads/main\nmark :1\ncommitter test <test@fleetslice.example> now\ndata 4\nlink\nfrom refs/heads/main^0\nM 120000 inline ${path}\ndata ${target.length}\n${target}\n\nget-mark :1\n`;
    const commit = git(['fast-import', '--quiet', '--force', '--date-format=now'], stream).trim();
    git(['push', '--quiet', join(fleet.options.directory, 'git', 'fleet.git'), 'main']);
    return commit as CommitSha;
  }
});

function undone(files: Files, good: Files): Files {
  return Object.fromEntries(Object.keys(files).map((path) => [path, good[path] ?? null]));
}

/** Time and content of every cluster's index: equal when nothing was written. */
function stored(fleet: TestFleet): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    ['fra', 'iad', 'sfo'].map((name) => {
      const file = indexFile(fleet, name);
      return [name, [statSync(file).mtimeMs, readFileSync(file, 'utf8')]];
    }),
  );
}

/** Objects that an index names and the store does not have. */
function missingObjects(fleet: TestFleet, name: string): readonly string[] {
  const present = new Set(readdirSync(join(fleet.store, name, 'slices')));
  const named = Object.entries(readIndex(fleet, name).slices).map(
    ([object, digest]) => `${object}-${digest.slice(0, 12)}.json`,
  );
  return named.filter((file) => !present.has(file));
}
