/** What scripts and Helm fill in. Bounded repetitions only: hostile text is searched in linear time. */
const PLACEHOLDER = /\$\{[^{}$]{0,64}\}|\$\([^()$]{0,64}\)|\{\{[^{}]{0,64}(?:\}\})?|<%[^<>]{0,64}/;
/** Only as the whole of a value: `<cluster-1>`, `$CLUSTER`, `__CLUSTER__`. */
const WHOLE = /^(?:<[^<>]{1,64}>|\$[A-Za-z_]\w{0,63}|__[A-Za-z]\w{0,62}__)$/;
/** Names are lower case, so a name of capitals stands for another one. */
const CAPITALS = /^[A-Z][A-Z0-9_-]{0,62}$/;

/** The placeholder that makes a value a template; undefined when it is none. */
export function placeholderIn(text: string): string | undefined {
  return PLACEHOLDER.exec(text)?.[0] ?? (WHOLE.test(text) ? text : undefined);
}

/** The same for a value that names an object. */
export function placeholderForName(text: string): string | undefined {
  return placeholderIn(text) ?? (CAPITALS.test(text) ? text : undefined);
}

/** The first one in a text that is no YAML because of it. */
export function firstPlaceholder(
  text: string,
): { readonly offset: number; readonly text: string } | undefined {
  const found = PLACEHOLDER.exec(text);
  return found === null ? undefined : { offset: found.index, text: found[0] };
}
