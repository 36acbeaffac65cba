import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandError } from '../../../src/process/command-error.ts';
import { prefixed } from '../../../src/process/prefix.ts';
import { createRunner } from '../../../src/process/runner.ts';

const runner = createRunner();
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'fstest-process-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** A shell is a convenient program to test with; the runner itself never uses one. */
function shell(script: string, ...args: string[]): string[] {
  return ['sh', '-c', script, 'sh', ...args];
}

async function errorOf(promise: Promise<unknown>): Promise<CommandError> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof CommandError) return error;
  throw new Error(`not a CommandError: ${String(error)}`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

describe('run', () => {
  it('returns both outputs as they are', async () => {
    const result = await runner.run(shell('echo out; echo err >&2'));
    expect(result).toEqual({ stdout: 'out\n', stderr: 'err\n', exitCode: 0 });
  });

  it('passes arguments unchanged, whatever a shell would make of them', async () => {
    const args = ['$(id)', 'a b', '*', '', '"', "'", ';', '\n'];
    const { stdout } = await runner.run(['printf', '%s|', ...args]);
    expect(stdout).toBe(`${args.join('|')}|`);
  });

  it('writes the input and closes it; without input there is nothing to read', async () => {
    expect((await runner.run(['cat'], { input: 'secret' })).stdout).toBe('secret');
    expect((await runner.run(['cat'])).stdout).toBe('');
  });

  it('adds to the environment and changes the directory', async () => {
    const { stdout } = await runner.run(shell('echo "$FSTEST $PWD $PATH"'), {
      env: { FSTEST: 'x' },
      cwd: directory,
    });
    expect(stdout).toBe(`x ${directory} ${process.env['PATH']}\n`);
  });

  it('rejects with how it was called and what it said, without the input', async () => {
    const error = await errorOf(
      runner.run(shell('cat >/dev/null; echo sorry >&2; exit 3', 'argument'), { input: 'hunter2' }),
    );
    expect(error).toMatchObject({ code: 'command-failed', exitCode: 3, stderr: 'sorry' });
    expect(error.argv.at(-1)).toBe('argument');
    expect(error.message).toMatch(/^sh -c .* argument: exit code 3: sorry$/);
    expect(`${error.message} ${JSON.stringify(error)} ${String(error.stack)}`).not.toContain('hunter2');
  });

  it('bounds what a program says in the message, keeping both ends', async () => {
    const error = await errorOf(runner.run(shell('echo first >&2; seq 1 5000 >&2; echo last >&2; exit 1')));
    expect(error.message.length).toBeLessThan(5200);
    expect(error.stderr).toMatch(/^first[^]* \.\.\. [^]*last$/);
    expect(Buffer.byteLength(error.stderr)).toBeLessThanOrEqual(4096);
  });

  it('names a program that does not exist, also behind a prefix', async () => {
    const error = await errorOf(runner.run(['fstest-no-such-program']));
    expect(error).toMatchObject({ code: 'command-not-found', exitCode: -1 });
    const behind = await errorOf(prefixed(runner, ['env']).run(['fstest-no-such-program']));
    expect(behind.code).toBe('command-not-found');
  });

  it('says which signal ended a program', async () => {
    const error = await errorOf(runner.run(shell('kill -9 $$')));
    expect(error).toMatchObject({ code: 'command-failed', exitCode: -1 });
    expect(error.message).toContain('SIGKILL');
  });

  it('ends a program at its deadline, with all it started', async () => {
    const pidFile = join(directory, 'pid');
    const script = 'sleep 60 & echo $! >"$1"; wait';
    const error = await errorOf(runner.run(shell(script, pidFile), { timeout: 200 }));
    expect(error.code).toBe('command-timeout');
    await vi.waitFor(() => expect(isRunning(Number(readFileSync(pidFile, 'utf8')))).toBe(false));
  });

  it('kills a program that ignores the request to end', async () => {
    const begin = performance.now();
    const error = await errorOf(
      runner.run(shell('trap "" TERM; while :; do sleep 0.05; done'), { timeout: 100 }),
    );
    expect(error.code).toBe('command-timeout');
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  it('does not wait for a grandchild that left the group and holds the output', async () => {
    const begin = performance.now();
    const error = await errorOf(runner.run(shell('setsid sleep 4 & sleep 60'), { timeout: 100 }));
    expect(error.code).toBe('command-timeout');
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  it('ends a program when the caller gives up, before or after the start', async () => {
    const late = new AbortController();
    const pending = errorOf(runner.run(['sleep', '60'], { signal: late.signal }));
    late.abort();
    expect(await pending).toMatchObject({ code: 'command-failed' });
    const early = await errorOf(runner.run(['sleep', '60'], { signal: AbortSignal.abort() }));
    expect(early.message).toContain('was ended');
  });

  it('ends a program that prints too much', async () => {
    const error = await errorOf(runner.run(['yes'], { maxOutput: 10_000 }));
    expect(error.message).toContain('printed too much');
  });
});

describe('lines', () => {
  it('gives each line as it comes, and the exit code', async () => {
    const seen: string[] = [];
    const stream = runner.lines(shell('printf "one\\ntw"; printf "o\\n"; exit 7'), (line) => seen.push(line));
    expect(await stream.ended).toBe(7);
    expect(seen).toEqual(['one', 'two']);
  });

  it('ends an endless program when asked', async () => {
    const seen: string[] = [];
    const stream = runner.lines(shell('echo ready; exec sleep 60'), (line) => seen.push(line));
    await vi.waitFor(() => expect(seen).toEqual(['ready']));
    await stream.stop();
    expect(await stream.ended).toBe(-1);
    await stream.stop();
  });

  it('ends with -1 when there is no such program', async () => {
    expect(await runner.lines(['fstest-no-such-program'], () => undefined).ended).toBe(-1);
  });
});

describe('bytes', () => {
  it('streams more than fits into one collected output', async () => {
    let length = 0;
    const stream = runner.bytes(['head', '-c', '30000000', '/dev/zero']);
    for await (const chunk of stream) length += chunk.length;
    expect(length).toBe(30_000_000);
  });

  it('feeds the input and leaves bytes as they are', async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of runner.bytes(shell('cat; printf "\\377\\000"'), { input: 'é' }))
      chunks.push(chunk);
    expect(Buffer.concat(chunks)).toEqual(Buffer.from([0xc3, 0xa9, 0xff, 0x00]));
  });

  it('rejects at the end when the program failed, was missing or took too long', async () => {
    const drain = async (argv: string[], timeout?: number): Promise<void> => {
      for await (const _ of runner.bytes(argv, timeout === undefined ? {} : { timeout })) continue;
    };
    expect(await errorOf(drain(shell('echo x; echo bad >&2; exit 2')))).toMatchObject({
      exitCode: 2,
      stderr: 'bad',
    });
    expect((await errorOf(drain(['fstest-no-such-program']))).code).toBe('command-not-found');
    expect((await errorOf(drain(['sleep', '60'], 100))).code).toBe('command-timeout');
  });

  it('ends the program when the reader leaves early', async () => {
    const pidFile = join(directory, 'pid');
    for await (const _ of runner.bytes(shell('echo $$ >"$1"; exec yes', pidFile))) break;
    await vi.waitFor(() => expect(isRunning(Number(readFileSync(pidFile, 'utf8')))).toBe(false));
  });
});

describe('start and detach', () => {
  it('keeps the standard input open, appends both outputs to a file, and tells the end', async () => {
    const output = join(directory, 'log');
    const companion = await runner.start(
      shell('echo "$FSTEST"; echo err >&2; timeout 0.2 cat; echo "cat $?"; exit 4'),
      { output, env: { FSTEST: 'hello' } },
    );
    expect(companion.pid).toBeGreaterThan(1);
    expect(await companion.ended).toBe(4);
    // 124: cat was still waiting for input when its time was over.
    expect(readFileSync(output, 'utf8')).toBe('hello\nerr\ncat 124\n');
    companion.kill('SIGTERM');
  });

  it('signals the program and its group', async () => {
    const companion = await runner.start(shell('sleep 60; echo'));
    companion.kill('SIGKILL');
    expect(await companion.ended).toBe(-1);
  });

  it('rejects when there is no such program', async () => {
    expect((await errorOf(runner.start(['fstest-no-such-program']))).code).toBe('command-not-found');
    expect((await errorOf(runner.detach(['fstest-no-such-program']))).code).toBe('command-not-found');
  });

  it('starts a program that outlives its starter, with a session of its own', async () => {
    const script = `
      import { createRunner } from ${JSON.stringify(new URL('../../../src/process/runner.ts', import.meta.url).href)};
      const pid = await createRunner().detach(['sleep', '60'], { output: ${JSON.stringify(join(directory, 'log'))} });
      console.log(pid);
      process.kill(process.pid, 'SIGKILL');`;
    const tsx = [process.execPath, '--import', 'tsx', '--input-type=module', '--eval', script];
    const seen: string[] = [];
    await runner.lines(tsx, (line) => seen.push(line)).ended;
    const pid = Number(seen[0]);
    expect(isRunning(pid)).toBe(true);
    const session = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[3];
    expect(Number(session)).toBe(pid);
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false));
  });
});

describe('prefixed', () => {
  it('puts the prefix before every command and keeps all options', async () => {
    const inner = prefixed(runner, ['env', 'FSTEST=prefix']);
    const { stdout } = await inner.run(shell('echo "$FSTEST $PWD"; cat'), { cwd: directory, input: 'in' });
    expect(stdout).toBe(`prefix ${directory}\nin`);
    const seen: string[] = [];
    await inner.lines(shell('echo "$FSTEST"'), (line) => seen.push(line)).ended;
    expect(seen).toEqual(['prefix']);
  });
});
