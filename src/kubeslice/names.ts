import { isLabel } from '../model/ids.ts';

/** The RFC 1123 label nearest to a name, or undefined when none fits. The name itself when it is one. */
export function labelOf(name: string): string | undefined {
  if (isLabel(name)) return name;
  const label = name
    .slice(0, MOST_READ)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return isLabel(label) && name.length <= MOST_READ ? label : undefined;
}

const MOST_READ = 253;

/** A Service name as Kubernetes has it: an RFC 1035 label. */
export function isServiceName(name: string): boolean {
  return isLabel(name) && /^[a-z]/.test(name);
}

const LABEL_KEY =
  /^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const LABEL_VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const DOMAIN = /^[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?){0,126}$/;

export function isLabelKey(text: string): boolean {
  return text.length <= 317 && LABEL_KEY.test(text);
}

export function isLabelValue(text: string): boolean {
  return text.length <= 63 && LABEL_VALUE.test(text);
}

export function isDomain(text: string): boolean {
  return text.length <= 253 && DOMAIN.test(text);
}
