/** A process of its own that compiles fleet L from nothing and prints the most memory it ever had, in bytes. */
import { createCheckout } from '../../src/checkout/checkout.ts';
import { commitTree } from '../../src/checkout/tree.ts';
import { referenceFleet } from '../fleet.ts';
import { compileAndPlan } from './hub.ts';
import { allFiles, createMemorySource } from './source.ts';

if (process.argv[2] === 'compile') {
  const fleet = referenceFleet('L');
  const { source, commit } = createMemorySource();
  const reading = await createCheckout().read(commitTree(source, commit(allFiles(fleet))));
  compileAndPlan(reading, fleet.facts);
}
console.log(process.resourceUsage().maxRSS * 1024);
