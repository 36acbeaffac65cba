import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { createConnector, isRefused } from '../../../src/git/link-local.ts';

const answers = vi.hoisted(() => ({ addresses: [''] }));

vi.mock('node:dns', () => ({
  lookup: (_name: string, _options: object, done: (error: null, found: readonly object[]) => void) =>
    done(
      null,
      answers.addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    ),
}));

describe('T-17: an address that a name leads to', () => {
  test.each([
    '169.254.169.254',
    '169.254.0.1',
    'fe80::1',
    'febf::1',
    'fd00:ec2::254',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
  ])('%s is refused', (address) => {
    expect(isRefused(address)).toBe(true);
  });

  test.each(['10.0.0.1', '127.0.0.1', '169.253.0.1', '169.255.0.1', 'fec0::1', 'fd00:ec2::253', '::1', 'x'])(
    '%s is not',
    (address) => {
      expect(isRefused(address)).toBe(false);
    },
  );

  test.each([[['169.254.169.254']], [['192.0.2.1', 'fe80::1']]])(
    'a name that resolves to %j at the time of the connection is refused',
    async (addresses) => {
      answers.addresses = addresses;
      const connect = promisify(createConnector({ timeout: 1_000 }));
      const target = { hostname: 'git.example', protocol: 'http:', port: '80' };
      await expect(connect(target)).rejects.toMatchObject({ name: 'Blocked', code: 'git-bad-url' });
    },
  );
});
