import { messageOf } from '../model/errors.ts';
import type { Check } from './doctor-checks.ts';
import { UsageError } from './context.ts';

const PATIENCE_MILLISECONDS = 5_000;
const REMEDY = 'is the hub running there? See its --listen, and its log';

/** Asks a hub at the address it serves metrics and health on. */
export async function checkAnswer(address: string): Promise<Check> {
  const name = 'hub answers';
  const url = readyUrl(address);
  try {
    const { status } = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    if (status === 200) return { name, verdict: 'ok', detail: 'it is ready' };
    if (status === 503)
      return { name, verdict: 'fail', detail: 'it has not published anything yet', remedy: REMEDY };
    return { name, verdict: 'fail', detail: `${url} answers ${status}: no hub of ours`, remedy: REMEDY };
  } catch (thrown) {
    return { name, verdict: 'fail', detail: `${url} does not answer: ${causeOf(thrown)}`, remedy: REMEDY };
  }
}

function readyUrl(address: string): string {
  const text = /^https?:\/\//.test(address) ? address : `http://${address}`;
  if (!URL.canParse(text)) throw new UsageError(`--hub: ${JSON.stringify(address)} is not HOST:PORT`);
  const { protocol, host } = new URL(text);
  return `${protocol}//${host}/readyz`;
}

/** `fetch` says only that it failed. */
function causeOf(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  return cause instanceof Error ? messageOf(cause) : messageOf(thrown);
}
