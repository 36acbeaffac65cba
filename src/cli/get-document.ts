import { formatYaml } from '../documents/yaml.ts';
import { forTerminal, jsonText } from '../present/escape.ts';

export interface DocumentOptions {
  readonly output: string;
  /** More documents follow: one a line as JSON, each after `---` as YAML. */
  readonly watch?: boolean;
}

/** One document as `-o json` and `-o yaml` print it; undefined for formats that are for people. */
export function formatDocument(document: object, { output, watch }: DocumentOptions): string | undefined {
  if (output === 'json') return jsonText(document, watch === true ? 0 : 2);
  if (output !== 'yaml') return undefined;
  const text = formatYaml(visible(document));
  return watch === true ? `---\n${text}` : text;
}

/** YAML writes some characters as they are that would steer a terminal. */
function visible(value: unknown): unknown {
  if (typeof value === 'string') return value.split('\n').map(forTerminal).join('\n');
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [forTerminal(key), visible(inner)]));
}
