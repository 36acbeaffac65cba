import * as fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import { formatAddress, formatPrefix, parseAddress, parsePrefix } from '../../../src/net/ip.ts';
import { anyAddress, anyPrefix } from './arbitraries.ts';

describe('parseAddress', () => {
  test.each([
    ['0.0.0.0', '0.0.0.0'],
    ['10.1.2.3', '10.1.2.3'],
    ['255.255.255.255', '255.255.255.255'],
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['fd00::', 'fd00::'],
    ['FD00:0:0:0:0:0:0:00AB', 'fd00::ab'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['::fffe:a00:1', '::fffe:a00:1'],
  ])('%s is written %s', (text, written) => {
    const parsed = parseAddress(text);
    expect(parsed.ok && formatAddress(parsed.value)).toBe(written);
  });

  test.each([
    ['', 'the address is empty', 'write an IPv4 or IPv6 address'],
    [' 10.0.0.1', '" 10.0.0.1" contains white space', 'write the address alone'],
    ['10.0.0.1\n', '"10.0.0.1\\n" contains white space', 'write the address alone'],
    ['10.0.0.1/24', '"10.0.0.1/24" has a prefix length', 'write the address alone, without "/"'],
    ['fe80::1%eth0', '"fe80::1%eth0" has a zone', 'leave out "%" and what follows it'],
    ['[::1]', '"[::1]" has brackets', 'leave out the brackets and any port'],
    ['[::1]:443', '"[::1]:443" has brackets', 'leave out the brackets and any port'],
    ['010.0.0.1', '"010.0.0.1" has a leading zero in "010"', 'some programs read it as octal: leave it out'],
    ['10.0.0.00', '"10.0.0.00" has a leading zero in "00"', 'some programs read it as octal: leave it out'],
    ['256.1.1.1', '"256.1.1.1" has a number above 255: 256', 'use numbers from 0 to 255'],
    [
      '::ffff:10.0.0.1',
      '"::ffff:10.0.0.1" contains a dotted quad',
      'IPv4-mapped addresses are refused: write 10.0.0.1',
    ],
    [
      '::FFFF:10.0.0.1',
      '"::FFFF:10.0.0.1" contains a dotted quad',
      'IPv4-mapped addresses are refused: write 10.0.0.1',
    ],
    [
      '0:0:0:0:0:ffff:10.0.0.1',
      '"0:0:0:0:0:ffff:10.0.0.1" contains a dotted quad',
      'IPv4-mapped addresses are refused: write 10.0.0.1',
    ],
    [
      '::ffff:010.0.0.1',
      '"::ffff:010.0.0.1" contains a dotted quad',
      'write the last 32 bits as two hex groups',
    ],
    [
      '64:ff9b::10.0.0.1',
      '"64:ff9b::10.0.0.1" contains a dotted quad',
      'write the last 32 bits as two hex groups',
    ],
    ['::10.0.0.1', '"::10.0.0.1" contains a dotted quad', 'write the last 32 bits as two hex groups'],
    ['::ffff:a00:1', '"::ffff:a00:1" is an IPv4-mapped address', 'write 10.0.0.1'],
    ['1::2::3', '"1::2::3" has more than one "::"', 'use "::" at most once'],
    ['12345::', '"12345::" has a bad group "12345"', 'each group is one to four hex digits'],
    ['g::', '"g::" has a bad group "g"', 'each group is one to four hex digits'],
    ['1:2:3:4:5:6:7:', '"1:2:3:4:5:6:7:" has a bad group ""', 'each group is one to four hex digits'],
    [':1:2:3:4:5:6:7', '":1:2:3:4:5:6:7" has a bad group ""', 'each group is one to four hex digits'],
    [':::', '":::" has a bad group ""', 'each group is one to four hex digits'],
    [':', '":" has a bad group ""', 'each group is one to four hex digits'],
  ])('refuses %j', (text, problem, hint) => {
    expect(parseAddress(text)).toEqual({ ok: false, problem, hint });
  });

  test.each([
    '10.1',
    '1.2.3',
    '1.2.3.4.5',
    '167772161',
    '0x7f.1',
    '0x7f.0.0.1',
    '10.0.0.',
    '.10.0.0',
    '10..0.1',
    '+1.2.3.4',
    '1.2.3.-4',
    '1e1.0.0.0',
    '१.0.0.1',
    'host',
    'localhost.',
    '10,0,0,1',
  ])('refuses %j, which is no address', (text) => {
    const hint = 'IPv4 is four decimal numbers from 0 to 255 joined by dots';
    expect(parseAddress(text)).toEqual({ ok: false, problem: `"${text}" is not an address`, hint });
  });

  test.each([
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2:3:4:5:6:7:8',
    '1:2:3:4::5:6:7:8',
    '::1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7:8::',
  ])('refuses %j, which has not eight groups', (text) => {
    const parsed = parseAddress(text);
    expect(!parsed.ok && parsed.problem).toBe(`"${text}" does not have eight groups`);
  });

  test('repeats no more than 60 characters', () => {
    const parsed = parseAddress('9'.repeat(100_000));
    expect(!parsed.ok && parsed.problem.length).toBeLessThan(100);
  });

  test('accepts nothing that the oracle does not, and reads it the same', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'0123456789abfF:.:%/x '.split('')), maxLength: 45 });
    fc.assert(
      fc.property(soup, (text) => {
        const parsed = parseAddress(text);
        if (!parsed.ok) return;
        expect(toBigint(ipaddr.parse(text))).toBe(parsed.value.value);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads and writes as the oracle does', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const text = formatAddress(address);
        expect(parseAddress(text)).toEqual({ ok: true, value: address });
        const oracle = ipaddr.parse(text);
        expect(oracle.kind()).toBe(address.family === 4 ? 'ipv4' : 'ipv6');
        expect(toBigint(oracle)).toBe(address.value);
        expect(oracle instanceof ipaddr.IPv6 ? oracle.toRFC5952String() : oracle.toString()).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parsePrefix', () => {
  test.each(['10.0.0.0/8', '0.0.0.0/0', '10.0.0.1/32', '::/0', 'fd00::/8', 'fd00::1/128'])(
    'accepts %s',
    (text) => {
      const parsed = parsePrefix(text);
      expect(parsed.ok && formatPrefix(parsed.value)).toBe(text);
    },
  );

  test.each([
    ['10.0.0.1/8', '"10.0.0.1/8" has host bits set', 'use 10.0.0.0/8'],
    ['fd00::1/64', '"fd00::1/64" has host bits set', 'use fd00::/64'],
    ['1.0.0.0/0', '"1.0.0.0/0" has host bits set', 'use 0.0.0.0/0'],
    ['10.0.0.1', '"10.0.0.1" has no prefix length', 'use 10.0.0.1/32 for one address'],
    ['fd00::1', '"fd00::1" has no prefix length', 'use fd00::1/128 for one address'],
    ['10.0.0.0/', '"" is not a prefix length', 'use a number from 0 to 32'],
    ['10.0.0.0/08', '"08" is not a prefix length', 'use a number from 0 to 32'],
    ['10.0.0.0/+8', '"+8" is not a prefix length', 'use a number from 0 to 32'],
    ['10.0.0.0/-1', '"-1" is not a prefix length', 'use a number from 0 to 32'],
    ['10.0.0.0/8/8', '"8/8" is not a prefix length', 'use a number from 0 to 32'],
    ['10.0.0.0/8 ', '"8 " is not a prefix length', 'use a number from 0 to 32'],
    ['10.0.0.0/33', 'IPv4 has no prefix length 33', 'use a number from 0 to 32'],
    ['fd00::/129', 'IPv6 has no prefix length 129', 'use a number from 0 to 128'],
    ['10.0.0.0/255.0.0.0', '"255.0.0.0" is a netmask, not a prefix length', 'use a number from 0 to 32'],
    ['fd00::/ffff::', '"ffff::" is a netmask, not a prefix length', 'use a number from 0 to 128'],
    ['/8', 'the address is empty', 'write an IPv4 or IPv6 address'],
    ['10.0.0/8', '"10.0.0" is not an address', 'IPv4 is four decimal numbers from 0 to 255 joined by dots'],
    ['::ffff:0:0/96', '"::ffff:0:0" is an IPv4-mapped address', 'write 0.0.0.0'],
  ])('refuses %j', (text, problem, hint) => {
    expect(parsePrefix(text)).toEqual({ ok: false, problem, hint });
  });

  test('reads what formatPrefix writes, and as the oracle does', () => {
    fc.assert(
      fc.property(anyPrefix, (prefix) => {
        const text = formatPrefix(prefix);
        expect(parsePrefix(text)).toEqual({ ok: true, value: prefix });
        const [oracle, length] = ipaddr.parseCIDR(text);
        expect([toBigint(oracle), length]).toEqual([prefix.base, prefix.length]);
      }),
      { numRuns: 1000 },
    );
  });
});

function toBigint(address: ipaddr.IPv4 | ipaddr.IPv6): bigint {
  return address.toByteArray().reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}
