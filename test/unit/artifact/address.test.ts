import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAddress, parseHttpAddress } from '../../../src/artifact/address.ts';
import { Blocked } from '../../../src/model/errors.ts';

describe('the address of a document', () => {
  it('is a path, a file URL, or an HTTP URL of which no secret is shown', () => {
    expect(parseAddress('a/source.yaml')).toMatchObject({ kind: 'file', path: resolve('a/source.yaml') });
    expect(parseAddress('file:///a%20b')).toEqual({ kind: 'file', path: '/a b', shown: '/a b' });
    expect(parseAddress('https://lab:canary%40@a.example:8443/x?token=canary#canary')).toEqual({
      kind: 'http',
      href: 'https://a.example:8443/x?token=canary',
      authorization: `Basic ${Buffer.from('lab:canary@').toString('base64')}`,
      shown: 'https://a.example:8443/x',
    });
  });

  it.each([
    '',
    'a\nb',
    'https://a/\r\nb',
    'ssh://canary@a/b',
    'ext://sh -c canary',
    'https://',
    'https://canary:%zz@a/b',
    'file://canary/b',
    'file:///canary%2fb',
  ])('refuses %j, and does not repeat it', (text) => {
    let refusal: unknown;
    try {
      parseAddress(text);
    } catch (thrown) {
      refusal = thrown;
    }
    expect(refusal).toBeInstanceOf(Blocked);
    expect(refusal).toMatchObject({ code: 'artifact-bad-url' });
    expect(String(refusal)).not.toContain('canary');
  });

  it('of a tarball is HTTP alone', () => {
    expect(parseHttpAddress('http://a/b')).toEqual({ kind: 'http', href: 'http://a/b', shown: 'http://a/b' });
    expect(parseHttpAddress('file:///a')).toBeUndefined();
    expect(parseHttpAddress('/a')).toBeUndefined();
  });
});
