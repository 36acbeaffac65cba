/**
 * A process of its own that does with a repository what a hub does, up to the last object fetched, and nothing beyond.
 * Arguments: URL, folder of the clone. For each message it syncs and answers with the commit.
 */
import { openSource } from '../../src/git/source.ts';
import { createRunner } from '../../src/process/runner.ts';

const [url = '', directory = ''] = process.argv.slice(2);
const source = await openSource({ url, ref: 'main', path: '', directory, runner: createRunner() });
process.on('message', async () => process.send?.(await source.sync()));
