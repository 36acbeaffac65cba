import { type CommandContext, EXIT, type ExitCode } from './context.ts';
export interface DemoOptions { readonly json?: boolean; readonly keep?: boolean; readonly clusters: string }
export async function demo(_context: CommandContext, _options: DemoOptions): Promise<ExitCode> { return EXIT.failed; }
