import { describeSource } from './source-contract.ts';
import type { Adapter } from './source-lab.ts';
import { describeHostileTrees } from './tree-contract.ts';

const ADAPTER: Adapter = {
  name: 'HTTP by isomorphic-git',
  url: (server, repository) => server.url(repository),
};

describeSource(ADAPTER);
describeHostileTrees(ADAPTER);
