/** What the hook of a test calls as `fleetslice`: this checkout, without a build. */
import { runProcess } from '../../../src/cli/main.ts';

await runProcess();
