import type { Command, Option } from 'commander';
import { type CommandContext, EXIT, type ExitCode } from './context.ts';
import { unknownName } from './unknown-name.ts';

/** Shells that a script exists for. */
const SHELLS: ReadonlyMap<string, (commands: readonly Command[]) => string> = new Map([
  ['bash', bash],
  ['zsh', (commands) => `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`],
  ['fish', fish],
]);

/** `fleetslice completion bash`: commands and their options, from the very table that parses them. */
export async function completion(
  context: CommandContext,
  shell: string,
  program: Command,
): Promise<ExitCode> {
  const script = SHELLS.get(shell);
  if (script === undefined) throw unknownName('completion', shell, [...SHELLS.keys()]);
  context.out(script(program.createHelp().visibleCommands(program)));
  return EXIT.done;
}

/** After an option with choices these; after a dash the options of the command; anything else is a file. */
function bash(commands: readonly Command[]): string {
  const names = commands.map((command) => command.name()).join(' ');
  return `_fleetslice() {
  local words=
  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in
${commands.flatMap(bashValues).join('\n')}
    *) case "$COMP_CWORD \${COMP_WORDS[COMP_CWORD]} \${COMP_WORDS[1]}" in
      1\\ *) words="${names} --help --version" ;;
${commands.map(bashOptions).join('\n')}
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _fleetslice fleetslice
`;
}

function bashValues(command: Command): readonly string[] {
  return command.options
    .filter((option) => option.argChoices !== undefined)
    .map((option) => {
      const patterns = [option.short, option.long].filter((flag) => flag !== undefined);
      const cases = patterns.map((flag) => `"${command.name()} ${flag}"`).join('|');
      return `    ${cases}) words="${option.argChoices?.join(' ')}" ;;`;
    });
}

function bashOptions(command: Command): string {
  const flags = command.options.flatMap((option) => option.long ?? []);
  return `      *\\ -*\\ ${command.name()}) words="${[...flags, '--help'].join(' ')}" ;;`;
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c fleetslice -n __fish_use_subcommand -f -a ${command.name()} -d ${quote(command.description())}`,
    ...command.options.map((option) => fishOption(command, option)),
  ]);
  return `${lines.join('\n')}\n`;
}

function fishOption(command: Command, option: Option): string {
  const short = option.short === undefined ? '' : ` -s ${option.short.slice(1)}`;
  const values = option.argChoices === undefined ? ' -r' : ` -x -a ${quote(option.argChoices.join(' '))}`;
  const takes = option.required ? values : '';
  const names = `${short} -l ${option.long?.slice(2)}${takes}`;
  return `complete -c fleetslice -n '__fish_seen_subcommand_from ${command.name()}'${names} -d ${quote(option.description)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
