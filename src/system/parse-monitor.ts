/** What one line of `ip -o monitor all-nsid label` says: where something changed that may be ours, or that names moved. */
export type KernelEvent =
  | {
      readonly kind: 'changed';
      readonly netns: number | 'host';
      readonly about: 'link' | 'address' | 'route' | 'neighbour';
    }
  | { readonly kind: 'numbers' };

const LINE = /^\[nsid (\d+|current)\]\[(LINK|ADDR|ROUTE|NEIGH|NSID)\](.*)$/;
const ABOUT = { LINK: 'link', ADDR: 'address', ROUTE: 'route', NEIGH: 'neighbour' } as const;

/** Undefined for lines that mean nothing to us: kernel routes, neighbours that come and go by themselves, noise. */
export function parseEvent(line: string): KernelEvent | undefined {
  const [, number, label, text = ''] = LINE.exec(line) ?? [];
  if (number === undefined || label === undefined) return undefined;
  if (label === 'NSID') return { kind: 'numbers' };
  const about = ABOUT[label as keyof typeof ABOUT];
  if (!isOfInterest(about, text)) return undefined;
  return { kind: 'changed', netns: number === 'current' ? 'host' : Number(number), about };
}

/**
 * Devices cannot be told apart here: the monitor resolves their numbers in the wrong namespace. Routes carry our
 * protocol number instead, and a permanent neighbour that is deleted passes through FAILED.
 */
function isOfInterest(about: 'link' | 'address' | 'route' | 'neighbour', text: string): boolean {
  if (about === 'route') return text.includes(' proto 171 ');
  if (about === 'neighbour') return / PERMANENT/.test(text) || /^Deleted .* FAILED/.test(text);
  return true;
}
