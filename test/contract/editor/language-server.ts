import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';

const require = createRequire(import.meta.url);
const SERVER = require.resolve('yaml-language-server/bin/yaml-language-server');
const END_LIMIT = 10_000;

/** yaml-language-server as an editor runs it: a process of its own, LSP over its pipes. */
export interface Editor {
  /** Opens a file that was not open, with this text, and resolves with what is wrong with it. */
  open(path: string, text: string): Promise<readonly Problem[]>;
  /** Labels and documentation of what is offered at a place, counted from 0. */
  complete(path: string, line: number, character: number): Promise<readonly Offer[]>;
  /** The text shown over a place, as Markdown. */
  hover(path: string, line: number, character: number): Promise<string>;
  close(): Promise<void>;
}

export interface Problem {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface Offer {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Problem[];
}

/** `schemas`: path of a schema to the glob of its files, as the setting `yaml.schemas` has them. */
export async function startEditor(schemas: Readonly<Record<string, string>> = {}): Promise<Editor> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas };
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  const waiting = new Map<string, (found: readonly Problem[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) => {
    waiting.get(uri)?.(diagnostics);
    waiting.delete(uri);
  });
  connection.listen();
  await connection.sendRequest('initialize', CLIENT);
  await connection.sendNotification('initialized', {});
  const at = (path: string, line: number, character: number): object => ({
    textDocument: { uri: pathToFileURL(path).href },
    position: { line, character },
  });
  return {
    open: async (path, text) => {
      const uri = pathToFileURL(path).href;
      const published = new Promise<readonly Problem[]>((resolve) => waiting.set(uri, resolve));
      const document = { uri, languageId: 'yaml', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument: document });
      return published;
    },
    complete: async (path, line, character) => {
      const offered = await connection.sendRequest<{ items: readonly Offer[] }>(
        'textDocument/completion',
        at(path, line, character),
      );
      return offered.items;
    },
    hover: async (path, line, character) => {
      const shown = await connection.sendRequest<{ contents: { value: string } } | null>(
        'textDocument/hover',
        at(path, line, character),
      );
      return shown?.contents.value ?? '';
    },
    close: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const late = setTimeout(() => child.kill('SIGKILL'), END_LIMIT);
      await ended;
      clearTimeout(late);
      connection.dispose();
    },
  };
}

const CLIENT = {
  processId: process.pid,
  rootUri: null,
  capabilities: {
    workspace: { configuration: true },
    textDocument: {
      completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
      hover: { contentFormat: ['markdown'] },
      publishDiagnostics: {},
    },
  },
};
