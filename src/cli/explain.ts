import { suggest } from '../documents/suggest.ts';
import type { CodeEntry } from '../model/codes.ts';
import { CODES } from './codes.ts';
import { API_VERSION, type CommandContext, EXIT, type ExitCode, printJson, UsageError } from './context.ts';

/** `fleetslice explain [FSnnnn]`: what a code means and the way out, or all codes with their titles. */
export async function explain(
  context: CommandContext,
  code: string | undefined,
  output: string,
): Promise<ExitCode> {
  if (code === undefined) return listAll(context, output);
  const wanted = code.toUpperCase();
  const entry = Object.hasOwn(CODES, wanted) ? CODES[wanted] : undefined;
  if (entry === undefined) throw unknownCode(code);
  if (output === 'json')
    printJson(context, { apiVersion: API_VERSION, kind: 'Code', code: wanted, ...entry });
  else context.out(textOf(wanted, entry));
  return EXIT.done;
}

function listAll(context: CommandContext, output: string): ExitCode {
  const codes = Object.entries(CODES);
  if (output === 'json') {
    const items = codes.map(([code, entry]) => ({ code, ...entry }));
    printJson(context, { apiVersion: API_VERSION, kind: 'CodeList', items });
  } else {
    for (const [code, { severity, title }] of codes) {
      context.out(`${code}  ${severity.padEnd('warning'.length)}  ${title}\n`);
    }
  }
  return EXIT.done;
}

function textOf(code: string, { title, severity, cause, example, wayOut }: CodeEntry): string {
  const shown = example.replaceAll(String.raw`\n`, '\n    ').replaceAll(String.raw`\t`, '\t');
  return `${code}: ${title} (${severity})

${cause}

Example:
    ${shown}

Way out:
    ${wayOut}
`;
}

/** The number alone is a code as well to whoever types it. */
function unknownCode(code: string): UsageError {
  const wanted = /^\d+$/.test(code) ? `FS${code}` : code.toUpperCase();
  const meant = Object.hasOwn(CODES, wanted) ? wanted : suggest(wanted, Object.keys(CODES));
  const hint = meant === undefined ? 'without a code, all are listed' : `did you mean ${meant}?`;
  return new UsageError(`explain: there is no ${JSON.stringify(code)}; ${hint}`);
}
