import { describeHistory } from './history-contract.ts';
import { describeRefs } from './ref-contract.ts';
import { describeSignatures } from './signature-contract.ts';
import { describeSource } from './source-contract.ts';
import type { Adapter } from './source-lab.ts';
import { describeHostileTrees } from './tree-contract.ts';

const ADAPTER: Adapter = {
  name: 'HTTP by isomorphic-git',
  url: (server, repository) => server.url(repository),
};

describeSource(ADAPTER);
describeHistory(ADAPTER);
describeRefs(ADAPTER);
describeSignatures(ADAPTER);
describeHostileTrees(ADAPTER);
