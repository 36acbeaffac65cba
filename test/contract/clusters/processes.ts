import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Ids of processes of the machine that name a folder in their arguments. */
export function processesOf(folder: string): readonly string[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.filter((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

/** Lets a program of its own print an expression of what a module of test/clusters exports; kills it as soon as it has. */
export async function lineOfKilled(module: string, expression: string): Promise<string> {
  const path = JSON.stringify(new URL(`../../clusters/${module}`, import.meta.url).href);
  const name = /\w+(?=\()/.exec(expression)?.[0];
  const script = `import { ${name} } from ${path}; console.log(${expression});`;
  const argv = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    child.kill('SIGKILL');
    return line;
  }
  throw new Error('the program ended without a line');
}
