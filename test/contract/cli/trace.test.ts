import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitFiles } from '../../../src/lab/git-commits.ts';
import { innerDevice } from '../../../src/model/device-name.ts';
import type { CommitSha } from '../../../src/model/ids.ts';
import { shortCommit } from '../../../src/status/fleet.ts';
import { type Finished, folderWith } from '../../unit/cli/command-line.ts';
import { type Operated, operated, SINCE } from '../../unit/cli/operating.ts';

const SLICE = `# Who pays.
apiVersion: fleetslice.io/v1alpha1
kind: Slice
metadata:
  name: payments
spec:
  subnets: [10.64.0.0/16]
  clusters: [fra, iad]
`;
const cluster = (name: string): string =>
  `apiVersion: fleetslice.io/v1alpha1\nkind: Cluster\nmetadata:\n  name: ${name}\nspec:\n  type: standalone\n`;
const LOCK = `apiVersion: fleetslice.io/v1alpha1
kind: SliceLock
slice: payments
blocks:
  10.64.144.0/20: fra
  10.64.208.0/20: iad
`;
const EXPORT = `apiVersion: fleetslice.io/v1alpha1
kind: ServiceExport
metadata:
  name: web
  namespace: shop
spec:
  slice: payments
  clusters: [fra]
  aliases: [web.payments.example]
  ports:
    - name: http
      port: 8080
`;

describe('trace', () => {
  let lab: Operated;
  let repo: string;
  let first: CommitSha;
  let second: CommitSha;

  beforeEach(async () => {
    lab = await operated();
    repo = join(await folderWith(), 'fleet.git');
    first = await commitFiles(
      { folder: repo },
      {
        'prod/clusters.yaml': [cluster('fra'), cluster('iad')].join('---\n'),
        'prod/slices/payments.yaml': SLICE,
        'prod/exports/web.yaml': EXPORT,
        'prod/locks/payments.lock.yaml': LOCK,
      },
      'begin',
    );
    second = await commitFiles(
      { folder: repo },
      {
        'prod/exports/web.yaml': EXPORT.replace('8080', '8443'),
        'prod/clusters.yaml': `# All of them.\n${[cluster('fra'), cluster('iad')].join('---\n')}`,
      },
      'web: \u001b[31mnew port',
    );
    await commitFiles({ folder: repo }, { 'prod/exports/web.yaml': null }, 'not there yet');
    await running(second);
  });

  function running(commit: CommitSha): Promise<void> {
    const source = { address: 'https://git.example/fleet.git', ref: 'main', path: 'prod' };
    return lab.setFleet({ running: { commit, since: SINCE }, source });
  }

  function trace(what: string, ...more: readonly string[]): Promise<Finished> {
    return lab.run('trace', what, '--repo', repo, ...more);
  }

  const WEB = { kind: 'ServiceExport', file: 'prod/exports/web.yaml', line: 1, endLine: 12 };
  const PAYMENTS = {
    kind: 'Slice',
    name: 'payments',
    file: 'prod/slices/payments.yaml',
    line: 2,
    endLine: 8,
  };
  const FRA = { kind: 'Cluster', name: 'fra', file: 'prod/clusters.yaml', line: 2, endLine: 7 };
  const LINE = { kind: 'Lock', file: 'prod/locks/payments.lock.yaml', line: 5, endLine: 5 };
  const device = innerDevice('payments');

  it.each([
    ['Slice/payments', [PAYMENTS], ['fra', 'iad', 'sin']],
    ['cluster/fra', [FRA], ['fra']],
    ['ServiceExport/shop/web', [WEB], ['fra', 'iad', 'sin']],
    ['serviceexport/payments/shop/web', [WEB], ['fra', 'iad', 'sin']],
    ['web.shop.svc.slice.local', [WEB], ['fra', 'iad', 'sin']],
    ['Web.Shop.svc.payments.slice.local.', [WEB], ['fra', 'iad', 'sin']],
    ['web-1.fra.web.shop.svc.slice.local', [WEB], ['fra', 'iad', 'sin']],
    ['_http._tcp.web.shop.svc.slice.local', [WEB], ['fra', 'iad', 'sin']],
    ['web.payments.example', [WEB], ['fra', 'iad', 'sin']],
    ['10.64.145.7', [LINE, PAYMENTS, FRA], ['fra']],
    ['10.64.0.1', [PAYMENTS], ['fra', 'iad', 'sin']],
    [device, [PAYMENTS], ['fra', 'iad', 'sin']],
    [`${device}e3`, [PAYMENTS], ['fra', 'iad', 'sin']],
  ])('leads from %s to its lines and clusters', async (what, places, clusters) => {
    const { code, out, err } = await trace(what, '-o', 'json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const traced = JSON.parse(out);
    expect(traced).toMatchObject({ kind: 'Trace', what, commit: second, sources: places });
    expect(traced.clusters.map((each: { cluster: string }) => each.cluster)).toEqual(clusters);
  });

  it('names the last commit that changed these lines, not the file', async () => {
    const changes = async (what: string): Promise<readonly unknown[]> =>
      JSON.parse((await trace(what, '-o', 'json')).out).sources.map(
        (source: { lastChange: object }) => source.lastChange,
      );
    const author = 'fleetslice lab <lab@fleetslice.example>';
    expect(await changes('ServiceExport/shop/web')).toEqual([
      {
        commit: second,
        author,
        subject: 'web: \ufffd[31mnew port',
        committedAt: expect.stringMatching(/^20/),
      },
    ]);
    expect(await changes('Cluster/fra')).toMatchObject([{ commit: first, subject: 'begin' }]);
    expect(await changes('10.64.145.7')).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ commit: first, author })),
    );
  });

  it('shows it as tables, without what would steer a terminal', async () => {
    const { code, out } = await trace('ServiceExport/shop/web');
    expect(code).toBe(0);
    const [title, , heads, row] = out.split('\n').map((line) => line.replaceAll(/ +/g, ' '));
    const short = shortCommit(second);
    expect(title).toBe(`ServiceExport/shop/web: ServiceExport shop/web of slice payments, as of ${short}`);
    expect(heads).toBe('SOURCE LINES COMMIT MADE AUTHOR SUBJECT');
    expect(row).toContain(`ServiceExport/payments/shop/web prod/exports/web.yaml:1-12 ${short} 20`);
    expect(out).toMatch(/^iad +1a2b3c4d5e6f +4$/m);
    expect(out).not.toContain('\u001b');
  });

  it('looks at what is published for one cluster', async () => {
    const { code, err } = await trace('Slice/payments', '--cluster', 'fra');
    // The commit that the store names for it is nowhere.
    expect(code).toBe(1);
    expect(err).toContain('git fetch https://git.example/fleet.git 1a2b3c4d');
    expect(await trace('Slice/payments', '--cluster', 'frb')).toMatchObject({
      code: 64,
      err: expect.stringContaining('did you mean fra?'),
    });
  });

  it('says when a clone is too short to know', async () => {
    const clone = join(await folderWith(), 'short');
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${repo}`, clone]);
    const of = async (what: string): Promise<Finished> =>
      lab.run('trace', what, '--repo', clone, '-o', 'json');
    const { code, out, err } = await of('ServiceExport/shop/web');
    expect({ code, change: JSON.parse(out).sources[0].lastChange }).toEqual({ code: 0 });
    expect(err).toContain('shallow');
    execFileSync('git', ['-C', clone, 'fetch', '--quiet', '--unshallow']);
    expect(JSON.parse((await of('Slice/payments')).out).sources[0].lastChange.commit).toBe(first);
  });

  it.each([
    ['Slice/payment', 'did you mean payments?'],
    ['Pod/web', 'Slice'],
    ['ServiceExport/web', 'payments/shop/web'],
    ['nothing.slice.local', 'KIND/NAME'],
    ['fs00000000', 'KIND/NAME'],
    ['192.0.2.1', 'no subnet'],
    ['--upload-pack=x', 'unknown option'],
  ])('does not find %s', async (what, words) => {
    expect(await trace(what)).toMatchObject({ code: 64, out: '', err: expect.stringContaining(words) });
  });

  it('needs a repository, and a commit that runs', async () => {
    const elsewhere = await folderWith();
    expect(await lab.run('trace', 'Slice/payments', '--repo', elsewhere)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--repo'),
    });
    await cp(repo, join(elsewhere, 'copy.git'), { recursive: true });
    await running('0'.repeat(40) as CommitSha);
    expect(await trace('Slice/payments')).toMatchObject({
      code: 1,
      err: expect.stringContaining('git fetch'),
    });
  });
});
