import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Runner } from '../../src/process/port.ts';

/** Paths of two PEM files. */
export interface KeyPair {
  readonly certificate: string;
  readonly key: string;
}

export interface CertificateRequest {
  /** As openssl writes it: `/O=group/CN=name`. */
  readonly subject: string;
  /** `DNS:…` and `IP:…`; none for a client. */
  readonly names?: readonly string[];
}

/** A certificate authority of its own for one cluster; everything is in one folder, keys for their owner only. */
export interface Authority {
  /** Path of its own certificate. */
  readonly certificate: string;
  issue(name: string, request: CertificateRequest): Promise<KeyPair>;
}

/** Nothing of the machine's openssl.cnf gets into a certificate. */
const SETTINGS = '[req]\ndistinguished_name = none\n[none]\n';
const DAYS = '365';

export async function createAuthority(runner: Runner, folder: string): Promise<Authority> {
  const settings = join(folder, 'openssl.cnf');
  await writeFile(settings, SETTINGS);
  const create = async (name: string, options: readonly string[]): Promise<KeyPair> => {
    const pair = { certificate: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-keyout', pair.key];
    const fixed = ['-config', settings, '-x509', '-days', DAYS, ...curve, '-out', pair.certificate];
    await runner.run(['openssl', 'req', ...fixed, ...options], { timeout: 60_000 });
    return pair;
  };
  const own = await create('ca', ['-subj', '/CN=ca', ...extensions(CA_EXTENSIONS)]);
  return {
    certificate: own.certificate,
    issue: (name, request) =>
      create(name, ['-CA', own.certificate, '-CAkey', own.key, ...requestOptions(request)]),
  };
}

const CA_EXTENSIONS = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];

function requestOptions({ subject, names = [] }: CertificateRequest): readonly string[] {
  const usage = names.length === 0 ? 'clientAuth' : 'serverAuth';
  const alternatives = names.length === 0 ? [] : [`subjectAltName=${names.join(',')}`];
  return ['-subj', subject, ...extensions([`extendedKeyUsage=${usage}`, ...alternatives])];
}

function extensions(all: readonly string[]): readonly string[] {
  return all.flatMap((extension) => ['-addext', extension]);
}
