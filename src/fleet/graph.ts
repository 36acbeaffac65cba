/** Which nodes can reach each other over edges without a direction: the parts, in the order of their first nodes. */
export function partsOf(
  nodes: readonly string[],
  edges: readonly { readonly from: string; readonly to: string }[],
): readonly (readonly string[])[] {
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const node of nodes) {
    if (!seen.has(node)) parts.push(partFrom(node, neighbours, seen));
  }
  return parts;
}

function partFrom(
  start: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): string[] {
  const part = [start];
  seen.add(start);
  for (const node of part) {
    for (const next of neighbours.get(node) ?? []) {
      if (seen.has(next) || !neighbours.has(next)) continue;
      seen.add(next);
      part.push(next);
    }
  }
  return part;
}
