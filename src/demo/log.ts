import { readFile } from 'node:fs/promises';

/** The JSON lines of a log so far; a line that is only half written is left out. */
export type LogLine = Readonly<Record<string, unknown>>;

export async function readLog(file: string): Promise<readonly LogLine[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as LogLine];
    } catch {
      return [];
    }
  });
}
