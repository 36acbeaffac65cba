import type { Runner } from '../../src/process/port.ts';
import type { Image, ImageFile } from './image.ts';

/** Programs of this machine for an image, by path inside it, with the shared libraries that they load. */
export async function programFiles(
  runner: Runner,
  programs: Readonly<Record<string, string>>,
): Promise<Image['files']> {
  const files: Record<string, ImageFile> = {};
  for (const [path, source] of Object.entries(programs)) {
    files[path] = { kind: 'copy', source, mode: 0o755 };
    for (const library of await librariesOf(runner, source)) {
      files[library.slice(1)] = { kind: 'copy', source: library, mode: 0o755 };
    }
  }
  return files;
}

/** Paths as the dynamic linker looks for them. */
async function librariesOf(runner: Runner, program: string): Promise<readonly string[]> {
  // ldd(1) fails for a program that needs none.
  const { stdout } = await runner.run(['sh', '-c', 'ldd "$1" 2>/dev/null || true', 'ldd', program]);
  return [...stdout.matchAll(/(?:=> )?(\/\S+) \(0x/g)].flatMap(([, path]) => path ?? []);
}
