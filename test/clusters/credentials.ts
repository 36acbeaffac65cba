import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Groups of each user, by name. */
export type Users = Readonly<Record<string, readonly string[]>>;

/** Static tokens of a cluster, and the files that hold them: all mode 0600. */
export interface Credentials {
  /** Path of the file that the API server reads. */
  readonly tokens: string;
  tokenOf(user: string): string;
  /** Writes the kubeconfig of a user; returns its path. */
  kubeconfig(user: string, access: Access): Promise<string>;
}

export interface Access {
  /** Of cluster, user and context. */
  readonly name: string;
  readonly url: string;
  /** Path of the certificate that the server's is checked with. */
  readonly authority: string;
}

export async function createCredentials(folder: string, users: Users): Promise<Credentials> {
  const tokens = new Map(Object.keys(users).map((user) => [user, randomBytes(16).toString('hex')]));
  const tokenOf = (user: string): string => {
    const token = tokens.get(user);
    if (token === undefined) throw new TypeError(`the cluster has no user ${user}`);
    return token;
  };
  const lines = Object.entries(users).map(
    ([user, groups], index) => `${tokenOf(user)},${user},${index},"${groups.join(',')}"\n`,
  );
  const path = join(folder, 'tokens.csv');
  await write(path, lines.join(''));
  return {
    tokens: path,
    tokenOf,
    kubeconfig: async (user, access) => {
      const file = join(folder, `${user.replaceAll(':', '-')}.kubeconfig`);
      const authority = await readFile(access.authority);
      await write(file, kubeconfigText(tokenOf(user), access, authority));
      return file;
    },
  };
}

/** JSON is YAML. */
function kubeconfigText(token: string, { name, url }: Access, authority: Buffer): string {
  const cluster = { server: url, 'certificate-authority-data': authority.toString('base64') };
  return `${JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster }],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  })}\n`;
}

function write(path: string, text: string): Promise<void> {
  return writeFile(path, text, { mode: 0o600 });
}
