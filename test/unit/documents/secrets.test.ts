import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../../src/documents/secrets.ts';
import { SUBNETS, parse, slice } from './support.ts';

const SECRETS = {
  'a private key': '-----BEGIN OPENSSH PRIVATE KEY-----',
  'an age secret key': `AGE-SECRET-KEY-1${'Q'.repeat(58)}`,
  'an AWS access key': `AKIA${'B'.repeat(16)}`,
  'a GitHub token': `ghp_${'c'.repeat(36)}`,
  'a GitLab token': `glpat-${'d'.repeat(20)}`,
  'a Slack token': `xoxb-${'1'.repeat(12)}`,
  'an npm token': `npm_${'e'.repeat(36)}`,
  'a JSON Web Token': `eyJ${'f'.repeat(20)}.eyJ${'g'.repeat(20)}.hhh`,
  'a WireGuard key': `${'i'.repeat(42)}E=`,
};

describe('secrets', () => {
  it.each(Object.entries(SECRETS))('%s is refused where it stands and never shown', (name, secret) => {
    const { diagnostics, documents } = parse(
      slice(SUBNETS, `  name: a\n  annotations:\n    note: "${secret}"`),
    );
    expect(documents).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'FS1021', line: 6, pointer: '/metadata/annotations/note', message: `this looks like ${name}` },
    ]);
  });

  it.each(Object.entries(SECRETS))('T-15: %s is hidden in the messages about it', (_, secret) => {
    const header = 'apiVersion: fleetslice.io/v1alpha1\nkind:';
    const texts = [
      `${header} "${secret}"`,
      slice(`  qosProfile: "${secret}"`),
      slice(`  "${secret}": 1`),
      slice(`  "${secret}": 1\n  "${secret}": 2`),
      slice(SUBNETS, `  name: a\n  labels: {"${secret}": 1}`),
      slice(`  clusters: ["${secret}", "${secret}"]`),
    ];
    for (const text of texts) {
      const { diagnostics } = parse(text);
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(JSON.stringify(diagnostics)).not.toContain(secret);
    }
  });

  it('are found in comments, but not in foreign documents nor where a key is public', () => {
    const token = SECRETS['a GitHub token'];
    expect(parse(slice(`${SUBNETS} # ${token}`)).diagnostics).toMatchObject([
      { code: 'FS1021', line: 6, column: 29 },
    ]);
    const foreign = `apiVersion: v1\nkind: Secret\nvalue: ${token}\n`;
    expect(parse(`${foreign}---\n${slice(SUBNETS)}---\n${foreign}`).diagnostics).toEqual([]);
    expect(parse(slice(`${SUBNETS} # public key ${SECRETS['a WireGuard key']}`)).diagnostics).toEqual([]);
    expect(
      parse(slice(SUBNETS, `  name: a\n  annotations: {sum: "sha256-${'j'.repeat(42)}E="}`)).diagnostics,
    ).toEqual([]);
  });

  it.each(['privateKey', 'presharedKey', 'password', 'token', 'secret', 'pre-shared-key'])(
    'field %s is no field',
    (field) => {
      expect(parse(slice(`${SUBNETS}\n  ${field}: x`)).diagnostics).toMatchObject([
        { code: 'FS1021', column: 3 },
      ]);
    },
  );
});

describe('looking for secrets between two offsets', () => {
  it('finds each that begins there, wherever it ends', () => {
    const shapes = fc.constantFrom(...Object.values(SECRETS));
    fc.assert(
      fc.property(
        shapes,
        fc.nat({ max: 60 }),
        fc.nat({ max: 300 }),
        fc.nat({ max: 300 }),
        (secret, ...at) => {
          const [before, from, length] = at;
          const text = `${' '.repeat(before)}${secret}${' \n'.repeat(100)}`;
          const isInside = from <= before && before < from + length;
          const found = Array.from(findSecrets(text, from, from + length), ({ offset }) => offset);
          expect(found.includes(before)).toBe(isInside);
        },
      ),
    );
  });
});
