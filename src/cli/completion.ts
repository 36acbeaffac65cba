import type { Command } from 'commander';
import { type CommandContext, EXIT, type ExitCode, UsageError } from './context.ts';

/** Shells that a script exists for. */
const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** `fleetslice completion bash`: commands and their options, from the very table that parses them. */
export function completion(context: CommandContext, shell: string, program: Command): Promise<ExitCode> {
  const commands = program.commands.filter((command) => command.name() !== 'open-sockets');
  const words = new Map(commands.map((command) => [command.name(), optionsOf(command)]));
  if (shell === 'bash') context.out(bash(words));
  else if (shell === 'zsh') context.out(`autoload -U +X bashcompinit && bashcompinit\n${bash(words)}`);
  else if (shell === 'fish') context.out(fish(words));
  else throw new UsageError(`there is no completion for ${JSON.stringify(shell)}; shells: ${SHELLS.join(', ')}`);
  return Promise.resolve(EXIT.done);
}

function optionsOf(command: Command): readonly string[] {
  return command.options.flatMap((option) => option.long ?? []).concat('--help');
}

function bash(words: ReadonlyMap<string, readonly string[]>): string {
  const cases = [...words].map(([name, options]) => `    ${name}) words="${options.join(' ')}" ;;`);
  return `_fleetslice() {
  local words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${[...words.keys()].join(' ')} --help --version" ;;
  esac
  [ "$COMP_CWORD" -le 1 ] && words="${[...words.keys()].join(' ')} --help --version"
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _fleetslice fleetslice
`;
}

function fish(words: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...words].flatMap(([name, options]) => [
    `complete -c fleetslice -n __fish_use_subcommand -a ${name}`,
    ...options.map((option) => `complete -c fleetslice -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`),
  ]);
  return `${lines.join('\n')}\n`;
}
