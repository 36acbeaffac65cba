/**
 * Addresses and prefixes as text: one accepted notation for each value, apart from what RFC 4291 leaves to taste
 * (upper case, zeros in IPv6). Whatever two programs might read differently is refused with its own sentence.
 */
import { type Address, BITS, type Family, type Prefix } from './address.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly hint: string };

type Refused = Extract<Parsed<never>, { readonly ok: false }>;

/** Longest text worth repeating in a message. */
const MOST_QUOTED = 60;
const GROUPS = 8;

/** Refuses leading zeros, zones, IPv4-mapped addresses, embedded dotted quads and every short or numeric form. */
export function parseAddress(text: string): Parsed<Address> {
  const problem = oddForm(text);
  if (problem !== undefined) return problem;
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

/** Refuses host bits (the hint is the right prefix), netmasks, and whatever `parseAddress` refuses. */
export function parsePrefix(text: string): Parsed<Prefix> {
  const slash = text.indexOf('/');
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (!address.ok) return address;
  const { family, value } = address.value;
  if (slash < 0)
    return refuse(`${quote(text)} has no prefix length`, `use ${text}/${BITS[family]} for one address`);
  const length = parseLength(text.slice(slash + 1), family);
  if (!length.ok) return length;
  return withoutHostBits(text, { family, base: value, length: length.value });
}

/** Dotted quad, or RFC 5952. */
export function formatAddress(address: Address): string {
  return address.family === 4 ? formatIpv4(address.value) : formatIpv6(address.value);
}

export function formatPrefix(prefix: Prefix): string {
  return `${formatAddress({ family: prefix.family, value: prefix.base })}/${prefix.length}`;
}

function oddForm(text: string): Refused | undefined {
  if (text === '') return refuse('the address is empty', 'write an IPv4 or IPv6 address');
  if (/\s/.test(text)) return refuse(`${quote(text)} contains white space`, 'write the address alone');
  if (text.includes('/'))
    return refuse(`${quote(text)} has a prefix length`, 'write the address alone, without "/"');
  if (text.includes('%')) return refuse(`${quote(text)} has a zone`, 'leave out "%" and what follows it');
  if (/[[\]]/.test(text)) return refuse(`${quote(text)} has brackets`, 'leave out the brackets and any port');
  return undefined;
}

function parseIpv4(text: string): Parsed<Address> {
  const octets = text.split('.');
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,10}$/.test(octet))) {
    return refuse(
      `${quote(text)} is not an address`,
      'IPv4 is four decimal numbers from 0 to 255 joined by dots',
    );
  }
  const padded = octets.find((octet) => octet.length > 1 && octet.startsWith('0'));
  if (padded !== undefined) {
    return refuse(
      `${quote(text)} has a leading zero in ${quote(padded)}`,
      'some programs read it as octal: leave it out',
    );
  }
  const large = octets.find((octet) => Number(octet) > 255);
  if (large !== undefined)
    return refuse(`${quote(text)} has a number above 255: ${large}`, 'use numbers from 0 to 255');
  return accept({ family: 4, value: BigInt(octets.reduce((sum, octet) => sum * 256 + Number(octet), 0)) });
}

function parseIpv6(text: string): Parsed<Address> {
  if (text.includes('.')) return refuse(`${quote(text)} contains a dotted quad`, quadHint(text));
  const groups = ipv6Groups(text);
  if (!groups.ok) return groups;
  const value = BigInt(`0x${groups.value.map((group) => group.padStart(4, '0')).join('')}`);
  if (value >> 32n === 0xffffn) {
    return refuse(`${quote(text)} is an IPv4-mapped address`, `write ${formatIpv4(value & 0xffffffffn)}`);
  }
  return accept({ family: 6, value });
}

function quadHint(text: string): string {
  const quad = text.slice(text.lastIndexOf(':') + 1);
  const mapped = /^(?:::|(?:0{1,4}:){5})ffff:[\d.]+$/i.test(text) && parseIpv4(quad).ok;
  return mapped
    ? `IPv4-mapped addresses are refused: write ${quad}`
    : 'write the last 32 bits as two hex groups';
}

/** The eight groups, those behind "::" filled in. */
function ipv6Groups(text: string): Parsed<readonly string[]> {
  const halves = text.split('::');
  if (halves.length > 2) return refuse(`${quote(text)} has more than one "::"`, 'use "::" at most once');
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const wrong = [...left, ...right].find((group) => !/^[0-9a-f]{1,4}$/i.test(group));
  if (wrong !== undefined) {
    return refuse(`${quote(text)} has a bad group ${quote(wrong)}`, 'each group is one to four hex digits');
  }
  const missing = GROUPS - left.length - right.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) {
    return refuse(
      `${quote(text)} does not have eight groups`,
      'write eight groups, or "::" for at least one of zeros',
    );
  }
  return accept([...left, ...Array<string>(missing).fill('0'), ...right]);
}

function parseLength(text: string, family: Family): Parsed<number> {
  const range = `use a number from 0 to ${BITS[family]}`;
  if (text.includes('.') || text.includes(':'))
    return refuse(`${quote(text)} is a netmask, not a prefix length`, range);
  if (!/^(?:0|[1-9]\d{0,2})$/.test(text)) return refuse(`${quote(text)} is not a prefix length`, range);
  if (Number(text) > BITS[family]) return refuse(`IPv${family} has no prefix length ${text}`, range);
  return accept(Number(text));
}

function withoutHostBits(text: string, prefix: Prefix): Parsed<Prefix> {
  const hostBits = BigInt(BITS[prefix.family] - prefix.length);
  const base = (prefix.base >> hostBits) << hostBits;
  if (base === prefix.base) return accept(prefix);
  return refuse(`${quote(text)} has host bits set`, `use ${formatPrefix({ ...prefix, base })}`);
}

function formatIpv4(value: bigint): string {
  const number = Number(value);
  return `${number >>> 24}.${(number >>> 16) & 255}.${(number >>> 8) & 255}.${number & 255}`;
}

function formatIpv6(value: bigint): string {
  const digits = value.toString(16).padStart(32, '0');
  const groups: string[] = [];
  for (let at = 0; at < digits.length; at += 4) {
    const group = digits.slice(at, at + 4);
    groups.push(group.startsWith('0') ? group.replace(/^0{1,3}/, '') : group);
  }
  const zeros = longestZeros(groups);
  if (zeros.length < 2) return groups.join(':');
  return `${groups.slice(0, zeros.start).join(':')}::${groups.slice(zeros.start + zeros.length).join(':')}`;
}

/** The longest run of zero groups, the first of equals. */
function longestZeros(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let index = 0; index < groups.length; index += 1) {
    if (groups[index] !== '0') start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  }
  return best;
}

function quote(text: string): string {
  return JSON.stringify(text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text);
}

function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

function refuse(problem: string, hint: string): Refused {
  return { ok: false, problem, hint };
}
