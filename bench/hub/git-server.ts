/**
 * A process of its own that serves repositories over HTTP, so that neither the memory nor the work of the benchmark slows
 * it down. Arguments: folder, name of a repository to make. Prints its URL.
 */
import { startGitServer } from '../../src/lab/git-server.ts';

const [root = '', name = ''] = process.argv.slice(2);
const server = await startGitServer({ root });
process.stdout.write(`${await server.createRepository(name)}\n`);
