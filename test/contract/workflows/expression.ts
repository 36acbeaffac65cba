/** What `${{ … }}` can name. */
export type ExpressionContext = Readonly<Record<string, unknown>>;

/**
 * The part of the expression language of GitHub Actions that the workflows use: paths, text in quotes, `==`, `!=`, `&&`
 * and `||` with their usual precedence. Throws for anything else.
 */
export function evaluate(expression: string, context: ExpressionContext): unknown {
  const alternatives = expression.split('||').map((part) => part.split('&&').map((term) => term.trim()));
  let value: unknown = '';
  for (const terms of alternatives) {
    for (const term of terms) {
      value = evaluateTerm(term, context);
      if (!isTrue(value)) break;
    }
    if (isTrue(value)) return value;
  }
  return value;
}

export function isTrue(value: unknown): boolean {
  return value !== undefined && value !== '' && value !== false && value !== null && value !== 0;
}

/** Text with every `${{ … }}` replaced. */
export function interpolate(text: string, context: ExpressionContext): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const value = evaluate(expression.trim(), context) ?? '';
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`${expression} is no text`);
    return String(value);
  });
}

function evaluateTerm(term: string, context: ExpressionContext): unknown {
  const [, left = '', operator, right = ''] = /^(.*?)\s*(==|!=)\s*(.*)$/.exec(term) ?? [];
  if (operator === undefined) return operand(term, context);
  return (operand(left, context) === operand(right, context)) === (operator === '==');
}

function operand(text: string, context: ExpressionContext): unknown {
  const quoted = /^'([^']*)'$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  if (!/^[a-z_]+(\.[A-Za-z_]+)+$/.test(text)) throw new Error(`not known: ${text}`);
  let value: unknown = context;
  for (const name of text.split('.'))
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return value ?? '';
}
