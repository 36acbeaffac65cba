import { describe, expect, it } from 'vitest';
import { accepted, AUTHOR, commit, fleet, held, refused, TIME } from '../status/fleets.ts';
import { fleetslice } from './command-line.ts';
import { FLEET, HOSTILE, storeWith, storeWithText } from './fleet-store.ts';

const HISTORY = [held('d'), refused('c'), accepted('b'), accepted('a')];

describe('history', () => {
  it('prints the newest commit first: verdict, author, findings and durations', async () => {
    const { code, out, err } = await history(await storeWith([FLEET, fleet('b', { history: HISTORY })]));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines(out)).toEqual([
      'COMMIT VERDICT REASON AUTHOR SEEN FINDINGS SYNC READ COMPILE PUBLISH SUBJECT',
      `dddddddddddd held Unsafe ${AUTHOR} ${TIME} 0 12ms 30ms - - change d`,
      `cccccccccccc refused Invalid ${AUTHOR} ${TIME} 1 12ms 30ms - - change c`,
      `bbbbbbbbbbbb accepted Valid ${AUTHOR} ${TIME} 0 12ms 30ms 5ms 9ms change b`,
      `aaaaaaaaaaaa accepted Valid ${AUTHOR} ${TIME} 0 12ms 30ms 5ms 9ms change a`,
    ]);
  });

  it('prints no more than it is asked for', async () => {
    const folder = await storeWith([FLEET, fleet('b', { history: HISTORY })]);
    expect(lines((await history(folder, '-n', '1')).out)).toHaveLength(2);
    expect(await history(folder, '-n', 'all')).toMatchObject({
      code: 64,
      err: expect.stringContaining('-n: "all"'),
    });
  });

  it('prints why commits do not run with -o wide', async () => {
    const { out } = await history(await storeWith([FLEET, fleet('b', { history: HISTORY })]), '-o', 'wide');
    expect(out).toContain(
      '\ncccccccccccc: 1 errors\n  clusters/fra.yaml:3:5: error FS1201: name "Fra" is no label\n',
    );
    expect(out).toContain('\ndddddddddddd: cluster-removal: cluster fra goes\n');
    expect(out).not.toContain('\nbbbbbbbbbbbb:');
  });

  it('prints all of it as one versioned document', async () => {
    const folder = await storeWith([FLEET, fleet('b', { history: HISTORY })]);
    expect(JSON.parse((await history(folder, '-o', 'json', '-n', '2')).out)).toEqual({
      apiVersion: 'fleetslice.io/v1alpha1',
      kind: 'CommitVerdictList',
      items: HISTORY.slice(0, 2),
    });
    expect((await history(folder, '-o', 'yaml')).out).toMatch(
      /^apiVersion: .+\nkind: CommitVerdictList\nitems:\n/,
    );
  });

  it('shows a refusal that is about no commit, and a duration that is long', async () => {
    const { commit: _, author: __, subject: ___, ...verdict } = refused('c');
    const gone = { ...verdict, reason: 'BranchDeleted', milliseconds: { sync: 61_000, read: 0 } };
    const { out } = await history(await storeWith([FLEET, fleet('b', { history: [gone] })]));
    expect(lines(out)[1]).toBe(`- refused BranchDeleted - ${TIME} 1 61s 0ms - - -`);
  });

  it.each(['table', 'wide', 'json', 'yaml'])('escapes what would steer a terminal: -o %s', async (output) => {
    const evil = {
      ...refused('c'),
      commit: commit('c'),
      author: 'a\u001B]0;x\u0007',
      subject: 's\r\u202E',
      message: 'm\n',
    };
    const { out } = await history(await storeWith([FLEET, fleet('b', { history: [evil] })]), '-o', output);
    expect(out).toMatch(/a\\u(?:\{|00)1b/);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('is empty when no hub has told of a fleet, and says so', async () => {
    const folder = await storeWith();
    const { code, out, err } = await history(folder);
    expect(code).toBe(0);
    expect(lines(out)).toHaveLength(1);
    expect(err).toBe(`warning: no hub has told of its fleet in dir:${folder}\n`);
  });

  it.each(HOSTILE)('fails with the reason for a document that is %s', async (_case, text, message) => {
    const { code, out, err } = await history(await storeWithText(text));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
  });
});

function history(folder: string, ...options: readonly string[]): ReturnType<typeof fleetslice> {
  return fleetslice(['history', ...options, '--store', `dir:${folder}`]);
}

function lines(out: string): readonly string[] {
  return out.trimEnd().replaceAll(/ +/g, ' ').split('\n');
}
