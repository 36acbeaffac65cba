import { join } from 'node:path';
import type { Runner } from '../../src/process/port.ts';
import { type Image, type ImageFile, writeImage } from './image.ts';
import { programFiles } from './program-files.ts';

/** What every pod has beside its containers. */
export const PAUSE_IMAGE = 'fsk8s.example/pause:1';
/** A shell, `ping`, `nslookup`, `nc`, `wget`, `httpd`: all of busybox. */
export const TOOLS_IMAGE = 'fsk8s.example/tools:1';
export const COREDNS_IMAGE = 'fsk8s.example/coredns:1';

/** Writes the images that every cluster has; returns the paths of their archives. */
export async function standardImages(runner: Runner, folder: string): Promise<readonly string[]> {
  const images: readonly Image[] = [
    { name: PAUSE_IMAGE, files: await programOf(runner, 'pause'), command: ['/pause'] },
    { name: COREDNS_IMAGE, files: await programOf(runner, 'coredns'), command: ['/coredns'] },
    { name: TOOLS_IMAGE, files: await toolFiles(runner), command: ['sleep', '2147483647'] },
  ];
  const archives = images.map((image, index) => ({ image, path: join(folder, `image-${index}.tar`) }));
  for (const { image, path } of archives) await writeImage(image, path);
  return archives.map(({ path }) => path);
}

async function programOf(runner: Runner, name: string): Promise<Image['files']> {
  return programFiles(runner, { [name]: await pathOf(runner, name) });
}

async function toolFiles(runner: Runner): Promise<Image['files']> {
  const busybox = await pathOf(runner, 'busybox');
  const { stdout } = await runner.run([busybox, '--list']);
  const names = stdout.split('\n').filter((name) => name !== '' && name !== 'busybox');
  const link: ImageFile = { kind: 'link', target: 'busybox' };
  return {
    ...(await programFiles(runner, { 'bin/busybox': busybox })),
    ...Object.fromEntries(names.map((name) => [`bin/${name}`, link])),
    'etc/passwd': { kind: 'text', text: 'root:x:0:0:root:/root:/bin/sh\n' },
    tmp: { kind: 'folder', mode: 0o1777 },
  };
}

async function pathOf(runner: Runner, name: string): Promise<string> {
  return (await runner.run(['which', name])).stdout.trim();
}
