import { Document, isCollection, isMap, isScalar, type Node } from 'yaml';
import { unescapeSegment } from './quote.ts';

/** Comments by the JSON pointer of what they stand above, one line each. */
export type Comments = ReadonlyMap<string, readonly string[]>;

/**
 * Like `formatYaml`, with comments: `header` above the document, the others above the field or entry they are about.
 * Comments are one line of printable text each; a pointer that leads nowhere is left out.
 */
export function formatCommented(value: unknown, header: readonly string[], comments: Comments): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  for (const [pointer, lines] of comments) {
    const node = commentable(document.contents, pointer);
    if (node !== undefined) node.commentBefore = lines.map((line) => ` ${line}`).join('\n');
  }
  const above = header.map((line) => (line === '' ? '#\n' : `# ${line}\n`)).join('');
  return `${above}${document.toString({ lineWidth: 0 })}`;
}

/** The node that carries the comment: the key of a field, the entry of a list. */
function commentable(root: Node | null, pointer: string): Node | undefined {
  const segments = pointer.split('/').slice(1).map(unescapeSegment);
  let node = root;
  let place: Node | undefined;
  for (const segment of segments) {
    const step = stepInto(node, segment);
    if (step === undefined) return undefined;
    [node, place] = [step.value, step.place];
  }
  return place;
}

function stepInto(
  node: Node | null,
  segment: string,
): { readonly value: Node | null; readonly place: Node } | undefined {
  if (!isCollection(node)) return undefined;
  if (!isMap(node)) {
    const item = node.items[Number(segment)] as Node | undefined;
    return item === undefined ? undefined : { value: item, place: item };
  }
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
  return pair === undefined ? undefined : { value: pair.value as Node | null, place: pair.key as Node };
}
