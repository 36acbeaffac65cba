import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ArtifactOptions } from '../../../src/artifact/port.ts';
import { contentsOf, refusalOf, useArtifactLab } from './artifact-lab.ts';
import { paxRecord, rawEntry, rawTarball, tarballOf, tarballWith } from './tarballs.ts';

const lab = useArtifactLab();

/** What becomes of a tarball that comes after a good one, which must stay what it was. */
async function outcomeOf(tarball: Buffer, options: Partial<ArtifactOptions> = {}): Promise<unknown> {
  const good = await lab.current.publish({ 'good.yaml': '1' });
  const source = await lab.current.open(options);
  await source.sync();
  const commit = await lab.current.publish(tarball);
  const refusal = await refusalOf(source.sync(good));
  expect(await contentsOf(source, good)).toEqual({ 'good.yaml': '1' });
  expect(readdirSync(lab.current.root).toSorted()).toEqual(['source.json', 'state']);
  const left = readdirSync(join(lab.current.root, 'state')).map((name) => name.replace(/^sha256-.*?\./, ''));
  expect(left.toSorted()).toEqual(['artifacts.json', 'tar.gz']);
  expect(refusal).toMatchObject({ name: 'Blocked', data: { commit } });
  return refusal;
}

const octal = (text: string): Buffer => Buffer.from(text.padEnd(12, '\0'));

describe('a tarball is refused whole, by the name of the entry, for', () => {
  test.each([
    ['a hard link', rawTarball([{ type: '1', name: 'link', link: '/etc/passwd' }]), 'is a hard link'],
    ['a character device', rawTarball([{ type: '3', name: 'null' }]), 'is a device'],
    ['a block device', rawTarball([{ type: '4', name: 'sda' }]), 'is a device'],
    ['a pipe', rawTarball([{ type: '6', name: 'fifo' }]), 'is a pipe'],
    ['a contiguous file', rawTarball([{ type: '7' }]), 'a kind that is not known'],
    ['an old sparse file', rawTarball([{ type: 'S' }]), 'a kind that is not known'],
    ['a part of another volume', rawTarball([{ type: 'M' }]), 'a kind that is not known'],
    [
      'a sparse file with PAX headers',
      rawTarball([{ type: 'x', content: paxRecord('GNU.sparse.major', '1') }, {}]),
      'is a sparse file',
    ],
    ['an absolute path', rawTarball([{ name: '/etc/cron.d/x' }]), 'is an absolute path'],
    [
      'an absolute path in a PAX header',
      rawTarball([{ type: 'x', content: paxRecord('path', '/x') }, {}]),
      'absolute',
    ],
    ['".." at the start', rawTarball([{ name: '../x.yaml' }]), 'leads out of its folder'],
    ['".." behind "./"', rawTarball([{ name: './../x.yaml' }]), 'leads out of its folder'],
    ['".." in the middle', rawTarball([{ name: 'a/../../x.yaml' }]), 'leads out of its folder'],
    ['a folder ".."', rawTarball([{ name: '..', type: '5' }]), 'leads out of its folder'],
    [
      '".." in a long name of GNU',
      rawTarball([{ type: 'L', content: 'a/../x\0' }, {}]),
      'leads out of its folder',
    ],
    ['a backslash', rawTarball([{ name: 'a\\..\\x.yaml' }]), 'has a slash or backslash'],
    ['an empty name', rawTarball([{ name: '' }]), 'is not a name'],
    ['an empty part', rawTarball([{ name: 'a//b.yaml' }]), 'is not a name'],
    ['"." in the middle', rawTarball([{ name: 'a/./b.yaml' }]), 'is not a name'],
    ['a control character', rawTarball([{ name: 'a\u001b[2J.yaml' }]), 'has a control character'],
    [
      'NUL in a PAX header',
      rawTarball([{ type: 'x', content: paxRecord('path', 'a\0b') }, {}]),
      'control character',
    ],
    ['bytes that are no UTF-8', rawTarball([{ name: Buffer.from([0x61, 0xff, 0xfe]) }]), 'is not UTF-8'],
    ['.git', rawTarball([{ name: '.git/config' }]), 'is .git for some file systems'],
    ['.GIT~1', rawTarball([{ name: 'a/git~1/config' }]), 'is .git for some file systems'],
    [
      'a name of 256 bytes',
      rawTarball([{ type: 'L', content: 'x'.repeat(256) }, {}]),
      'longer than 255 bytes',
    ],
    ['a path of 1,025', rawTarball([{ type: 'L', content: `${'x/'.repeat(512)}y` }, {}]), 'longer than 1024'],
    [
      '65 folders',
      rawTarball([{ type: 'L', content: `${'x/'.repeat(65)}y` }, {}]),
      'more than 64 folders deep',
    ],
    ['the same file twice', rawTarball([{}, {}]), 'is there twice'],
    ['the same file by "./"', rawTarball([{}, { name: './a.yaml' }]), 'is there twice'],
    ['a file that was a folder', rawTarball([{ name: 'a/b' }, { name: 'a' }]), 'is there twice'],
    ['a folder that was a file', rawTarball([{ name: 'a' }, { name: 'a/', type: '5' }]), 'is there twice'],
    ['a file below a file', rawTarball([{ name: 'a' }, { name: 'a/b' }]), 'lies in what is no folder'],
    [
      'a file below a link, which would lead elsewhere',
      rawTarball([{ name: 'out', type: '2', link: '/etc' }, { name: 'out/passwd' }]),
      'lies in what is no folder',
    ],
    [
      'a link in the place of a folder',
      rawTarball([{ name: 'a/b' }, { name: 'a', type: '2', link: '/' }]),
      'twice',
    ],
    [
      'a link with content',
      rawTarball([{ type: '2', link: 'x', content: 'y' }]),
      'has content, and is no file',
    ],
    [
      'a negative size',
      rawTarball([{ size: Buffer.alloc(12, 0xff).fill(0xfe, 11) }]),
      'no gzip-compressed tar archive',
    ],
    ['an enormous size', rawTarball([{ size: Buffer.alloc(12, 0x80) }]), 'a.yaml'],
    ['a size that is no number', rawTarball([{ size: octal('rubbish') }]), 'no gzip-compressed tar archive'],
    [
      'a PAX size that is no number',
      rawTarball([{ type: 'x', content: paxRecord('size', 'x') }, {}]),
      'tar archive',
    ],
    ['more than it has', rawTarball([{ size: octal('7777777') }]), 'no gzip-compressed tar archive'],
    ['a long name of 5 MB', rawTarball([{ type: 'L', content: 'x'.repeat(5_000_000) }, {}]), 'tar archive'],
    [
      'a wrong checksum',
      gzipSync(Buffer.concat([rawEntry({}).fill('7', 148, 154), Buffer.alloc(1024)])),
      'tar',
    ],
    [
      'what is no tar archive',
      gzipSync(Buffer.from('# a fleet\n'.repeat(100))),
      'no gzip-compressed tar archive',
    ],
    ['what is not compressed', Buffer.from('# a fleet\n'.repeat(100)), 'no gzip-compressed tar archive'],
    ['nothing', Buffer.alloc(0), 'no gzip-compressed tar archive'],
  ])('T-33: %s', async (_, tarball, why) => {
    const refusal = await outcomeOf(tarball);
    expect(refusal).toMatchObject({ code: 'artifact-refused' });
    expect(String(refusal)).toContain(why);
  });

  test('the half of a gzip file, whose digest is right', async () => {
    const whole = await tarballOf({ 'a.yaml': 'x'.repeat(10_000), 'b.yaml': String(Math.E) });
    const refusal = await outcomeOf(whole.subarray(0, whole.length / 2));
    expect(refusal).toMatchObject({ code: 'artifact-refused' });
  });
});

describe('a bomb is stopped on its way:', () => {
  test('zeros', async () => {
    const bomb = await tarballOf({ 'a.yaml': Buffer.alloc(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await outcomeOf(bomb)).toMatchObject({ code: 'artifact-too-large' });
  });

  test('zeros outside of the fleet path', async () => {
    const bomb = await tarballOf({ 'good.yaml': '', 'other/a': Buffer.alloc(64 * 1024 * 1024) });
    expect(await outcomeOf(bomb)).toMatchObject({ code: 'artifact-too-large' });
  });

  test('more than may be unpacked', async () => {
    const limits = { unpacked: 10_000 };
    expect(await outcomeOf(await tarballOf({ a: 'x'.repeat(20_000) }), { limits })).toMatchObject({
      code: 'artifact-too-large',
    });
  });

  test('many files of many bytes', async () => {
    const limits = { contents: 100_000 };
    const files = Object.fromEntries([1, 2, 3].map((each) => [`${each}.yaml`, String(each).repeat(40_000)]));
    expect(await outcomeOf(await tarballOf(files), { limits })).toMatchObject({ code: 'artifact-too-large' });
  });

  test('many entries, of which folders that nobody names are some', async () => {
    const limits = { entries: 100 };
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, each) => [`${each}/a.yaml`, '']));
    const refusal = await outcomeOf(await tarballOf(files), { limits });
    expect(refusal).toMatchObject({ code: 'artifact-refused' });
    expect(String(refusal)).toContain('more than 100 files and folders');
  });
});

describe('a tarball may have', () => {
  test('links, which are named and never followed', async () => {
    const commit = await lab.current.publish(
      await tarballWith([
        [{ name: 'a.yaml', type: 'symlink', linkname: '/etc/passwd' }],
        [{ name: 'folder', type: 'symlink', linkname: '..' }],
      ]),
    );
    const source = await lab.current.open();
    await source.sync();
    expect((await source.files(commit)).map(({ path, mode }) => [path, mode])).toEqual([
      ['a.yaml', 'symlink'],
      ['folder', 'symlink'],
    ]);
    expect(await contentsOf(source, commit)).toEqual({ 'a.yaml': '/etc/passwd', folder: '..' });
  });

  test('names that differ in case: they are two files', async () => {
    const commit = await lab.current.publish({ 'a.yaml': '1', 'A.yaml': '2' });
    const source = await lab.current.open();
    await source.sync();
    expect(await contentsOf(source, commit)).toEqual({ 'A.yaml': '2', 'a.yaml': '1' });
  });

  test('folders before, after and beside what lies in them, "./", long names, and a comment of git archive', async () => {
    const long = `${'folder/'.repeat(30)}ü.yaml`;
    const tarball = rawTarball([
      { type: 'g', content: paxRecord('comment', '5'.repeat(40)) },
      { name: './', type: '5' },
      { name: './a/', type: '5' },
      { name: './a/b.yaml', content: '1' },
      { name: './a/', type: '5' },
      { type: 'L', content: `${long}\0` },
      { name: 'short', content: '2' },
      { type: 'x', content: paxRecord('path', 'c/d.yaml') },
      { name: 'short', content: '3' },
    ]);
    const commit = await lab.current.publish(tarball);
    const source = await lab.current.open();
    await source.sync();
    expect(await contentsOf(source, commit)).toEqual({ 'a/b.yaml': '1', 'c/d.yaml': '3', [long]: '2' });
  });
});
