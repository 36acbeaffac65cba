/** A process of its own that syncs once; killed at any point by crash.test.ts. */
import { openSource } from '../../../src/git/source.ts';
import { createRunner } from '../../../src/process/runner.ts';

const [url = '', directory = ''] = process.argv.slice(2);
const source = await openSource({ url, ref: 'main', path: '', directory, runner: createRunner() });
process.stdout.write(await source.sync());
await source.close();
