/** Run by a hook: prints the clusters that are staged where it runs, as `fleetslice validate --staged` would read them. */
import { createCheckout } from '../../../src/checkout/checkout.ts';
import { indexTree } from '../../../src/checkout/git-trees.ts';
import { openLocalRepository } from '../../../src/git/local.ts';
import { createRunner } from '../../../src/process/runner.ts';

const repository = await openLocalRepository(process.argv[2] ?? '.', createRunner(), process.env);
if (repository === undefined) throw new Error('there is no repository');
const { fleet } = await createCheckout().read(indexTree(repository));
process.stdout.write(`staged: ${[...fleet.clusters.keys()].join(' ')}\n`);
