import type { Command } from 'commander';
import { addImportCommands } from './commands/import.ts';
import { addLocalCommands } from './commands/local.ts';
import { addNotifyCommands } from './commands/notify.ts';
import { addOperateCommands } from './commands/operate.ts';
import type { Finish } from './commands/options.ts';
import { addRepositoryCommands } from './commands/repository.ts';
import { addReviewCommands } from './commands/review.ts';
import { addAgent, addHub } from './commands/run.ts';
import { addTrace } from './commands/trace.ts';
import { addStatusCommands } from './commands/status.ts';
import { addWorkloadCommands } from './commands/workloads.ts';
import type { CommandContext } from './context.ts';

/** Adds every command. Actions load their file when they run. */
export function addCommands(program: Command, context: CommandContext, finish: Finish): void {
  addRepositoryCommands(program, context, finish);
  addReviewCommands(program, context, finish);
  addImportCommands(program, context, finish);
  addHub(program, context, finish);
  addAgent(program, context, finish);
  addOperateCommands(program, context, finish);
  addNotifyCommands(program, context, finish);
  addTrace(program, context, finish);
  addWorkloadCommands(program, context, finish);
  addStatusCommands(program, context, finish);
  addLocalCommands(program, context, finish);
}
