/** The table of commands -> docs/commands: for each command an example, then its options, output and exit codes. */
import { Command, type Option } from 'commander';
import { addCommands } from '../../src/cli/commands.ts';
import type { CommandContext } from '../../src/cli/context.ts';
import { COMMAND_TEXTS, type CommandText } from './command-texts.ts';

export function generateCommands(): readonly [string, string][] {
  const program = new Command('fleetslice');
  // Only actions use the context, and none runs here.
  addCommands(program, undefined as unknown as CommandContext, () => undefined);
  const commands = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');
  return [
    ['docs/commands/README.md', indexOf(commands)],
    ...commands.map((command): [string, string] => [`docs/commands/${command.name()}.md`, pageOf(command)]),
  ];
}

function indexOf(commands: readonly Command[]): string {
  const rows = commands.map(
    (command) => `| [${command.name()}](${command.name()}.md) | ${capital(command.description())} |`,
  );
  return `<!-- Generated from src/cli/commands.ts by scripts/generate.ts. Do not edit. -->

# Commands

Data goes to standard output, everything else to standard error. Exit codes mean the same everywhere: 0 done, 1 something
could not be read or written, 2 changes found (only where asked for), 3 the fleet has errors, 4 refused as unsafe, 64 the
command line is not right, 124 out of time.

| command | what it does |
|---|---|
${rows.join('\n')}
`;
}

function pageOf(command: Command): string {
  const text = COMMAND_TEXTS[command.name()];
  if (text === undefined)
    throw new Error(`scripts/generate/command-texts.ts: nothing about ${command.name()}`);
  return `<!-- Generated from src/cli/commands.ts by scripts/generate.ts. Do not edit. -->

# fleetslice ${command.name()}

${capital(command.description())}.

\`\`\`sh
${exampleOf(command)}
\`\`\`

${text.purpose}

## Usage

\`\`\`
fleetslice ${command.name()} ${command.usage()}
\`\`\`

${optionsOf(command)}## Output

${text.output.join('\n\n')}

## Exit codes

${exitCodesOf(text)}
`;
}

function exampleOf(command: Command): string {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  const example = /^Example:\n {2}(.+)$/m.exec(help)?.[1];
  if (example === undefined) throw new Error(`src/cli/commands.ts: ${command.name()} has no example`);
  return example;
}

function optionsOf(command: Command): string {
  if (command.options.length === 0) return '';
  return `| option | default | meaning |
|---|---|---|
${command.options.map(rowOf).join('\n')}

An option with a star is required.

`;
}

function rowOf(option: Option): string {
  const choices = option.argChoices === undefined ? '' : `: ${option.argChoices.map(code).join(', ')}`;
  const fallback = isShown(option.defaultValue) ? code(String(option.defaultValue)) : '';
  const star = option.mandatory ? ' *' : '';
  return `| ${code(option.flags)}${star} | ${fallback} | ${option.description}${choices} |`;
}

function isShown(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function exitCodesOf({ exitCodes }: CommandText): string {
  const rows = Object.entries({ ...exitCodes, 64: 'the command line is not right' });
  return [
    '| code | meaning |',
    '|---|---|',
    ...rows.map(([number, meaning]) => `| ${number} | ${meaning} |`),
  ].join('\n');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', String.raw`\|`)}\``;
}
